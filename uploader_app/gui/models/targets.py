"""What an upload remembers of the assignment that was chosen for it, and of whose it is. Pure."""

from __future__ import annotations

from uploader_app.domain.upload import Target
from uploader_app.gui.entrance import Account
from uploader_app.wire import Assignment


def target(assignment: Assignment, account: Account) -> Target:
    return Target(
        site=account.site,
        account=account.username,
        assignment=assignment.id,
        name=assignment.name,
        max_bytes=assignment.max_bytes,
        closes_at=assignment.closes_at,
        max_bytes_of=assignment.max_bytes_of,
        max_duration_s=assignment.max_duration_s,
        max_duration_of=assignment.max_duration_of,
        due_at=assignment.due_at,
    )
