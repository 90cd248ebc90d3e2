"""The engine's Films: asks the worker what a file says of itself, and keeps a small picture of it. What it cannot
learn it leaves out; no upload waits or fails because of that."""

from __future__ import annotations

import asyncio
import base64
import logging
from dataclasses import replace
from typing import Any

import msgspec

from uploader_app.domain.upload import Film, Flaw, UploadId
from uploader_app.media.helper import Answer, Helper, HelperGoneError, NoHelperError
from uploader_app.media.medium import medium_of
from uploader_app.media.thumbs import Thumbs

logger = logging.getLogger(__name__)

MOST_SECONDS = 10.0
TRIES = 2


class FilmReader:
    def __init__(self, helper: Helper, thumbs: Thumbs) -> None:
        self._helper = helper
        self._thumbs = thumbs

    async def look(self, id: UploadId, path: str) -> Film | None:
        film = await self.film(path)
        if film is None:
            return None
        if film.flaw not in (Flaw.UNFINISHED, Flaw.NO_PICTURE):
            await self._picture(id, path)
        return replace(film, medium=await asyncio.to_thread(medium_of, path))

    def forget(self, id: UploadId) -> None:
        self._thumbs.forget(id)

    async def aclose(self) -> None:
        await self._helper.close()

    async def film(self, path: str) -> Film | None:
        """What it says of itself; None: nobody can tell. For who has no upload of it yet, too."""
        answer = await self._ask({"do": "look", "path": path})
        try:
            return msgspec.convert(answer.get("film"), Film | None)
        except msgspec.ValidationError:
            logger.warning("the worker's answer makes no sense")
            return None

    async def _picture(self, id: UploadId, path: str) -> None:
        answer = await self._ask({"do": "picture", "path": path})
        jpeg = base64.b64decode(str(answer.get("jpeg", "")))
        await asyncio.to_thread(self._thumbs.keep, id, jpeg)

    async def _ask(self, question: dict[str, Any]) -> Answer:  # Any: JSON
        """{}: there is no answer. A worker that died may have had its own reasons once; one that was too slow has
        the file's."""
        for left in reversed(range(TRIES)):
            try:
                return await self._helper.ask(question, MOST_SECONDS)
            except HelperGoneError as error:
                logger.warning("the worker %s", error, extra={"do": question["do"]})
                if error.slow or not left:
                    return {}
            except NoHelperError:
                return {}
        return {}
