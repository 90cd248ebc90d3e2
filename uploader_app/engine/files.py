"""The disk, read only: what a file is, whether it is still the same, and its SHA-256. Files are never
opened for writing, moved or deleted here."""

from __future__ import annotations

import asyncio
import hashlib
import os
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path

from uploader_app.domain import rules
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import Source, Target
from uploader_app.engine.reading import read_at

SAMPLE = 64 * 1024

FRESH_SECONDS = 5.0
"""A file that changed so lately may still be written; a recorder writes at least every second or two."""

PAUSE_SECONDS = 1.0
AGAIN_SECONDS = 10.0
HASH_PIECE = 1024 * 1024


class DiskFiles:
    """The engine's Files. ``pause``: seconds between two looks at a file that may still be written."""

    def __init__(self, pause: float = PAUSE_SECONDS) -> None:
        self._pause = pause

    async def check(self, path: str, target: Target) -> Source:
        source = await asyncio.to_thread(_look, path)
        if time.time() - source.mtime_ns / 1e9 < FRESH_SECONDS:
            source = await self._settled(source)
        fault = rules.may_send(source.size, source.media_type, target)
        if fault:
            raise StepError(fault)
        return source

    async def _settled(self, source: Source) -> Source:
        """The same after a while. Raises StepError FILE_GROWING when somebody writes it."""
        await asyncio.sleep(self._pause)
        now = await asyncio.to_thread(_look, source.path)
        if now != source:
            detail = _difference(source, now)
            raise StepError(Fault(Code.FILE_GROWING, retry=True, after=AGAIN_SECONDS, detail=detail))
        return now

    async def same(self, source: Source) -> Source:
        now = await asyncio.to_thread(_look, source.path)
        if not source.is_still(now):
            raise StepError(Fault(Code.FILE_CHANGED, detail=_difference(source, now)))
        return now

    async def sha256(self, source: Source) -> str:
        digest = hashlib.sha256()
        for offset in range(0, source.size, HASH_PIECE * 16):
            # In slices, so that a cancelled upload does not go on reading for minutes.
            await asyncio.to_thread(_hash, digest.update, source.path, offset)
        return digest.hexdigest()


def videos_in(paths: list[str]) -> Iterator[str]:
    """The files named, and for each folder the videos in it and below, in order of name.

    Raises StepError FOLDER_EMPTY for a folder without any.
    """
    for path in paths:
        if not Path(path).is_dir():
            yield os.path.abspath(path)  # noqa: PTH100  # resolve() would follow links; the person chose this name
            continue
        found = sorted(_videos_below(Path(path).absolute()))
        if not found:
            raise StepError(Fault(Code.FOLDER_EMPTY, detail=Path(path).name))
        yield from found


def _videos_below(folder: Path) -> Iterator[str]:
    """What cannot be looked into, as on a card that is pulled out meanwhile, holds none."""
    for place, _, names in os.walk(folder):
        for file in (Path(place, name) for name in names if not name.startswith(".")):
            if file.suffix.lower() in rules.VIDEO_SUFFIXES and os.path.isfile(file):  # noqa: PTH113  # never raises
                yield str(file)


def refusal(path: str, target: Target) -> Fault | None:
    """Why this file cannot go there, told by its size and its beginning alone, or None. It is checked again when its
    turn comes."""
    try:
        with _opened(path) as file:
            kind = rules.media_type(file.read(rules.HEAD_BYTES))
            return rules.may_send(os.fstat(file.fileno()).st_size, kind, target)
    except StepError as error:
        return error.fault


def _look(path: str) -> Source:
    """What lies at ``path`` now. Raises StepError when nothing does, or nothing that can be read."""
    with _opened(path) as file:
        facts = os.fstat(file.fileno())
        head = file.read(rules.HEAD_BYTES)
        return Source(
            path=path,
            size=facts.st_size,
            mtime_ns=facts.st_mtime_ns,
            device=facts.st_dev,
            inode=facts.st_ino,
            samples=_samples(file.fileno(), facts.st_size),
            media_type=rules.media_type(head),
        )


@contextmanager
def _opened(path: str) -> Iterator[FileIO]:
    """For reading, as long as it is a file; what the disk says no to becomes a StepError."""
    try:
        with Path(path).open("rb", buffering=0) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise StepError(Fault(Code.FILE_NOT_A_FILE))
            yield file
    except FileNotFoundError as error:
        raise StepError(Fault(Code.FILE_MISSING)) from error
    except OSError as error:
        if Path(path).is_dir():  # the error itself says so on some systems only
            raise StepError(Fault(Code.FILE_NOT_A_FILE)) from error
        raise StepError(Fault(Code.FILE_UNREADABLE, detail=f"errno={error.errno}")) from error


def _samples(file: int, size: int) -> tuple[str, str, str]:
    first, middle, last = (
        hashlib.sha256(read_at(file, SAMPLE, offset)).hexdigest()
        for offset in (0, max(0, size // 2 - SAMPLE // 2), max(0, size - SAMPLE))
    )
    return first, middle, last


def _hash(update: Callable[[bytes], None], path: str, offset: int) -> None:
    try:
        with Path(path).open("rb", buffering=0) as file:
            file.seek(offset)
            for _ in range(16):
                update(file.read(HASH_PIECE))
    except FileNotFoundError as error:
        raise StepError(Fault(Code.FILE_MISSING)) from error
    except OSError as error:
        raise StepError(Fault(Code.FILE_UNREADABLE, detail=f"errno={error.errno}")) from error


def _difference(old: Source, new: Source) -> str:
    names = [n for n in ("size", "mtime_ns", "device", "inode", "samples") if getattr(old, n) != getattr(new, n)]
    return "differs in " + ", ".join(names)
