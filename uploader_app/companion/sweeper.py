"""Moves on what time has overtaken. One leader by a lease row with a fence; each act is a claim, so that two
sweepers would be harmless too.

What is overdue is decided in ``grant``; how it is taken away in ``clearing``. It keeps no state between ticks.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from functools import partial

from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from uploader_app.companion.clearing import Claim, Clearing, due_leftovers
from uploader_app.companion.config import Config
from uploader_app.companion.grant import Grant, State, may_be_due, overdue
from uploader_app.companion.ports import Clock, Storage
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import lease, session, upload

TICK_S = 10.0
LEASE_S = 30.0
OUTAGE_S = 30.0
"""No leader was seen for so long: the companion was away, and silence meanwhile says nothing about anybody."""
ACTS = 50
"""In one tick at most."""

NAME = "sweeper"
logger = logging.getLogger(__name__)


class Sweeper:
    def __init__(self, ledger: Ledger, store: Storage, clearing: Clearing, config: Config, clock: Clock) -> None:
        self._ledger = ledger
        self._clearing = clearing
        self._config = config
        self._clock = clock
        self._holder = secrets.token_hex(8)
        self._rules = partial(entries.rules, config=config, abandoned_occupies=store.abandoned_occupies)

    async def run(self) -> None:
        while True:
            try:
                await self.tick()
            except Exception:  # the one broad except: a bug or a full disk must not end the sweeping
                logger.exception("sweep failed")
            await asyncio.sleep(TICK_S)

    async def lead(self) -> int | None:
        """The fence if we lead now."""
        return await self._ledger.write(self._lead)

    async def resign(self) -> None:
        """Another one, or we ourselves when we are back, may lead at once."""
        try:
            await self._ledger.write(self._resign)
        except SQLAlchemyError:
            logger.warning("the lead was not given up: the database does not answer")

    def leads(self, db: Connection) -> bool:
        """Whether this worker leads, for whoever acts in its name. It changes nothing."""
        query = select(lease.c.holder).where(lease.c.name == NAME, lease.c.expires_at >= self._clock())
        return db.scalar(query) == self._holder

    async def tick(self) -> None:
        fence = await self.lead()
        if fence is None:
            return
        claim = partial(_leads, holder=self._holder, fence=fence)
        moves, leftovers = await self._ledger.read(self._look)
        for move in moves:
            # A store that does not answer makes a round long: that is no outage of the companion.
            if await self.lead() != fence:
                return
            await self._settle(*move, claim)
        discarded = await self._discarded(leftovers, fence)
        await self._ledger.write(partial(self._tidy, moves=len(moves), leftovers=discarded))

    async def _discarded(self, leftovers: list[str], fence: int) -> int:
        """How many are gone. A store that deletes one no more is not waited for with each: the rest keeps."""
        for count, object in enumerate(leftovers):
            if await self.lead() != fence or not await self._clearing.discard(object):
                return count
        return len(leftovers)

    async def _settle(self, grant: Grant, state: State, claim: Claim) -> None:
        if state is State.STALLED:
            await self._clearing.stall(grant, claim)
        else:
            await self._clearing.reclaim(grant.id, "overdue", claim)

    def _look(self, db: Connection) -> tuple[list[tuple[Grant, State]], list[str]]:
        now, rules = self._clock(), self._rules(db)
        moves = overdue(entries.live_that(db, may_be_due(upload.c, rules, now)), rules, now)
        return moves[:ACTS], due_leftovers(db, now, ACTS)

    def _lead(self, db: Connection) -> int | None:
        """A gap since anybody led moves the floor: grace for all."""
        now = self._clock()
        known = db.execute(select(lease).where(lease.c.name == NAME)).first()
        if known is None:
            first = {"holder": self._holder, "expires_at": now + LEASE_S, "fence": 1, "seen_at": now, "floor": 0.0}
            db.execute(lease.insert().values(name=NAME, **first))
            return 1
        if known.holder != self._holder and known.expires_at >= now:
            return None
        fence = known.fence + (known.holder != self._holder)
        floor = known.floor
        if now - known.seen_at > OUTAGE_S:
            floor = now + self._config.grace_s - self._config.stale_after_s
            entries.note(db, now, Happening.OUTAGE, seconds=round(now - known.seen_at))
        values = {"holder": self._holder, "expires_at": now + LEASE_S, "fence": fence, "seen_at": now, "floor": floor}
        same = (lease.c.name == NAME, lease.c.fence == known.fence, lease.c.expires_at == known.expires_at)
        done = db.execute(lease.update().where(*same).values(**values))
        return fence if done.rowcount == 1 else None

    def _resign(self, db: Connection) -> None:
        mine = (lease.c.name == NAME, lease.c.holder == self._holder)
        db.execute(lease.update().where(*mine).values(expires_at=0.0, seen_at=self._clock()))

    def _tidy(self, db: Connection, moves: int, leftovers: int) -> None:
        now = self._clock()
        db.execute(session.delete().where(session.c.expires_at < now))
        if moves or leftovers:
            entries.note(db, now, Happening.CLEANUP_RUN, moves=moves, leftovers=leftovers)


def _leads(db: Connection, holder: str, fence: int) -> bool:
    query = select(lease.c.fence).where(lease.c.name == NAME, lease.c.holder == holder)
    return db.scalar(query) == fence
