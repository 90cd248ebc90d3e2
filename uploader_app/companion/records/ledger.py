"""The companion's database: its two doors ``read`` and ``write``.

One thread writes; what waits is committed together (many requests, one transaction). A function that is
handed in does SQL only, may be run again, and never talks to anybody. What may be written is not decided here.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from uploader_app.companion.records import databases, tables
from uploader_app.companion.records.databases import DatabaseError, SchemaError

__all__ = ["FILE", "DatabaseError", "Ledger", "SchemaError"]

T = TypeVar("T")
A = TypeVar("A")
Way = Callable[[Connection, list[Any]], list[Any]]  # Any: each way takes and returns its own kind


@dataclass(frozen=True, slots=True)
class Piece:
    """What one caller waits for. ``way`` does it, together with all that is done in the same way."""

    way: Way
    what: Any  # the way's own kind
    done: asyncio.Future[Any]


FILE = "companion.db"
"""SQLite's name in the data directory."""

BATCH = 128
"""Pieces of work in one transaction at most."""


class Ledger:
    """Open it, use it from one asyncio loop, close it. ``place``: SQLite's file, or a URL."""

    def __init__(self, place: Path | str) -> None:
        """Raises DatabaseError."""
        self._place = place
        self._reading = databases.reading(place)
        self._writing = databases.writing(place)
        self._waiting: queue.SimpleQueue[Piece | None] = queue.SimpleQueue()
        self._writer = threading.Thread(target=self._write_all, name="ledger", daemon=True)
        self._readers = ThreadPoolExecutor(2, "ledger-read")

    def open(self) -> None:
        """Raises DatabaseError."""
        self.check()
        self._writer.start()

    def check(self) -> None:
        """Make what is missing, bring up to date what is old. Raises DatabaseError."""
        try:
            with self._writing.begin() as db:
                version = _prepare(db)
            if version != tables.SCHEMA:
                # Alembic takes 12 MB, for something that happens once in many starts.
                from uploader_app.companion.migrations import migrate

                migrate(self._place)
        except DBAPIError as error:
            raise DatabaseError(f"The database cannot be used: {error.orig}") from error

    @property
    def waiting(self) -> int:
        """Pieces of work that the writer has yet to take up."""
        return self._waiting.qsize()

    def version(self, db: Connection) -> int | None:
        return db.scalar(select(tables.schema.c.version))

    def close(self) -> None:
        """What was asked for is still written."""
        self._waiting.put(None)
        self._writer.join()
        self._readers.shutdown()
        self.dispose()

    def dispose(self) -> None:
        """For whoever only looked."""
        self._reading.dispose()
        self._writing.dispose()

    async def read(self, work: Callable[[Connection], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.look, work)

    def look(self, work: Callable[[Connection], T]) -> T:
        """``read`` for whoever has no loop."""
        with self._reading.connect() as db:
            return work(db)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """``work``'s value, once it is committed. When it raises nothing was written."""
        # What is known of the request that asked for it goes with it to the writer.
        context = copy_context()
        return await self.join(_each, lambda db: context.run(work, db))

    async def join(self, way: Callable[[Connection, list[A]], list[T]], what: A) -> T:
        """``write`` for what many ask at once: ``way`` gets all that wait for it, and answers each in its turn. When
        it raises, each is tried alone."""
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.put(Piece(way, what, done))
        return await done

    def _write_all(self) -> None:
        while batch := self._batch():
            try:
                db = self._writing.connect()
            except SQLAlchemyError as error:
                _fail(batch, error)
                continue
            with db:
                _commit(db, batch)

    def _batch(self) -> list[Piece]:
        """All that waits, at least one; empty at the end."""
        first = self._waiting.get()
        batch = [first] if first else []
        while batch and len(batch) < BATCH and not self._waiting.empty():
            one = self._waiting.get()
            if one is None:
                self._waiting.put(None)
                break
            batch.append(one)
        return batch


def _each(db: Connection, works: list[Callable[[Connection], T]]) -> list[T]:
    return [work(db) for work in works]


def _commit(db: Connection, batch: list[Piece]) -> None:
    try:
        with db.begin():
            values = _values(db, batch)
    except Exception as error:  # noqa: BLE001  it is handed to whoever asked, and must not end the thread
        if len(batch) == 1 or db.invalidated:  # the latter: the database went away, which is nobody's fault
            _fail(batch, error)
            return
        # One bad piece of work must not harm its neighbours.
        for one in batch:
            _commit(db, [one])
        return
    _tell([(done, partial(done.set_result, value)) for done, value in values])


def _values(db: Connection, batch: list[Piece]) -> list[tuple[asyncio.Future[Any], Any]]:
    ways: dict[Way, list[Piece]] = {}
    for one in batch:
        ways.setdefault(one.way, []).append(one)
    values: list[tuple[asyncio.Future[Any], Any]] = []
    for way, pieces in ways.items():
        found = way(db, [one.what for one in pieces])
        values += zip([one.done for one in pieces], found, strict=True)
    return values


def _fail(batch: list[Piece], error: Exception) -> None:
    _tell([(one.done, partial(one.done.set_exception, error)) for one in batch])


def _tell(news: list[tuple[asyncio.Future[Any], Callable[[], None]]]) -> None:
    """Their loop is woken once for all of them: that costs more than most pieces of work."""
    for loop in {done.get_loop() for done, _ in news}:
        with contextlib.suppress(RuntimeError):  # it ended, and whoever asked with it
            loop.call_soon_threadsafe(_settle, [(done, tell) for done, tell in news if done.get_loop() is loop])


def _settle(news: list[tuple[asyncio.Future[Any], Callable[[], None]]]) -> None:
    for done, tell in news:
        if not done.done():  # who hung up waits for nothing
            tell()


def _prepare(db: Connection) -> int:
    """The version that is there now. Raises SchemaError."""
    version = databases.version(db)
    if version is None:
        tables.metadata.create_all(db)
        db.execute(tables.schema.insert().values(version=tables.SCHEMA))
        return tables.SCHEMA
    databases.refuse_newer(version)
    return version
