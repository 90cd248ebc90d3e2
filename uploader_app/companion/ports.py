"""What the companion needs from the world, in its own words. ``providers`` give it; ``app`` joins them.

Nothing here knows HTTP, SQL or a provider's name.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Protocol

from uploader_app import wire
from uploader_app.companion.records.happenings import Happening
from uploader_app.domain.limits import Whose

Clock = Callable[[], float]
"""UTC seconds."""


class StoreError(Exception):
    """The store did not do it now; asking again later is right. ``retry_after_s``: what it asked for, 0 = nothing.
    ``code``: its own word for why, "" = it has none."""

    def __init__(self, text: str = "", retry_after_s: float = 0.0, code: str = "") -> None:
        super().__init__(text)
        self.retry_after_s = retry_after_s
        self.code = code


class FullError(StoreError):
    """No room, or the account's quota is used up; what was written before is undamaged."""


class BusyError(StoreError):
    """The provider's own limit of uploads or calls is reached: who asks waits in the line."""


class GoneError(StoreError):
    """The store does not have it, or not any more."""


class DeliveryError(StoreError):
    """What plays the videos did not do it, where that is not the store itself."""


class RejectedError(Exception):
    """The store took the bytes and will never make a video of them. The text says why, for the person."""


class SiteError(Exception):
    """The site that knows people cannot or will not say now. ``code``: one of ``refusals``' codes for it."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(detail)
        self.code = code


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, with the site's token that came with this very call; "" where the site needs none. Never stored."""

    person: wire.Person
    token: str = field(default="", repr=False)


class Identity(Protocol):
    async def person(self, asked: wire.SignIn) -> wire.Person | None:
        """Whoever proves to be that person, else None. Password and token are used in this call and kept nowhere.
        Raises SiteError."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What shows that a video stands in a submission: one of these in its text, or a file of this name."""

    links: tuple[str, ...] = field(repr=False)
    file: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """``submission``: the site's own number of it, "" = it keeps none. ``state``: "draft" or "submitted".
    ``attempt``: from 1. ``proof``: what of it holds the video, "onlinetext" or "file"."""

    submission: str = ""
    state: str = "submitted"
    attempt: int = 1
    proof: str = ""


class Courses(Protocol):
    """Assignments, and what a person may do in them at this moment. Each call raises SiteError."""

    async def of(self, caller: Caller) -> list[wire.Assignment]:
        """What this person may see, open or not."""

    async def one(self, caller: Caller, id: str) -> wire.Assignment | None:
        """As it is for this person now; ``open`` only when they may hand in. None when it is not for them."""

    async def evidence(self, caller: Caller, id: str, sought: Sought) -> Evidence | None:
        """That it stands in this person's submission, or in their team's. None when it does not. Where nobody keeps
        submissions, whoever may hand in has handed in."""

    async def may_watch(self, caller: Caller, id: str, owner: str) -> bool:
        """Whether this person may see that student's work in the assignment."""

    async def hides_names(self, caller: Caller, id: str) -> bool:
        """Whether others must not learn now whose work it is in the assignment."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What a store may want to know about the upload that it makes room for."""

    upload: str
    owner: str
    assignment: str
    file_name: str
    media_type: str
    size: int
    until: float
    duration_s: float = 0.0
    """Of the video, 0 = not known."""
    blind: bool = False
    """Whoever watches it must not learn whose it is: no link may show its owner or its file's name."""


@dataclass(frozen=True, slots=True)
class Place:
    """Room for one upload. ``object``: the store's own id of it. ``url``: what the provider said where the bytes
    go, "" when the store works it out. ``until``: UTC seconds after which it takes none, 0 = never. The rest is as
    in ``wire.Ticket``."""

    object: str
    kind: str
    url: str
    chunk: int = 0
    grid: int = 1
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class Label:
    """What a store writes beside an upload's bytes, so that they can be told apart when no database does. "" = it
    was not written, or cannot be read before the bytes are whole."""

    upload: str = ""
    owner: str = ""
    assignment: str = ""
    file_name: str = ""
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """Something of ours that lies in a store. ``object``, ``url``: as in ``Place``, ``url`` as far as it can be told.
    ``size``: its bytes, 0 = not known or none. ``created``: UTC seconds. ``whole``: nothing of it is missing."""

    object: str
    url: str
    size: int
    created: float
    whole: bool
    label: Label


@dataclass(frozen=True, slots=True)
class Failure:
    """The store had all bytes of ``object``, and will never make a video of them. ``reason``: for the person."""

    object: str
    reason: str


UNNAMED = "video.mp4"
"""What a video is called towards those who must not learn whose it is."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one video may be at most, 0 = no limit; and who says so."""

    whose: Whose
    bytes: int = 0
    seconds: float = 0.0


class Storage(Protocol):
    """Where the bytes lie. Every call may be repeated; each raises StoreError."""

    abandoned_occupies: bool
    """Objects of stalled and parked uploads count against the provider's own limit."""

    playlists: bool
    """What it plays is a list of pieces (HLS), not the file."""

    trouble: Happening
    """What the event log calls an error of it."""

    def bounds(self) -> Bounds:
        """What it never takes, however much room there is."""

    async def room(self) -> float:
        """Bytes that still fit; infinite where nobody counts."""

    async def open(self, opening: Opening) -> Place:
        """A fresh, empty place. Raises RejectedError for what it can never take."""

    def address(self, object: str, url: str) -> str:
        """Where the bytes go. ``url``: the place's. With "/" at the start when the companion itself serves it."""

    async def stored(self, object: str, url: str) -> int:
        """Bytes that have arrived; 0 also when nothing did."""

    async def forgot(self, object: str, url: str) -> bool:
        """The place takes no bytes and holds none, and whoever asks for it again would only be sent there again."""

    async def finish(self, object: str, url: str, size: int) -> bool:
        """Make a whole of all bytes that have arrived; False while the store works on it. Raises RejectedError."""

    async def sha256(self, object: str) -> str:
        """Of what has arrived, hex; "" where the store cannot tell."""

    async def delete(self, object: str) -> None:
        """It is gone when this returns, or was before."""

    async def playback(self, object: str, name: str, until: float) -> str:
        """A URL that plays it until then, for whoever holds it; with "/" at the start when we serve it."""

    async def film(self, object: str, name: str, until: float) -> str:
        """``playback`` for a player: the film or its playlist itself, never a page around it."""

    def file(self, object: str) -> str:
        """Path of the object's file, "" where there is none."""

    def objects(self) -> AsyncIterator[Held]:
        """Everything that this companion made there, also what it has forgotten; nothing of another companion's.
        It is read in pages, however much there is."""

    async def failures(self) -> list[Failure]:
        """What it gave up, also after ``finish`` was True."""
