"""Who we are, who you are, and what you may hand in to."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request

from uploader_app import __version__, wire
from uploader_app.companion import refusals
from uploader_app.companion.routes.callers import AtMoodle, Bearer, InRooms, SignedIn

LONGEST_NAME = 256
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
    return wire.Assignments(await rooms.courses.of(caller))
