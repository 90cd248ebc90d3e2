"""Takes confirmed videos away on purpose, and keeps them from it: the owner's wish, the administrator's, a legal hold.

Each is one transaction; the store's object becomes a leftover in it, so that a store which is down is asked again.
What nobody confirmed yet is ``clearing``'s.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import partial

from sqlalchemy import Connection, select

from uploader_app.companion import refusals
from uploader_app.companion.assignments import open_assignment
from uploader_app.companion.clearing import Clearing
from uploader_app.companion.grant import Grant, State
from uploader_app.companion.ports import Caller, Clock, Courses
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import person
from uploader_app.companion.standing import refuse_unconfirmed

SHORTEST_NAME = 3


class Cause(StrEnum):
    """Why a video was deleted, in the event log."""

    RETENTION = "retention"
    OWNER = "owner"
    ADMINISTRATOR = "administrator"
    ERASURE = "erasure"


class Deletion:
    def __init__(self, ledger: Ledger, clearing: Clearing, clock: Clock) -> None:
        self._ledger = ledger
        self._clearing = clearing
        self._clock = clock

    async def delete(self, id: str, cause: Cause, reason: str = "") -> bool:
        """Whether the store's object is gone too; if not, the sweeper goes on trying. Repeatable. Raises Refusal."""
        grant = await self._ledger.write(partial(self._delete, id=id, cause=cause, reason=reason))
        return await self._clearing.discard(grant.object)

    async def hold(self, id: str, reason: str) -> None:
        """From now on nothing deletes it, neither time nor its owner. Raises Refusal."""
        await self._ledger.write(partial(self._hold, id=id, reason=reason))

    async def release(self, id: str) -> None:
        """Raises Refusal."""
        await self._ledger.write(partial(self._release, id=id))

    def _delete(self, db: Connection, id: str, cause: Cause, reason: str) -> Grant:
        grant = _known(db, id)
        if grant.state is State.DELETED:
            return grant
        refuse_unconfirmed(grant)
        if grant.held:
            raise refusals.legal_hold()
        refuse_names(db, grant.owner, reason)
        take_away(db, grant, self._clock(), cause, reason)
        return grant

    def _hold(self, db: Connection, id: str, reason: str) -> None:
        grant = _known(db, id)
        refuse_unconfirmed(grant)
        refuse_names(db, grant.owner, reason)
        entries.touch(db, grant, held=reason)
        entries.note(db, self._clock(), Happening.VIDEO_HOLD, person=grant.owner, upload=id, by="", reason=reason)

    def _release(self, db: Connection, id: str) -> None:
        grant = _known(db, id)
        if grant.held:
            entries.touch(db, grant, held="")
            entries.note(db, self._clock(), Happening.VIDEO_RELEASE, person=grant.owner, upload=id, by="")


class TakingBack:
    """An owner deletes a video of their own, as long as the assignment would still take another one from them."""

    def __init__(self, courses: Courses, deletion: Deletion) -> None:
        self._courses = courses
        self._deletion = deletion

    async def take_back(self, caller: Caller, grant: Grant) -> None:
        """Raises Refusal, SiteError."""
        if grant.state is not State.DELETED:
            refuse_unconfirmed(grant)
            await open_assignment(self._courses, caller, grant.assignment)
        await self._deletion.delete(grant.id, Cause.OWNER)


def take_away(db: Connection, grant: Grant, at: float, cause: Cause, reason: str = "") -> bool:
    """Part of the caller's transaction, who knows that it may be done. False when somebody was quicker."""
    if not entries.move(db, grant, State.DELETED, at):
        return False
    entries.leave_behind(db, grant, at)
    by = grant.owner if cause is Cause.OWNER else ""
    whose = {"person": grant.owner, "upload": grant.id, "by": by}
    entries.note(db, at, Happening.VIDEO_DELETION, **whose, cause=cause, reason=reason)
    return True


def refuse_names(db: Connection, owner: str, reason: str) -> None:
    """An event is kept for ever, also when its person asked to be forgotten: what is written there names nobody."""
    known = db.execute(select(person.c.username, person.c.name).where(person.c.id == owner)).first()
    username, name = known or ("", "")
    if any(_names(reason, one) for one in (username, *re.findall(r"\w+", name))):
        raise refusals.named_somebody()


def _names(text: str, name: str) -> bool:
    return len(name) >= SHORTEST_NAME and bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE))


def _known(db: Connection, id: str) -> Grant:
    grant = entries.find(db, id)
    if grant is None:
        raise refusals.upload_unknown()
    return grant
