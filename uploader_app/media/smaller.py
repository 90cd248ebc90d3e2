"""Makes a smaller copy of a film on this computer, and says beforehand what that takes. The original is only read; a
copy that is stopped or does not come out right leaves nothing behind."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import secrets
import shutil
from collections.abc import Callable, Container, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec

from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import Film
from uploader_app.media.helper import Answer, Helper, HelperGoneError, NoHelperError
from uploader_app.media.presets import Preset, at_most, faithful, preset_within, presets_for

logger = logging.getLogger(__name__)

FOLDER = "smaller"
PART = ".part"
SPARE_BYTES = 200_000_000
"""A disk that is filled to the brim breaks other programs."""

TASTE_SECONDS = 60.0
SILENT_SECONDS = 120.0
"""Between two signs of progress; moving a large copy's index to its front takes long on a slow disk."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A copy that could be made. ``bytes``: its size, and ``seconds`` what making it takes; both measured on a few
    seconds of the film, so about right."""

    preset: Preset
    bytes: int
    seconds: float


class Smaller:
    def __init__(self, command: Sequence[str], home: Path) -> None:
        self._command = command
        self.folder = home / FOLDER

    async def offers(self, path: str, film: Film, limit_bytes: int = 0) -> list[Offer]:
        """The best first; with a limit, at least one that keeps it, where there can be one. None: nothing would be
        won, or no film can be opened here."""
        helper = Helper(self._command, low=True)
        try:
            measured = [await self._offer(helper, path, film, preset) for preset in presets_for(film)]
            fits = any(one and one.bytes <= limit_bytes for one in measured)
            exact = preset_within(film, limit_bytes) if limit_bytes and not fits else None
            if exact:
                measured.append(await self._offer(helper, path, film, exact))
        finally:
            await helper.close()
        return [one for one in measured if one]

    async def make(self, path: str, film: Film, offer: Offer, on_done: Callable[[float], None]) -> Path:
        """The finished copy. ``on_done``: how much is, 0 to 1. Cancelled, it stops and removes what it began.

        Raises StepError COPY_NO_ROOM, COPY_FAILED."""
        await asyncio.to_thread(self._prepare, offer)
        part = self.folder / f"{secrets.token_hex(8)}{PART}"
        helper = Helper(self._command, low=True)
        try:
            question = {"do": "copy", "path": path, "into": str(part), **_both(film, offer.preset)}
            answer = await helper.ask(question, SILENT_SECONDS, on_done)
            _made(answer)
            copy = await helper.ask({"do": "look", "path": str(part)}, SILENT_SECONDS)
            return await asyncio.to_thread(self._accepted, part, path, film, copy, offer)
        except (HelperGoneError, NoHelperError) as error:
            raise StepError(Fault(Code.COPY_FAILED, detail=type(error).__name__)) from error
        finally:
            await helper.close()
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)

    def tidy(self, used: Container[str]) -> None:
        """Remove copies that no upload needs: those that arrived, and those that were never finished."""
        with contextlib.suppress(OSError):
            for file in self.folder.iterdir():
                if str(file) not in used:
                    file.unlink()

    async def _offer(self, helper: Helper, path: str, film: Film, preset: Preset) -> Offer | None:
        try:
            cost = await helper.ask({"do": "taste", "path": path, **_both(film, preset)}, TASTE_SECONDS)
        except (HelperGoneError, NoHelperError):
            return None
        if "error" in cost:
            logger.info("film not tasted", extra={"error": cost["error"]})
            return None
        most = at_most(film, preset)
        size = most if preset.exact else min(int(cost["bytes"] * film.duration_s), most)
        return Offer(preset, size, cost["seconds"] * film.duration_s)

    def _prepare(self, offer: Offer) -> None:
        self.folder.mkdir(mode=0o700, exist_ok=True)
        free = shutil.disk_usage(self.folder).free
        if free < offer.bytes + SPARE_BYTES:
            raise StepError(Fault(Code.COPY_NO_ROOM, size=offer.bytes + SPARE_BYTES, limit=free))

    def _accepted(self, part: Path, path: str, film: Film, answer: Answer, offer: Offer) -> Path:
        copy = msgspec.convert(answer.get("film"), Film | None)
        size = part.stat().st_size
        if copy is None or not faithful(film, copy):
            raise StepError(Fault(Code.COPY_FAILED, detail="it differs from the original"))
        if offer.preset.exact and size > offer.bytes:
            raise StepError(Fault(Code.COPY_FAILED, detail=f"size={size} wanted={offer.bytes}"))
        place = self._free_name(Path(path).stem, copy)
        part.rename(place)
        return place

    def _free_name(self, stem: str, copy: Film) -> Path:
        """The film's name and how tall the copy is, with a number where there is one already."""
        name = f"{stem[:150]} ({min(copy.width, copy.height)}p"
        numbers = ["", *(f", {number}" for number in range(2, 1000))]
        places = (self.folder / f"{name}{number}).mp4" for number in numbers)
        return next(place for place in places if not place.exists())


def _both(film: Film, preset: Preset) -> Answer:
    return {"film": asdict(film), "preset": asdict(preset)}


def _made(answer: Answer) -> None:
    """Raises StepError where it was not."""
    if "error" not in answer:
        return
    if answer.get("errno") == errno.ENOSPC:
        raise StepError(Fault(Code.COPY_NO_ROOM))
    raise StepError(Fault(Code.COPY_FAILED, detail=str(answer["error"])))
