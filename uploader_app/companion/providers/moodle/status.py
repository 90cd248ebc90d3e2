"""What a stock Moodle answers about one person's submission, and what that proves. Pure. Keys that a release lacks have
their default; those it adds are ignored.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from uploader_app.companion.ports import Evidence, Sought
from uploader_app.companion.providers.moodle.answers import FILE, TEXT

HANDED_IN, BEGUN = "submitted", "new"
GRADED = frozenset({"graded", "released"})
"""Of a workflow's steps only the last one is told to the student."""


@dataclass(frozen=True, slots=True)
class Editor:
    text: str = ""


@dataclass(frozen=True, slots=True)
class Filed:
    filename: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """Of files: a text has one, too, for its pictures."""

    files: list[Filed] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Plugin:
    type: str
    fileareas: list[Area] = field(default_factory=list)
    editorfields: list[Editor] = field(default_factory=list)

    def holds(self, sought: Sought) -> bool:
        if self.type == TEXT:
            return any(link in editor.text for editor in self.editorfields for link in sought.links)
        return self.type == FILE and sought.file in self._names()

    def _names(self) -> Iterator[str]:
        return (one.filename for area in self.fileareas for one in area.files)


@dataclass(frozen=True, slots=True)
class Submission:
    """``attemptnumber``: from 0. ``timemodified``: UTC seconds."""

    id: int
    status: str
    attemptnumber: int = 0
    timemodified: int = 0
    plugins: list[Plugin] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Attempt:
    """``canedit``: may hand in now, with everything considered. ``teamsubmission`` counts where there is one: the
    person's own may lag behind it. ``submissiongroup``: whose it is, None = of no group."""

    canedit: bool
    submissionsenabled: bool = True
    locked: bool = False
    gradingstatus: str = ""
    extensionduedate: int | None = None
    submission: Submission | None = None
    teamsubmission: Submission | None = None
    submissiongroup: int | None = None

    @property
    def counts(self) -> Submission | None:
        return self.teamsubmission or self.submission

    @property
    def submitted(self) -> bool:
        return self.counts is not None and self.counts.status == HANDED_IN

    @property
    def graded(self) -> bool:
        return self.gradingstatus in GRADED


@dataclass(frozen=True, slots=True)
class Status:
    """``lastattempt``: missing for who takes part but does not hand in."""

    lastattempt: Attempt | None = None


def evidence(status: Status, sought: Sought) -> Evidence | None:
    attempt = status.lastattempt
    counts = attempt.counts if attempt else None
    if attempt is None or counts is None:
        return None
    proof = next((plugin.type for plugin in counts.plugins if plugin.holds(sought)), "")
    if not proof:
        return None
    state = HANDED_IN if attempt.submitted else "draft"
    return Evidence(str(counts.id), state, counts.attemptnumber + 1, proof)
