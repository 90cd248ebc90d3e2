"""Plays what the local store holds, to whoever has a signed link, in any part (RFC 9110 section 14).

It streams: a film of many GB takes as much memory as a short one.
"""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from uploader_app.companion import presenting, refusals
from uploader_app.companion.grant import CONFIRMED, Grant
from uploader_app.companion.records import entries
from uploader_app.companion.rooms import Rooms

PATH = "/m/{token}/{name:path}"
PIECE = 256 * 1024
RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")


@dataclass(frozen=True, slots=True)
class Part:
    """``stop`` is the first byte behind it."""

    start: int
    stop: int


async def media(request: Request) -> Response:
    rooms: Rooms = request.app.state.rooms
    grant = await _linked(rooms, request.path_params["token"])
    file = Path(rooms.disk.file(grant.object))
    part = asked(_range(request, grant), grant.size)
    if part is None:
        answer = Response(status_code=416, headers={"Content-Range": f"bytes */{grant.size}"})
        answer.headers["Content-Length"] = "0"
        return answer
    headers = _headers(grant, part, request.path_params["name"])
    status = 206 if "content-range" in headers else 200
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers)
    return StreamingResponse(_pieces(file, part), status, headers)


# The link says under which name: not everybody may learn the file's own.
async def _linked(rooms: Rooms, token: str) -> Grant:
    object, _, until = (rooms.disk.links.opened(token) or "").partition(".")
    if not object or rooms.clock() > int(until):
        raise refusals.link_unknown()
    grant = await rooms.ledger.read(partial(entries.find_object, object=object))
    if grant is None or grant.state not in CONFIRMED or not rooms.disk.file(object):
        raise refusals.link_unknown()
    return grant


def asked(header: str, size: int) -> Part | None:
    """The part that a Range header means; all of it when it cannot be read or names many; None = no such part."""
    match = RANGE.fullmatch(header.strip())
    if match is None or match.group(0) == "bytes=-":
        return Part(0, size)
    first, last = match.groups()
    if not first:
        return Part(max(0, size - int(last)), size) if int(last) else None
    if last and int(last) < int(first):
        return Part(0, size)
    stop = min(size, int(last) + 1) if last else size
    return Part(int(first), stop) if int(first) < size else None


def _range(request: Request, grant: Grant) -> str:
    """The Range header; none when it is meant for another version of the file."""
    condition = request.headers.get("if-range", _etag(grant))
    return request.headers.get("range", "") if condition == _etag(grant) else ""


def _headers(grant: Grant, part: Part, name: str) -> dict[str, str]:
    headers = {
        "content-type": presenting.media_type(grant.media_type, "application/octet-stream"),
        "content-length": str(part.stop - part.start),
        "content-disposition": presenting.disposition(name),
        "accept-ranges": "bytes",
        "etag": _etag(grant),
        "cache-control": "private, no-transform",
    }
    if part != Part(0, grant.size):
        headers["content-range"] = f"bytes {part.start}-{part.stop - 1}/{grant.size}"
    return headers


def _etag(grant: Grant) -> str:
    return f'"{grant.object}"'


async def _pieces(path: Path, part: Part) -> AsyncIterator[bytes]:
    with path.open("rb", buffering=0) as file:
        at = part.start
        while at < part.stop:
            piece = await asyncio.to_thread(os.pread, file.fileno(), min(PIECE, part.stop - at), at)
            if not piece:
                return
            yield piece
            at += len(piece)
