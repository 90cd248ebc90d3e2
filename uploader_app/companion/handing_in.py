"""Hands in what was confirmed. Where the site keeps submissions it is the one to say so: the receipt is given for what
stands in it, never for what somebody claims. A draft's receipt says so, and is written anew once it was handed in.
"""

from __future__ import annotations

from functools import partial

from sqlalchemy import Connection, select

from uploader_app import wire
from uploader_app.companion import receipts, refusals
from uploader_app.companion.assignments import open_assignment
from uploader_app.companion.grant import ENDED, Grant, State
from uploader_app.companion.links import Links
from uploader_app.companion.ports import Caller, Clock, Courses, Evidence, Sought
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import submission
from uploader_app.companion.standing import refuse_given_up, refuse_unconfirmed


class HandingIn:
    def __init__(self, ledger: Ledger, courses: Courses, notary: receipts.Notary, links: Links, clock: Clock) -> None:
        self._ledger = ledger
        self._courses = courses
        self._notary = notary
        self._links = links
        self._clock = clock

    async def hand_in(self, caller: Caller, grant: Grant) -> wire.Receipt:
        """Repeatable: once it is handed in, each time answers with the same receipt. Raises Refusal, SiteError."""
        refuse_unconfirmed(grant)
        known = await self._known(grant)
        if known and receipts.is_final(known):
            return self._notary.receipt(known)
        await refuse_given_up(self._ledger, grant.id)
        evidence = await self._courses.evidence(caller, grant.assignment, self._sought(grant.id))
        if evidence is None and known:
            return self._notary.receipt(known)
        if evidence is None:
            # Who cannot save anything there any more shall hear of that first.
            await open_assignment(self._courses, caller, grant.assignment)
            raise refusals.not_in_moodle()
        write = partial(self._write, id=grant.id, person=caller.person, evidence=evidence)
        return self._notary.receipt(await self._ledger.write(write))

    async def receipt(self, grant: Grant) -> wire.Receipt:
        """Raises Refusal."""
        document = await self._known(grant)
        if document is None and grant.state in ENDED:
            raise refusals.ended(grant.state)
        if document is None:
            raise refusals.not_handed_in()
        return self._notary.receipt(document)

    async def _known(self, grant: Grant) -> str | None:
        return await self._ledger.read(partial(_document, id=grant.id))

    def _sought(self, id: str) -> Sought:
        return Sought(self._links.paths(id), f"fieldpost-{id[:12]}.pdf")

    def _write(self, db: Connection, id: str, person: wire.Person, evidence: Evidence) -> str:
        """The document that holds from now on; its number stays."""
        known, grant, now = _document(db, id), entries.find(db, id), self._clock()
        if grant is None:
            raise refusals.upload_gone()
        if known and (receipts.is_final(known) or evidence.state == receipts.DRAFT):
            return known
        number = receipts.number_of(known) if known else receipts.number(now)
        document = receipts.document(grant, person, number, now, evidence)
        if known:
            db.execute(submission.update().where(submission.c.upload == id).values(document=document, at=now))
        else:
            _move(db, grant, now)
            db.execute(submission.insert().values(upload=id, number=number, document=document, at=now))
        if receipts.is_final(document):
            entries.note(db, now, Happening.HANDED_IN, person=person.id, upload=id, number=number)
        return document


def _move(db: Connection, grant: Grant, now: float) -> None:
    """Nobody gives it up or cleans it up any more, also while it is a draft: its link is in the submission."""
    if grant.state is not State.STORED or not entries.move(db, grant, State.SUBMITTED, now):
        raise refusals.ended(grant.state)


def _document(db: Connection, id: str) -> str | None:
    found: str | None = db.scalar(select(submission.c.document).where(submission.c.upload == id))
    return found
