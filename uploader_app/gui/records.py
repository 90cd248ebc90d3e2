"""What the window asks about videos that were handed in: read, proved, watched, taken back."""

from __future__ import annotations

from typing import Protocol

from uploader_app.domain.upload import Upload, UploadId


class Records(Protocol):
    """Coroutines for the engine's loop; each raises StepError."""

    async def history(self, words: str, after: Upload | None, limit: int) -> list[Upload]:
        """What was handed in, the newest first. ``after``: the last one of the page before."""

    async def forget(self, id: UploadId) -> None:
        """Out of this computer's history; nothing else changes."""

    async def paper(self, upload: Upload) -> bytes:
        """The receipt as a PDF."""

    async def watch(self, upload: Upload) -> str:
        """An address for the player, which is good for this run of the app only."""

    async def withdraw(self, upload: Upload) -> None:
        """Out of the submission, and then away from the site; and out of the history."""
