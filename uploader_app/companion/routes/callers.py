"""Who calls: a person with a session, or whoever knows one upload's secret. Not yours is not there: 404."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from functools import partial
from typing import Annotated

from fastapi import Depends, Header, Path
from starlette.requests import Request

from uploader_app import wire
from uploader_app.companion import entries, ports, refusals
from uploader_app.companion.grant import Grant
from uploader_app.companion.rooms import Rooms

LONGEST_TOKEN = 256

UploadId = Annotated[str, Path(pattern="^[0-9a-f]{32}$")]


async def rooms(request: Request) -> Rooms:
    found = request.app.state.rooms
    assert isinstance(found, Rooms)
    return found


InRooms = Annotated[Rooms, Depends(rooms)]


async def bearer(authorization: Annotated[str, Header()] = "") -> str:
    scheme, _, token = authorization.partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


Bearer = Annotated[str, Depends(bearer)]


@dataclass(frozen=True, slots=True)
class Caller:
    person: wire.Person | None
    secret: str = field(repr=False)


async def caller(
    rooms: InRooms, token: Bearer, secret: Annotated[str, Header(alias=wire.SECRET_HEADER)] = ""
) -> Caller:
    found = Caller(await rooms.sessions.who(token), secret)
    if found.person is None and not secret:
        raise refusals.signed_out()
    return found


async def person(rooms: InRooms, token: Bearer) -> wire.Person:
    found = await rooms.sessions.who(token)
    if found is None:
        raise refusals.signed_out()
    return found


SignedIn = Annotated[wire.Person, Depends(person)]


async def at_moodle(
    person: SignedIn, token: Annotated[str, Header(alias=wire.MOODLE_HEADER, max_length=LONGEST_TOKEN)] = ""
) -> ports.Caller:
    return ports.Caller(person, token)


AtMoodle = Annotated[ports.Caller, Depends(at_moodle)]
"""For what the person's Moodle decides."""


async def upload(rooms: InRooms, id: UploadId, caller: Annotated[Caller, Depends(caller)]) -> Grant:
    """For what the owner or the upload's own secret may do."""
    grant = await rooms.ledger.read(partial(entries.find, id=id))
    if grant is None or not (_owns(caller.person, grant) or _knows(caller.secret, grant)):
        raise refusals.upload_unknown()
    return grant


async def own(rooms: InRooms, id: UploadId, person: SignedIn) -> Grant:
    """For what only the owner may do."""
    grant = await rooms.ledger.read(partial(entries.find, id=id))
    if grant is None or not _owns(person, grant):
        raise refusals.upload_unknown()
    return grant


async def any_upload(rooms: InRooms, id: UploadId, person: SignedIn) -> Grant:  # noqa: ARG001  signed in is the point
    """For what a room decides by the person's role."""
    grant = await rooms.ledger.read(partial(entries.find, id=id))
    if grant is None:
        raise refusals.upload_unknown()
    return grant


Upload = Annotated[Grant, Depends(upload)]
OwnUpload = Annotated[Grant, Depends(own)]
AnyUpload = Annotated[Grant, Depends(any_upload)]


def _owns(person: wire.Person | None, grant: Grant) -> bool:
    return person is not None and person.id == grant.owner


def _knows(secret: str, grant: Grant) -> bool:
    return bool(secret) and hmac.compare_digest(hashlib.sha256(secret.encode()).hexdigest(), grant.secret_hash)
