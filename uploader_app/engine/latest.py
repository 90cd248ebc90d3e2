"""Hands on the newest of many figures: not too often, and always the last one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Latest:
    """``tell`` is called in ``loop``, with at least ``pause`` seconds between two calls."""

    def __init__(self, loop: asyncio.AbstractEventLoop, pause: float, tell: Callable[[int], None]) -> None:
        self._loop, self._pause, self._tell = loop, pause, tell
        self._figure = 0
        self._due = False
        self._told_at = -pause

    def put(self, figure: int) -> None:
        """From any thread, by one after the other."""
        # In this order, and ``_hand_on`` in the other one: so the newest is never left behind.
        self._figure = figure
        if not self._due:
            self._due = True
            self._loop.call_soon_threadsafe(self._wait)

    def flush(self) -> None:
        """Nothing more comes: what has not been told yet is told now. In the loop."""
        if self._due:
            self._hand_on()

    def _wait(self) -> None:
        self._loop.call_at(self._told_at + self._pause, self.flush)

    def _hand_on(self) -> None:
        self._told_at = self._loop.time()
        self._due = False
        self._tell(self._figure)
