"""Will it arrive in time? Pure: what is to be sent, the clock, the due date and the cut-off come in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import heapify, heappop, heapreplace
from itertools import islice
from math import inf

DOUBT = 0.3
"""By how much of itself a time left may be wrong: speeds are believed once they tell it so well in most cases."""
LEAST_MARGIN_S = 600.0
"""Nobody should hand in with less to spare, however short the rest is: after the last byte the whole video is compared
and Moodle takes the submission, and each may have to be tried again, a minute apart."""
CALM = 0.1
"""A risk that was told counts until it is over by so much of the time left: what is told must not come and go."""


class Risk(StrEnum):
    """OVERDUE: it comes after it is due, is still taken, and counts as late. LATE: it comes after it closes."""

    SAFE = "safe"
    TIGHT = "tight"
    OVERDUE = "overdue"
    LATE = "late"


IN_TIME = (Risk.SAFE, Risk.TIGHT)


@dataclass(frozen=True, slots=True)
class Forecast:
    """``at``: when it is expected to be sent. ``now``: when that was foretold. All are UTC seconds by the clock of the
    site, which decides what is late. ``closes_at``, ``due_at``: 0 = never, not set."""

    now: float
    at: float
    closes_at: float
    risk: Risk
    due_at: float = 0.0

    @property
    def cautious(self) -> Risk:
        """As if it took a little longer."""
        return _risk((self.at - self.now) * (1 + CALM), self.now, self.closes_at, self.due_at)

    @property
    def until(self) -> float:
        return deadline(self.now, self.closes_at, self.due_at)

    @property
    def past_due(self) -> bool:
        return 0 < self.due_at <= self.now


def forecast(left: float, now: float, closes_at: float, due_at: float = 0.0) -> Forecast | None:
    """``left``: seconds. None where nothing is due or closes, or where it has closed: then there is nothing to be in
    time for."""
    if 0 < closes_at <= now or not (closes_at or due_at):
        return None
    return Forecast(now, now + left, closes_at, _risk(left, now, closes_at, due_at), due_at)


def deadline(now: float, closes_at: float, due_at: float) -> float:
    """What a video has to be in time for next; infinite where there is nothing."""
    return min((at for at in (due_at, closes_at) if at > now), default=inf)


def _risk(left: float, now: float, closes_at: float, due_at: float) -> Risk:
    margin = deadline(now, closes_at, due_at) - now - left
    if margin >= max(DOUBT * left, LEAST_MARGIN_S):
        return Risk.SAFE
    if margin >= 0:
        return Risk.TIGHT
    return Risk.LATE if closes_at and closes_at - now - left < 0 else Risk.OVERDUE


def carried(rests: Sequence[int], slots: int) -> list[int]:
    """What the line carries in all until each has arrived, while ``slots`` of them share it evenly, and the next begins
    when one has ended. ``rests``: bytes to go, in the order in which they begin."""
    until = [0] * len(rests)
    following = enumerate(rests)
    ends = [(rest, number) for number, rest in islice(following, max(1, slots))]
    heapify(ends)
    turn = total = 0
    # ``turn``: what each of those that share the line has got. Who begins at a turn ends when it has got its own more.
    while ends:
        end, number = ends[0]
        total += (end - turn) * len(ends)
        turn, until[number] = end, total
        if begins := next(following, None):
            heapreplace(ends, (turn + begins[1], begins[0]))
        else:
            heappop(ends)
    return until
