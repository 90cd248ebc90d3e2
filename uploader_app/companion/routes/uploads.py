"""The life of one upload, from its ticket to its receipt. Every call carries the upload's id and may be repeated."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from uploader_app import wire
from uploader_app.companion import ports, refusals
from uploader_app.companion.desk import Asked
from uploader_app.companion.grant import CONFIRMED, State
from uploader_app.companion.links import Shows
from uploader_app.companion.openings import opening_of
from uploader_app.companion.providers import forms
from uploader_app.companion.pulse import Beat
from uploader_app.companion.rooms import Rooms
from uploader_app.companion.routes.addresses import absolute, base
from uploader_app.companion.routes.callers import (
    AtMoodle,
    Bearer,
    InRooms,
    OwnUpload,
    Secret,
    Upload,
    UploadId,
)
from uploader_app.companion.standing import refuse_unconfirmed

LONGEST_NAME = 255
LONGEST_TYPE = 100
LARGEST = 2**53
LONGEST_FILM_S = 7 * 86400.0
SHA256 = re.compile(r"[0-9a-f]{64}")

router = APIRouter()


@router.put("/v1/uploads/{id}")
async def ask(
    rooms: InRooms, id: UploadId, caller: AtMoodle, asked: wire.UploadRequest, request: Request, answer: Response
) -> wire.Grant:
    outcome = await rooms.desk.ask(caller, id, _checked(asked))
    answer.status_code = 201 if outcome.first else 200
    return await _grant(rooms, caller, outcome, base(rooms, request))


@router.post("/v1/uploads/{id}/heartbeat")
async def heartbeat(
    rooms: InRooms, id: UploadId, token: Bearer, beat: wire.Heartbeat, secret: Secret = ""
) -> wire.Beat:
    if not 0 <= beat.sent <= LARGEST:
        raise refusals.invalid("sent")
    return wire.Beat(await rooms.pulse.hear(Beat(id, token, secret, beat.sent)), rooms.config.heartbeat_s)


@router.post("/v1/uploads/{id}/park", status_code=204)
async def park(rooms: InRooms, grant: Upload) -> None:
    await rooms.desk.park(grant.id)


@router.post("/v1/uploads/{id}/complete")
async def complete(rooms: InRooms, grant: Upload, claim: wire.Completion, answer: Response) -> wire.State:
    if not SHA256.fullmatch(claim.sha256):
        raise refusals.invalid("sha256")
    state = await rooms.registry.complete(grant, claim)
    answer.status_code = 202 if state == "verifying" else 200
    return wire.State(grant.id, state)


@router.post("/v1/uploads/{id}/abandon", status_code=202)
async def abandon(rooms: InRooms, grant: Upload, why: wire.Abandon | None = None) -> wire.State:
    await rooms.clearing.abandon(grant.id, why.reason if why else "")
    return wire.State(grant.id, State.ABANDONED)


@router.put("/v1/uploads/{id}/submission")
async def hand_in(rooms: InRooms, grant: OwnUpload, caller: AtMoodle) -> wire.Receipt:
    return await rooms.handing_in.hand_in(caller, grant)


@router.get("/v1/uploads/{id}/receipt")
async def receipt(rooms: InRooms, grant: OwnUpload) -> wire.Receipt:
    return await rooms.handing_in.receipt(grant)


@router.get("/v1/uploads/{id}/link")
async def link(rooms: InRooms, grant: OwnUpload, caller: AtMoodle, request: Request) -> wire.Link:
    refuse_unconfirmed(grant)
    blind = await rooms.courses.hides_names(caller, grant.assignment)
    return rooms.links.of(grant, base(rooms, request), Shows.NOTHING if blind else Shows.NAME)


def _checked(asked: wire.UploadRequest) -> wire.UploadRequest:
    """Control and direction signs in a name are for deceiving people; they are left out."""
    name = "".join(sign for sign in asked.file_name if unicodedata.category(sign) not in ("Cc", "Cf", "Cs"))
    if not 0 < len(name) <= LONGEST_NAME:
        raise refusals.invalid("file_name")
    if not SHA256.fullmatch(asked.secret_hash):
        raise refusals.invalid("secret_hash")
    if not 0 < asked.size <= LARGEST:
        raise refusals.invalid("size")
    if not 0 <= asked.duration_s <= LONGEST_FILM_S:
        raise refusals.invalid("duration_s")
    if len(asked.media_type) > LONGEST_TYPE or not asked.media_type.isprintable() or not asked.media_type.isascii():
        raise refusals.invalid("media_type")
    return replace(asked, file_name=name)


async def _grant(rooms: Rooms, caller: ports.Caller, asked: Asked, base: str) -> wire.Grant:
    grant = asked.grant
    if asked.wait is not None:
        return wire.Grant(grant.id, State.QUEUED, None, asked.wait.place, asked.wait.retry_after_s)
    if grant.kind == forms.KIND and grant.state in CONFIRMED:
        # A new form would let its owner write over what is confirmed.
        return wire.Grant(grant.id, grant.state)
    if grant.kind == forms.KIND:
        return wire.Grant(grant.id, grant.state, await _form(rooms, caller, asked))
    url = absolute(rooms.store.address(grant.object, grant.url), base)
    return wire.Grant(grant.id, grant.state, wire.Ticket(grant.kind, url, grant.chunk, grant.grid, asked.expires_at))


async def _form(rooms: Rooms, caller: ports.Caller, asked: Asked) -> wire.Ticket:
    grant = asked.grant
    store: object = rooms.store
    if not isinstance(store, forms.FormStore):
        # The store was changed since the place was given.
        raise refusals.upload_gone()
    blind = await rooms.courses.hides_names(caller, grant.assignment)
    form = await store.form(grant.object, opening_of(grant, asked.expires_at, blind=blind))
    return wire.Ticket(grant.kind, form.url, expires_at=min(asked.expires_at, form.until), fields=form.fields)
