"""The store on the companion's own disk. A data file's size is its offset: there is no second truth to lose.

It knows files, and how to survive a kill at any moment; no HTTP, no grant. Names of people's files never
become paths.
"""

from __future__ import annotations

import asyncio
import errno
import hashlib
import json
import math
import os
import shutil
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from urllib.parse import quote

from uploader_app.companion.ports import Bounds, Failure, FullError, Held, Label, Opening, Place, StoreError
from uploader_app.companion.providers.local import files as local_files
from uploader_app.companion.providers.local.files import OBJECT, Sidecar
from uploader_app.companion.providers.turns import Turns
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.signing import Signer
from uploader_app.domain.limits import Whose

FOLDER = "store"
"""Its name in the data directory."""

SYNC_BYTES = 64 * 1024 * 1024
SYNC_S = 5.0
"""How much, and how long, a long connection may write before it is on the disk."""

HASH_PIECE = 1024 * 1024
HASH_PIECES = 16
"""Read in one go by a worker thread, so that a shutdown waits for little."""

RESERVE = 64 * 1024 * 1024
"""Stays free for the database."""

LISTED = 100
"""Files that are looked at in one go by a worker thread."""

Piece = list[bytes]
"""Parts that lie behind each other: joining them would copy every byte once more."""

Write = Callable[[int, Piece, int], int]
Progress = Callable[[int], Awaitable[bool]]
"""Told how far the file is; False = stop."""

sync = os.fdatasync if hasattr(os, "fdatasync") else os.fsync


class LocalStore:
    playlists = False
    trouble = Happening.LOCAL_STORE_ERROR

    def __init__(
        self,
        root: Path,
        tickets: Signer,
        links: Signer,
        *,
        write: Write = os.pwritev,
        turns: Turns | None = None,
        abandoned_occupies: bool = False,
        reserve: int = RESERVE,
    ) -> None:
        self.abandoned_occupies = abandoned_occupies
        self._reserve = reserve
        self.tickets = tickets
        self.links = links
        self.turns = turns or Turns()
        self._root = root
        self._write = write

    # -- the port ----------------------------------------------------------------------------------

    def bounds(self) -> Bounds:
        try:
            return Bounds(Whose.DISK, shutil.disk_usage(self._root).total)
        except OSError as error:
            raise _store_error(error) from error

    async def room(self) -> float:
        return shutil.disk_usage(self._root).free - self._reserve

    async def open(self, opening: Opening) -> Place:  # noqa: ARG002  the client creates the file itself
        return Place(uuid.uuid4().hex, "tus-create", "")

    def address(self, object: str, url: str) -> str:  # noqa: ARG002  signed each time, so that it lies nowhere
        return f"/tus/{self.tickets.sign(object)}"

    async def stored(self, object: str, url: str) -> int:  # noqa: ARG002  the file's size is all there is to know
        return max(0, self.size(object))

    async def forgot(self, object: str, url: str) -> bool:  # noqa: ARG002  who sends hears of it at our own door
        return False

    async def finish(self, object: str, url: str, size: int) -> bool:  # noqa: ARG002
        return True

    async def sha256(self, object: str) -> str:
        digest = hashlib.sha256()
        try:
            with self.path(object).open("rb", buffering=0) as file:
                while await asyncio.to_thread(_read_into, digest, file.fileno()):
                    pass
        except OSError as error:
            raise _store_error(error) from error
        return digest.hexdigest()

    async def delete(self, object: str) -> None:
        async with self.turns.take(object):
            try:
                self._sidecar(object).unlink(missing_ok=True)
                await asyncio.to_thread(self.path(object).unlink, missing_ok=True)
            except OSError as error:
                raise _store_error(error) from error

    async def playback(self, object: str, name: str, until: float) -> str:
        return f"/m/{self.links.sign(f'{object}.{math.ceil(until)}')}/{quote(name, safe='')}"

    async def film(self, object: str, name: str, until: float) -> str:
        return await self.playback(object, name, until)

    def file(self, object: str) -> str:
        return str(self.path(object)) if object and self.path(object).exists() else ""

    async def objects(self) -> AsyncIterator[Held]:
        files = local_files.held(self._root)
        try:
            while page := await asyncio.to_thread(lambda: list(islice(files, LISTED))):
                for held in page:
                    yield held
        except OSError as error:
            raise _store_error(error) from error

    async def failures(self) -> list[Failure]:
        """A disk takes every film."""
        return []

    # -- what the tus protocol needs ---------------------------------------------------------------

    def path(self, object: str) -> Path:
        if not OBJECT.fullmatch(object):
            raise ValueError("an object's id is 32 hex digits")
        return self._root / object

    def size(self, object: str) -> int:
        """Bytes that have arrived, -1 when it was not created, or is another store's."""
        if not OBJECT.fullmatch(object):
            return -1
        try:
            return self.path(object).stat().st_size if self._sidecar(object).exists() else -1
        except FileNotFoundError:
            return -1

    def metadata(self, object: str) -> str:
        known = local_files.sidecar(self.path(object))
        return known.metadata if known else ""

    async def create(self, object: str, length: int, metadata: str, label: Label = local_files.NAMELESS) -> None:
        """Repeatable: what exists already stays as it is. Raises FullError, StoreError."""
        try:
            if not self._sidecar(object).exists():
                await asyncio.to_thread(self._create, object, Sidecar(length, metadata, time.time(), label))
        except OSError as error:
            raise _store_error(error) from error

    def _create(self, object: str, sidecar: Sidecar) -> None:
        self.path(object).touch(0o600)
        draft = self._root / f"{object}.new"
        with draft.open("w", encoding="utf-8") as out:
            json.dump(asdict(sidecar), out)
            out.flush()
            os.fsync(out.fileno())
        draft.replace(self._sidecar(object))
        directory = os.open(self._root, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)

    async def append(self, object: str, pieces: AsyncIterator[Piece], progress: Progress) -> int:
        """Write what comes behind what is there; the offset after it. On the disk when it returns.

        The caller holds the object's turn. Raises FullError, StoreError: all that was written stays.
        """
        try:
            with self.path(object).open("r+b", buffering=0) as file:
                return await self._append(file.fileno(), pieces, progress)
        except OSError as error:
            raise _store_error(error) from error

    async def _append(self, file: int, pieces: AsyncIterator[Piece], progress: Progress) -> int:
        at = synced = os.fstat(file).st_size
        synced_at = time.monotonic()
        async for piece in pieces:
            await asyncio.to_thread(self._put, file, piece, at)
            at += sum(map(len, piece))
            if at - synced >= SYNC_BYTES or time.monotonic() - synced_at >= SYNC_S:
                await asyncio.to_thread(sync, file)
                synced, synced_at = at, time.monotonic()
                if not await progress(at):
                    break
        await asyncio.to_thread(sync, file)
        return at

    def _put(self, file: int, piece: Piece, at: int) -> None:
        done = self._write(file, piece, at)
        rest = b"".join(piece)[done:] if done < sum(map(len, piece)) else b""
        while rest:
            at += done
            done = self._write(file, [rest], at)
            rest = rest[done:]

    async def cut(self, object: str, size: int) -> None:
        """Take back what turned out to be wrong."""
        await asyncio.to_thread(os.truncate, self.path(object), size)

    def _sidecar(self, object: str) -> Path:
        return local_files.beside(self.path(object))


def _read_into(digest: hashlib._Hash, file: int) -> bool:
    """Whether there was anything left."""
    for _ in range(HASH_PIECES):
        piece = os.read(file, HASH_PIECE)
        if not piece:
            return False
        digest.update(piece)
    return True


def _store_error(error: OSError) -> StoreError:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    kind = FullError if full else StoreError
    return kind(str(error.strerror), code=errno.errorcode.get(error.errno or 0, ""))
