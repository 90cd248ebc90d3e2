"""What a stock Moodle answers about one person's submission to one assignment, and what follows from it. Pure.

Why something cannot be handed in is worked out from dates and states: whatever the reason, Moodle itself says that the
due date has passed. Keys that a release lacks have their default.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from uploader_app.clients.moodle import Setting
from uploader_app.clients.moodle_text import HTML, Text
from uploader_app.domain.faults import Code, Fault

TEXT, FILES = "onlinetext", "file"
TAKES_PDF = {"*", ".pdf", "pdf", "application/pdf", "document"}
"""In a list of file types: the type itself, or Moodle's group that it belongs to."""
DONE = "submitted"


@dataclass(frozen=True, slots=True)
class Listed:
    """An assignment, with this person's overrides and without their extension. Times: 0 = none."""

    id: int
    allowsubmissionsfromdate: int = 0
    cutoffdate: int = 0
    nosubmissions: bool = False
    submissiondrafts: bool = False
    requiresubmissionstatement: bool = False
    requireallteammemberssubmit: bool = False
    blindmarking: bool = False
    revealidentities: bool = False
    configs: list[Setting] = field(default_factory=list)

    def setting(self, plugin: str, name: str) -> str:
        of = ("assignsubmission", plugin, name)
        return next((one.value for one in self.configs if (one.subtype, one.plugin, one.name) == of), "")

    def number(self, plugin: str, name: str) -> int:
        """0 = not set."""
        value = self.setting(plugin, name)
        return int(value) if value.isdigit() else 0

    def takes(self, plugin: str) -> bool:
        return not self.nosubmissions and self.setting(plugin, "enabled") == "1"

    @property
    def most_words(self) -> int:
        """0 = any number."""
        return self.number(TEXT, "wordlimit") if self.setting(TEXT, "wordlimitenabled") == "1" else 0

    @property
    def takes_pdf(self) -> bool:
        types = set(re.split(r"[,;\s]+", self.setting(FILES, "filetypeslist").lower())) - {""}
        return not types or not types.isdisjoint(TAKES_PDF)

    @property
    def hides_names(self) -> bool:
        return self.blindmarking and not self.revealidentities


@dataclass(frozen=True, slots=True)
class Course:
    assignments: list[Listed]


@dataclass(frozen=True, slots=True)
class Listing:
    courses: list[Course] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Module:
    course: int


@dataclass(frozen=True, slots=True)
class Place:
    cm: Module


@dataclass(frozen=True, slots=True)
class File:
    filename: str
    fileurl: str
    filepath: str = "/"
    filesize: int = 0


@dataclass(frozen=True, slots=True)
class Area:
    area: str
    files: list[File] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Editor:
    text: str = ""
    format: int = HTML


@dataclass(frozen=True, slots=True)
class Plugin:
    type: str
    fileareas: list[Area] = field(default_factory=list)
    editorfields: list[Editor] = field(default_factory=list)

    @property
    def files(self) -> list[File]:
        return [file for area in self.fileareas for file in area.files]


@dataclass(frozen=True, slots=True)
class Submission:
    status: str = ""
    timemodified: int = 0
    timestarted: int | None = None
    plugins: list[Plugin] = field(default_factory=list)

    @property
    def text(self) -> Text:
        found = next((one for plugin in self._of(TEXT) for one in plugin.editorfields), Editor())
        return Text(found.text, found.format)

    @property
    def embedded(self) -> list[File]:
        """Pictures and the like, within the text."""
        return [file for plugin in self._of(TEXT) for file in plugin.files]

    @property
    def files(self) -> list[File]:
        return [file for plugin in self._of(FILES) for file in plugin.files]

    def _of(self, type: str) -> list[Plugin]:
        return [plugin for plugin in self.plugins if plugin.type == type]


NOTHING_YET = Submission()


@dataclass(frozen=True, slots=True)
class Attempt:
    """``canedit``: may hand in now, with everything considered; ``cansubmit``: there is a draft to hand in."""

    canedit: bool
    cansubmit: bool = False
    submissionsenabled: bool = True
    locked: bool = False
    extensionduedate: int | None = None
    timelimit: int | None = None
    submission: Submission | None = None
    teamsubmission: Submission | None = None

    @property
    def counts(self) -> Submission:
        """The team's where there is one: the person's own may lag behind it."""
        return self.teamsubmission or self.submission or NOTHING_YET

    @property
    def to_begin(self) -> bool:
        """The time for it runs from when the person begins, and they have not."""
        return bool(self.timelimit) and not self.counts.timestarted

    def handed_in(self, listed: Listed) -> bool:
        """Where all of a team have to, this person has done what is theirs."""
        own = self.submission if listed.requireallteammemberssubmit else None
        return DONE in (self.counts.status, own.status if own else "")


@dataclass(frozen=True, slots=True)
class Status:
    """``lastattempt``: missing for who takes part but does not hand in."""

    lastattempt: Attempt | None = None


@dataclass(frozen=True, slots=True)
class Warned:
    """Of a save the reason stands in ``item``, written for a page."""

    warningcode: str = ""
    item: str = ""


def refusal(listed: Listed, attempt: Attempt, now: float) -> Fault | None:
    """Why this person cannot change their submission now, None when they can. ``now``: UTC seconds."""
    if attempt.canedit:
        return None
    until = max(listed.cutoffdate, attempt.extensionduedate or 0) if listed.cutoffdate else 0
    why = {
        Code.TARGET_NO_CARRIER: listed.nosubmissions or not attempt.submissionsenabled,
        Code.TARGET_LOCKED: attempt.locked,
        Code.TARGET_EARLY: now < listed.allowsubmissionsfromdate,
        Code.TARGET_CLOSED: until and now > until,
        Code.TARGET_SUBMITTED: attempt.handed_in(listed),
    }
    code = next((code for code, so in why.items() if so), Code.TARGET_REFUSED)
    early = code is Code.TARGET_EARLY
    return Fault(code, retry=early, after=listed.allowsubmissionsfromdate - now if early else 0.0)


def spoken(warnings: list[Warned]) -> str:
    """What Moodle says in them, for support."""
    said = (f"{one.warningcode}: {re.sub('<[^>]*>', '', html.unescape(one.item))}" for one in warnings)
    return " ".join(said)[:200]
