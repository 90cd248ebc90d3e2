"""The disk, read only: what a file is, whether it is still the same, and its SHA-256. Files are never
opened for writing, moved or deleted here."""

from __future__ import annotations

import asyncio
import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from uploader_app.domain import rules
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import Source, Target

SAMPLE = 64 * 1024
HASH_PIECE = 1024 * 1024


class DiskFiles:
    """The engine's Files."""

    async def check(self, path: str, target: Target) -> Source:
        source = await asyncio.to_thread(_look, path)
        fault = rules.may_send(source.size, source.media_type, target)
        if fault:
            raise StepError(fault)
        return source

    async def same(self, source: Source) -> None:
        now = await asyncio.to_thread(_look, source.path)
        if now != source:
            raise StepError(Fault(Code.FILE_CHANGED, detail=_difference(source, now)))

    async def sha256(self, source: Source) -> str:
        digest = hashlib.sha256()
        for offset in range(0, source.size, HASH_PIECE * 16):
            # In slices, so that a cancelled upload does not go on reading for minutes.
            await asyncio.to_thread(_hash, digest.update, source.path, offset)
        return digest.hexdigest()


def videos_in(paths: list[str]) -> Iterator[str]:
    """The files named, and for each folder the videos in it and below, in order of name.

    Raises StepError FILE_NOT_VIDEO for a folder without any.
    """
    for path in paths:
        if not Path(path).is_dir():
            yield os.path.abspath(path)  # noqa: PTH100  # resolve() would follow links; the person chose this name
            continue
        found = sorted(
            str(file.absolute())
            for file in Path(path).rglob("*")
            if file.suffix.lower() in rules.VIDEO_SUFFIXES and not file.name.startswith(".") and file.is_file()
        )
        if not found:
            raise StepError(Fault(Code.FOLDER_EMPTY, detail=Path(path).name))
        yield from found


def _look(path: str) -> Source:
    """What lies at ``path`` now. Raises StepError when nothing does, or nothing that can be read."""
    try:
        with Path(path).open("rb", buffering=0) as file:
            facts = os.fstat(file.fileno())
            if not stat.S_ISREG(facts.st_mode):
                raise StepError(Fault(Code.FILE_NOT_A_FILE))
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
    except IsADirectoryError as error:
        raise StepError(Fault(Code.FILE_NOT_A_FILE)) from error
    except FileNotFoundError as error:
        raise StepError(Fault(Code.FILE_MISSING)) from error
    except OSError as error:
        raise StepError(Fault(Code.FILE_UNREADABLE, detail=f"errno={error.errno}")) from error


def _samples(file: int, size: int) -> tuple[str, str, str]:
    first, middle, last = (
        hashlib.sha256(os.pread(file, SAMPLE, offset)).hexdigest()
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
