"""A connection that is waited for in short turns, so that whoever wants it to end is heard: on Windows a shutdown from
another thread ends no wait. It knows no HTTP."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

TURN_SECONDS = 0.1


class Watched:
    """As the socket ``line``, with ``seconds`` as its timeout."""

    def __init__(self, line: socket.socket, shut: threading.Event, seconds: float | None) -> None:
        self._line, self._shut = line, shut
        self.settimeout(seconds)

    def settimeout(self, seconds: float | None) -> None:
        self._seconds = seconds
        self._line.settimeout(TURN_SECONDS if seconds is None else min(seconds, TURN_SECONDS))

    def gettimeout(self) -> float | None:
        return self._seconds

    def do_handshake(self) -> None:
        assert isinstance(self._line, ssl.SSLSocket)
        self._in_turns(self._line.do_handshake)

    def send(self, data: bytes | memoryview, /) -> int:
        return self._in_turns(lambda: self._line.send(data))

    def sendall(self, data: bytes, /) -> None:
        left = memoryview(data)
        while left:
            left = left[self.send(left) :]

    def recv(self, count: int, /) -> bytes:
        return self._in_turns(lambda: self._line.recv(count))

    def fileno(self) -> int:
        return self._line.fileno()

    def close(self) -> None:
        self._line.close()

    def _in_turns(self, work: Callable[[], T]) -> T:
        began = time.monotonic()
        while not self._shut.is_set():
            try:
                return work()
            except TimeoutError:
                if self._seconds is not None and time.monotonic() - began >= self._seconds:
                    raise
        raise ConnectionAbortedError("shut")
