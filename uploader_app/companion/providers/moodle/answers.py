"""What a stock Moodle answers about people and assignments, as far as the companion reads it. Pure. Keys that a release
lacks have their default; those it adds are ignored. What it answers about one submission: ``moodle_status``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

TEXT, FILE = "onlinetext", "file"
"""What a submission can carry a video's link in."""
ONE_ATTEMPT = "none"


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
    duedate: int = 0
    cutoffdate: int = 0
    nosubmissions: bool = False
    submissiondrafts: bool = False
    requiresubmissionstatement: bool = False
    submissionstatement: str = ""
    teamsubmission: bool = False
    preventsubmissionnotingroup: bool = False
    attemptreopenmethod: str = ONE_ATTEMPT
    maxattempts: int = -1
    blindmarking: bool = False
    revealidentities: bool = False
    configs: list[Setting] = field(default_factory=list)

    def takes(self, plugin: str) -> bool:
        kept = Setting(plugin, "assignsubmission", "enabled", "1")
        return not self.nosubmissions and kept in self.configs

    @property
    def takes_links(self) -> bool:
        return self.takes(TEXT) or self.takes(FILE)

    @property
    def wants_group(self) -> bool:
        """Who is in none, or in several, cannot hand in."""
        return self.teamsubmission and self.preventsubmissionnotingroup

    @property
    def statement(self) -> str:
        """HTML that has to be agreed to, "" = nothing has."""
        return self.submissionstatement if self.requiresubmissionstatement else ""

    @property
    def attempts(self) -> int:
        """How many there may be, 0 = any number."""
        return 1 if self.attemptreopenmethod == ONE_ATTEMPT else max(0, self.maxattempts)

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
