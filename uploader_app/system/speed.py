"""How fast bytes may go now: the person's cap, the week's timetable, and "full speed" for a while."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from uploader_app.domain import timetable
from uploader_app.domain.timetable import Timetable


class Limit(Protocol):
    """Of all transfers together; it counts at once for what is under way."""

    def change(self, rate: int) -> None: ...


class Speed:
    """``clock``: UTC seconds. What is told may come from any thread."""

    def __init__(self, limit: Limit, cap: int, week: Timetable, clock: Callable[[], float] = time.time) -> None:
        self._limit, self._week, self._clock = limit, week, clock
        self._cap = cap
        self.full_until = 0.0
        """UTC seconds; in the past when nobody asked for full speed."""
        self.counts = cap
        """Bytes per second, 0 = no limit."""

    def cap(self, rate: int) -> None:
        """Bytes per second in all, 0 = no limit."""
        self._cap = rate
        self.look()

    def plan(self, week: Timetable) -> None:
        """Another timetable counts from now on."""
        self._week = week
        self.look()

    def full(self, until: float) -> None:
        """Neither the cap nor the timetable's speed counts till then (UTC seconds); 0 ends it."""
        self.full_until = until
        self.look()

    def look(self) -> tuple[bool, float]:
        """At the clock. Whether the timetable lets uploads go; if not, until when (UTC seconds, 0 = for good)."""
        now = self._clock()
        here = datetime.fromtimestamp(now).astimezone()
        allowance = self._week.at(here)
        self.counts = timetable.speed(self._cap, allowance, full=now < self.full_until)
        self._limit.change(self.counts)
        change = None if allowance.moves else self._week.changes_after(here)
        return allowance.moves, change.timestamp() if change else 0.0
