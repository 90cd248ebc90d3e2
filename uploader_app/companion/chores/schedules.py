"""When something that comes back is due. Pure functions of times, which are UTC seconds.

All schedules are UTC: no day of theirs lacks an hour or has one twice, and every worker agrees whatever its zone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import assert_never

HOUR_S = 3600.0
DAY_S = 24 * HOUR_S
WEEK_S = 7 * DAY_S
EPOCH_WEEKDAY = 3
"""UTC seconds begin with a Thursday; Monday is 0."""


@dataclass(frozen=True, slots=True)
class Every:
    seconds: float


@dataclass(frozen=True, slots=True)
class Daily:
    """``at_s``: seconds after midnight."""

    at_s: float


@dataclass(frozen=True, slots=True)
class Weekly:
    """``day``: 0 = Monday. ``at_s``: seconds after midnight."""

    day: int
    at_s: float


@dataclass(frozen=True, slots=True)
class Monthly:
    """On the first day. ``at_s``: seconds after midnight."""

    at_s: float


Schedule = Every | Daily | Weekly | Monthly


def due_at(schedule: Schedule, done_at: float) -> float:
    """The first moment after ``done_at`` that the schedule names. What was missed meanwhile is due once."""
    match schedule:
        case Every(seconds):
            return done_at + seconds
        case Daily(at_s):
            return _next(done_at, DAY_S, at_s)
        case Weekly(day, at_s):
            return _next(done_at, WEEK_S, (day - EPOCH_WEEKDAY) % 7 * DAY_S + at_s)
        case Monthly(at_s):
            return month_end(done_at - at_s) + at_s
        case _:
            assert_never(schedule)


def month_start(at: float) -> float:
    """When the month of that moment began."""
    there = datetime.fromtimestamp(at, UTC)
    return datetime(there.year, there.month, 1, tzinfo=UTC).timestamp()


def month_end(at: float) -> float:
    """When the month after it begins."""
    return month_start(month_start(at) + 32 * DAY_S)


def _next(after: float, period: float, offset: float) -> float:
    return (math.floor((after - offset) / period) + 1) * period + offset
