"""The journal: what is to be done, written down before it is done. SQLite, one file, one writer.

It is on the disk when ``commit`` returns (WAL, synchronous=FULL). The rules of the queue stand as CHECKs
in the schema too.
"""

from __future__ import annotations

import logging
import sqlite3
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from uploader_app.domain.commands import Drop, Forget, Record, Save, Shelve
from uploader_app.domain.faults import DiskFullError
from uploader_app.domain.story import KEPT, Happening, Kind, happened
from uploader_app.domain.upload import Cleanup, Source, Upload, UploadId
from uploader_app.store.damage import set_aside, sound
from uploader_app.store.migrations import MIGRATIONS
from uploader_app.store.rows import SAVE, row_of, upload_of

logger = logging.getLogger(__name__)

FILE_NAME = "journal.db"
PAGE = 100
"""Uploads of the history that are read in one go."""


class JournalTooNewError(Exception):
    """A newer Fieldpost wrote this journal; this one would not understand all of it."""


def open_journal(folder: Path) -> tuple[Journal, Path | None]:
    """The journal of the profile in ``folder``, and where a damaged one was set aside (None: it was sound).

    Raises JournalTooNewError, DiskFullError, and OSError when the folder cannot be used.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / FILE_NAME
    aside = None
    if path.exists() and not sound(path):
        aside = set_aside(path)
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
    return _read(folder, _uploads)


def read_handed_in(folder: Path) -> list[Upload]:
    """As ``read_journal``, what was handed in, whether it is still in the queue or not."""
    return _read(folder, _handed_in)


def _read(folder: Path, what: Callable[[sqlite3.Connection], list[Upload]]) -> list[Upload]:
    path = folder / FILE_NAME
    if not path.exists():
        return []
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    db.row_factory = sqlite3.Row
    try:
        version = _refuse_newer(db)
        if version == len(MIGRATIONS):
            return what(db)
        # Version 0: another Fieldpost is about to make it. An older one is brought up to date in memory only.
        return what(_copy_of_today(db)) if version else []
    finally:
        db.close()


def _copy_of_today(old: sqlite3.Connection) -> sqlite3.Connection:
    db = sqlite3.connect(":memory:", isolation_level=None)
    old.backup(db)
    db.row_factory = sqlite3.Row
    _migrate(db)
    return db


class Journal:
    """Used by one thread at a time: whoever opens it may hand it to the engine's thread, once."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._db.row_factory = sqlite3.Row
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute("PRAGMA busy_timeout = 5000")
        self._db.create_function("folded", 1, _folded, deterministic=True)
        _migrate(self._db)

    def close(self) -> None:
        self._db.close()

    # -- what is there -------------------------------------------------------------------------------

    def uploads(self) -> list[Upload]:
        """The queue, in its order."""
        return _uploads(self._db)

    def cleanups(self) -> list[Cleanup]:
        rows = self._db.execute("SELECT id, secret, site, account, granted FROM cleanup")
        return [Cleanup(UploadId(row["id"]), *tuple(row)[1:]) for row in rows]

    def story(self, id: UploadId) -> list[Happening]:
        """How it went, the oldest first."""
        rows = self._db.execute("SELECT at, kind, detail FROM happening WHERE upload = ? ORDER BY number", (id,))
        return [Happening(row["at"], Kind(row["kind"]), row["detail"]) for row in rows]

    def history(self, words: str = "", after: Upload | None = None, limit: int = PAGE) -> list[Upload]:
        """What was handed in, the newest first, whether it is still in the queue or not. Each of ``words`` stands in
        the file's name, the assignment's or the receipt's number. ``after``: the last one of the page before."""
        asked = _folded(words).split()
        place = (after.done_at, after.id) if after else (float("inf"), "")
        rows = self._db.execute(
            f"SELECT * FROM upload WHERE status = 'DONE' AND (done_at, id) < (?, ?) {_FOUND * len(asked)} "  # noqa: S608
            "ORDER BY done_at DESC, id DESC LIMIT ?",
            (*place, *asked, limit),
        )
        return [upload_of(row) for row in rows]

    def same_content(self, upload: Upload, source: Source) -> Upload | None:
        """The last one that was handed in from ``source``, or a copy of it, by whom and where ``upload`` belongs."""
        rows = self._db.execute(SAME, (source.size, upload.target.assignment, *upload.owner))
        found = (upload_of(row) for row in rows)
        return next((one for one in found if one.source and one.source.samples == source.samples), None)

    # -- what is written -----------------------------------------------------------------------------

    def commit(self, records: Sequence[Record], at: float) -> None:
        """All of it or nothing, in this order, in one transaction. ``at``: UTC seconds. Raises DiskFullError."""
        with self._transaction():
            for record in records:
                self._carry_out(record, at)

    def delivered(self, id: UploadId) -> None:
        """Raises DiskFullError."""
        with self._transaction():
            self._db.execute("DELETE FROM cleanup WHERE id = ?", (id,))

    def prune(self, before: float) -> None:
        """Forget what was handed in before this time (UTC seconds) and is in the history only. Raises DiskFullError."""
        with self._transaction():
            old = "SELECT id FROM upload WHERE status = 'DONE' AND done_at < ? AND shelved = 1"
            for row in self._db.execute(old, (before,)).fetchall():
                self._forget(Forget(row["id"]))

    def _carry_out(self, record: Record, at: float) -> None:
        match record:
            case Save(upload, before):
                self._db.execute(SAVE, row_of(upload))
                self._tell(upload.id, happened(before, upload, at))
            case Forget():
                self._forget(record)
            case Shelve(id):
                self._db.execute("UPDATE upload SET shelved = 1 WHERE id = ?", (id,))
            case Drop():
                one = record.cleanup
                self._db.execute(
                    "INSERT OR IGNORE INTO cleanup VALUES (?, ?, ?, ?, ?)",
                    (one.id, one.secret, one.site, one.account, one.grant),
                )

    def _forget(self, record: Forget) -> None:
        self._db.execute("DELETE FROM upload WHERE id = ?", (record.id,))
        if record.heir:
            self._db.execute("UPDATE happening SET upload = ? WHERE upload = ?", (record.heir, record.id))
        else:
            self._db.execute("DELETE FROM happening WHERE upload = ?", (record.id,))

    def _tell(self, id: UploadId, story: Sequence[Happening]) -> None:
        for one in story:
            self._db.execute(_TELL, {"upload": id, "at": one.at, "kind": one.kind.value, "detail": one.detail})
        if story:
            self._db.execute(_SHORTEN, {"upload": id, "kept": KEPT})

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


IN_ORDER = "SELECT * FROM upload WHERE shelved = 0 ORDER BY urgent DESC, rank, position"
_FOUND = """AND instr(folded(
    name || char(10) || json_extract(target, '$.name') || char(10) || json_extract(receipt, '$.number')), ?)
"""
SAME = """
    SELECT * FROM upload WHERE status = 'DONE' AND size = ? AND assignment = ? AND site = ? AND account = ?
    ORDER BY done_at DESC
"""
# What is the same as the last happening (asked again, and again no place) is told once.
_TELL = """
    INSERT INTO happening (upload, at, kind, detail) SELECT :upload, :at, :kind, :detail
    WHERE (:kind, :detail) IS NOT
        (SELECT kind, detail FROM happening WHERE upload = :upload ORDER BY number DESC LIMIT 1)
"""
_SHORTEN = """
    DELETE FROM happening WHERE upload = :upload AND number <=
        (SELECT number FROM happening WHERE upload = :upload ORDER BY number DESC LIMIT 1 OFFSET :kept)
"""


def _refuse_newer(db: sqlite3.Connection) -> int:
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        db.close()
        raise JournalTooNewError(version)
    return version


def _migrate(db: sqlite3.Connection) -> None:
    version = _refuse_newer(db)
    for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
        db.executescript(f"BEGIN IMMEDIATE; {script} PRAGMA user_version = {number}; COMMIT;")


def _uploads(db: sqlite3.Connection) -> list[Upload]:
    return [upload_of(row) for row in db.execute(IN_ORDER)]


def _handed_in(db: sqlite3.Connection) -> list[Upload]:
    return [upload_of(row) for row in db.execute("SELECT * FROM upload WHERE status = 'DONE' ORDER BY done_at DESC")]


def _folded(text: str) -> str:
    """As it is compared in a search: capitals and the ways to write a letter are all the same."""
    return unicodedata.normalize("NFKD", text).casefold()
