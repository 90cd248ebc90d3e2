"""Forgets one person: their videos are deleted, and what remains of the records tells of a number, not of somebody.

One transaction decides and changes all of the records; the store's objects follow, now or by the sweeper. Events stay
as they are: they never held more than the number. It can be repeated, and finishes what was left.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection, func, select

from uploader_app import wire
from uploader_app.companion import receipts
from uploader_app.companion.clearing import Clearing
from uploader_app.companion.deletion import Cause, refuse_names, take_away
from uploader_app.companion.grant import CONFIRMED, Grant, State, may_become
from uploader_app.companion.ports import Clock
from uploader_app.companion.records import entries
from uploader_app.companion.records.databases import empty_journal
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import leftover, person, session, submission, upload

NOBODY = "erased-{id}"
"""In the place of a user name."""

FORGOTTEN = dict.fromkeys(("file_name", "media_type", "secret_hash", "object", "url", "found", "claimed"), "")
"""What an upload's record says of the person or the file. The object's name holds both in some stores; the leftover
keeps it until the object is gone."""


class HeldError(Exception):
    """Some videos are under legal hold, so nothing was erased. The text names them."""

    def __init__(self, held: Sequence[Grant]) -> None:
        names = "\n".join(f"  {one.id}: {one.held}" for one in held)
        super().__init__(
            "Nothing was erased, because these videos are under legal hold:\n"
            f"{names}\nWhen they need not be kept any more: video release ID, then erase again."
        )


@dataclass(frozen=True, slots=True)
class Erased:
    """``left``: objects that the store has not deleted yet."""

    receipt: wire.Receipt
    left: int


class Erasure:
    def __init__(self, ledger: Ledger, clearing: Clearing, notary: receipts.Notary, clock: Clock) -> None:
        self._ledger = ledger
        self._clearing = clearing
        self._notary = notary
        self._clock = clock

    async def erase(self, id: str, reason: str) -> Erased:
        """Raises HeldError, Refusal."""
        uploads = await self._ledger.write(partial(self._forget, id=id, reason=reason))
        for object in await self._ledger.read(partial(_objects, id=id)):
            if not await self._clearing.discard(object):
                break  # the store does not answer: the sweeper asks it again
        await self._ledger.read(empty_journal)
        return await self._ledger.write(partial(self._certify, id=id, uploads=uploads, reason=reason))

    def _forget(self, db: Connection, id: str, reason: str) -> list[str]:
        refuse_names(db, id, reason)
        grants = entries.of_owner(db, id)
        held = [one for one in grants if one.held]
        if held:
            raise HeldError(held)
        for grant in grants:
            self._end(db, grant)
        own = select(upload.c.id).where(upload.c.owner == id)
        db.execute(submission.delete().where(submission.c.upload.in_(own)))
        db.execute(upload.update().where(upload.c.owner == id).values(**FORGOTTEN))
        db.execute(session.delete().where(session.c.person == id))
        nobody = {"username": NOBODY.format(id=id), "name": "", "role": ""}
        db.execute(person.update().where(person.c.id == id).values(**nobody))
        return [one.id for one in grants]

    def _end(self, db: Connection, grant: Grant) -> None:
        if grant.state in CONFIRMED:
            take_away(db, grant, self._clock(), Cause.ERASURE)
        elif grant.state in may_become(State.ABANDONED):
            self._clearing.give_up(db, grant, State.ABANDONED, "erased", by="")

    def _certify(self, db: Connection, id: str, uploads: list[str], reason: str) -> Erased:
        """The receipt tells how it stands now: once nothing is left, it is the final one."""
        now, left = self._clock(), _left(db, id)
        facts = {
            "number": receipts.number(now),
            "person": id,
            "at": now,
            "reason": reason,
            "uploads": uploads,
            "objects_left": left,
            "complete": left == 0,
        }
        receipt = self._notary.receipt(json.dumps(facts, ensure_ascii=False, sort_keys=True))
        signed = {"document": receipt.document, "signature": receipt.signature}
        entries.note(db, now, Happening.PERSON_ERASED, person=id, by="", **signed)
        return Erased(receipt, left)


def _objects(db: Connection, id: str) -> list[str]:
    joined = leftover.join(upload, upload.c.id == leftover.c.upload)
    return list(db.scalars(select(leftover.c.object).select_from(joined).where(upload.c.owner == id)))


def _left(db: Connection, id: str) -> int:
    joined = leftover.join(upload, upload.c.id == leftover.c.upload)
    return db.scalar(select(func.count()).select_from(joined).where(upload.c.owner == id)) or 0
