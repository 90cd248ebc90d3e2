"""The schema of the companions from before there were migrations."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _people()
    _uploads()
    _after_the_upload()
    _running()
    op.create_table("schema", sa.Column("version", sa.Integer(), primary_key=True))
    op.execute("INSERT INTO schema (version) VALUES (1)")


def downgrade() -> None:
    raise NotImplementedError("There is nothing before the first version.")


def _people() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("username", sa.String(128), nullable=False),
        sa.Column("name", sa.String(256), nullable=False),
        sa.Column("role", sa.String(32), nullable=False),
    )
    op.create_table(
        "session",
        sa.Column("token_hash", sa.String(64), primary_key=True),
        sa.Column("person", sa.String(64), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("expires_at", sa.Float(), nullable=False),
    )
    op.create_index("ix_session_expires_at", "session", ["expires_at"])


def _uploads() -> None:
    op.create_table(
        "upload",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("owner", sa.String(64), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("secret_hash", sa.String(64), nullable=False),
        sa.Column("assignment", sa.String(128), nullable=False),
        sa.Column("file_name", sa.String(255), nullable=False),
        sa.Column("media_type", sa.String(128), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("since", sa.Float(), nullable=False),
        sa.Column("heard_at", sa.Float(), nullable=False),
        sa.Column("granted_at", sa.Float(), nullable=False),
        sa.Column("sent", sa.BigInteger(), nullable=False),
        sa.Column("stored", sa.BigInteger(), nullable=False),
        sa.Column("object", sa.String(128), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("url", sa.String(2048), nullable=False),
        sa.Column("chunk", sa.BigInteger(), nullable=False),
        sa.Column("grid", sa.BigInteger(), nullable=False),
        sa.Column("found", sa.String(64), nullable=False),
        sa.CheckConstraint(
            "state IN ('queued', 'granted', 'parked', 'stalled', 'reclaimed', 'stored', 'submitted', 'abandoned')"
        ),
    )
    op.create_index("ix_upload_owner", "upload", ["owner"])
    op.create_index("upload_state", "upload", ["state"])
    op.create_index("upload_object", "upload", ["object"])


def _after_the_upload() -> None:
    op.create_table(
        "leftover",
        sa.Column("object", sa.String(128), primary_key=True),
        sa.Column("upload", sa.String(32), sa.ForeignKey("upload.id"), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.Float(), nullable=False),
    )
    op.create_table(
        "submission",
        sa.Column("upload", sa.String(32), sa.ForeignKey("upload.id"), primary_key=True),
        sa.Column("number", sa.String(32), nullable=False, unique=True),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
    )


def _running() -> None:
    op.create_table(
        "lease",
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("holder", sa.String(64), nullable=False),
        sa.Column("expires_at", sa.Float(), nullable=False),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.Float(), nullable=False),
        sa.Column("floor", sa.Float(), nullable=False),
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=True),
        sa.Column("at", sa.Float(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("upload", sa.String(32), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
    )
    op.create_index("ix_event_at", "event", ["at"])
    op.create_index("ix_event_upload", "event", ["upload"])
