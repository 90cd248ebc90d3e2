"""How long videos are kept: the rule, and the chore that deletes those whose time is over.

The time counts from the day on which a video was handed in, or was confirmed if nobody ever handed it in: that is
when its record entered its state. Objects become leftovers, which the sweeper deletes; nothing here asks the store.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import Connection, select

from uploader_app.companion.deletion import Cause, take_away
from uploader_app.companion.grant import CONFIRMED
from uploader_app.companion.ports import Clock
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import upload

DAY_S = 86400.0
LONGEST_DAYS = 36500
BATCH = 20
"""Videos in one transaction: heartbeats wait behind it."""


@dataclass(frozen=True, slots=True)
class RetentionSettings:
    """``days`` that a video is kept, 0 = for ever. ``courses``: the same for single ones, by the site's number."""

    days: int = 90
    courses: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not all(0 <= days <= LONGEST_DAYS for days in (self.days, *self.courses.values())):
            raise ValueError(f"days must be between 0 and {LONGEST_DAYS}")


def kept_until(course: str, since: float, settings: RetentionSettings) -> float:
    """UTC seconds; infinite where it is kept for ever. ``since``: when it was handed in, or confirmed."""
    days = settings.courses.get(course, settings.days)
    return since + days * DAY_S if days else math.inf


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of one run: what was deleted, and how much would have been but for a legal hold."""

    deleted: int = 0
    bytes: int = 0
    held: int = 0


class Retention:
    def __init__(self, ledger: Ledger, settings: RetentionSettings, clock: Clock) -> None:
        self._ledger = ledger
        self._settings = settings
        self._clock = clock

    async def run(self) -> Outcome:
        """Delete whatever is over. Several may run at the same time: each video is deleted once."""
        done = Outcome()
        for some in _batches(await self._ledger.read(self._over)):
            more = await self._ledger.write(partial(self._delete, ids=some))
            done = Outcome(done.deleted + more.deleted, done.bytes + more.bytes, done.held + more.held)
        await self._ledger.write(partial(self._sum_up, done=done))
        return done

    def _over(self, db: Connection) -> list[str]:
        query = select(upload.c.id, upload.c.course, upload.c.since).where(upload.c.state.in_([*CONFIRMED]))
        return [id for id, course, since in db.execute(query) if self._is_over(course, since)]

    def _delete(self, db: Connection, ids: Sequence[str]) -> Outcome:
        found = (entries.find(db, id) for id in ids)
        # Meanwhile it may have been handed in, or deleted.
        over = [one for one in found if one and one.state in CONFIRMED and self._is_over(one.course, one.since)]
        gone = [one for one in over if not one.held and take_away(db, one, self._clock(), Cause.RETENTION)]
        return Outcome(len(gone), sum(one.size for one in gone), sum(bool(one.held) for one in over))

    def _is_over(self, course: str, since: float) -> bool:
        return self._clock() > kept_until(course, since, self._settings)

    def _sum_up(self, db: Connection, done: Outcome) -> None:
        facts: dict[str, Any] = asdict(done)  # Any: ``note`` takes whatever JSON takes
        entries.note(db, self._clock(), Happening.RETENTION_RUN, **facts)


def _batches(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (ids[at : at + BATCH] for at in range(0, len(ids), BATCH))
