"""Where the parts of an upload go that does not pass through us, and which of them have arrived.

Few at a time and late: a URL that was signed an hour before its turn is dead when it comes.
"""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import APIRouter

from uploader_app import wire
from uploader_app.companion import refusals
from uploader_app.companion.grant import CONFIRMED, Grant
from uploader_app.companion.ports import GoneError
from uploader_app.companion.providers.s3.parts import KIND, PartStore, lengths
from uploader_app.companion.rooms import Rooms
from uploader_app.companion.routes.callers import InRooms, Upload

AT_ONCE = 16

router = APIRouter()


@router.post("/v1/uploads/{id}/parts")
async def parts(rooms: InRooms, grant: Upload, asked: wire.PartsAsked) -> wire.Parts:
    store: object = rooms.store
    if not isinstance(store, PartStore) or grant.kind not in ("", KIND):
        raise refusals.invalid("id")
    grant = await _arrived(rooms, grant)
    wanted = _wanted(grant, asked.numbers)
    done = await _done(rooms, store, grant)
    urls = await store.sign_parts(grant.object, grant.url, wanted)
    return wire.Parts(grant.chunk, done, urls, rooms.clock() + store.link_s)


async def _arrived(rooms: Rooms, grant: Grant) -> Grant:
    """It is heard by this, and takes up its slot again if it was left."""
    if not grant.object:
        raise refusals.slot_busy()
    grant, _ = await rooms.desk.arrive(grant.object)
    # Of one that was confirmed without its client all parts are there; of a recovered one nobody knows the parts.
    if grant.state in CONFIRMED and (grant.claimed or not grant.chunk):
        raise refusals.already_handed_in()
    return grant


def _wanted(grant: Grant, numbers: list[int]) -> Mapping[int, int]:
    known = lengths(grant.size, grant.chunk)
    if len(numbers) > AT_ONCE or not known.keys() >= set(numbers):
        raise refusals.invalid("numbers")
    return {number: known[number] for number in numbers}


async def _done(rooms: Rooms, store: PartStore, grant: Grant) -> list[wire.Part]:
    try:
        done = await store.parts(grant.object, grant.url)
    except GoneError:
        return await _whole(rooms, store, grant)
    if not await rooms.desk.moved(grant.object, sum(part.size for part in done)):
        raise refusals.upload_gone()
    return done


async def _whole(rooms: Rooms, store: PartStore, grant: Grant) -> list[wire.Part]:
    """It takes no parts any more: joined already, or else cleaned away, then the upload has to start again."""
    if await store.stored(grant.object, grant.url) == grant.size:
        return [wire.Part(number, size, "") for number, size in lengths(grant.size, grant.chunk).items()]
    await rooms.clearing.void(grant.id, "store_lost")
    raise refusals.upload_gone()
