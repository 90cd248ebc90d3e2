"""The rules of leases: what a grant may become, who gets a slot, who has been away too long.

Everything that decides about slots lives here, as pure functions of values. No clock, no I/O, no log.

| state     | means                                            | may become                                          |
|-----------|--------------------------------------------------|-----------------------------------------------------|
| QUEUED    | waits in the line                                | GRANTED, RECLAIMED, ABANDONED                       |
| GRANTED   | holds a slot, is heard                           | PARKED, STALLED, STORED, RECLAIMED, ABANDONED       |
| PARKED    | left on purpose, to be resumed                   | GRANTED, STORED, RECLAIMED, ABANDONED               |
| STALLED   | silent for too long                              | GRANTED, PARKED, STORED, RECLAIMED, ABANDONED       |
| RECLAIMED | its object was deleted; asking again starts anew | QUEUED, GRANTED, ABANDONED                          |
| STORED    | length and hash are right; or only the length,   | SUBMITTED, ABANDONED, DELETED; RECLAIMED when the   |
|           | if its client did not come back                  | client that comes back sent something else          |
| SUBMITTED | handed in                                        | DELETED                                             |
| ABANDONED | its owner cleaned up                             | nothing                                             |
| DELETED   | its video was taken away: its time was over, or  | nothing                                             |
|           | somebody who may decided so                      |                                                     |
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

HOUR_S = 3600.0
RETRY_S = 10.0
"""How often who waits in the line shall ask."""


class State(StrEnum):
    QUEUED = "queued"
    GRANTED = "granted"
    PARKED = "parked"
    STALLED = "stalled"
    RECLAIMED = "reclaimed"
    STORED = "stored"
    SUBMITTED = "submitted"
    ABANDONED = "abandoned"
    DELETED = "deleted"


LEFT = frozenset({State.PARKED, State.STALLED})
OPEN = frozenset({State.GRANTED, *LEFT})
"""Has a ticket that still takes bytes."""
CONFIRMED = frozenset({State.STORED, State.SUBMITTED})
ENDED = frozenset({State.RECLAIMED, State.ABANDONED, State.DELETED})
"""Its bytes are gone, or about to be."""

MOVES: dict[State, frozenset[State]] = {
    State.QUEUED: frozenset({State.GRANTED, State.RECLAIMED, State.ABANDONED}),
    State.GRANTED: frozenset({State.PARKED, State.STALLED, State.STORED, State.RECLAIMED, State.ABANDONED}),
    State.PARKED: frozenset({State.GRANTED, State.STORED, State.RECLAIMED, State.ABANDONED}),
    State.STALLED: frozenset({State.GRANTED, State.PARKED, State.STORED, State.RECLAIMED, State.ABANDONED}),
    State.RECLAIMED: frozenset({State.QUEUED, State.GRANTED, State.ABANDONED}),
    State.STORED: frozenset({State.SUBMITTED, State.RECLAIMED, State.ABANDONED, State.DELETED}),
    State.SUBMITTED: frozenset({State.DELETED}),
    State.ABANDONED: frozenset(),
    State.DELETED: frozenset(),
}


def may_become(state: State) -> frozenset[State]:
    """The states that lead to ``state``."""
    return frozenset(before for before, after in MOVES.items() if state in after)


@dataclass(frozen=True, slots=True)
class Grant:
    """The companion's record behind a ticket. Times are UTC seconds, 0 = never.

    ``heard_at``: last word of the client or byte seen in the store. ``since``: when it entered its state; in the
    line its place follows from it. ``stored``: bytes the store was last seen to hold; ``sent``: what the client
    says. ``object`` and the four behind it: the store's ``Place``, empty until it was opened. ``found``: the hash
    of what the store holds, "" until it was computed or where the store tells none; ``claimed``: what the client says.
    ``course``: the assignment's, as the site numbers it. ``duration_s``: of the video, the client's word, 0 = not
    known. ``held``: why it must not be deleted, "" = it may.
    """

    id: str
    owner: str
    secret_hash: str = field(repr=False)
    assignment: str
    file_name: str
    media_type: str
    size: int
    state: State = State.QUEUED
    since: float = 0.0
    heard_at: float = 0.0
    granted_at: float = 0.0
    sent: int = 0
    stored: int = 0
    object: str = ""
    kind: str = ""
    url: str = field(default="", repr=False)
    chunk: int = 0
    grid: int = 1
    found: str = ""
    claimed: str = ""
    until: float = 0.0
    course: str = ""
    duration_s: float = 0.0
    held: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """``floor``: nobody counts as heard earlier than this; an outage of the companion moves it forward, so that
    it is held against nobody."""

    slots: int
    stale_after_s: float
    resume_window_s: float
    never_sent_s: float
    queue_silence_s: float
    at_once: bool
    abandoned_occupies: bool
    floor: float = 0.0


@dataclass(frozen=True, slots=True)
class Admit:
    """It gets a slot now."""


@dataclass(frozen=True, slots=True)
class Reclaim:
    """Free this one first, then ask again."""

    id: str


@dataclass(frozen=True, slots=True)
class Wait:
    """``place`` 1 = next."""

    place: int
    retry_after_s: float = RETRY_S


Verdict = Admit | Reclaim | Wait


def heard(grant: Grant, rules: Rules) -> float:
    return max(grant.heard_at, rules.floor)


def expires_at(grant: Grant, rules: Rules) -> float:
    """Until when its ticket takes bytes: each sign of life moves it on. An outage gives only the time to be heard
    again; where the companion starts anew each night, what was left would never end otherwise."""
    return max(grant.heard_at + rules.resume_window_s, rules.floor + rules.stale_after_s)


def hold_off(times: Sequence[float], limit: int, now: float) -> float:
    """Seconds until one more is allowed, 0 = it is. ``times``: of the last hour's, oldest first; ``limit`` 0 = none."""
    if limit == 0 or len(times) < limit:
        return 0.0
    return max(1.0, times[-limit] + HOUR_S - now)


def silent(grant: Grant, rules: Rules, now: float) -> bool:
    return now - heard(grant, rules) > rules.stale_after_s


def left(grant: Grant, rules: Rules, now: float) -> bool:
    """Nobody is there; also when the sweeper has not said so yet."""
    return grant.state in LEFT or (grant.state is State.GRANTED and silent(grant, rules, now))


def occupying(rules: Rules) -> frozenset[State]:
    """The states that hold a slot."""
    return OPEN if rules.abandoned_occupies else frozenset({State.GRANTED})


def occupies(grant: Grant, rules: Rules) -> bool:
    return grant.state in occupying(rules)


def admit(asking: Grant, others: Sequence[Grant], ahead: int, leftovers: int, rules: Rules, now: float) -> Verdict:
    """Whether ``asking`` gets a slot. ``others``: those that occupy one, of more than there are slots any will do;
    ``ahead``: how many wait before it; ``leftovers``: objects whose deletion is still to be done, which count where
    abandoned objects do."""
    if rules.slots == 0 or occupies(asking, rules):
        return Admit()
    used = sum(occupies(one, rules) for one in others) + (leftovers if rules.abandoned_occupies else 0)
    if used + ahead < rules.slots:
        return Admit()
    victim = _longest_left(others, rules, now)
    if victim is not None and used - 1 + ahead < rules.slots:
        return Reclaim(victim.id)
    return Wait(ahead + 1)


def may_return(asking: Grant, others: Sequence[Grant], leftovers: int, rules: Rules) -> bool:
    """Whether a left grant that is heard again takes up its slot; it never costs another one's."""
    if rules.slots == 0 or occupies(asking, rules):
        return True
    used = sum(occupies(one, rules) for one in others) + (leftovers if rules.abandoned_occupies else 0)
    return used < rules.slots


def waits_before(one: Any, asking: Grant, rules: Rules, now: float) -> Any:  # Any: see below
    """Whether ``one`` is ahead in the line. ``one``: a grant; or the columns of the table that holds them all, then it
    is the same question to a database, which counts ten thousand faster than we read them."""
    silent_since = now - rules.queue_silence_s
    waits = (one.state == State.QUEUED) & ((one.heard_at >= silent_since) | (rules.floor >= silent_since))
    if asking.state is not State.QUEUED:
        return waits
    return waits & ((one.since < asking.since) | ((one.since == asking.since) & (one.id < asking.id)))


def _longest_left(grants: Iterable[Grant], rules: Rules, now: float) -> Grant | None:
    candidates = [one for one in grants if occupies(one, rules) and left(one, rules, now)]
    return min(candidates, key=lambda one: (heard(one, rules), one.id), default=None)


def overdue(grants: Iterable[Grant], rules: Rules, now: float) -> list[tuple[Grant, State]]:
    """Which grants have to move on because time passed, and to what."""
    moves = ((one, _due(one, rules, now)) for one in grants)
    return [(one, state) for one, state in moves if state is not None]


def may_be_due(one: Any, rules: Rules, now: float) -> Any:  # Any: as in ``waits_before``, and for the same reason
    """Never false for what is overdue."""
    silent_or_never_sent = _before(one.heard_at, now - rules.stale_after_s, rules) | (
        (one.stored == 0) & _before(one.granted_at, now - rules.never_sent_s, rules)
    )
    return (
        ((one.heard_at < now - rules.resume_window_s) & (rules.floor < now - rules.stale_after_s))
        | ((one.state == State.GRANTED) & silent_or_never_sent)
        | ((one.state == State.STALLED) & rules.at_once)
    )


def _before(at: Any, limit: float, rules: Rules) -> Any:  # Any: see ``may_be_due``
    return (at < limit) & (rules.floor < limit)


def _due(grant: Grant, rules: Rules, now: float) -> State | None:
    if grant.state not in OPEN and grant.state is not State.QUEUED:
        return None
    never_sent = grant.state is State.GRANTED and grant.stored == 0
    if never_sent and now - max(grant.granted_at, rules.floor) > rules.never_sent_s:
        return State.RECLAIMED
    if now > expires_at(grant, rules):
        return State.RECLAIMED
    if grant.state is State.STALLED and rules.at_once:
        return State.RECLAIMED
    if grant.state is State.GRANTED and silent(grant, rules, now):
        return State.STALLED
    return None
