"""Brings the records back in line with the store where no client will: uploads that arrived and were never confirmed,
hashes that nobody asked for, videos that the store gave up after they had been confirmed.

It runs every few minutes and may be run twice at once. It deletes nothing but what the store itself calls worthless.
"""

from __future__ import annotations

import random
from functools import partial

from sqlalchemy import Connection

from uploader_app.companion import arrivals
from uploader_app.companion.clearing import Clearing
from uploader_app.companion.grant import CONFIRMED, LEFT, Grant
from uploader_app.companion.ports import Clock, Failure, RejectedError, Storage, StoreError
from uploader_app.companion.records import entries, troubles
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger

ACTS = 50
"""Uploads that one round asks the store about: some providers limit the calls."""
HASHES = 3
"""Each reads a whole video."""


class Reconciliation:
    def __init__(self, ledger: Ledger, store: Storage, clearing: Clearing, clock: Clock) -> None:
        self._ledger = ledger
        self._store = store
        self._clearing = clearing
        self._clock = clock

    async def run(self) -> None:
        """One round. Raises StoreError when the store cannot say what it gave up."""
        for grant in await self._ledger.read(_left):
            await self._confirm(grant)
        for grant in await self._ledger.read(partial(entries.unvouched, limit=HASHES)):
            await self._hash(grant)
        for failure in await self._store.failures():
            if await self._ledger.read(partial(_is_news, failure=failure)):
                await self._ledger.write(partial(self._give_up, failure=failure))

    async def look_at(self, object: str) -> None:
        """Somebody says that there is news of it."""
        grant = await self._ledger.read(partial(entries.find_object, object=object)) if object else None
        if grant is not None:
            await self._confirm(grant)

    async def _confirm(self, grant: Grant) -> None:
        try:
            await arrivals.confirm(self._ledger, self._store, grant, self._clock)
        except RejectedError:
            await self._clearing.void(grant.id, "store_rejected")
        except StoreError as error:
            await self._heard(error)

    async def _hash(self, grant: Grant) -> None:
        """For whoever asks later; where the store cannot tell, length is all there is."""
        try:
            found = await self._store.sha256(grant.object)
        except StoreError as error:
            await self._heard(error)
            return
        if found:
            await self._ledger.write(partial(entries.touch, grant=grant, found=found))

    async def _heard(self, error: StoreError) -> None:
        await troubles.with_store(self._ledger, self._store, error, self._clock())

    def _give_up(self, db: Connection, failure: Failure) -> None:
        """It stays as it is, and whoever asks for it is told why it cannot be played."""
        grant = entries.find_object(db, failure.object)
        if grant and _is_news(db, failure):
            whose = {"person": grant.owner, "upload": grant.id, "by": ""}
            facts = {"error_code": "store_rejected", "state": grant.state, "reason": failure.reason}
            entries.note(db, self._clock(), Happening.UPLOAD_FAILURE, **whose, **facts)


def _left(db: Connection) -> list[Grant]:
    """Where there are many, some of them; the next round takes others."""
    left = [one for one in entries.in_state(db, LEFT) if one.object]
    return random.sample(left, min(ACTS, len(left)))


def _is_news(db: Connection, failure: Failure) -> bool:
    """What was not confirmed yet is refused when it is."""
    grant = entries.find_object(db, failure.object)
    return grant is not None and grant.state in CONFIRMED and not entries.given_up(db, grant.id)
