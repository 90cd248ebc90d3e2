"""The desk: who asks for a slot, who is heard, who says goodbye. Each change is a compare-and-set.

The rules are ``grant``'s; here they meet the ledger and the store. It knows no HTTP, and it never talks to the
store inside a transaction.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, replace
from functools import partial

from sqlalchemy import Connection

from uploader_app import wire
from uploader_app.companion import arrivals, refusals
from uploader_app.companion.assignments import bounds_of, limited, open_assignment, refuse_beyond
from uploader_app.companion.clearing import Clearing
from uploader_app.companion.config import Config
from uploader_app.companion.grant import (
    CONFIRMED,
    ENDED,
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
    occupying,
    waits_before,
)
from uploader_app.companion.openings import opening_of, refuse_other, requested
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
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import upload

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
        fresh = requested(caller.person, id, request)
        if known is None or known.state in (State.QUEUED, State.RECLAIMED):
            assignment = await self._wanted(caller, fresh)
            fresh = replace(fresh, course=assignment.course_id)
        grant, verdict = await self._admitted(fresh)
        if known is not None:
            grant = await self._arrived(grant)
        if self._is_spent(grant) or await self._is_lost(grant):
            await self._clearing.void(grant.id, "place_expired")
            grant, verdict = await self._admitted(fresh)
        rules = await self._ledger.read(self._rules)
        if grant.state in OPEN and not grant.object:
            grant = await self._opened(caller, grant, expires_at(grant, rules))
        wait = verdict if isinstance(verdict, Wait) else None
        until = min(expires_at(grant, rules), grant.until or math.inf)
        return Asked(grant, until, wait, known is None)

    async def _arrived(self, grant: Grant) -> Grant:
        """Who asks again may have sent all of it, and missed the answer to the last byte."""
        try:
            whole = await arrivals.confirm(self._ledger, self._store, grant, self._clock)
        except RejectedError:
            await self._clearing.void(grant.id, "store_rejected")
            raise
        except StoreError:
            return grant  # what follows asks the store as well, and says so
        if not whole:
            return grant
        confirmed = await self._ledger.read(partial(entries.find, id=grant.id))
        return confirmed or grant

    def _is_spent(self, grant: Grant) -> bool:
        """The store's own address of it takes no more bytes."""
        return grant.state in OPEN and bool(grant.object) and 0 < grant.until <= self._clock()

    async def _is_lost(self, grant: Grant) -> bool:
        """Who asks again for a place that was opened has perhaps found nothing there."""
        if grant.state not in OPEN or not grant.object:
            return False
        try:
            return await self._store.forgot(grant.object, grant.url)
        except StoreError:
            return False

    async def _wanted(self, caller: Caller, fresh: Grant) -> wire.Assignment:
        """The assignment, which takes this upload now, as the store does."""
        assignment = await open_assignment(self._courses, caller, fresh.assignment)
        refuse_beyond(limited(assignment, bounds_of(self._config, self._store)), fresh.size, fresh.duration_s)
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
            refuse_other(grant, fresh)
        if grant is not None and grant.state in CONFIRMED:
            return grant, Admit()
        if grant is not None and grant.state in OPEN:
            return self._returned(db, grant, rules, now)
        if not entries.has_begun(db, fresh.id):
            self._refuse_too_many(db, fresh, now)
        asking = _in_line(db, grant, fresh, rules, now)
        others, ahead = _others(db, asking, rules), _ahead(db, asking, rules, now)
        verdict = admit(asking, others, ahead, entries.leftovers(db), rules, now)
        if not isinstance(verdict, Admit):
            return asking, verdict
        entries.move(db, asking, State.GRANTED, now, granted_at=now)
        entries.note(db, now, Happening.UPLOAD_START, person=asking.owner, upload=asking.id)
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
            _take_up(db, grant, now)
        else:
            return grant, Wait(1)
        return replace(grant, state=State.GRANTED, heard_at=now), Admit()

    async def _opened(self, caller: Caller, grant: Grant, until: float) -> Grant:
        blind = await self._courses.hides_names(caller, grant.assignment)
        try:
            place = await self._place_for(opening_of(grant, until, blind=blind))
        except RejectedError:
            await self._clearing.void(grant.id, "store_rejected")
            raise
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

    def back(self, db: Connection, grant: Grant, sent: int) -> State:
        """The word of a client that was away, in the transaction in which it was heard."""
        if grant.state in ENDED:
            raise refusals.ended(grant.state)
        if grant.state in CONFIRMED:
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


def _in_line(db: Connection, known: Grant | None, fresh: Grant, rules: Rules, now: float) -> Grant:
    """The grant as one that waits, written down; who was silent for too long starts at the end of the line."""
    waiting = replace(fresh, state=State.QUEUED, since=now, heard_at=now)
    if known is None:
        entries.enter(db, waiting)
        return waiting
    if known.state is State.RECLAIMED:
        entries.restart(db, known, waiting)
        entries.note(db, now, Happening.UPLOAD_RETRY, person=known.owner, upload=known.id)
        return waiting
    kept = now - heard(known, rules) <= rules.queue_silence_s
    waiting = replace(waiting, since=known.since if kept else now)
    entries.touch(db, known, since=waiting.since, heard_at=now)
    return waiting


def _take_up(db: Connection, left: Grant, now: float) -> None:
    if entries.move(db, left, State.GRANTED, now, heard_at=now):
        entries.note(db, now, Happening.UPLOAD_RETRY, person=left.owner, upload=left.id)


def _others(db: Connection, grant: Grant, rules: Rules) -> list[Grant]:
    """Whoever holds what it asks for: as many as can matter."""
    return entries.some_but(db, grant.id, occupying(rules), rules.slots + 1) if rules.slots else []


def _ahead(db: Connection, asking: Grant, rules: Rules, now: float) -> int:
    return entries.count(db, waits_before(upload.c, asking, rules, now)) if rules.slots else 0
