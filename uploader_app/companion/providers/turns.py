"""One writer per object. Whoever comes later takes over: the connection that was there before is stale.

It knows when to stop reading; it touches no file.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

IDLE_S = 60.0
"""A connection without a byte for so long is dead."""

PIECE = 512 * 1024
"""Bytes that are gathered before they are written: enough to be cheap, little to lose."""


PARTS = 512
"""One write takes no more (IOV_MAX is 1024, and less on some systems)."""


class BrokenError(Exception):
    """The connection ended in the middle."""


class Turn:
    """The right to write, until somebody else asks for it. ``ended``: why reading stopped before the body's
    end: "taken", "idle", "broken", or "" when it did not."""

    def __init__(self, idle_s: float) -> None:
        self.over = asyncio.Event()
        self.ended = ""
        self._idle_s = idle_s
        self._limit: asyncio.Timeout | None = None

    def stop(self) -> None:
        self.ended = "taken"
        if self._limit is not None:
            self._limit.reschedule(asyncio.get_running_loop().time())

    async def pieces(self, body: AsyncGenerator[bytes]) -> AsyncIterator[list[bytes]]:
        """The body in pieces worth writing, each in its parts; ends early when the turn does, with what had arrived."""
        parts: list[bytes] = []
        held = 0
        while (chunk := await self._next(body)) is not None:
            parts.append(chunk)
            held += len(chunk)
            if held >= PIECE or len(parts) == PARTS:
                yield parts
                parts, held = [], 0
        if held:
            yield parts

    async def _next(self, body: AsyncGenerator[bytes]) -> bytes | None:
        if self.ended:
            return None
        try:
            async with asyncio.timeout(self._idle_s) as self._limit:
                return await anext(body, None)
        except TimeoutError:
            self.ended = self.ended or "idle"
        except BrokenError:
            self.ended = self.ended or "broken"
        finally:
            self._limit = None
        return None


class Turns:
    def __init__(self, idle_s: float = IDLE_S) -> None:
        self._held: dict[str, Turn] = {}
        self._idle_s = idle_s

    def end(self) -> None:
        """Nobody goes on: what has arrived is written, and that was it."""
        for held in self._held.values():
            held.stop()

    @asynccontextmanager
    async def take(self, object: str) -> AsyncIterator[Turn]:
        """Waits until the one before has written what it had."""
        while held := self._held.get(object):
            held.stop()
            await held.over.wait()
        turn = self._held[object] = Turn(self._idle_s)
        try:
            yield turn
        finally:
            del self._held[object]
            turn.over.set()
