"""Is a journal's file whole; and where to put one that is not. Nothing of it is thrown away."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from uploader_app.store.migrations import MIGRATIONS


def sound(path: Path) -> bool:
    try:
        db = sqlite3.connect(path, isolation_level=None)
        try:
            if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                return False
            version = db.execute("PRAGMA user_version").fetchone()[0]
            tables = db.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'upload'").fetchone()[0]
            # A version that we know, without its table, is somebody else's database.
            return bool(tables or version == 0 or version > len(MIGRATIONS))
        finally:
            db.close()
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
            raise
        return False


def set_aside(path: Path) -> Path:
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    aside = path.with_name(f"journal-damaged-{stamp}.db")
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    return aside
