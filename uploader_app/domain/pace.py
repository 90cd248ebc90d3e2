"""How fast, how long still, and when to try again."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

FIRST_WAIT = 0.5
LONGEST_WAIT = 60.0
"""Seconds: back-off grows from the first to the longest."""

LONGEST_RETRY_AFTER = 3600.0
"""Seconds: what a server may ask us to wait at a stretch."""

SHOW_AFTER_SECONDS = 10.0
SHOW_AFTER_BYTES = 16 * 1024 * 1024
SHORT, LONG = 10.0, 60.0
STALLED_SECONDS = 8.0
"""Without a byte for so long, a time left is no promise any more, and the reason is told in its place."""


def backoff(tries: int, luck: float) -> float:
    """Seconds to wait after ``tries`` fruitless runs: full jitter, with ``luck`` in [0, 1)."""
    ceiling = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(tries, 16))
    return ceiling * luck


@dataclass(frozen=True, slots=True)
class Pace:
    """Speed of one upload, or of all together, from (seconds on a steady clock, bytes) samples.

    Two exponential means, one quick and one slow; the smaller counts, because a promise that is too
    early annoys more than one that is too late. The first step is left out: after a resume it leaps to
    what the store had all along (``leapt``), and was not sent now.
    """

    started_at: float = 0.0
    started_sent: int = 0
    at: float | None = None
    sent: int = 0
    short: float = 0.0
    long: float = 0.0
    leapt: bool = False
    grew_at: float = 0.0

    def moved(self, at: float, sent: int) -> Pace:
        """The pace after ``sent`` bytes in all at ``at``. Going backwards in either starts afresh."""
        if self.at is None or sent < self.sent or at < self.at:
            return Pace(started_at=at, started_sent=sent, at=at, sent=sent, grew_at=at)
        elapsed = at - self.at
        if elapsed <= 0:
            return replace(self, sent=sent, grew_at=at)
        if not self.leapt:
            return Pace(started_at=at, started_sent=sent, at=at, sent=sent, leapt=True, grew_at=at)
        rate = (sent - self.sent) / elapsed
        first = self.at == self.started_at
        return replace(
            self,
            at=at,
            sent=sent,
            grew_at=at if sent > self.sent else self.grew_at,
            short=rate if first else _blend(self.short, rate, elapsed / SHORT),
            long=rate if first else _blend(self.long, rate, elapsed / LONG),
        )

    def idle(self, at: float) -> Pace:
        """There was nothing to send until now: that is no slowness."""
        return self if self.at is None else replace(self, at=at, grew_at=at)

    @property
    def speed(self) -> float:
        """Bytes per second of late, 0 while unknown."""
        return self.short

    @property
    def believed(self) -> float:
        """Bytes per second by which a time can be promised, 0 while it would be a guess."""
        if self.at is None or self.stalled or self.at - self.started_at < SHOW_AFTER_SECONDS:
            return 0.0
        return min(self.short, self.long) if self.sent - self.started_sent >= SHOW_AFTER_BYTES else 0.0

    @property
    def stalled(self) -> bool:
        """It should move, and nothing did for a while."""
        return self.at is not None and self.at - self.grew_at > STALLED_SECONDS

    def seconds_left(self, size: int) -> float | None:
        """Seconds until ``size`` bytes are sent; None while a figure would be a guess."""
        rate = self.believed
        return (size - self.sent) / rate if rate > 0 and size > self.sent else None


def _blend(old: float, new: float, weight: float) -> float:
    share = 1 - math.exp(-weight)
    return old + (new - old) * share
