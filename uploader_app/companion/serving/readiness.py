"""Whether this worker can do its work now. It asks nobody outside: when Moodle or a store of somebody else's is down
no worker is the better for being taken away.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import SQLAlchemyError

from uploader_app.companion.ports import Clock, Storage
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import SCHEMA, lease, schema

WRITE_S = 5.0
SILENCE_S = 60.0
"""So long nobody swept: places that were left are not freed any more."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Answer to ``GET /readyz``. ``failing``: names of what does not work, nothing of why."""

    ready: bool
    failing: list[str]


class Readiness:
    """``disk``: the store whose room is our own disk's, None when the videos lie elsewhere."""

    def __init__(self, ledger: Ledger, disk: Storage | None, clock: Clock) -> None:
        self._ledger = ledger
        self._disk = disk
        self._clock = clock
        self._looking: asyncio.Task[list[str]] | None = None

    async def look(self) -> Ready:
        """One look at a time, which all who ask meanwhile share: it writes, and everybody may ask."""
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._failing())
        failing = await asyncio.shield(self._looking)
        return Ready(not failing, failing)

    async def _failing(self) -> list[str]:
        disk = [] if await self._has_room() else ["disk"]
        try:
            async with asyncio.timeout(WRITE_S):
                version, led_at = await self._ledger.write(_written)
        except (SQLAlchemyError, TimeoutError):
            return ["database", *disk]
        current = [] if version == SCHEMA else ["schema"]
        swept = [] if self._clock() - led_at < SILENCE_S else ["sweeper"]
        return [*current, *swept, *disk]

    async def _has_room(self) -> bool:
        try:
            return self._disk is None or await self._disk.room() > 0
        except OSError:
            return False


def _written(db: Connection) -> tuple[int, float]:
    """A write that changes nothing: a database that is full or that may only be read does not take it."""
    db.execute(schema.update().values(version=schema.c.version))
    version = db.scalar(select(schema.c.version)) or 0
    return version, db.scalar(select(func.max(lease.c.seen_at))) or 0.0
