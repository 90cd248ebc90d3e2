"""Cloudflare Stream's webhooks: hints that there is news of a video. What the news is, the store is asked itself, so
that neither a forged nor a repeated one does harm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, cast

from fastapi import APIRouter, Header
from starlette.exceptions import HTTPException
from starlette.requests import Request

from uploader_app.companion.routes.callers import InRooms

if TYPE_CHECKING:  # a provider is imported when it is chosen
    from uploader_app.companion.providers.stream.store import StreamStore

PATH = "/hooks/stream"
SIGNATURE = "Webhook-Signature"
router = APIRouter()


@router.post(PATH, status_code=204)
async def stream(rooms: InRooms, request: Request, signature: Annotated[str, Header(alias=SIGNATURE)] = "") -> None:
    hooks = cast("StreamStore", rooms.store).hooks
    if not hooks.heard:
        raise HTTPException(404)
    video = hooks.news_of(await request.body(), signature)
    if video is None:
        raise HTTPException(401)
    await rooms.reconciliation.look_at(video)
