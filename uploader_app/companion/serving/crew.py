"""Several processes that serve one listening socket: it starts them, replaces one that dies, and ends them all.

Each is a fork from before anything was opened, so that none shares a connection with another. What a worker does is
not known here.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable, Iterator
from types import FrameType

CANNOT_START = 3
"""Exit code of a worker that never served: another one would not either."""

ENDING = (signal.SIGTERM, signal.SIGINT)
Work = Callable[[int, bool], bool]
"""Serves until a signal ends it, or until the file descriptor can be read: then whoever started it is gone. The flag
is for the very first one. Whether it could start."""

logger = logging.getLogger(__name__)


class Crew:
    def __init__(self, size: int, work: Work) -> None:
        self._size = size
        self._work = work
        self._pids: set[int] = set()
        self._ending = False

    def run(self) -> bool:
        """Until a signal; whether the workers could start."""
        # Nobody ever writes: it can be read when its other end, which only this process holds, is closed.
        self._lifeline, self._held = os.pipe()
        for one in ENDING:
            signal.signal(one, self._end)
        for worker in range(self._size):
            self._start(first=worker == 0)
        started = True
        while self._pids:
            pid, status = os.wait()
            self._pids.discard(pid)
            code = os.waitstatus_to_exitcode(status)
            if code == CANNOT_START:
                started = False
                self._end()
            elif not self._ending:
                logger.warning("a worker ended, another one takes its place", extra={"code": code})
                self._start()
        return started

    def _start(self, *, first: bool = False) -> None:
        with _undisturbed():
            if self._ending:
                return
            pid = os.fork()
            if pid:
                self._pids.add(pid)
                return
            os.close(self._held)
            for one in ENDING:
                signal.signal(one, signal.SIG_DFL)
        sys.exit(0 if self._work(self._lifeline, first) else CANNOT_START)

    def _end(self, _number: int = 0, _frame: FrameType | None = None) -> None:
        self._ending = True
        for pid in self._pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """A signal waits until a new worker is known, and has forgotten whose copy it is."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
