"""Who we are, who you are, and what you may hand in to."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path
from starlette.requests import Request

from uploader_app import __version__, wire
from uploader_app.companion import refusals
from uploader_app.companion.assignments import bounds_of, limited
from uploader_app.companion.routes.callers import AtMoodle, Bearer, InRooms, SignedIn

LONGEST_NAME = 256
AssignmentId = Annotated[str, Path(max_length=128)]

router = APIRouter()


@router.get("/v1/info")
async def info(rooms: InRooms) -> wire.Info:
    return wire.Info(
        name="Fieldpost companion",
        version=__version__,
        api=wire.API,
        demo=not rooms.moodle,
        now=rooms.clock(),
        heartbeat_s=rooms.config.heartbeat_s,
        moodle=rooms.moodle,
        receipt_key=rooms.notary.public,
    )


@router.post("/v1/session")
async def sign_in(rooms: InRooms, request: Request, asked: wire.SignIn) -> wire.Session:
    if max(len(asked.username), len(asked.password)) > LONGEST_NAME:
        raise refusals.credentials_refused()
    with rooms.doorkeeper.knocks(request.state.household, asked.username):
        return await rooms.sessions.sign_in(asked)


@router.get("/v1/session")
async def session(person: SignedIn) -> wire.Person:
    return person


@router.delete("/v1/session", status_code=204)
async def sign_out(rooms: InRooms, token: Bearer, person: SignedIn) -> None:  # noqa: ARG001  401 when signed out
    await rooms.sessions.sign_out(token)


@router.get("/v1/assignments")
async def assignments(rooms: InRooms, caller: AtMoodle) -> wire.Assignments:
    offered = await rooms.courses.of(caller)
    bounds = bounds_of(rooms.config, rooms.store)
    return wire.Assignments([limited(one, bounds) for one in offered])


@router.get("/v1/assignments/{id}")
async def assignment(rooms: InRooms, caller: AtMoodle, id: AssignmentId) -> wire.Assignment:
    found = await rooms.courses.one(caller, id)
    if found is None:
        raise refusals.assignment_unknown()
    return limited(found, bounds_of(rooms.config, rooms.store))
