"""Confirms an upload without its client's word: all its bytes lie in the store, and whoever sent them never said so.

Length is all that is compared here; a client that comes back still has to vouch for it with its hash.
"""

from __future__ import annotations

from functools import partial

from sqlalchemy import Connection

from uploader_app.companion.grant import OPEN, Grant, State
from uploader_app.companion.ports import Clock, Storage
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger


async def confirm(ledger: Ledger, store: Storage, grant: Grant, clock: Clock) -> bool:
    """Whether nothing of it is missing: then it is confirmed, or will be when the store is done with it. Raises
    StoreError, RejectedError."""
    if grant.state not in OPEN or not grant.object or await store.stored(grant.object, grant.url) != grant.size:
        return False
    if await store.finish(grant.object, grant.url, grant.size):
        await ledger.write(partial(_confirmed, grant=grant, now=clock()))
    return True


def _confirmed(db: Connection, grant: Grant, now: float) -> None:
    if entries.move(db, grant, State.STORED, now, stored=grant.size):
        entries.note(db, now, Happening.UPLOAD_SUCCESS, person=grant.owner, upload=grant.id, by="", reconciled=True)
