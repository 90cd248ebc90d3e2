"""What follows from a stock Moodle's answers: whether this person can hand in, until when, and why not. Pure. Moodle
decides; the words are ours, for its own speak of the due date whatever the reason is.
"""

from __future__ import annotations

import html
from dataclasses import replace

from uploader_app import wire
from uploader_app.companion.providers.moodle.answers import FILE, TEXT, Entry, Listed
from uploader_app.companion.providers.moodle.status import BEGUN, Attempt

NOTHING = "This assignment takes no submission online."
EARLY = "This assignment is not open yet."
LATE = "The cut-off date has passed."
LOCKED = "A teacher has locked your submission."
SUBMITTED = "You have already submitted this for grading."
NO_STUDENT = "Only students of this course hand in here."
REFUSED = "Moodle takes no submission of you here now."


def assignment(entry: Entry, why: str, attempt: Attempt | None = None) -> wire.Assignment:
    """As far as a listing tells, and an extension that was asked for. ``why``: it is closed, "" = open. Moodle writes
    names for a page, with ``&amp;`` in them."""
    listed = entry.listed
    closes, due = closes_at(listed, attempt), due_at(listed, attempt)
    return wire.Assignment(
        str(listed.id),
        html.unescape(entry.course),
        html.unescape(listed.name),
        open=not why,
        closed_why=why,
        closes_at=float(closes),
        course_id=str(entry.course_id),
        opens_at=float(listed.allowsubmissionsfromdate),
        due_at=float(due),
        extended=(closes, due) != (listed.cutoffdate, listed.duedate),
        drafts=listed.submissiondrafts,
        statement=listed.statement,
        by_text=listed.takes(TEXT),
        by_file=listed.takes(FILE),
        team=listed.teamsubmission,
        attempts=listed.attempts,
    )


def standing(shown: wire.Assignment, attempt: Attempt | None) -> wire.Assignment:
    """With what this person, or their team, has handed in there."""
    counts = attempt.counts if attempt else None
    if attempt is None or counts is None:
        return replace(shown, attempt=1)
    return replace(
        shown,
        attempt=counts.attemptnumber + 1,
        state="" if counts.status == BEGUN else counts.status,
        handed_in_at=float(counts.timemodified) if attempt.submitted else 0.0,
        graded=attempt.graded,
    )


def closes_at(listed: Listed, attempt: Attempt | None) -> int:
    """0 = never."""
    return _extended(listed.cutoffdate, attempt)


def due_at(listed: Listed, attempt: Attempt | None) -> int:
    """0 = never. After it a submission counts as late."""
    return _extended(listed.duedate, attempt)


def _extended(date: int, attempt: Attempt | None) -> int:
    """An extension that ends before the date shortens nothing."""
    extension = attempt.extensionduedate if attempt else None
    return max(date, extension or 0) if date else 0


def closed_by_listing(listed: Listed, until: int, now: float) -> str:
    """Why it is closed to everybody, as far as a listing tells; "" when it is not."""
    if not listed.takes_links:
        return NOTHING
    if now < listed.allowsubmissionsfromdate:
        return EARLY
    return LATE if until and now > until else ""


def closed_to(listed: Listed, attempt: Attempt | None, now: float) -> str:
    """Why this person cannot hand in now; "" when they can. Moodle decides, the words are ours: its own speak of
    the due date whatever the reason is."""
    if attempt is None:
        return NO_STUDENT
    if attempt.canedit:
        return "" if listed.takes_links else NOTHING
    if attempt.locked:
        return LOCKED
    why = closed_by_listing(listed, closes_at(listed, attempt), now)
    return why or (SUBMITTED if listed.submissiondrafts and attempt.submitted else REFUSED)
