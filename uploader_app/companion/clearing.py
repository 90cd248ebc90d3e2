"""Takes places away: what was abandoned, what somebody else needs, what is overdue; and deletes what lay there.

It decides nothing about slots (``grant`` does) and asks the store before it believes that somebody is gone.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from functools import partial

from sqlalchemy import Connection, select

from uploader_app.companion import arrivals, refusals
from uploader_app.companion.grant import LEFT, Grant, State, may_become
from uploader_app.companion.ports import Clock, GoneError, RejectedError, Storage, StoreError
from uploader_app.companion.records import entries, troubles
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import leftover
from uploader_app.domain.faults import Code

VICTIMS = 20
"""Left uploads that one request may reclaim for room."""

DELETE_S = 2.0
"""How long a deletion is waited for; after that it is tried again later."""

TIMEOUT = "timeout"

FIRST_RETRY_S = 30.0
LONGEST_RETRY_S = 3600.0

CODES = frozenset(Code)
ABANDONED = "abandoned"

Claim = Callable[[Connection], bool]
"""Whether the caller still has the right to act, asked in the transaction of the act."""


def always(_db: Connection) -> bool:
    return True


class Clearing:
    def __init__(self, ledger: Ledger, store: Storage, clock: Clock) -> None:
        self._ledger = ledger
        self._store = store
        self._clock = clock

    async def abandon(self, id: str, reason: str) -> None:
        """Its owner wants it no more. Once handed in it stays."""
        # Free text may name people; the event log takes the client's word only where it is one of its codes.
        code = reason if reason in CODES else ABANDONED
        await self._end(id, State.ABANDONED, code, by_owner=True)

    async def void(self, id: str, reason: str, *, by_owner: bool = False) -> None:
        """What the store holds is worthless; asking again starts anew."""
        await self._end(id, State.RECLAIMED, reason, by_owner=by_owner)

    async def reclaim(self, id: str, reason: str, claim: Claim = always) -> None:
        """Free the place of somebody who is away, unless the store says that bytes moved since, or that all are
        there: then it is confirmed instead, which frees the place too."""
        grant = await self._ledger.read(partial(entries.find, id=id))
        if grant is None or await self._moved(grant) or await self._arrived(grant):
            return
        if await self._ledger.write(partial(self._claimed, grant=grant, reason=reason, claim=claim)):
            await self.discard(grant.object)

    async def make_room(self, size: int) -> None:
        """So many bytes more shall fit: left uploads give way, the longest left first, if that is enough."""
        for _ in range(VICTIMS):
            room = await self._store.room()
            if math.isinf(room):
                return
            lacking = size + await self._ledger.read(entries.promised) - room
            if lacking <= 0:
                return
            gone = [one for one in await self._ledger.read(partial(entries.in_state, states=LEFT)) if one.stored]
            if sum(one.stored for one in gone) < lacking:
                break
            await self._take_back_longest(gone)
        raise refusals.store_full()

    async def give_way(self) -> bool:
        """Take back the place of whoever has been away longest; False when nobody is away."""
        away = [one for one in await self._ledger.read(partial(entries.in_state, states=LEFT)) if one.object]
        if away:
            await self._take_back_longest(away)
        return bool(away)

    async def _take_back_longest(self, left: list[Grant]) -> None:
        await self.reclaim(min(left, key=lambda one: one.heard_at).id, "needed")

    async def stall(self, grant: Grant, claim: Claim) -> None:
        """Note that nobody was heard, unless the store says otherwise."""
        if not await self._moved(grant):
            await self._ledger.write(partial(self._stalled, grant=grant, claim=claim))

    async def discard(self, object: str) -> bool:
        """Try to delete a leftover; when it fails the ledger knows when to try again. Whether it is gone."""
        if not object:
            return True
        try:
            async with asyncio.timeout(DELETE_S):
                await self._store.delete(object)
        except (StoreError, TimeoutError) as error:
            await self._ledger.write(partial(_postpone, object=object, now=self._clock()))
            await self._heard(error if isinstance(error, StoreError) else StoreError(code=TIMEOUT))
            return False
        await self._ledger.write(partial(_forget, object=object))
        return True

    async def _moved(self, grant: Grant) -> bool:
        """Whether bytes came that nobody told us of: then somebody is there."""
        if not grant.object:
            return False
        try:
            stored = await self._store.stored(grant.object, grant.url)
        except StoreError as error:
            await self._heard(error)
            return True  # who cannot be asked is not declared dead
        if stored <= grant.stored:
            return False
        now = self._clock()
        await self._ledger.write(partial(entries.touch, grant=grant, stored=stored, heard_at=now))
        return True

    async def _arrived(self, grant: Grant) -> bool:
        """Asked when no bytes moved: what was not whole before is not whole now."""
        if grant.stored != grant.size:
            return False
        try:
            return await arrivals.confirm(self._ledger, self._store, grant, self._clock)
        except (GoneError, RejectedError):
            return False
        except StoreError as error:
            await self._heard(error)
            return True  # as above

    async def _heard(self, error: StoreError) -> None:
        await troubles.with_store(self._ledger, self._store, error, self._clock())

    async def _end(self, id: str, state: State, reason: str, *, by_owner: bool) -> None:
        end = partial(self._ended, id=id, state=state, reason=reason, by_owner=by_owner)
        await self.discard(await self._ledger.write(end))

    def _ended(self, db: Connection, id: str, state: State, reason: str, *, by_owner: bool) -> str:
        grant = entries.find(db, id)
        if grant is None:
            raise refusals.upload_unknown()
        if grant.state is State.SUBMITTED:
            raise refusals.already_handed_in()
        if grant.held:
            raise refusals.legal_hold()
        if grant.state is State.STORED and state is State.RECLAIMED and grant.claimed:
            raise refusals.already_handed_in()  # its owner vouched for it
        if grant.state in may_become(state):
            self.give_up(db, grant, state, reason, by=grant.owner if by_owner else "")
        elif grant.state is State.STORED:
            raise refusals.already_handed_in()
        return grant.object

    def _claimed(self, db: Connection, grant: Grant, reason: str, claim: Claim) -> bool:
        return claim(db) and grant.state in entries.LIVE and self.give_up(db, grant, State.RECLAIMED, reason, by="")

    def _stalled(self, db: Connection, grant: Grant, claim: Claim) -> None:
        if claim(db) and grant.state is State.GRANTED:
            entries.move(db, grant, State.STALLED, self._clock())

    def give_up(self, db: Connection, grant: Grant, state: State, reason: str, *, by: str) -> bool:
        """Part of the caller's transaction. False when somebody was quicker."""
        now = self._clock()
        if not entries.move(db, grant, state, now):
            return False
        if grant.state is not State.RECLAIMED:
            entries.leave_behind(db, grant, now)
        whose = {"person": grant.owner, "upload": grant.id, "by": by}
        entries.note(db, now, Happening.UPLOAD_FAILURE, **whose, error_code=reason, state=state)
        return True


def due_leftovers(db: Connection, now: float, limit: int) -> list[str]:
    query = select(leftover.c.object).where(leftover.c.next_at <= now).order_by(leftover.c.next_at).limit(limit)
    return list(db.scalars(query))


def _forget(db: Connection, object: str) -> None:
    db.execute(leftover.delete().where(leftover.c.object == object))


def _postpone(db: Connection, object: str, now: float) -> None:
    attempts = db.scalar(select(leftover.c.attempts).where(leftover.c.object == object)) or 0
    wait = min(LONGEST_RETRY_S, FIRST_RETRY_S * 2**attempts)
    values = {"attempts": attempts + 1, "next_at": now + wait}
    db.execute(leftover.update().where(leftover.c.object == object).values(**values))
