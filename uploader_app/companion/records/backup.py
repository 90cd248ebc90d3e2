"""Copies of SQLite's file, made while the companion runs, and the way back. A copy that was not verified is none.

For PostgreSQL this is ``pg_dump --format=custom`` and ``pg_restore``: they do it better. The secret key lies beside
the database and is kept apart from its copies.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from uploader_app.companion.records.databases import DatabaseError, file_of, refuse_newer


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy was found to hold. ``rows``: how many each table has, by its name."""

    schema: int
    rows: tuple[tuple[str, int], ...]


def backup(place: Path | str, target: Path) -> Contents:
    """One moment of the database as one file, which replaces ``target``. Raises DatabaseError; then nothing was."""
    with _explained(), _draft(target) as draft:
        contents = _copy(_file(place), draft)
        draft.replace(target)
    return contents


def restore(copy: Path, place: Path | str) -> Contents:
    """``copy`` takes the database's place; what was there stays beside it. Raises DatabaseError; then nothing was.

    The companion must not run; whoever has the database open is noticed.
    """
    file = _file(place)
    with _explained(), _draft(file) as draft:
        contents = _copy(copy, draft)
        refuse_newer(contents.schema)
        if file.exists():
            _settle(file)
        _set_aside(file)
        draft.replace(file)
    return contents


def replaced(file: Path) -> Path:
    """Where ``restore`` keeps what was there before."""
    return file.with_name(f"{file.stem}.before-restore{file.suffix}")


def _file(place: Path | str) -> Path:
    file = file_of(place)
    if file is None:
        raise DatabaseError("This is for SQLite. Copy a PostgreSQL database with pg_dump, and back with pg_restore.")
    return file


@contextmanager
def _draft(target: Path) -> Iterator[Path]:
    """A name beside ``target``, with nothing there before and after."""
    draft = target.with_name(f"{target.name}.draft")
    _remove(_parts(draft))
    try:
        yield draft
    finally:
        _remove(_parts(draft))


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise DatabaseError(f"The database cannot be copied: {error}.") from error
    except OSError as error:
        raise DatabaseError(f"The database cannot be copied: {error.strerror} ({error.filename}).") from error


def _copy(source: Path, target: Path) -> Contents:
    # First of all nobody else may read it: sessions and the hashes of secrets are inside.
    target.touch(mode=0o600)
    shutil.copymode(source, target)
    with closing(_opened(source)) as original, closing(_opened(target)) as copy:
        # Counting begins a transaction, in which the copy is taken: both are of one moment.
        original.execute("BEGIN")
        expected = _contents(original)
        original.backup(copy)
        # Its own journal would be a second file that could be forgotten.
        copy.execute("PRAGMA journal_mode=DELETE")
        _verify(copy, expected)
    return expected


def _opened(file: Path) -> sqlite3.Connection:
    """Never made: a wrong name must not become an empty database."""
    db = sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=10)
    db.isolation_level = None
    return db


def _contents(db: sqlite3.Connection) -> Contents:
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    rows = tuple((name, _number(db, f'SELECT count(*) FROM "{name}"')) for name in tables)  # noqa: S608  its own names
    if "schema" not in tables:
        raise DatabaseError("This is no companion's database.")
    return Contents(_number(db, "SELECT version FROM schema"), rows)


def _number(db: sqlite3.Connection, query: str) -> int:
    return int(db.execute(query).fetchone()[0])


def _verify(copy: sqlite3.Connection, expected: Contents) -> None:
    found = copy.execute("PRAGMA integrity_check").fetchone()[0]
    if found != "ok":
        raise DatabaseError(f"The copy is damaged, and so is its original: {found}.")
    if _contents(copy) != expected:
        raise DatabaseError("The copy holds other rows than its original.")


def _settle(file: Path) -> None:
    """All of it in the file itself. Fails while somebody has it open, who would go on writing to a removed file."""
    try:
        with closing(_opened(file)) as db:
            db.execute("PRAGMA busy_timeout=0")
            db.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        return  # damaged: that is what a copy is for


def _set_aside(file: Path) -> None:
    """The copy of it comes first: at no moment is there neither. A journal that was left by it would be applied to
    whatever takes its place."""
    for one in _parts(file):
        if one.exists():
            shutil.copy2(one, replaced(file).with_name(replaced(file).name + one.name.removeprefix(file.name)))
    _remove(_parts(file)[1:])


def _remove(files: Iterable[Path]) -> None:
    for one in files:
        one.unlink(missing_ok=True)


def _parts(file: Path) -> list[Path]:
    return [file.with_name(file.name + end) for end in ("", "-wal", "-shm", "-journal")]
