"""Who calls: a person with a session, or whoever knows one upload's secret. Not yours is not there: 404."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from fastapi import Depends, Header, Path
from starlette.requests import Request

from uploader_app import wire
from uploader_app.companion import ports, refusals
from uploader_app.companion.grant import Grant
from uploader_app.companion.records import entries
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


Secret = Annotated[str, Header(alias=wire.SECRET_HEADER)]


async def upload(rooms: InRooms, id: UploadId, token: Bearer, secret: Secret = "") -> Grant:
    """For what the owner or the upload's own secret may do."""
    return await rooms.sessions.upload_for(token, secret, id)


async def own(rooms: InRooms, id: UploadId, person: SignedIn) -> Grant:
    """For what only the owner may do."""
    grant = await rooms.ledger.read(partial(entries.find, id=id))
    if grant is None or person.id != grant.owner:
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
