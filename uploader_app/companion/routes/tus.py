"""tus 1.0.0 with creation, expiration, checksum and termination, for the local store.

It speaks the protocol; where the bytes go is the store's, whether they are still wanted is the desk's business.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import AsyncGenerator, AsyncIterator
from email.utils import formatdate
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from uploader_app.companion import refusals
from uploader_app.companion.grant import OPEN, Grant
from uploader_app.companion.numbers import whole
from uploader_app.companion.ports import Label, StoreError
from uploader_app.companion.providers.local.store import Piece
from uploader_app.companion.providers.turns import BrokenError, Turn
from uploader_app.companion.refusals import Refusal
from uploader_app.companion.rooms import Rooms
from uploader_app.companion.routes.answers import refused

PREFIX = "/tus/"
PATH = PREFIX + "{token}"
VERSION = "1.0.0"
DIGESTS = {"sha1": hashlib.sha1, "sha256": hashlib.sha256}
METADATA = re.compile(r"[^\s,]+( [A-Za-z0-9+/]*={0,2})?(, ?[^\s,]+( [A-Za-z0-9+/]*={0,2})?)*")


async def tus(request: Request) -> Response:
    """Every method on one upload's URL."""
    try:
        answer = await _answered(request)
    except (Refusal, StoreError) as error:
        answer, refusal = await refused(request, error), refusals.of(error)
        if refusal.offset >= 0:
            answer.headers["Upload-Offset"] = str(refusal.offset)
        if refusal.status == 412:
            answer.headers["Tus-Version"] = VERSION
        if refusal.code in ("taken_over", "too_slow"):
            answer.headers["Connection"] = "close"
    answer.headers["Tus-Resumable"] = VERSION
    return answer


async def _answered(request: Request) -> Response:
    rooms: Rooms = request.app.state.rooms
    # The specification demands the override, for clients that cannot send PATCH or DELETE.
    method = request.headers.get("x-http-method-override", request.method).upper()
    if method == "OPTIONS":
        return _options(rooms)
    if request.headers.get("tus-resumable") != VERSION:
        raise refusals.wrong_version()
    object = rooms.disk.tickets.opened(request.path_params["token"])
    if object is None:
        raise refusals.link_unknown()
    if method == "DELETE":
        return await _delete(rooms, object)
    grant, until = await rooms.desk.arrive(object)
    answers = {"POST": _create, "HEAD": _head, "PATCH": _patch}
    if method not in answers:
        return Response(status_code=405, headers={"Allow": "OPTIONS, POST, HEAD, PATCH, DELETE"})
    answer = await answers[method](rooms, request, grant)
    answer.headers["Upload-Expires"] = formatdate(until, usegmt=True)
    return answer


def _options(rooms: Rooms) -> Response:
    headers = {
        "Tus-Version": VERSION,
        "Tus-Extension": "creation,expiration,checksum,termination",
        "Tus-Checksum-Algorithm": ",".join(DIGESTS),
    }
    most = rooms.config.max_bytes
    return Response(status_code=204, headers={**headers, "Tus-Max-Size": str(most)} if most else headers)


async def _create(rooms: Rooms, request: Request, grant: Grant) -> Response:
    length = _number(request, "Upload-Length")
    if length > grant.size:
        raise refusals.too_large()
    if length != grant.size:
        raise refusals.wrong_length()
    metadata = request.headers.get("upload-metadata", "").strip()
    if metadata and not METADATA.fullmatch(metadata):
        raise refusals.bad_header("Upload-Metadata")
    label = Label(grant.id, grant.owner, grant.assignment, grant.file_name, grant.media_type)
    await rooms.disk.create(grant.object, length, metadata, label)
    base = (rooms.config.public_url or str(request.base_url)).rstrip("/")
    return Response(status_code=201, headers={"Location": base + rooms.disk.address(grant.object, grant.url)})


async def _head(rooms: Rooms, _request: Request, grant: Grant) -> Response:
    async with rooms.disk.turns.take(grant.object):
        size = rooms.disk.size(grant.object)
    if size < 0:
        raise refusals.link_unknown()
    headers = {"Upload-Offset": str(size), "Upload-Length": str(grant.size), "Cache-Control": "no-store"}
    metadata = rooms.disk.metadata(grant.object)
    return Response(headers={**headers, "Upload-Metadata": metadata} if metadata else headers)


async def _delete(rooms: Rooms, object: str) -> Response:
    grant, _ = await rooms.desk.arrive(object)
    if rooms.disk.size(object) < 0:
        raise refusals.link_unknown()
    await rooms.clearing.void(grant.id, "terminated", by_owner=True)
    return Response(status_code=204)


async def _patch(rooms: Rooms, request: Request, grant: Grant) -> Response:
    if request.headers.get("content-type") != "application/offset+octet-stream":
        raise refusals.wrong_type()
    offset = _number(request, "Upload-Offset")
    checksum = Checksum(request.headers.get("upload-checksum", ""))
    async with rooms.disk.turns.take(grant.object) as turn:
        at = rooms.disk.size(grant.object)
        if at < 0:
            raise refusals.link_unknown()
        if offset != at:
            raise refusals.offset_mismatch(at)
        if at + int(request.headers.get("content-length") or 0) > grant.size:
            raise refusals.too_large()
        end = await _append(rooms, request, grant, turn, checksum)
        if checksum.asked and (turn.ended or not checksum.matches()):
            await rooms.disk.cut(grant.object, at)
            end = at
    if not await rooms.desk.moved(grant.object, end) and grant.state in OPEN:
        raise refusals.upload_gone()
    if turn.ended:
        raise refusals.too_slow(end) if turn.ended == "idle" else refusals.taken_over(end)
    if checksum.asked and not checksum.matches():
        raise refusals.checksum_mismatch(end)
    return Response(status_code=204, headers={"Upload-Offset": str(end)})


async def _append(rooms: Rooms, request: Request, grant: Grant, turn: Turn, checksum: Checksum) -> int:
    pieces = _within(turn.pieces(_body(request)), grant.size - rooms.disk.size(grant.object), checksum)
    return await rooms.disk.append(grant.object, pieces, partial(rooms.desk.moved, grant.object))


async def _within(pieces: AsyncIterator[Piece], room: int, checksum: Checksum) -> AsyncIterator[Piece]:
    """A body without a length may be longer than was promised: nothing of the excess is written."""
    async for piece in pieces:
        room -= sum(map(len, piece))
        if room < 0:
            raise refusals.too_large()
        checksum.update(piece)
        yield piece


async def _body(request: Request) -> AsyncGenerator[bytes]:
    more = True
    while more:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise BrokenError
        more = message.get("more_body", False)
        yield message.get("body", b"")


class Checksum:
    """The header ``Upload-Checksum`` and what came of it."""

    def __init__(self, header: str) -> None:
        algorithm, _, expected = header.partition(" ")
        self.asked = bool(header)
        if self.asked and algorithm not in DIGESTS:
            raise refusals.bad_header("Upload-Checksum")
        try:
            self._expected = base64.b64decode(expected, validate=True)
        except ValueError as error:  # beside base64's own also for what is no ASCII
            raise refusals.bad_header("Upload-Checksum") from error
        self._digest = DIGESTS[algorithm]() if self.asked else None

    def update(self, piece: Piece) -> None:
        if self._digest is not None:
            for part in piece:
                self._digest.update(part)

    def matches(self) -> bool:
        return self._digest is not None and self._digest.digest() == self._expected


def _number(request: Request, name: str) -> int:
    number = whole(request.headers.get(name, ""))
    if number is None:
        raise refusals.bad_header(name)
    return number
