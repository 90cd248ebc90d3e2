"""Runs what has to be done now and then, each chore when it is due: once, whatever number of workers there are.

Only the leading worker begins one, and takes it in the ledger by compare-and-set: while it runs, the row says so and
is renewed; whoever loses it stops. A chore that failed, or whose worker died, is tried again; what was missed while
the companion was away is done once. One chore's failure or length ends no other: each has a loop of its own.
What a chore does, and whether that may be done twice, is its own business.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NoReturn

from sqlalchemy import Connection, Row, select

from uploader_app.companion.chores.schedules import Schedule, due_at
from uploader_app.companion.ports import Clock
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import chore as table

TICK_S = 10.0
CLAIM_S = 60.0
"""A chore that is not renewed for so long has no worker any more."""
FIRST_PAUSE_S = 60.0
LONGEST_PAUSE_S = 3600.0

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Chore:
    """``run`` raises when it did not work. It must leave the event loop free: what blocks belongs in a thread."""

    name: str
    schedule: Schedule
    run: Callable[[], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class _Run:
    """One try. ``id``: in the ledger while it is ours."""

    name: str
    id: str
    began: float
    due: float


class _LostError(Exception):
    """Another worker took it, because this one seemed to be dead."""


class Chores:
    """``leads``: whether this worker may begin one, asked in the transaction of the act."""

    def __init__(
        self,
        chores: Sequence[Chore],
        ledger: Ledger,
        leads: Callable[[Connection], bool],
        clock: Clock,
        *,
        renew_s: float = CLAIM_S / 3,
    ) -> None:
        self._chores = chores
        self._ledger = ledger
        self._leads = leads
        self._clock = clock
        self._renew_s = renew_s

    async def run(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            for chore in self._chores:
                tasks.create_task(self._repeat(chore))

    async def tick(self) -> None:
        """Each that is due now, to its end."""
        await asyncio.gather(*(self._once(chore) for chore in self._chores))

    async def _repeat(self, chore: Chore) -> None:
        while True:
            try:
                await self._once(chore)
            except Exception:  # a database that is away for a while must not end the chores
                logger.exception("chore not looked at", extra={"chore": chore.name})
            await asyncio.sleep(TICK_S)

    async def _once(self, chore: Chore) -> None:
        if not await self._ledger.read(partial(self._wanted, chore=chore)):
            return
        run = await self._ledger.write(partial(self._take, chore=chore))
        if run is None:
            return
        failure = await self._tried(chore, run)
        await self._ledger.write(partial(self._end, run=run, failure=failure))

    async def _tried(self, chore: Chore, run: _Run) -> str:
        """What kind of error ended it, "" = it is done."""
        try:
            async with asyncio.TaskGroup() as tasks:
                keeping = tasks.create_task(self._keep(run))
                await chore.run()
                keeping.cancel()
        except ExceptionGroup as errors:  # whatever it is, it must not harm another chore
            logger.exception("chore failed", extra={"chore": chore.name})
            return ", ".join(type(error).__name__ for error in errors.exceptions)
        return ""

    async def _keep(self, run: _Run) -> NoReturn:
        while True:
            await asyncio.sleep(self._renew_s)
            if not await self._ledger.write(partial(self._renew, run=run)):
                raise _LostError(run.name)

    # -- in the ledger -----------------------------------------------------------------------------

    def _wanted(self, db: Connection, chore: Chore) -> bool:
        """Asked before ``_take``, which costs a write."""
        row = _find(db, chore.name)
        return row is None or row.done_at > self._clock() or (self._is_due(row, chore) and self._leads(db))

    def _take(self, db: Connection, chore: Chore) -> _Run | None:
        now, row = self._clock(), _find(db, chore.name)
        if row is None:
            # There is nothing behind it yet: it begins with its next time.
            db.execute(table.insert().values(name=chore.name, done_at=now, not_before=0.0, run=""))
            return None
        if row.done_at > now:
            # The clock was set back: it would be waited for.
            _change(db, chore.name, row.run, done_at=now)
            return None
        if not (self._is_due(row, chore) and self._leads(db)):
            return None
        run = _Run(chore.name, secrets.token_hex(8), now, due_at(chore.schedule, row.done_at))
        taken = _change(db, run.name, row.run, run=run.id, not_before=now + CLAIM_S)
        return run if taken else None

    def _is_due(self, row: Row[tuple[str, float, float, str]], chore: Chore) -> bool:
        now = self._clock()
        # Not longer than it could be, as a clock that was set back has it.
        held_back = now < row.not_before <= now + LONGEST_PAUSE_S
        return not held_back and due_at(chore.schedule, row.done_at) <= now

    def _renew(self, db: Connection, run: _Run) -> bool:
        return _change(db, run.name, run.id, not_before=self._clock() + CLAIM_S)

    def _end(self, db: Connection, run: _Run, failure: str) -> None:
        now = self._clock()
        if not failure:
            _change(db, run.name, run.id, run="", not_before=0.0, done_at=run.began)
        elif _change(db, run.name, run.id, run="", not_before=now + _pause(now - run.due)):
            entries.note(db, now, Happening.CHORE_FAILED, chore=run.name, error_code=failure)


def _find(db: Connection, name: str) -> Row[tuple[str, float, float, str]] | None:
    return db.execute(select(table).where(table.c.name == name)).first()


def _change(db: Connection, name: str, held_by: str, **values: object) -> bool:
    """Compare-and-set: whether it still belonged to that run."""
    same = (table.c.name == name, table.c.run == held_by)
    return db.execute(table.update().where(*same).values(**values)).rowcount == 1


def _pause(late: float) -> float:
    """Before the next try: as long as it is late already, so that it doubles."""
    return max(FIRST_PAUSE_S, min(LONGEST_PAUSE_S, late))
