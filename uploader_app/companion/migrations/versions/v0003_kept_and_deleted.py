"""Videos that were deleted, and those that must not be; the course and length of each; when a chore was last done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

revision = "0003"
down_revision = "0002"

OLD = ("queued", "granted", "parked", "stalled", "reclaimed", "stored", "submitted", "abandoned")
CHECK = "upload_state_check"
"""PostgreSQL's own name for the check, which was made without one."""


def upgrade() -> None:
    with _upload((*OLD, "deleted")) as upload:
        upload.add_column(sa.Column("course", sa.String(64), nullable=False, server_default=""))
        upload.add_column(sa.Column("duration_s", sa.Float, nullable=False, server_default="0"))
        upload.add_column(sa.Column("held", sa.String(256), nullable=False, server_default=""))
    op.create_table(
        "chore",
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("done_at", sa.Float(), nullable=False),
        sa.Column("not_before", sa.Float(), nullable=False),
        sa.Column("run", sa.String(32), nullable=False),
    )
    op.create_index("event_person", "event", ["person", "at"])
    op.execute("UPDATE schema SET version = 3")


def downgrade() -> None:
    """What was deleted counts as given up: the older version knows no better word for it."""
    op.execute("UPDATE upload SET state = 'abandoned' WHERE state = 'deleted'")
    op.drop_index("event_person", "event")
    op.drop_table("chore")
    with _upload(OLD) as upload:
        upload.drop_column("held")
        upload.drop_column("duration_s")
        upload.drop_column("course")
    op.execute("UPDATE schema SET version = 2")


@contextmanager
def _upload(known: tuple[str, ...]) -> Iterator[BatchOperations]:
    """The table with its check. SQLite's is made anew for it; PostgreSQL's is told, and has it replaced."""
    states = "state IN ({})".format(", ".join(f"'{state}'" for state in known))
    anew = op.get_bind().dialect.name == "sqlite"
    if not anew:
        op.drop_constraint(CHECK, "upload")
        op.create_check_constraint(CHECK, "upload", states)
    args = (sa.CheckConstraint(states),)
    with op.batch_alter_table("upload", table_args=args, recreate="always" if anew else "never") as upload:
        yield upload
