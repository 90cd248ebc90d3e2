"""Names in a store as long as S3's, addresses as long as signed ones; history that cannot be changed;
what a client claims to have sent, and until when a place takes bytes."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

STATES = "state IN ('queued', 'granted', 'parked', 'stalled', 'reclaimed', 'stored', 'submitted', 'abandoned')"
"""Named again, because a check is lost where SQLite's table is made anew."""

KEEP = {
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
LET_GO = {
    "sqlite": ("DROP TRIGGER event_update", "DROP TRIGGER event_delete"),
    "postgresql": ("DROP TRIGGER event_kept ON event", "DROP FUNCTION append_only()"),
}


def upgrade() -> None:
    _widths(1024, 4096)
    with op.batch_alter_table("upload", table_args=(sa.CheckConstraint(STATES),)) as upload:
        upload.add_column(sa.Column("claimed", sa.String(64), nullable=False, server_default=""))
        upload.add_column(sa.Column("until", sa.Float, nullable=False, server_default="0"))
    _run(KEEP[op.get_bind().dialect.name])
    op.execute("UPDATE schema SET version = 2")


def downgrade() -> None:
    """PostgreSQL refuses when a name would have to be cut; SQLite keeps what is longer."""
    _run(LET_GO[op.get_bind().dialect.name])
    with op.batch_alter_table("upload", table_args=(sa.CheckConstraint(STATES),)) as upload:
        upload.drop_column("until")
        upload.drop_column("claimed")
    _widths(128, 2048)
    op.execute("UPDATE schema SET version = 1")


def _widths(object: int, url: int) -> None:
    with op.batch_alter_table("upload", table_args=(sa.CheckConstraint(STATES),)) as upload:
        upload.alter_column("object", type_=sa.String(object))
        upload.alter_column("url", type_=sa.String(url))
    with op.batch_alter_table("leftover") as leftover:
        leftover.alter_column("object", type_=sa.String(object))


def _run(statements: Iterable[str]) -> None:
    for statement in statements:
        op.execute(statement)
