"""Videos that have arrived: one's own, watched by those whom Moodle lets, and taken back by their owner."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request

from uploader_app import wire
from uploader_app.companion.grant import State
from uploader_app.companion.people import shelf
from uploader_app.companion.routes.addresses import absolute, base
from uploader_app.companion.routes.callers import AnyUpload, AtMoodle, InRooms, OwnUpload, SignedIn

Before = Annotated[str, Query(pattern=f"^({shelf.PLACE})?$")]
Limit = Annotated[int, Query(ge=1, le=shelf.LONGEST_PAGE)]

router = APIRouter()


@router.get("/v1/videos")
async def videos(rooms: InRooms, person: SignedIn, before: Before = "", limit: Limit = shelf.PAGE) -> wire.Videos:
    return await rooms.ledger.read(partial(shelf.videos, owner=person.id, before=before, limit=limit))


@router.delete("/v1/videos/{id}", status_code=202)
async def take_back(rooms: InRooms, grant: OwnUpload, caller: AtMoodle) -> wire.State:
    await rooms.taking_back.take_back(caller, grant)
    return wire.State(grant.id, State.DELETED)


@router.post("/v1/videos/{id}/playback")
async def playback(rooms: InRooms, grant: AnyUpload, caller: AtMoodle, request: Request) -> wire.Playback:
    link = await rooms.registry.playback(caller, grant)
    return replace(link, url=absolute(link.url, base(rooms, request)))
