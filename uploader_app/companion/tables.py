"""The companion's tables, one source for every database. Times are UTC seconds, 0 = never. No statement lives here."""

from __future__ import annotations

from sqlalchemy import (
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
)

from uploader_app.companion.grant import State

SCHEMA = 1
"""Version of what follows."""

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
    Column("object", String(128), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("url", String(2048), nullable=False),
    Column("chunk", BigInteger, nullable=False),
    Column("grid", BigInteger, nullable=False),
    Column("found", String(64), nullable=False),
    CheckConstraint("state IN ({})".format(", ".join(f"'{state}'" for state in State))),
    # Never an index on heard_at: each heartbeat would have to move it.
    Index("upload_state", "state"),
    Index("upload_object", "object"),
)
leftover = Table(
    "leftover",
    metadata,
    Column("object", String(128), primary_key=True),
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
history = Table(
    "event",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", Float, nullable=False, index=True),
    Column("kind", String(32), nullable=False),
    Column("person", String(64), nullable=False),
    Column("upload", String(32), nullable=False, index=True),
    Column("detail", String, nullable=False),
)
