"""The window's Films: the pictures that were kept, and the maker of smaller copies."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from contextlib import aclosing
from pathlib import Path

from uploader_app.domain.faults import StepError
from uploader_app.domain.rules import may_last
from uploader_app.domain.upload import Film, Upload, UploadId
from uploader_app.gui.films import Copied, Copies
from uploader_app.media.films import FilmReader
from uploader_app.media.helper import Helper
from uploader_app.media.smaller import Offer, Smaller
from uploader_app.media.start import worker_command
from uploader_app.media.thumbs import Thumbs


class Films:
    def __init__(self, home: Path) -> None:
        self._thumbs = Thumbs(home)
        self._smaller = Smaller(worker_command(), home)

    async def tidy(self, used: Collection[str]) -> None:
        """Copies that are not among these paths go."""
        await asyncio.to_thread(self._smaller.tidy, frozenset(used))

    async def pictures(self, ids: Sequence[UploadId]) -> dict[UploadId, bytes]:
        return await asyncio.to_thread(lambda: {id: jpeg for id in ids if (jpeg := self._thumbs.read(id))})

    async def copies(self, upload: Upload) -> Copies | None:
        """Raises StepError FILE_TOO_LONG: a copy would be just as long."""
        film = upload.film or await self._look(upload.path)
        if film is None:
            return None
        fault = may_last(film, upload.target)
        if fault:
            raise StepError(fault)
        return Copies(film, tuple(await self._smaller.offers(upload.path, film, upload.target.max_bytes)))

    async def copy(self, upload: Upload, film: Film, offer: Offer, on_done: Callable[[float], None]) -> Copied:
        place = await self._smaller.make(upload.path, film, offer, on_done)
        return Copied(str(place), (await asyncio.to_thread(place.stat)).st_size)

    async def _look(self, path: str) -> Film | None:
        async with aclosing(FilmReader(Helper(worker_command()), self._thumbs)) as reader:
            return await reader.film(path)
