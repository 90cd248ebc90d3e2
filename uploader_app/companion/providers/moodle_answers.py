"""What a stock Moodle answers about people and assignments, as far as the companion reads it, and what follows from
it. Pure. Keys that a release lacks have their default; those it adds are ignored.
"""

from __future__ import annotations

import html
from dataclasses import dataclass, field

from uploader_app import wire

NOTHING = "This assignment takes no submission online."
EARLY = "This assignment is not open yet."
LATE = "The cut-off date has passed."
LOCKED = "A teacher has locked your submission."
SUBMITTED = "You have already submitted this for grading."
NO_STUDENT = "Only students of this course hand in here."
REFUSED = "Moodle takes no submission of you here now."

CARRIERS = {"onlinetext", "file"}
"""What a submission can carry a video's link in."""


@dataclass(frozen=True, slots=True)
class SiteInfo:
    userid: int
    username: str
    fullname: str
    siteurl: str
    userissiteadmin: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """An unused draft area: the smallest answer that tells whose a token is."""

    userid: int


@dataclass(frozen=True, slots=True)
class Module:
    course: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where an assignment is."""

    cm: Module


@dataclass(frozen=True, slots=True)
class Setting:
    plugin: str = ""
    subtype: str = ""
    name: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """An assignment in a listing, with this person's overrides and without their extension. Times: 0 = none."""

    id: int
    name: str
    allowsubmissionsfromdate: int = 0
    cutoffdate: int = 0
    nosubmissions: bool = False
    submissiondrafts: bool = False
    blindmarking: bool = False
    revealidentities: bool = False
    configs: list[Setting] = field(default_factory=list)

    @property
    def takes_links(self) -> bool:
        kept = ("assignsubmission", "enabled", "1")
        enabled = {one.plugin for one in self.configs if (one.subtype, one.name, one.value) == kept}
        return not self.nosubmissions and not enabled.isdisjoint(CARRIERS)

    @property
    def hides_names(self) -> bool:
        return self.blindmarking and not self.revealidentities


@dataclass(frozen=True, slots=True)
class Course:
    id: int
    fullname: str
    assignments: list[Listed]


@dataclass(frozen=True, slots=True)
class Warned:
    warningcode: str


@dataclass(frozen=True, slots=True)
class Listing:
    """``warnings``: courses of this person of which Moodle tells nothing."""

    courses: list[Course] = field(default_factory=list)
    warnings: list[Warned] = field(default_factory=list)

    @property
    def shuts_out(self) -> bool:
        """It is the account, not a course: Moodle wants something of it first, like a new password."""
        return bool(self.warnings) and not self.courses


@dataclass(frozen=True, slots=True)
class Entry:
    """One assignment, with its course's name and number."""

    course: str
    course_id: int
    listed: Listed


@dataclass(frozen=True, slots=True)
class Submission:
    status: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """``canedit``: may hand in now, with everything considered. ``teamsubmission`` counts where there is one: the
    person's own may lag behind it."""

    canedit: bool
    submissionsenabled: bool = True
    locked: bool = False
    extensionduedate: int | None = None
    submission: Submission | None = None
    teamsubmission: Submission | None = None

    @property
    def submitted(self) -> bool:
        counts = self.teamsubmission or self.submission
        return counts is not None and counts.status == "submitted"


@dataclass(frozen=True, slots=True)
class Status:
    """``lastattempt``: missing for who takes part but does not hand in."""

    lastattempt: Attempt | None = None


@dataclass(frozen=True, slots=True)
class Flags:
    """Warning 1 says that the person does not grade there; 3 only that nobody has a flag yet."""

    warnings: list[Warned]

    @property
    def grades(self) -> bool:
        return all(warned.warningcode != "1" for warned in self.warnings)


@dataclass(frozen=True, slots=True)
class Participant:
    id: int


def entries(listing: Listing) -> list[Entry]:
    return [Entry(course.fullname, course.id, listed) for course in listing.courses for listed in course.assignments]


def assignment(entry: Entry, why: str, until: int) -> wire.Assignment:
    """``why``: it is closed, "" = open. Moodle writes names for a page, with ``&amp;`` in them."""
    names = html.unescape(entry.course), html.unescape(entry.listed.name)
    return wire.Assignment(
        str(entry.listed.id),
        *names,
        open=not why,
        closed_why=why,
        closes_at=float(until),
        course_id=str(entry.course_id),
    )


def closes_at(listed: Listed, attempt: Attempt | None) -> int:
    """0 = never. An extension that ends before the cut-off date shortens nothing."""
    extended = attempt.extensionduedate if attempt else None
    return max(listed.cutoffdate, extended or 0) if listed.cutoffdate else 0


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
