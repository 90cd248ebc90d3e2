"""The question that comes before a place, a hand-in and an owner's deletion: does the assignment take something of
this person now. The answer is the site's; here it becomes a refusal."""

from __future__ import annotations

from dataclasses import replace

from uploader_app import wire
from uploader_app.companion import refusals
from uploader_app.companion.ports import Caller, Courses


def limited(assignment: wire.Assignment, most: int) -> wire.Assignment:
    """``most``: bytes that a video may have here, whatever the assignment says."""
    return replace(assignment, max_bytes=min(assignment.max_bytes or most, most))


async def open_assignment(courses: Courses, caller: Caller, id: str) -> wire.Assignment:
    """Raises Refusal, SiteError."""
    assignment = await courses.one(caller, id)
    if assignment is None:
        raise refusals.assignment_unknown()
    if not assignment.open:
        raise refusals.assignment_closed(assignment.closed_why)
    return assignment
