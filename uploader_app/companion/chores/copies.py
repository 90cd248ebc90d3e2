"""The copies of SQLite's file that the companion makes by itself: one a day, so many are kept."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from uploader_app.companion.ports import Clock
from uploader_app.companion.records import backup

FOLDER = "backups"
"""In the data directory."""
NAME = "companion-%Y-%m-%d.db"


async def copy(place: Path | str, folder: Path, keep: int, clock: Clock) -> None:
    """Today's, and away with the oldest beyond ``keep``. Raises DatabaseError."""
    await asyncio.to_thread(_copy, place, folder, keep, clock())


def _copy(place: Path | str, folder: Path, keep: int, now: float) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    backup.backup(place, folder / datetime.fromtimestamp(now, UTC).strftime(NAME))
    for old in sorted(folder.glob("companion-????-??-??.db"))[:-keep]:
        old.unlink(missing_ok=True)
