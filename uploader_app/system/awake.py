"""Keeps the computer awake while bytes move, and hears when it goes to sleep or shuts down all the same. A courtesy: a
closed lid or an empty battery does not ask, and where nobody can be told it is said once in the log."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

logger = logging.getLogger(__name__)

WHY = "Videos are on their way"
JUMP_SECONDS = 30.0
"""The clock went on so much longer than we did: the computer slept."""


class Wakefulness:
    """All of it happens in one thread: what was taken in one must be given back in the same. ``bus``: logind's."""

    def __init__(self, bus: str = "SYSTEM") -> None:
        self._bus = bus
        self._thread = ThreadPoolExecutor(1, "awake")
        self._held: contextlib.ExitStack | None = None
        self._failed = False

    @property
    def kept(self) -> bool:
        return self._held is not None

    async def keep(self, yes: bool) -> None:
        if yes != self.kept:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._take if yes else self.release)

    def release(self) -> None:
        held, self._held = self._held, None
        if held:
            held.close()

    def close(self) -> None:
        self._thread.submit(self.release).result()
        self._thread.shutdown()

    def _take(self) -> None:
        self._held = contextlib.ExitStack()
        kept = [self._by_desktop(self._held), self._by_logind(self._held)]
        if not any(kept) and not self._failed:
            self._failed = True
            logger.info("nobody can be asked to keep this computer awake")

    def _by_desktop(self, held: contextlib.ExitStack) -> bool:
        # Here, because it looks around in the system for 50 ms.
        from wakepy import keep

        try:
            return bool(held.enter_context(keep.running(on_fail="pass")).active)
        except Exception:  # a courtesy must never end an upload
            logger.exception("the desktop cannot be kept awake")
            return False

    def _by_logind(self, held: contextlib.ExitStack) -> bool:
        if sys.platform != "linux":
            return False
        from uploader_app.system.bus import NoBusError
        from uploader_app.system.inhibitor import Inhibitor

        lock = Inhibitor("sleep:idle", WHY, "block", self._bus)
        try:
            lock.take()
        except NoBusError:
            return False
        held.callback(lock.release)
        return True


Going = Callable[[bool], Awaitable[None]]


ENDS = ("PrepareForSleep", "PrepareForShutdown")


async def hear_ends(ends: Going, bus: str = "SYSTEM") -> None:
    """``ends``: True before the computer sleeps or shuts down, which waits some seconds till it is done; False
    afterwards, or when it was called off. Until cancelled; raises NoBusError where there is no logind."""
    from jeepney import MatchRule

    from uploader_app.system.bus import connected
    from uploader_app.system.inhibitor import LOGIND, Inhibitor

    rules = [MatchRule(type="signal", interface=LOGIND.interface, member=end, path=LOGIND.path) for end in ENDS]
    async with connected(bus) as talk:
        heard = await talk.signals(*rules)
        lock = Inhibitor("sleep:shutdown", WHY, "delay", bus)
        try:
            await asyncio.to_thread(lock.take)
            while True:
                (going,) = (await heard.get()).body
                await ends(going)
                lock.release()
                if not going:
                    await asyncio.to_thread(lock.take)
        finally:
            lock.end()


def slept(seconds: float, expected: float) -> bool:
    """So many seconds went by on the wall between two looks that should be ``expected`` apart."""
    return seconds - expected > JUMP_SECONDS
