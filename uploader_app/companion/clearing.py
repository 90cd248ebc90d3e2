"""Takes places away: what was abandoned, what somebody else needs, what is overdue; and deletes what lay there.

It decides nothing about slots (``grant`` does) and asks the store before it believes that somebody is gone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

from sqlalchemy import Connection, select

from uploader_app.companion import entries, refusals
from uploader_app.companion.grant import LEFT, Grant, State, may_become
from uploader_app.companion.ledger import Ledger
from uploader_app.companion.ports import Clock, Storage, StoreError
from uploader_app.companion.tables import leftover

VICTIMS = 20
"""Left uploads that one request may reclaim for room."""

DELETE_S = 2.0
"""How long a deletion is waited for; after that it is tried again later."""

FIRST_RETRY_S = 30.0
LONGEST_RETRY_S = 3600.0

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
        await self._end(id, State.ABANDONED, reason)

    async def void(self, id: str, reason: str) -> None:
        """What the store holds is worthless; asking again starts anew."""
        await self._end(id, State.RECLAIMED, reason)

    async def reclaim(self, id: str, reason: str, claim: Claim = always) -> None:
        """Free the place of somebody who is away, unless the store says that bytes moved since."""
        grant = await self._ledger.read(partial(entries.find, id=id))
        if grant is None or await self._moved(grant):
            return
        if await self._ledger.write(partial(self._claimed, grant=grant, reason=reason, claim=claim)):
            await self.discard(grant.object)

    async def make_room(self, size: int) -> None:
        """So many bytes more shall fit: left uploads give way, the longest left first, if that is enough."""
        for _ in range(VICTIMS):
            try:
                room = await self._store.room()
            except StoreError as error:
                raise refusals.of_store(error) from error
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

    async def discard(self, object: str) -> None:
        """Try to delete a leftover; when it fails the ledger knows when to try again."""
        if not object:
            return
        try:
            async with asyncio.timeout(DELETE_S):
                await self._store.delete(object)
        except (StoreError, TimeoutError):
            await self._ledger.write(partial(_postpone, object=object, now=self._clock()))
        else:
            await self._ledger.write(partial(_forget, object=object))

    async def _moved(self, grant: Grant) -> bool:
        """Whether bytes came that nobody told us of: then somebody is there."""
        if not grant.object:
            return False
        try:
            stored = await self._store.stored(grant.object, grant.url)
        except StoreError:
            return True  # who cannot be asked is not declared dead
        if stored <= grant.stored:
            return False
        now = self._clock()
        await self._ledger.write(partial(entries.touch, grant=grant, stored=stored, heard_at=now))
        return True

    async def _end(self, id: str, state: State, reason: str) -> None:
        object = await self._ledger.write(partial(self._ended, id=id, state=state, reason=reason))
        await self.discard(object)

    def _ended(self, db: Connection, id: str, state: State, reason: str) -> str:
        grant = entries.find(db, id)
        if grant is None:
            raise refusals.upload_unknown()
        if grant.state is State.SUBMITTED:
            raise refusals.already_handed_in()
        if grant.state in may_become(state):
            self._give_up(db, grant, state, reason)
        elif grant.state is State.STORED:
            raise refusals.already_handed_in()
        return grant.object

    def _claimed(self, db: Connection, grant: Grant, reason: str, claim: Claim) -> bool:
        return (
            claim(db)
            and grant.state in may_become(State.RECLAIMED)
            and self._give_up(db, grant, State.RECLAIMED, reason)
        )

    def _stalled(self, db: Connection, grant: Grant, claim: Claim) -> None:
        if claim(db) and grant.state is State.GRANTED:
            entries.move(db, grant, State.STALLED, self._clock())

    def _give_up(self, db: Connection, grant: Grant, state: State, reason: str) -> bool:
        now = self._clock()
        if not entries.move(db, grant, state, now):
            return False
        if grant.state is not State.RECLAIMED:
            entries.leave_behind(db, grant, now)
        entries.note(db, now, "upload_failure", person=grant.owner, upload=grant.id, state=state, reason=reason[:200])
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
