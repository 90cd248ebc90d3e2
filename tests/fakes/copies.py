"""The window's Films in memory: pictures that the test gives, and copies that are made when the test says so."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from uploader_app.domain.faults import Fault, StepError
from uploader_app.domain.upload import Film, Upload, UploadId
from uploader_app.gui.films import Copied, Copies
from uploader_app.media.smaller import Offer


class FakeFilms:
    """``asked``: the ids whose pictures were wanted. ``stopped``: copies that were not finished."""

    def __init__(self) -> None:
        self.jpegs: dict[UploadId, bytes] = {}
        self.asked: list[UploadId] = []
        self.offered: Copies | None = None
        self.shares: Sequence[float] = (0.5,)
        """How much is done, told one after the other."""
        self.finished = True
        """Else a copy stays where the last share left it."""
        self.fault: Fault | None = None
        self.made: list[tuple[UploadId, str]] = []
        self.stopped = 0

    async def pictures(self, ids: Sequence[UploadId]) -> dict[UploadId, bytes]:
        self.asked.extend(ids)
        return {id: self.jpegs[id] for id in ids if id in self.jpegs}

    async def copies(self, upload: Upload) -> Copies | None:
        return self.offered

    async def copy(self, upload: Upload, film: Film, offer: Offer, on_done: Callable[[float], None]) -> Copied:
        for share in self.shares:
            on_done(share)
        if self.fault:
            raise StepError(self.fault)
        try:
            if not self.finished:
                await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.stopped += 1
            raise
        self.made.append((upload.id, offer.preset.name))
        return Copied(f"/copies/{upload.name} ({offer.preset.name}).mp4", offer.bytes)
