"""The registry of videos: what has arrived is confirmed, and played to those whom Moodle lets. It believes the store
only."""

from __future__ import annotations

import asyncio
import hmac
from dataclasses import replace
from functools import partial

from sqlalchemy import Connection

from uploader_app import wire
from uploader_app.companion import refusals
from uploader_app.companion.clearing import Clearing
from uploader_app.companion.grant import CONFIRMED, ENDED, HOUR_S, OPEN, Grant, State, hold_off
from uploader_app.companion.ports import (
    UNNAMED,
    Caller,
    Clock,
    Courses,
    GoneError,
    RejectedError,
    SiteError,
    Storage,
    StoreError,
)
from uploader_app.companion.records import entries, troubles
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.refusals import Refusal
from uploader_app.companion.standing import refuse_given_up

PLAYBACK_S = 6 * 3600.0
ANSWER_S = 20.0
"""A hash that takes longer goes on while the client is told to ask again."""


class Registry:
    def __init__(
        self,
        ledger: Ledger,
        store: Storage,
        courses: Courses,
        clearing: Clearing,
        clock: Clock,
        *,
        playbacks_per_hour: int,
    ) -> None:
        self._ledger = ledger
        self._store = store
        self._courses = courses
        self._clearing = clearing
        self._clock = clock
        self._playbacks_per_hour = playbacks_per_hour
        self._looking: dict[str, asyncio.Task[str | None]] = {}

    # -- confirm -----------------------------------------------------------------------------------

    async def complete(self, grant: Grant, claim: wire.Completion) -> str:
        """The state after length and hash were compared with the store's; "verifying" while that goes on."""
        if grant.state in ENDED:
            raise refusals.ended(grant.state)
        if claim.size != grant.size:
            raise refusals.id_conflict()
        if grant.state in CONFIRMED and grant.claimed:
            if not _same(grant.found or grant.claimed, claim.sha256):
                raise refusals.id_conflict()
            return grant.state
        # Also what was confirmed without its client, or recovered: nobody has vouched for it yet.
        found = await self._found(grant)
        if found is None:
            return "verifying"
        return await self._compared(replace(grant, found=found), claim)

    async def _found(self, grant: Grant) -> str | None:
        """The hash of what the store holds, None while it is not known yet."""
        if grant.found:
            return grant.found
        stored = await self._store.stored(grant.object, grant.url) if grant.object else 0
        if not stored and max(grant.stored, grant.sent):
            raise await self._gone(grant)
        if grant.state not in OPEN | CONFIRMED or stored != grant.size:
            raise refusals.not_in_store(stored)
        # One look at one object at a time, and it outlives a caller who hangs up.
        task = self._looking.get(grant.object)
        if task is None:
            task = self._looking[grant.object] = asyncio.create_task(self._look(grant))
        done, _ = await asyncio.wait({task}, timeout=ANSWER_S)
        return task.result() if done else None

    async def _look(self, grant: Grant) -> str | None:
        """Make it whole and hash it; None while the store still works on it."""
        try:
            if not await self._store.finish(grant.object, grant.url, grant.size):
                return None
            found = await self._store.sha256(grant.object)
            now = self._clock()
            await self._ledger.write(partial(entries.touch, grant=grant, found=found, stored=grant.size, heard_at=now))
            return found
        except RejectedError:
            await self._clearing.void(grant.id, "store_rejected")
            raise
        except GoneError as error:
            raise await self._gone(grant) from error
        finally:
            del self._looking[grant.object]

    async def _gone(self, grant: Grant) -> Refusal:
        """What came to the store is not there any more: it has to be sent again."""
        await self._clearing.void(grant.id, "store_lost")
        return refusals.upload_gone()

    async def _compared(self, grant: Grant, claim: wire.Completion) -> str:
        if not _same(grant.found, claim.sha256):
            await self._clearing.void(grant.id, "hash_mismatch")
            raise refusals.hash_mismatch()
        return await self._ledger.write(partial(self._confirm, id=grant.id, claimed=claim.sha256))

    def _confirm(self, db: Connection, id: str, claimed: str) -> str:
        grant, now = entries.find(db, id), self._clock()
        if grant is None or grant.state not in OPEN | CONFIRMED:
            raise refusals.upload_gone()
        if grant.state in CONFIRMED:
            if not grant.claimed:
                entries.touch(db, grant, claimed=claimed)
            return grant.state
        entries.move(db, grant, State.STORED, now, claimed=claimed)
        entries.note(db, now, Happening.UPLOAD_SUCCESS, person=grant.owner, upload=id)
        return State.STORED

    # -- play --------------------------------------------------------------------------------------

    async def playback(self, caller: Caller, grant: Grant) -> wire.Playback:
        try:
            return await self._link(caller, grant)
        except (Refusal, SiteError, StoreError) as error:
            code = refusals.of(error).code
            await troubles.with_playback(self._ledger, caller.person.id, grant.id, code, self._clock())
            raise

    async def _link(self, caller: Caller, grant: Grant) -> wire.Playback:
        if not await self._courses.may_watch(caller, grant.assignment, grant.owner):
            raise refusals.upload_unknown()
        _refuse_unplayable(grant)
        await refuse_given_up(self._ledger, grant.id)
        now, person = self._clock(), caller.person.id
        # Before the store is asked for nothing; what is written below decides.
        await self._ledger.read(partial(self._refuse_too_many, person=person, now=now))
        until = now + PLAYBACK_S
        try:
            url = await self._store.playback(grant.object, await self._shown_name(caller, grant), until)
        except GoneError as error:
            raise refusals.video_lost() from error
        await self._ledger.write(partial(self._count_watching, person=person, id=grant.id, now=now))
        return wire.Playback(url, until)

    async def _shown_name(self, caller: Caller, grant: Grant) -> str:
        if grant.owner == caller.person.id or not await self._courses.hides_names(caller, grant.assignment):
            return grant.file_name
        return UNNAMED

    def _refuse_too_many(self, db: Connection, person: str, now: float) -> None:
        wait = hold_off(entries.watched(db, person, now - HOUR_S), self._playbacks_per_hour, now)
        if wait:
            raise refusals.too_many("videos opened", wait)

    def _count_watching(self, db: Connection, person: str, id: str, now: float) -> None:
        self._refuse_too_many(db, person, now)
        grant = entries.find(db, id)
        if grant is not None:
            _refuse_unplayable(grant)  # it may have been deleted while the store was asked
        entries.note(db, now, Happening.PLAYBACK_ACCESS, person=person, upload=id)


def _refuse_unplayable(grant: Grant) -> None:
    if grant.state is State.DELETED:
        raise refusals.video_deleted()
    if grant.state not in CONFIRMED:
        raise refusals.not_confirmed()


def _same(found: str, claimed: str) -> bool:
    """``found`` is "" where the store cannot tell: then length is all that can be compared."""
    return not found or hmac.compare_digest(found, claimed)
