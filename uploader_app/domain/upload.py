"""What is on its way: immutable values. The row on disk, the message between threads and what the
window shows are the same ``Upload``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NewType

from uploader_app.domain.faults import Fault

UploadId = NewType("UploadId", str)
"""32 lower-case hex digits, made once when the file is dropped; it travels with every call."""


class Step(StrEnum):
    """How far."""

    CHECK = "CHECK"
    TICKET = "TICKET"
    TRANSFER = "TRANSFER"
    CONFIRM = "CONFIRM"
    ATTACH = "ATTACH"


STEPS = tuple(Step)


class Status(StrEnum):
    """Whether it moves."""

    READY = "READY"
    RUNNING = "RUNNING"
    WAITING = "WAITING"
    PAUSED = "PAUSED"
    FAILED = "FAILED"
    DONE = "DONE"


@dataclass(frozen=True, slots=True)
class Target:
    """The assignment that a file goes to, as it was listed when the person chose it.

    ``max_bytes``, ``max_duration_s``: 0 = no limit. ``closes_at``: UTC seconds, 0 = never. ``max_bytes_of``,
    ``max_duration_of``: who set that limit, a member of ``limits.Whose``, "" = not told. ``due_at``: UTC seconds; what
    comes later counts as late, 0 = not set.
    """

    site: str
    account: str
    assignment: str
    name: str
    max_bytes: int = 0
    closes_at: float = 0.0
    max_bytes_of: str = ""
    max_duration_s: float = 0.0
    max_duration_of: str = ""
    due_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Film:
    """What a video file says of itself. ``duration_s``: 0 = it does not say. ``width``, ``height``: pixels as shown.
    ``codec``, ``sound``: as FFmpeg names them, "" = none. ``flaw``: "" or a member of ``Flaw``. ``medium``: the name of
    the memory card or drive on which the file lies and that may be pulled out, "" = it stays or nobody knows."""

    container: str
    codec: str
    duration_s: float
    width: int = 0
    height: int = 0
    frame_rate: float = 0.0
    sound: str = ""
    bit_rate: int = 0
    flaw: str = ""
    medium: str = ""


class Flaw(StrEnum):
    """What is wrong with a film. UNFINISHED: nothing of it can be played; CUT_SHORT: its end is missing."""

    UNFINISHED = "unfinished"
    CUT_SHORT = "cut_short"
    NO_PICTURE = "no_picture"
    NO_DURATION = "no_duration"


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was checked. ``samples``: SHA-256 (hex) of three blocks: start, middle, end."""

    path: str
    size: int
    mtime_ns: int
    device: int
    inode: int
    samples: tuple[str, str, str]
    media_type: str

    def is_still(self, now: Source) -> bool:
        """Whether the file is the same. A disk that was put in anew, and some file systems after each start of the
        computer, number what lies on them anew."""
        return replace(now, device=self.device, inode=self.inode) == self


@dataclass(frozen=True, slots=True)
class TusTicket:
    """Leave to send one file to one tus upload URL.

    ``chunk``: bytes in one PATCH at most, 0 = no limit. ``grid``: each PATCH but the last is a multiple
    of so many bytes, 1 = any. ``expires_at``: UTC seconds, 0 = unknown. ``grant``: what the far side calls it,
    where the upload's own id means nothing there.
    """

    url: str
    chunk: int = 0
    grid: int = 1
    expires_at: float = 0.0
    grant: str = ""


@dataclass(frozen=True, slots=True)
class PostTicket:
    """Leave to send one file in one form: these fields, then the file. It cannot be resumed. ``grant``: as above."""

    url: str
    fields: Mapping[str, str] = field(repr=False)
    grant: str = ""


@dataclass(frozen=True, slots=True)
class S3Ticket:
    """Leave to send one file as an S3 multipart upload; each part's URL is asked for when its turn comes.

    ``part_size``: bytes of every part but the last. ``expires_at``: UTC seconds, 0 = unknown.
    """

    part_size: int
    expires_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a multipart upload that has arrived. ``number``: from 1. ``size``: bytes."""

    number: int
    size: int


@dataclass(frozen=True, slots=True)
class PartUrl:
    """Where to PUT one part, with these headers."""

    number: int
    url: str = field(repr=False)
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Parts:
    """``done``: what the store has. ``urls``: of the parts that were asked for, in that order."""

    done: Sequence[Part]
    urls: Sequence[PartUrl]


@dataclass(frozen=True, slots=True)
class Arrived:
    """Nothing is left to send: the companion found all bytes in the store, and waits for what they are."""


Ticket = TusTicket | PostTicket | S3Ticket | Arrived


@dataclass(frozen=True, slots=True)
class TusEndpoint:
    """Leave to create one tus upload by POST to ``url``; what comes of it is a ``TusTicket``."""

    url: str
    chunk: int = 0
    grid: int = 1
    expires_at: float = 0.0


Offer = TusTicket | TusEndpoint | PostTicket | S3Ticket | Arrived
"""What a companion grants: a ticket, or where to get it."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """Signed proof of the companion that the video is stored and handed in. ``at``: UTC seconds.

    ``document``: the signed JSON as the companion sent it; ``signature``: over exactly that text; ``key``: the public
    one which the companion says that it used (hex), "" = it did not say.
    """

    number: str
    file_name: str
    size: int
    sha256: str
    assignment: str
    submission: str
    at: float
    document: str
    signature: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Upload:
    """One file on its way to one assignment.

    ``secret``: the client-made capability (hex) that may heartbeat, park and clean up this one upload.
    ``run``: number of the current try; reports of an older run are void. ``tries``: fruitless runs in a
    row. ``sent``: bytes that the store acknowledged. ``size``: 0 = not known. ``wake_at``, ``added_at``: UTC seconds.
    ``path`` and ``name`` are what the person dropped; ``source`` exists once the file was checked, ``film`` once it
    was looked into. ``note``: the person's words that go along into the submission. ``rank``: its place in the queue,
    smaller first; ``urgent`` ones go before all others. ``final``: the person said that it is to be handed in for
    grading, with the statement where one is asked for; else it stays a draft where there are drafts. ``anyway``: it
    is sent on a metered network too. ``place``: in the companion's line, 1 = next, 0 = not in it. ``done_at``: UTC
    seconds, 0 = not done.
    """

    id: UploadId
    secret: str
    path: str
    name: str
    target: Target
    added_at: float
    step: Step = Step.CHECK
    status: Status = Status.READY
    run: int = 0
    tries: int = 0
    sent: int = 0
    size: int = 0
    sha256: str = ""
    wake_at: float | None = None
    source: Source | None = None
    ticket: Ticket | None = None
    fault: Fault | None = None
    receipt: Receipt | None = None
    film: Film | None = None
    note: str = ""
    rank: float = 0.0
    urgent: bool = False
    final: bool = False
    anyway: bool = False
    place: int = 0
    done_at: float = 0.0

    @property
    def owner(self) -> tuple[str, str]:
        """Whose it is: the site, and the account there."""
        return self.target.site, self.target.account

    @property
    def live(self) -> bool:
        """Still on its way: it occupies its (file, assignment) pair."""
        return self.status is not Status.DONE

    @property
    def placed(self) -> bool:
        """The companion may keep a place for it: it gave a ticket, or is just being asked for one."""
        return self.ticket is not None or (self.step is Step.TICKET and self.status is Status.RUNNING)


@dataclass(frozen=True, slots=True)
class Cleanup:
    """A clean-up call that has to arrive: everything it needs, so that it outlives its upload. ``account``, ``grant``:
    for a site where neither the id nor the secret means anything."""

    id: UploadId
    secret: str
    site: str
    account: str = ""
    grant: str = ""
