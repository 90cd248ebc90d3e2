"""Brings a database of an older companion up to date, or back, with Alembic: in one transaction, by one process.

Each step is a file in ``versions``, which says what it makes of the version before. It is never edited after a release
and imports none of our types. The database's ``schema`` table says where it stands: it is older than the steps, and
companions from before them look at it as well.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from uploader_app.companion.records import backup, databases
from uploader_app.companion.records.databases import DatabaseError
from uploader_app.companion.records.tables import SCHEMA


def migrate(place: Path | str, version: int = SCHEMA) -> None:
    """Whoever comes meanwhile waits. SQLite's file is copied before. Raises DatabaseError; then nothing was changed."""
    engine = databases.migrating(place)
    try:
        with engine.begin() as db:
            there = databases.version(db) or 0
            if there != version:
                _move(db, place, there, version)
    finally:
        engine.dispose()


def kept(file: Path, version: int) -> Path:
    """Where SQLite's file is copied to before it leaves ``version``."""
    return file.with_name(f"{file.stem}.schema-{version}{file.suffix}")


def config() -> Config:
    """Alembic's, for whoever wants to ask it about the steps."""
    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return made


def _move(db: Connection, place: Path | str, there: int, version: int) -> None:
    file = databases.file_of(place)
    if there and file:
        backup.backup(file, kept(file, there))
    _step(db, there, version)
    if file and db.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise DatabaseError("The database holds rows that point to nothing: it stays as it was.")


def _step(db: Connection, there: int, version: int) -> None:
    ours = config()
    ours.attributes["connection"] = db
    if there:
        command.stamp(ours, _revision(there))
    go = command.upgrade if version > there else command.downgrade
    go(ours, _revision(version))


def _revision(version: int) -> str:
    return f"{version:04}"
