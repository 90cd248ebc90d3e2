"""What follows from a stock Moodle's answers: whether this person can hand in, until when, and why not. Pure. Moodle
decides; the reasons are ours, for its own speak of the due date whatever the reason is.
"""

from __future__ import annotations

import html
from dataclasses import replace

from uploader_app import wire
from uploader_app.companion.providers.moodle.answers import FILE, TEXT, Entry, Listed
from uploader_app.companion.providers.moodle.status import BEGUN, Attempt
from uploader_app.domain.limits import Closed

ENGLISH = {
    Closed.NOTHING_ONLINE: "This assignment takes no submission online.",
    Closed.EARLY: "This assignment is not open yet.",
    Closed.LATE: "The cut-off date has passed.",
    Closed.LOCKED: "A teacher has locked your submission.",
    Closed.SUBMITTED: "You have already submitted this for grading.",
    Closed.ATTEMPTS: "You have used all your attempts.",
    Closed.NO_GROUP: "You are in no group, or in several, and groups hand in here.",
    Closed.NO_STUDENT: "Only students of this course hand in here.",
    Closed.REFUSED: "Moodle takes no submission of you here now.",
}
"""For apps that do not know the reason itself."""


def assignment(entry: Entry, why: Closed | None, attempt: Attempt | None = None) -> wire.Assignment:
    """As far as a listing tells, and an extension that was asked for. ``why``: it is closed. Moodle writes names for a
    page, with ``&amp;`` in them."""
    listed = entry.listed
    closes, due = closes_at(listed, attempt), due_at(listed, attempt)
    return wire.Assignment(
        str(listed.id),
        html.unescape(entry.course),
        html.unescape(listed.name),
        open=not why,
        closed_why=ENGLISH[why] if why else "",
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
        closed=why or "",
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


def closed_by_listing(listed: Listed, until: int, now: float) -> Closed | None:
    """Why it is closed to everybody, as far as a listing tells."""
    if not listed.takes_links:
        return Closed.NOTHING_ONLINE
    if now < listed.allowsubmissionsfromdate:
        return Closed.EARLY
    return Closed.LATE if until and now > until else None


def closed_to(listed: Listed, attempt: Attempt | None, now: float) -> Closed | None:
    """Why this person cannot hand in now; None when they can."""
    if attempt is None:
        return Closed.NO_STUDENT
    if listed.wants_group and not attempt.submissiongroup:
        # Moodle would take a draft all the same, and refuse to hand it in.
        return Closed.NO_GROUP
    if attempt.canedit:
        return None if listed.takes_links else Closed.NOTHING_ONLINE
    if attempt.locked:
        return Closed.LOCKED
    return closed_by_listing(listed, closes_at(listed, attempt), now) or _closed_after(listed, attempt)


def _closed_after(listed: Listed, attempt: Attempt) -> Closed:
    """By what this person, or their team, did before."""
    if not listed.submissiondrafts or attempt.counts is None or not attempt.submitted:
        return Closed.REFUSED
    last = 1 < listed.attempts <= attempt.counts.attemptnumber + 1
    return Closed.ATTEMPTS if last else Closed.SUBMITTED
