"""The question that comes before a place, a hand-in and an owner's deletion: does the assignment take something of
this person now. The answer is the site's; here it becomes a refusal."""

from __future__ import annotations

from uploader_app import wire
from uploader_app.companion import refusals
from uploader_app.companion.ports import Caller, Courses


async def open_assignment(courses: Courses, caller: Caller, id: str) -> wire.Assignment:
    """Raises Refusal, SiteError."""
    assignment = await courses.one(caller, id)
    if assignment is None:
        raise refusals.assignment_unknown()
    if not assignment.open:
        raise refusals.assignment_closed(assignment.closed_why)
    return assignment
