"""After a lost database: makes the records anew from what the store wrote beside each video.

What no store keeps cannot come back: receipts, who watched what, legal holds, who has which name. Each person is
known by the site's number only, until they sign in again. What is known already stays as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection, select

from uploader_app.companion.grant import Grant, State
from uploader_app.companion.ports import Clock, Held, Storage
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import person

UPLOAD = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Recovered:
    """``known``: had their records already. ``unreadable``: whole, and nothing beside them says whose they are.
    ``unfinished``: bytes are missing, so their clients have to begin again."""

    videos: list[Held]
    known: int
    unreadable: list[Held]
    unfinished: int


async def recover(ledger: Ledger, store: Storage, clock: Clock, *, pretend: bool) -> Recovered:
    """Repeatable. ``pretend``: only say what would be done. Raises StoreError; what was done until then stays."""
    videos: list[Held] = []
    unreadable: list[Held] = []
    known = unfinished = 0
    enter = _lacking if pretend else partial(_entered, now=clock())
    async for held in store.objects():
        if not held.whole:
            unfinished += 1
        elif not _says_enough(held):
            unreadable.append(held)
        elif await ledger.write(partial(enter, held=held)):
            videos.append(held)
        else:
            known += 1
    return Recovered(videos, known, unreadable, unfinished)


def _says_enough(held: Held) -> bool:
    label = held.label
    return bool(UPLOAD.fullmatch(label.upload) and label.owner and label.assignment and held.size)


def _lacking(db: Connection, held: Held) -> bool:
    return entries.find(db, held.label.upload) is None and entries.find_object(db, held.object) is None


def _entered(db: Connection, held: Held, now: float) -> bool:
    if not _lacking(db, held):
        return False
    grant = _grant(held, now)
    if not db.scalar(select(person.c.id).where(person.c.id == grant.owner)):
        db.execute(person.insert().values(id=grant.owner, username="", name="", role=""))
    entries.enter(db, grant)
    entries.note(db, now, Happening.RECOVERED, person=grant.owner, upload=grant.id, by="", made_at=held.created)
    return True


def _grant(held: Held, now: float) -> Grant:
    """Nobody has its secret any more. Its time counts anew: what must be kept is known to nobody until it is said
    again."""
    label = held.label
    return Grant(
        id=label.upload,
        owner=label.owner,
        secret_hash="",
        assignment=label.assignment,
        file_name=label.file_name,
        media_type=label.media_type,
        size=held.size,
        state=State.STORED,
        since=now,
        heard_at=now,
        granted_at=held.created,
        sent=held.size,
        stored=held.size,
        object=held.object,
        url=held.url,
    )
