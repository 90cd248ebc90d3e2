"""What the engine needs from the world, in the engine's words. ``clients``, ``store`` and
``engine.transfer`` give it; the composition roots join them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol

from uploader_app.domain.commands import Record
from uploader_app.domain.faults import Code
from uploader_app.domain.messages import Change, Hold
from uploader_app.domain.upload import Cleanup, Film, Offer, Parts, Receipt, Source, Target, Ticket, Upload, UploadId


class Journal(Protocol):
    """What survives. ``commit`` is one transaction and is on the disk when it returns. Raises DiskFullError."""

    def uploads(self) -> list[Upload]:
        """The queue, in its order."""

    def cleanups(self) -> list[Cleanup]: ...

    def commit(self, records: Sequence[Record], at: float) -> None:
        """Carry these out, in this order. ``at``: UTC seconds, for the stories of the uploads."""

    def delivered(self, id: UploadId) -> None:
        """The clean-up call of this upload arrived. Raises DiskFullError."""


Sign = Callable[[Sequence[int]], Awaitable[Parts]]
"""Asks for the URLs of these parts, or with none for what has arrived only. Raises StepError."""


class Companion(Protocol):
    """The companion of one site, for one upload at a time. Every call may be repeated; each raises StepError."""

    async def ticket(self, upload: Upload, source: Source) -> Offer: ...

    async def heartbeat(self, upload: Upload, sent: int) -> float:
        """Seconds until the next one is due. Raises SLOT_BUSY when it was away, and others have every place now."""

    async def park(self, upload: Upload) -> None: ...

    async def parts(self, upload: Upload, numbers: Sequence[int]) -> Parts: ...

    async def complete(self, upload: Upload) -> None: ...

    async def hand_in(self, upload: Upload) -> Receipt: ...

    async def abandon(self, cleanup: Cleanup) -> None: ...


class Companions(Protocol):
    """Who speaks for an upload's site and account."""

    def of(self, target: Target) -> Companion: ...

    def cleaner(self, cleanup: Cleanup) -> Companion:
        """Who can deliver this clean-up call, also when nobody is signed in."""


Report = Callable[[int], None]
"""Called with the bytes from the start of the file that are sent; from any thread."""


class Transfer(Protocol):
    """Moves one file's bytes to where its ticket says. Each call may be repeated; each raises StepError."""

    async def open(self, offer: Offer, source: Source, name: str) -> Ticket: ...

    async def send(self, ticket: Ticket, source: Source, report: Report, sign: Sign) -> None:
        """``sign``: for tickets whose places are asked for one by one."""


class Files(Protocol):
    """The disk, read only. Each raises StepError."""

    async def check(self, path: str, target: Target) -> Source: ...

    async def same(self, source: Source) -> Source:
        """As it lies there now. Raises FILE_CHANGED, FILE_MISSING or FILE_UNREADABLE when it is not the same."""

    async def sha256(self, source: Source) -> str:
        """Of the whole file, hex."""


class Films(Protocol):
    """What is in a video file, as far as it can be told. Raises nothing, and lets nobody wait for long."""

    async def look(self, id: UploadId, path: str) -> Film | None: ...

    def forget(self, id: UploadId) -> None:
        """Nothing of this upload is needed any more."""


class Listener(Protocol):
    """Who is told. Called in the engine's thread, after the commit; must not block and must not raise."""

    def changed(self, changes: Sequence[Change]) -> None:
        """The first call, made at the start, holds every upload of the queue, in its order. Later ones come as they
        happen; the order is (not urgent, rank)."""

    def held(self, holds: Mapping[Hold, float]) -> None:
        """What keeps uploads from moving from now on, each with the time (UTC seconds, 0 = unknown) when it is expected
        to end. Nothing holds until the first call."""

    def twins(self, twins: Sequence[Upload]) -> None:
        """Files were added that are on their way to the same assignment already, as these."""

    def hindered(self, code: Code | None) -> None:
        """Nothing new can be begun because of ``code`` (this computer's disk is full); None: it can again."""
