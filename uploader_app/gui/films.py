"""What the window asks about the films themselves: their pictures, and smaller copies of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from uploader_app.domain.upload import Film, Upload, UploadId
from uploader_app.media.smaller import Offer


@dataclass(frozen=True, slots=True)
class Copies:
    """What smaller copies of ``film`` there could be, the best first."""

    film: Film
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Copied:
    """A finished copy. ``size``: bytes."""

    path: str
    size: int


class Films(Protocol):
    """Coroutines for the engine's loop."""

    async def pictures(self, ids: Sequence[UploadId]) -> dict[UploadId, bytes]:
        """A JPEG of each that has one."""

    async def copies(self, upload: Upload) -> Copies | None:
        """None: nobody can look into this file."""

    async def copy(self, upload: Upload, film: Film, offer: Offer, on_done: Callable[[float], None]) -> Copied:
        """Make it; cancelled, nothing of it is left. ``on_done``: how much is, 0 to 1; called in
        the engine's thread. Raises StepError COPY_NO_ROOM, COPY_FAILED."""
