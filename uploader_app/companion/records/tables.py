"""The companion's tables, one source for every database. Times are UTC seconds, 0 = never. No query lives here.

A new database is made from what follows, an old one becomes the same through ``migrations``: a change here needs a
step there, and a higher SCHEMA.
"""

from __future__ import annotations

from sqlalchemy import (
    DDL,
    BigInteger,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    event,
)

from uploader_app.companion.grant import State

SCHEMA = 3
"""Version of what follows."""
OBJECT = String(1024)
"""A store's name for what it holds; S3 takes keys of that length."""

metadata = MetaData()
schema = Table("schema", metadata, Column("version", Integer, primary_key=True))
person = Table(
    "person",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("username", String(128), nullable=False),
    Column("name", String(256), nullable=False),
    Column("role", String(32), nullable=False),
)
session = Table(
    "session",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("person", ForeignKey("person.id"), nullable=False),
    Column("expires_at", Float, nullable=False, index=True),
)
upload = Table(
    "upload",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("owner", ForeignKey("person.id"), nullable=False, index=True),
    Column("secret_hash", String(64), nullable=False),
    Column("assignment", String(128), nullable=False),
    Column("file_name", String(255), nullable=False),
    Column("media_type", String(128), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("state", String(16), nullable=False),
    Column("since", Float, nullable=False),
    Column("heard_at", Float, nullable=False),
    Column("granted_at", Float, nullable=False),
    Column("sent", BigInteger, nullable=False),
    Column("stored", BigInteger, nullable=False),
    Column("object", OBJECT, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("url", String(4096), nullable=False),
    Column("chunk", BigInteger, nullable=False),
    Column("grid", BigInteger, nullable=False),
    Column("found", String(64), nullable=False),
    Column("claimed", String(64), nullable=False, server_default=""),
    Column("until", Float, nullable=False, server_default="0"),
    Column("course", String(64), nullable=False, server_default=""),
    Column("duration_s", Float, nullable=False, server_default="0"),
    Column("held", String(256), nullable=False, server_default=""),
    CheckConstraint("state IN ({})".format(", ".join(f"'{state}'" for state in State))),
    # Never an index on heard_at: each heartbeat would have to move it.
    Index("upload_state", "state"),
    Index("upload_object", "object"),
)
leftover = Table(
    "leftover",
    metadata,
    Column("object", OBJECT, primary_key=True),
    Column("upload", ForeignKey("upload.id"), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_at", Float, nullable=False),
)
submission = Table(
    "submission",
    metadata,
    Column("upload", ForeignKey("upload.id"), primary_key=True),
    Column("number", String(32), nullable=False, unique=True),
    Column("document", String, nullable=False),
    Column("at", Float, nullable=False),
)
lease = Table(
    "lease",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("holder", String(64), nullable=False),
    Column("expires_at", Float, nullable=False),
    Column("fence", Integer, nullable=False),
    Column("seen_at", Float, nullable=False),
    Column("floor", Float, nullable=False),
)
chore = Table(
    "chore",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("done_at", Float, nullable=False),
    Column("not_before", Float, nullable=False),
    Column("run", String(32), nullable=False),
)
history = Table(
    "event",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", Float, nullable=False, index=True),
    Column("kind", String(32), nullable=False),
    Column("person", String(64), nullable=False),
    Column("upload", String(32), nullable=False, index=True),
    Column("detail", String, nullable=False),
    # What one person did in the last hour is asked with each ticket, in the hour when all are here.
    Index("event_person", "person", "at"),
)

# What happened stays what happened, whoever asks.
_KEPT = {
    "sqlite": (
        "CREATE TRIGGER event_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'append-only'); END",
        "CREATE TRIGGER event_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'append-only'); END",
    ),
    "postgresql": (
        """
        CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'append-only'; END $$
        """,
        """
        CREATE TRIGGER event_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON event
        FOR EACH STATEMENT EXECUTE FUNCTION append_only()
        """,
    ),
}
for _dialect, _statements in _KEPT.items():
    for _statement in _statements:
        _made = DDL(_statement)  # type: ignore[no-untyped-call]  # SQLAlchemy's own
        event.listen(history, "after_create", _made.execute_if(dialect=_dialect))
