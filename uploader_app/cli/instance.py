"""One running Fieldpost per profile: it listens on loopback, and a second start hands over what it was asked
to do and follows along. A random token in a file that only the owner can read keeps others out."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from uploader_app.domain.upload import Upload, UploadId
from uploader_app.store.rows import packed, upload_of

FILE_NAME = "instance.json"
LONGEST_LINE = 64 * 1024 * 1024
"""Bytes; a thousand files dropped at once are well below."""


@dataclass(frozen=True, slots=True)
class Address:
    port: int
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Handover:
    """What a second start asks of the first. ``show``: bring the window to the front, with ``paths`` to add."""

    token: str = field(repr=False)
    add: list[Upload] = field(default_factory=list)
    resume: bool = False
    discard: list[UploadId] = field(default_factory=list)
    discard_all: bool = False
    show: bool = False
    paths: list[str] = field(default_factory=list)
    hand_in: list[UploadId] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A handover on the wire: uploads as the journal has them, since their tickets come in several forms."""

    token: str = field(repr=False)
    add: list[dict[str, Any]] = field(default_factory=list)
    resume: bool = False
    discard: list[UploadId] = field(default_factory=list)
    discard_all: bool = False
    show: bool = False
    paths: list[str] = field(default_factory=list)
    hand_in: list[UploadId] = field(default_factory=list)


Tell = Callable[[Upload], None]
Take = Callable[[Handover, Tell], Awaitable[int]]
"""Does what is asked, tells of every change, and returns the exit code for the second start."""


async def listen(home: Path, take: Take) -> asyncio.Server:
    """Accept handovers until the server is closed."""
    token = secrets.token_hex(16)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            asked = msgspec.json.decode(await reader.readline(), type=_Asked)
            if secrets.compare_digest(asked.token, token):
                code = await take(_unpacked(asked), lambda upload: writer.write(_line(packed(upload))))
                writer.write(_line(code))
                await writer.drain()
        except (msgspec.MsgspecError, ConnectionError):
            pass  # who does not speak our language, or left, gets no answer
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=LONGEST_LINE)
    _publish(home / FILE_NAME, Address(server.sockets[0].getsockname()[1], token))
    return server


async def hand_over(home: Path, asked: Handover, tell: Tell) -> int | None:
    """Ask the running one; its exit code, or None when it does not answer."""
    try:
        address = msgspec.json.decode((home / FILE_NAME).read_bytes(), type=Address)
        reader, writer = await asyncio.open_connection("127.0.0.1", address.port, limit=LONGEST_LINE)
    except (OSError, msgspec.MsgspecError):
        return None
    writer.write(_line(_packed(asked, address.token)))
    try:
        while line := await _next_line(reader):
            answer = msgspec.json.decode(line, type=int | dict[str, Any])
            if isinstance(answer, int):
                return answer
            tell(upload_of(answer))
    finally:
        writer.close()
    return None


async def _next_line(reader: asyncio.StreamReader) -> bytes:
    """Empty when the other one has ended, however."""
    try:
        return await reader.readline()
    except ConnectionError:
        return b""


def _packed(asked: Handover, token: str) -> _Asked:
    add = [packed(upload) for upload in asked.add]
    return _Asked(token, add, asked.resume, asked.discard, asked.discard_all, asked.show, asked.paths, asked.hand_in)


def _unpacked(asked: _Asked) -> Handover:
    add = [upload_of(row) for row in asked.add]
    told = asked.discard, asked.discard_all, asked.show, asked.paths, asked.hand_in
    return Handover(asked.token, add, asked.resume, *told)


def _line(value: object) -> bytes:
    return msgspec.json.encode(value) + b"\n"


def _publish(path: Path, address: Address) -> None:
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(msgspec.json.encode(address))
    fresh.replace(path)
