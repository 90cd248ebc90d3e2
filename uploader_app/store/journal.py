"""The journal: what is to be done, written down before it is done. SQLite, one file, one writer.

It is on the disk when ``commit`` returns (WAL, synchronous=FULL). The rules of the queue stand as CHECKs
in the schema too.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from uploader_app.domain.faults import DiskFullError, Fault
from uploader_app.domain.upload import (
    Arrived,
    Cleanup,
    Film,
    PostTicket,
    Receipt,
    S3Ticket,
    Source,
    Status,
    Step,
    Target,
    TusTicket,
    Upload,
    UploadId,
)
from uploader_app.store.migrations import MIGRATIONS

logger = logging.getLogger(__name__)

FILE_NAME = "journal.db"


class JournalTooNewError(Exception):
    """A newer Fieldpost wrote this journal; this one would not understand all of it."""


def open_journal(folder: Path) -> tuple[Journal, Path | None]:
    """The journal of the profile in ``folder``, and where a damaged one was set aside (None: it was sound).

    Raises JournalTooNewError, DiskFullError, and OSError when the folder cannot be used.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / FILE_NAME
    aside = None
    if path.exists() and not _sound(path):
        aside = _set_aside(path)
        logger.error("journal damaged, set aside", extra={"aside": aside.name})
    path.touch(mode=0o600)
    with _full_disk_told():
        return Journal(path), aside


@contextmanager
def _full_disk_told() -> Iterator[None]:
    """SQLite's ways to say that the disk is full, as one."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE):
            raise DiskFullError from error
        raise


def read_journal(folder: Path) -> list[Upload]:
    """The uploads as they stand, also while another Fieldpost writes. Changes nothing. Raises JournalTooNewError."""
    path = folder / FILE_NAME
    if not path.exists():
        return []
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    db.row_factory = sqlite3.Row
    try:
        # Version 0: another Fieldpost is about to make it.
        return _uploads(db) if _refuse_newer(db) else []
    finally:
        db.close()


class Journal:
    """Used by one thread at a time: whoever opens it may hand it to the engine's thread, once."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._db.row_factory = sqlite3.Row
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute("PRAGMA busy_timeout = 5000")
        self._migrate()

    def close(self) -> None:
        self._db.close()

    def uploads(self) -> list[Upload]:
        """In the order in which they were added."""
        return _uploads(self._db)

    def cleanups(self) -> list[Cleanup]:
        rows = self._db.execute("SELECT id, secret, site, account, granted FROM cleanup")
        return [Cleanup(UploadId(row["id"]), *tuple(row)[1:]) for row in rows]

    def commit(self, saved: Sequence[Upload], forgotten: Sequence[UploadId], dropped: Sequence[Cleanup]) -> None:
        """All of it or nothing, in one transaction. Raises DiskFullError."""
        with self._transaction():
            self._db.executemany("DELETE FROM upload WHERE id = ?", [(id,) for id in forgotten])
            self._db.executemany(_SAVE, [_row(upload) for upload in saved])
            self._db.executemany(
                "INSERT OR IGNORE INTO cleanup VALUES (?, ?, ?, ?, ?)",
                [(c.id, c.secret, c.site, c.account, c.grant) for c in dropped],
            )

    def delivered(self, id: UploadId) -> None:
        """Raises DiskFullError."""
        with self._transaction():
            self._db.execute("DELETE FROM cleanup WHERE id = ?", (id,))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with _full_disk_told():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def _migrate(self) -> None:
        version = _refuse_newer(self._db)
        for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
            self._db.executescript(f"BEGIN IMMEDIATE; {script} PRAGMA user_version = {number}; COMMIT;")


def _refuse_newer(db: sqlite3.Connection) -> int:
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        db.close()
        raise JournalTooNewError(version)
    return version


# -- a damaged file ------------------------------------------------------------------------------


def _sound(path: Path) -> bool:
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


def _set_aside(path: Path) -> Path:
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    aside = path.with_name(f"journal-damaged-{stamp}.db")
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    return aside


# -- rows ----------------------------------------------------------------------------------------

NOTHING = "{}"
_PLAIN = (
    *("id", "secret", "path", "name", "added_at", "run", "tries", "sent", "size", "sha256", "wake_at"),
    *("note", "rank", "place", "done_at"),
)
_YES_NO = ("urgent", "final", "anyway")
_JSON: dict[str, type] = {
    "target": Target,
    "source": Source,
    "ticket": TusTicket,
    "fault": Fault,
    "receipt": Receipt,
    "film": Film,
}
_COLUMNS = (*_PLAIN, *_YES_NO, "step", "status", "site", "account", "assignment", *_JSON)
_SAVE = (
    f"INSERT INTO upload ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))}) "  # noqa: S608  # our names
    f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in _COLUMNS if c != 'id')}"
)


def _row(upload: Upload) -> list[Any]:  # Any: what SQLite takes
    return [
        *(getattr(upload, column) for column in (*_PLAIN, *_YES_NO)),
        upload.step.value,
        upload.status.value,
        upload.target.site,
        upload.target.account,
        upload.target.assignment,
        *(_json(getattr(upload, column)) for column in _JSON),
    ]


def _kind(text: str, kind: type) -> type:
    """Tickets come in four forms, told apart by what only one of them has, or by having nothing. The fields of a form
    may have any name, so they are looked for first."""
    if kind is not TusTicket:
        return kind
    if text == NOTHING:
        return Arrived
    if '"fields"' in text:
        return PostTicket
    return S3Ticket if '"part_size"' in text else kind


def _json(value: object) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()


def _uploads(db: sqlite3.Connection) -> list[Upload]:
    return [_upload(row) for row in db.execute("SELECT * FROM upload WHERE shelved = 0 ORDER BY position")]


def _upload(row: sqlite3.Row) -> Upload:
    values: dict[str, Any] = {  # Any: each column has its own type
        column: None if row[column] is None else msgspec.json.decode(row[column], type=_kind(row[column], kind))
        for column, kind in _JSON.items()
    }
    plain: dict[str, Any] = {column: row[column] for column in _PLAIN}
    plain |= {column: bool(row[column]) for column in _YES_NO}
    return Upload(step=Step(row["step"]), status=Status(row["status"]), **plain, **values)
