"""The desk: who asks for a slot, who is heard, who says goodbye. Each change is a compare-and-set.

The rules are ``grant``'s; here they meet the ledger and the store. It knows no HTTP, and it never talks to the
store inside a transaction.
"""

from __future__ import annotations

import logging
import math
from dataclasses import asdict, dataclass, replace
from functools import partial

from sqlalchemy import Connection

from uploader_app import wire
from uploader_app.companion import entries, refusals
from uploader_app.companion.clearing import Clearing
from uploader_app.companion.config import Config
from uploader_app.companion.grant import (
    CONFIRMED,
    HOUR_S,
    OPEN,
    Admit,
    Grant,
    Reclaim,
    Rules,
    State,
    Verdict,
    Wait,
    admit,
    expires_at,
    heard,
    hold_off,
    may_return,
)
from uploader_app.companion.ledger import Ledger
from uploader_app.companion.ports import (
    Caller,
    Clock,
    Courses,
    FullError,
    Opening,
    Place,
    RejectedError,
    Storage,
    StoreError,
)

logger = logging.getLogger(__name__)

RECLAIMS = 5
"""Left grants that one request may reclaim before it has to wait: each may turn out to be alive."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What became of a request for a slot. ``wait``: its place in the line, None = it has one."""

    grant: Grant
    expires_at: float
    wait: Wait | None
    first: bool


class Desk:
    def __init__(
        self,
        ledger: Ledger,
        store: Storage,
        courses: Courses,
        clearing: Clearing,
        config: Config,
        clock: Clock,
    ) -> None:
        self._ledger = ledger
        self._store = store
        self._courses = courses
        self._clearing = clearing
        self._config = config
        self._clock = clock
        self._rules = partial(entries.rules, config=config, abandoned_occupies=store.abandoned_occupies)

    # -- asking ------------------------------------------------------------------------------------

    async def ask(self, caller: Caller, id: str, request: wire.UploadRequest) -> Asked:
        """A slot and a place for the bytes, or a place in the line. The same id and facts: the same answer."""
        known = await self._ledger.read(partial(entries.find, id=id))
        fresh = _requested(caller.person, id, request)
        if known is None or known.state in (State.QUEUED, State.RECLAIMED):
            assignment = await self._wanted(caller, fresh)
            fresh = replace(fresh, course=assignment.course_id)
        grant, verdict = await self._admitted(fresh)
        if self._is_spent(grant):
            await self._clearing.void(grant.id, "place_expired")
            grant, verdict = await self._admitted(fresh)
        if grant.state in OPEN and not grant.object:
            grant = await self._opened(grant)
        rules = await self._ledger.read(self._rules)
        wait = verdict if isinstance(verdict, Wait) else None
        until = min(expires_at(grant, rules), grant.until or math.inf)
        return Asked(grant, until, wait, known is None)

    def _is_spent(self, grant: Grant) -> bool:
        """The store's own address of it takes no more bytes."""
        return grant.state in OPEN and bool(grant.object) and 0 < grant.until <= self._clock()

    async def _wanted(self, caller: Caller, fresh: Grant) -> wire.Assignment:
        """The assignment, which takes this upload now, as the store does."""
        assignment = await self._courses.one(caller, fresh.assignment)
        if assignment is None:
            raise refusals.assignment_unknown()
        if not assignment.open:
            raise refusals.assignment_closed(assignment.closed_why)
        if fresh.size > min(assignment.max_bytes or self._config.max_bytes, self._config.max_bytes):
            raise refusals.too_large()
        await self._clearing.make_room(fresh.size)
        return assignment

    async def _admitted(self, fresh: Grant) -> tuple[Grant, Verdict]:
        for _ in range(RECLAIMS):
            grant, verdict = await self._ledger.write(partial(self._admit, fresh=fresh))
            if not isinstance(verdict, Reclaim):
                return grant, verdict
            await self._clearing.reclaim(verdict.id, "needed")
        return grant, Wait(1)

    def _admit(self, db: Connection, fresh: Grant) -> tuple[Grant, Verdict]:
        now, rules = self._clock(), self._rules(db)
        grant = entries.find(db, fresh.id)
        if grant is not None:
            _refuse_other(grant, fresh)
        if grant is not None and grant.state in CONFIRMED:
            return grant, Admit()
        if grant is not None and grant.state in OPEN:
            return self._returned(db, grant, rules, now)
        if grant is None or not grant.granted_at:
            self._refuse_too_many(db, fresh, now)
        asking = _in_line(db, grant, fresh, rules, now)
        verdict = admit(asking, _others(db, asking, rules), entries.leftovers(db), rules, now)
        if not isinstance(verdict, Admit):
            return asking, verdict
        entries.move(db, asking, State.GRANTED, now, granted_at=now)
        entries.note(db, now, "upload_start", person=asking.owner, upload=asking.id, size=asking.size)
        return replace(asking, state=State.GRANTED, since=now, granted_at=now), verdict

    def _refuse_too_many(self, db: Connection, fresh: Grant, now: float) -> None:
        wait = hold_off(entries.began(db, fresh.owner, now - HOUR_S), self._config.tickets_per_hour, now)
        if wait:
            raise refusals.too_many("new uploads", wait)

    def _returned(self, db: Connection, grant: Grant, rules: Rules, now: float) -> tuple[Grant, Verdict]:
        """A grant with a ticket is heard again."""
        if grant.state is State.GRANTED:
            entries.touch(db, grant, heard_at=now)
        elif may_return(grant, _others(db, grant, rules), entries.leftovers(db), rules):
            entries.move(db, grant, State.GRANTED, now, heard_at=now)
        else:
            return grant, Wait(1)
        return replace(grant, state=State.GRANTED, heard_at=now), Admit()

    async def _opened(self, grant: Grant) -> Grant:
        until = expires_at(grant, await self._ledger.read(self._rules))
        opening = Opening(
            upload=grant.id,
            owner=grant.owner,
            assignment=grant.assignment,
            file_name=grant.file_name,
            media_type=grant.media_type,
            size=grant.size,
            until=until,
            duration_s=grant.duration_s,
        )
        try:
            place = await self._place_for(opening)
        except StoreError as error:
            logger.warning("the store opened no place", extra={"detail": str(error)})
            raise refusals.of_store(error) from error
        except RejectedError as error:
            await self._clearing.void(grant.id, "store_rejected")
            raise refusals.store_rejected(error) from error
        opened = replace(grant, **asdict(place))
        placed = await self._ledger.write(partial(self._placed, opened=opened))
        if placed is None:
            raise refusals.upload_gone()
        return placed

    async def _place_for(self, opening: Opening) -> Place:
        """Where the store counts in its own way, only it can say that there is no room: then who left gives way."""
        for _ in range(RECLAIMS):
            try:
                return await self._store.open(opening)
            except FullError:
                if not await self._clearing.give_way():
                    raise
        return await self._store.open(opening)

    def _placed(self, db: Connection, opened: Grant) -> Grant | None:
        known = entries.find(db, opened.id)
        if known is not None and known.state in OPEN and not known.object:
            entries.place(db, opened)
            return opened
        # Somebody was quicker: theirs holds, ours is deleted.
        entries.leave_behind(db, opened, self._clock())
        return known if known is not None and known.state in OPEN else None

    # -- signs of life -----------------------------------------------------------------------------

    async def hear(self, id: str, sent: int) -> State:
        """The client's word."""
        return await self._ledger.write(partial(self._hear, id=id, sent=sent))

    def _hear(self, db: Connection, id: str, sent: int) -> State:
        grant = entries.find(db, id)
        if grant is None or grant.state in (State.RECLAIMED, State.ABANDONED):
            raise refusals.upload_gone()
        if grant.state in CONFIRMED:
            return grant.state
        if grant.state in (State.GRANTED, State.QUEUED):
            entries.touch(db, grant, sent=sent, heard_at=self._clock())
            return grant.state
        entries.touch(db, grant, sent=sent)
        return self._returned(db, grant, self._rules(db), self._clock())[0].state

    async def arrive(self, object: str) -> tuple[Grant, float]:
        """Somebody holds this object's signed URL: its grant, and until when it takes bytes."""
        return await self._ledger.write(partial(self._arrive, object=object))

    def _arrive(self, db: Connection, object: str) -> tuple[Grant, float]:
        grant, rules, now = entries.find_object(db, object), self._rules(db), self._clock()
        if grant is None or grant.state not in OPEN | CONFIRMED:
            raise refusals.upload_gone()
        if grant.state in OPEN and now > expires_at(grant, rules):
            raise refusals.upload_gone()
        if grant.state in OPEN:
            grant, verdict = self._returned(db, grant, rules, now)
            if isinstance(verdict, Wait):
                raise refusals.slot_busy()
        return grant, expires_at(grant, rules)

    async def moved(self, object: str, stored: int) -> bool:
        """Bytes came to lie in the store; whether it still wants more."""
        return await self._ledger.write(partial(self._moved, object=object, stored=stored))

    def _moved(self, db: Connection, object: str, stored: int) -> bool:
        grant = entries.find_object(db, object)
        if grant is None or grant.state not in OPEN:
            return False
        entries.touch(db, grant, stored=stored)
        if grant.state is State.PARKED:
            # The last bytes of a connection may be counted after the client said goodbye.
            return True
        self._returned(db, replace(grant, stored=stored), self._rules(db), self._clock())
        return True

    async def park(self, id: str) -> None:
        await self._ledger.write(partial(self._park, id=id))

    def _park(self, db: Connection, id: str) -> None:
        grant = entries.find(db, id)
        if grant is not None and grant.state in (State.GRANTED, State.STALLED):
            entries.move(db, grant, State.PARKED, self._clock(), heard_at=self._clock())


def _requested(person: wire.Person, id: str, request: wire.UploadRequest) -> Grant:
    return Grant(
        id,
        person.id,
        request.secret_hash,
        request.assignment,
        request.file_name,
        request.media_type,
        request.size,
        duration_s=request.duration_s,
    )


def _refuse_other(known: Grant, fresh: Grant) -> None:
    if known.owner != fresh.owner:
        raise refusals.upload_unknown()
    if known.state is State.ABANDONED:
        raise refusals.upload_gone()
    facts = ("secret_hash", "assignment", "file_name", "media_type", "size")
    if any(getattr(known, fact) != getattr(fresh, fact) for fact in facts):
        raise refusals.id_conflict()


def _in_line(db: Connection, known: Grant | None, fresh: Grant, rules: Rules, now: float) -> Grant:
    """The grant as one that waits, written down; who was silent for too long starts at the end of the line."""
    waiting = replace(fresh, state=State.QUEUED, since=now, heard_at=now)
    if known is None:
        entries.enter(db, waiting)
        return waiting
    if known.state is State.RECLAIMED:
        entries.restart(db, known, waiting)
        return waiting
    kept = now - heard(known, rules) <= rules.queue_silence_s
    waiting = replace(waiting, since=known.since if kept else now)
    entries.touch(db, known, since=waiting.since, heard_at=now)
    return waiting


def _others(db: Connection, grant: Grant, rules: Rules) -> list[Grant]:
    """Whoever competes with it for slots; nobody where there is no limit."""
    if rules.slots == 0:
        return []
    return [one for one in entries.in_state(db, entries.LIVE) if one.id != grant.id]
