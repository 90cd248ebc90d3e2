"""The two databases a ledger can lie in, SQLite and PostgreSQL: how each is opened, and how a write begins there.

On both a write has the database to itself: the rooms read, decide and write in one transaction, and nobody comes
in between. What they read and write is not known here.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, func, inspect, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from uploader_app.companion.records.tables import SCHEMA, schema

WRITE_LOCK = 7_028_771_215
"""PostgreSQL's advisory lock that each write holds, in every worker on one database. Any number, but the same."""

PRAGMAS = ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=10000", "foreign_keys=ON", "secure_delete=ON")
"""The last: what was erased is overwritten, not only let go."""
MIGRATING = ("journal_mode=WAL", "busy_timeout=600000", "foreign_keys=OFF")
"""A table is made anew while others point to it, and whoever comes meanwhile waits."""

PATIENCE = {"connect_timeout": 5, "tcp_user_timeout": 10_000, "keepalives_idle": 10, "keepalives_interval": 5}
"""With PostgreSQL's machine: one that went silent must not hold the writer for a quarter of an hour."""


class DatabaseError(Exception):
    """The database cannot be used. The text says why."""


class SchemaError(DatabaseError):
    """The database was written by a newer version of the companion."""


def address(place: Path | str) -> URL:
    """``place``: SQLite's file, or a URL of either. Raises DatabaseError."""
    if isinstance(place, Path):
        return URL.create("sqlite", database=str(place))
    try:
        url = make_url(place)
    except ArgumentError as error:
        raise DatabaseError("The database's address is no URL like postgresql://name@host/database.") from error
    match url.get_backend_name():
        case "sqlite" if url.database not in (None, "", ":memory:"):
            return url
        case "postgresql":
            return url.set(drivername="postgresql+psycopg")
    raise DatabaseError("The database's address must begin with sqlite:/// and a file's path, or with postgresql://.")


def file_of(place: Path | str) -> Path | None:
    """SQLite's file."""
    url = address(place)
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def reading(place: Path | str) -> Engine:
    """Each statement sees what was committed before it. Raises DatabaseError."""
    return _engine(place, PRAGMAS, "AUTOCOMMIT")


def writing(place: Path | str) -> Engine:
    """Raises DatabaseError."""
    return _alone(_engine(place, PRAGMAS, "READ COMMITTED"))


def migrating(place: Path | str) -> Engine:
    """Raises DatabaseError."""
    return _alone(_engine(place, MIGRATING, "READ COMMITTED"))


def version(db: Connection) -> int | None:
    """The schema's; None where nothing is yet."""
    return db.scalar(select(schema.c.version)) if inspect(db).has_table(schema.name) else None


def empty_journal(db: Connection) -> None:
    """What was erased stands in SQLite's journal no more. PostgreSQL's own VACUUM sees to the same there."""
    if db.dialect.name == "sqlite":
        db.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def refuse_newer(version: int) -> None:
    """Raises SchemaError."""
    if version > SCHEMA:
        raise SchemaError(f"The database has schema {version}, this companion knows {SCHEMA}.")


def _engine(place: Path | str, pragmas: tuple[str, ...], isolation: str) -> Engine:
    url = address(place)
    return _sqlite(url, pragmas) if url.get_backend_name() == "sqlite" else _postgres(url, isolation)


def _sqlite(url: URL, pragmas: tuple[str, ...]) -> Engine:
    engine = create_engine(url, pool_size=2, max_overflow=0, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def settle(connection: Any, _record: object) -> None:  # Any: the driver's own
        connection.isolation_level = None  # the driver's deferred BEGIN fails at once under contention
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    return engine


def _postgres(url: URL, isolation: str) -> Engine:
    options: dict[str, Any] = {"isolation_level": isolation, "connect_args": PATIENCE}  # Any: the driver's own
    try:
        # Asked before it is used: a server that was started anew meanwhile fails nobody.
        engine = create_engine(url, pool_size=2, max_overflow=0, pool_pre_ping=True, hide_parameters=True, **options)
    except ModuleNotFoundError as error:
        raise DatabaseError("PostgreSQL needs a driver: pip install 'fieldpost[postgres]'.") from error

    @event.listens_for(engine, "connect")
    def settle(connection: Any, _record: object) -> None:  # Any: the driver's own
        # A worker that hangs in a transaction must not hold the lock for ever.
        connection.execute("SET idle_in_transaction_session_timeout = '10s'")
        connection.commit()

    return engine


def _alone(engine: Engine) -> Engine:
    event.listen(engine, "begin", _begin)
    return engine


def _begin(db: Connection) -> None:
    if db.dialect.name == "sqlite":
        db.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        # READ COMMITTED: what follows sees whatever was committed while this waited. A stricter isolation would
        # look at the time before. The lock ends with the transaction, so that poolers are no trouble.
        db.execute(select(func.pg_advisory_xact_lock(WRITE_LOCK)))
