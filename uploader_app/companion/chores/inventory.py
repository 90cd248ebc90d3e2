"""Compares what lies in the store with what the records say: orphans, which no record knows, and videos that are
lost, which a record says are there.

It reports both and changes neither. An orphan is deleted only when an administrator says so, and is looked at once
more right before that. What another companion put into the same store is not seen at all.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection, select

from uploader_app.companion.grant import CONFIRMED, Grant
from uploader_app.companion.ports import Clock, Held, Storage
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import leftover, upload

YOUNG_S = 24 * 3600.0
"""A place is opened before its record knows of it, and a deletion may still be tried: what is younger is no orphan."""
BATCH = 200


class OrphanError(Exception):
    """What was named is not to be deleted. The text says why."""


@dataclass(frozen=True, slots=True)
class Findings:
    """``known``: how many objects a record knows, so that one can see whether the records are there at all."""

    orphans: list[Held]
    lost: list[Grant]
    known: int


class Inventory:
    def __init__(self, ledger: Ledger, store: Storage, clock: Clock) -> None:
        self._ledger = ledger
        self._store = store
        self._clock = clock

    async def run(self) -> Findings:
        """Look, and write down what was found. Raises StoreError, and then nothing is written."""
        found = await self.look()
        await self._ledger.write(partial(self._note, found=found))
        return found

    async def look(self) -> Findings:
        """Raises StoreError. In memory are the names of all confirmed videos, and the orphans."""
        missing = await self._ledger.read(_confirmed)
        orphans: list[Held] = []
        known = 0
        async for batch in _batches(self._store.objects()):
            missing -= {held.object for held in batch}
            strange = await self._strange(batch)
            known += len(batch) - len(strange)
            orphans += [held for held in strange if self._is_old(held)]
        return Findings(orphans, await self._lost(missing), known)

    async def delete(self, orphans: Collection[Held]) -> list[Held]:
        """Those that are still orphans; the ones that were deleted. Raises StoreError."""
        deleted = []
        for held in orphans:
            if self._is_old(held) and await self._strange([held]):
                await self._store.delete(held.object)
                deleted.append(held)
        if deleted:
            await self._ledger.write(partial(self._note_deleted, deleted=deleted))
        return deleted

    def _is_old(self, held: Held) -> bool:
        return self._clock() - held.created > YOUNG_S

    async def _strange(self, batch: list[Held]) -> list[Held]:
        known = await self._ledger.read(partial(_known, objects=[held.object for held in batch]))
        return [held for held in batch if held.object not in known]

    async def _lost(self, missing: set[str]) -> list[Grant]:
        """What the listing did not have may have come since, or gone on purpose, or bear another companion's name."""
        found = (await self._ledger.read(partial(entries.find_object, object=object)) for object in sorted(missing))
        return [
            grant
            async for grant in found
            if grant and grant.state in CONFIRMED and not await self._store.stored(grant.object, grant.url)
        ]

    def _note(self, db: Connection, found: Findings) -> None:
        now = self._clock()
        for grant in found.lost:
            if not entries.noted(db, Happening.VIDEO_LOST, 0.0, "store_lost", grant.owner, grant.id):
                whose = {"person": grant.owner, "upload": grant.id, "by": ""}
                entries.note(db, now, Happening.VIDEO_LOST, **whose, error_code="store_lost")
        count, size = len(found.orphans), _bytes(found.orphans)
        entries.note(db, now, Happening.ORPHANS_FOUND, orphans=count, bytes=size, lost=len(found.lost))

    def _note_deleted(self, db: Connection, deleted: list[Held]) -> None:
        now, size = self._clock(), _bytes(deleted)
        entries.note(db, now, Happening.ORPHANS_DELETED, orphans=len(deleted), bytes=size)


def _bytes(some: Collection[Held]) -> int:
    return sum(held.size for held in some)


async def _batches(objects: AsyncIterator[Held]) -> AsyncIterator[list[Held]]:
    batch: list[Held] = []
    async for held in objects:
        batch.append(held)
        if len(batch) == BATCH:
            yield batch
            batch = []
    yield batch


def _confirmed(db: Connection) -> set[str]:
    return set(db.scalars(select(upload.c.object).where(upload.c.state.in_([*CONFIRMED]))))


def _known(db: Connection, objects: list[str]) -> set[str]:
    """Those that have their place in the records, and those that are being deleted."""
    states = [*entries.LIVE, *CONFIRMED]
    rows = select(upload.c.object).where(upload.c.object.in_(objects), upload.c.state.in_(states))
    return {*db.scalars(rows), *db.scalars(select(leftover.c.object).where(leftover.c.object.in_(objects)))}
