"""The questions that come before a place, a hand-in and an owner's deletion: does the assignment take something of
this person now, and a video like this one. The answer is the site's; here it becomes a refusal."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from uploader_app import wire
from uploader_app.companion import refusals
from uploader_app.companion.config import Config
from uploader_app.companion.ports import Bounds, Caller, Courses, Storage
from uploader_app.domain.limits import Whose


def bounds_of(config: Config, store: Storage) -> Sequence[Bounds]:
    """What no video here may be beyond, whatever assignment it is for; nearest to the person first. Raises
    StoreError."""
    return Bounds(Whose.COMPANION, config.max_bytes), store.bounds()


def limited(assignment: wire.Assignment, all: Sequence[Bounds]) -> wire.Assignment:
    """With the lowest of all limits, and whose each is. Of two that are the same it is the one nearer to the person."""
    for bounds in all:
        if 0 < bounds.bytes < (assignment.max_bytes or math.inf):
            assignment = replace(assignment, max_bytes=bounds.bytes, max_bytes_of=bounds.whose)
        if 0 < bounds.seconds < (assignment.max_duration_s or math.inf):
            assignment = replace(assignment, max_duration_s=bounds.seconds, max_duration_of=bounds.whose)
    return assignment


def refuse_beyond(assignment: wire.Assignment, size: int, duration_s: float) -> None:
    """``assignment``: with its limits. The length first: no smaller copy helps with that."""
    if 0 < assignment.max_duration_s < duration_s:
        raise refusals.too_long(duration_s, assignment.max_duration_s, assignment.max_duration_of)
    if 0 < assignment.max_bytes < size:
        raise refusals.too_large(size, assignment.max_bytes, assignment.max_bytes_of)


async def open_assignment(courses: Courses, caller: Caller, id: str) -> wire.Assignment:
    """Raises Refusal, SiteError."""
    assignment = await courses.one(caller, id)
    if assignment is None:
        raise refusals.assignment_unknown()
    if not assignment.open:
        raise refusals.assignment_closed(assignment)
    return assignment
