"""The JSON between desktop and companion, as frozen values. Both sides import it; neither sends anything else.

All times are UTC seconds, all sizes bytes. Unknown keys in an answer are ignored, so that a newer companion
can serve an older app.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

API = 1
"""Version of this vocabulary; a companion answers with its own in ``Info.api``."""

SECRET_HEADER = "X-Upload-Secret"  # noqa: S105  # a header's name
"""Carries the client-made secret which may heartbeat, park and clean up its one upload."""

MOODLE_HEADER = "X-Moodle-Token"
"""Carries the person's own Moodle token in a call which Moodle has to decide. Used in that call, kept nowhere."""

REQUEST_HEADER = "X-Request-Id"
"""Carries the id under which the companion logged the request; shown in error details."""


def request_of(headers: Mapping[str, str]) -> str:
    """The answered request's id, in words for an error's details; "" where the answer names none."""
    id = headers.get(REQUEST_HEADER, "")
    return f"request {id[:64]}" if id else ""


@dataclass(frozen=True, slots=True)
class Info:
    """``GET /v1/info``. ``now`` lets the client notice that its clock is off. ``moodle``: the root URL of the
    Moodle that knows the people: sign in there and bring its token; "" = by user name and password here.
    ``receipt_key``: the public key, hex, with which anybody checks this companion's receipts."""

    name: str
    version: str
    api: int
    demo: bool
    now: float
    heartbeat_s: float
    moodle: str = ""
    receipt_key: str = ""


@dataclass(frozen=True, slots=True)
class SignIn:
    """``POST /v1/session``: user name and password, or the token that the person's Moodle gave them."""

    username: str = ""
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    username: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Session:
    token: str = field(repr=False)
    expires_at: float
    person: Person


@dataclass(frozen=True, slots=True)
class Assignment:
    """``closes_at``, ``max_bytes``, ``max_duration_s``: 0 = never, no limit. ``max_bytes_of``, ``max_duration_of``: who
    set that limit: "assignment" (its teacher), "companion" or "disk" (the administrator), "store" (nobody here can
    raise it); "" = not told. ``course_id``: as the site numbers its courses.

    ``open``: takes a submission of this person now. ``closed``: why it does not: "early", "late", "locked",
    "submitted", "attempts" (none is left), "no_group", "no_student", "nothing_online" (no text and no file), "refused";
    "" = not told. ``closed_why``: the same in English, for older apps.

    ``opens_at``, ``due_at``: 0 = not set; after ``due_at`` a submission counts as late. ``extended``: this person has
    more time than others, which ``closes_at`` and ``due_at`` count in already. ``drafts``: what is saved there still
    has to be handed in; ``statement``: HTML that has to be agreed to then. ``by_text``, ``by_file``: what carries the
    video's link; ``team``: its members share one submission. ``attempts``: how many there may be, 0 = any number.

    Only where one assignment was asked for: ``state`` is "", "draft", "submitted" or "reopened"; ``attempt``: the
    current one, from 1; ``handed_in_at``, ``graded``."""

    id: str
    course: str
    name: str
    open: bool
    closed_why: str = ""
    closes_at: float = 0.0
    max_bytes: int = 0
    course_id: str = ""
    opens_at: float = 0.0
    due_at: float = 0.0
    extended: bool = False
    drafts: bool = False
    statement: str = ""
    by_text: bool = True
    by_file: bool = False
    team: bool = False
    attempts: int = 0
    attempt: int = 0
    state: str = ""
    handed_in_at: float = 0.0
    graded: bool = False
    max_bytes_of: str = ""
    max_duration_s: float = 0.0
    max_duration_of: str = ""
    closed: str = ""


@dataclass(frozen=True, slots=True)
class Assignments:
    assignments: list[Assignment]


@dataclass(frozen=True, slots=True)
class UploadRequest:
    """``PUT /v1/uploads/{id}``. ``secret_hash``: SHA-256 (hex) of the upload's secret's text. ``duration_s``: of the
    video, 0 = not known."""

    secret_hash: str
    assignment: str
    file_name: str
    size: int
    media_type: str
    duration_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Ticket:
    """``kind`` "tus": send the bytes to ``url``. ``kind`` "tus-create": create the upload by POST to ``url``
    first (repeatable), its Location is where the bytes go. ``kind`` "s3": ask for the URL of each part. ``kind``
    "s3-post": POST a form with these ``fields`` and then the file. ``chunk``: bytes in one PATCH at most, 0 = no limit,
    and in each part but the last; ``grid``: each PATCH but the last is a multiple of it."""

    kind: str
    url: str
    chunk: int = 0
    grid: int = 1
    expires_at: float = 0.0
    fields: dict[str, str] = field(default_factory=dict, repr=False)


CONFIRMED = frozenset({"stored", "submitted"})
"""States in which the store is known to have every byte."""


@dataclass(frozen=True, slots=True)
class Grant:
    """Answer to ``PUT /v1/uploads/{id}``: a ticket, or a ``place`` (1 = next) in the line and when to ask again.
    Where ``state`` is "stored" or "submitted" nothing is left to send, and there may be neither."""

    id: str
    state: str
    ticket: Ticket | None = None
    place: int = 0
    retry_after_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """``POST /v1/uploads/{id}/heartbeat``."""

    sent: int


@dataclass(frozen=True, slots=True)
class Beat:
    """``state`` "parked" or "stalled": others have every place now, and bytes wait until one is free."""

    state: str
    next_s: float


@dataclass(frozen=True, slots=True)
class Completion:
    """``POST /v1/uploads/{id}/complete``: what the client says that it sent."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PartsAsked:
    """``POST /v1/uploads/{id}/parts``: for which parts of a multipart upload URLs are wanted, counted from 1; none =
    only tell which have arrived."""

    numbers: list[int]


@dataclass(frozen=True, slots=True)
class Part:
    number: int
    size: int
    etag: str


@dataclass(frozen=True, slots=True)
class PartUrl:
    """PUT one part's bytes there, with these headers."""

    number: int
    url: str = field(repr=False)
    headers: dict[str, str]


@dataclass(frozen=True, slots=True)
class Parts:
    """``done``: what the store holds. The ``urls`` work until ``expires_at``."""

    part_size: int
    done: list[Part]
    urls: list[PartUrl]
    expires_at: float


@dataclass(frozen=True, slots=True)
class Abandon:
    """``POST /v1/uploads/{id}/abandon``."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class State:
    id: str
    state: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """``document``: JSON text with number, file_name, size, sha256, person, assignment, submission, at.
    ``signature``: Ed25519 over the UTF-8 of exactly that text, hex. ``key``: the public key, hex."""

    document: str
    signature: str
    key: str


@dataclass(frozen=True, slots=True)
class Playback:
    url: str
    expires_at: float


@dataclass(frozen=True, slots=True)
class Link:
    """``GET /v1/uploads/{id}/link``: what goes into the submission. ``player`` is a URL without a person's name that a
    stock Moodle shows as a player; ``page``: for a browser. Both are capabilities: whoever has them may watch until
    the video is deleted."""

    player: str
    page: str


@dataclass(frozen=True, slots=True)
class Video:
    """One of a person's own. ``at``: since when it is in its ``state``. ``receipt``: its number, "" = there is none."""

    id: str
    file_name: str
    size: int
    assignment: str
    state: str
    at: float
    receipt: str = ""


@dataclass(frozen=True, slots=True)
class Videos:
    """``GET /v1/videos?before=&limit=``: the newest first, without those that their owner gave up. ``more``: what
    ``before`` takes for those that follow, "" = these were the last."""

    videos: list[Video]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Every error answer. ``code`` is for programs, ``message`` for people.

    Where a video is beyond a limit: ``limit``, bytes or seconds; ``limit_of``, who set it, as in ``Assignment``; and
    ``given``, what the video has. Where an assignment takes nothing: ``closed``, why, as there."""

    code: str
    message: str
    request_id: str = ""
    retry_after_s: float = 0.0
    offset: int = -1
    limit: float = 0.0
    limit_of: str = ""
    given: float = 0.0
    closed: str = ""
