"""The companion's database: its two doors ``read`` and ``write``.

One thread writes; what waits is committed together (many requests, one transaction). A function that is
handed in does SQL only, may be run again, and never talks to anybody. What may be written is not decided here.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, select
from sqlalchemy.engine import URL

from uploader_app.companion import tables

T = TypeVar("T")
Work = tuple[Callable[[Connection], Any], "Future[Any]"]  # Any: each piece of work returns its own kind

FILE = "companion.db"
"""Its name in the data directory."""

BATCH = 128
"""Pieces of work in one transaction at most."""


class SchemaError(Exception):
    """The database was written by another version of the companion."""


class Ledger:
    """Open it, use it from one asyncio loop, close it."""

    def __init__(self, file: Path) -> None:
        self._reading = _engine(file)
        self._writing = _engine(file)
        event.listen(self._writing, "begin", _begin)
        self._waiting: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._writer = threading.Thread(target=self._write_all, name="ledger", daemon=True)
        self._readers = ThreadPoolExecutor(2, "ledger-read")

    def open(self) -> None:
        """Raises SchemaError."""
        self.check()
        self._writer.start()

    def check(self) -> None:
        """Make what is missing. Raises SchemaError."""
        with self._writing.connect() as db:
            _prepare(db)

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
        done: Future[T] = Future()
        self._waiting.put((work, done))
        return await asyncio.wrap_future(done)

    def _write_all(self) -> None:
        with self._writing.connect() as db:
            while batch := self._batch():
                _commit(db, batch)

    def _batch(self) -> list[Work]:
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


def _commit(db: Connection, batch: list[Work]) -> None:
    try:
        with db.begin():
            values = [work(db) for work, _ in batch]
    except Exception as error:  # noqa: BLE001  it is handed to whoever asked, and must not end the thread
        if len(batch) == 1:
            _fail(batch[0][1], error)
            return
        # One bad piece of work must not harm its neighbours.
        for one in batch:
            _commit(db, [one])
        return
    for (_, done), value in zip(batch, values, strict=True):
        if done.set_running_or_notify_cancel():
            done.set_result(value)


def _fail(done: Future[Any], error: Exception) -> None:  # Any: nothing is returned
    if done.set_running_or_notify_cancel():
        done.set_exception(error)


def _engine(file: Path) -> Engine:
    engine = create_engine(URL.create("sqlite", database=str(file)), pool_size=2, max_overflow=0)

    @event.listens_for(engine, "connect")
    def settle(connection: Any, _record: object) -> None:  # Any: the driver's own
        connection.isolation_level = None  # the driver's deferred BEGIN fails at once under contention
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=10000", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    return engine


def _begin(db: Connection) -> None:
    db.exec_driver_sql("BEGIN IMMEDIATE")


def _prepare(db: Connection) -> None:
    with db.begin():
        tables.metadata.create_all(db)
        version = db.scalar(select(tables.schema.c.version))
        if version is None:
            db.execute(tables.schema.insert().values(version=tables.SCHEMA))
    if version not in (None, tables.SCHEMA):
        raise SchemaError(f"The database has schema {version}, this companion knows {tables.SCHEMA}.")
