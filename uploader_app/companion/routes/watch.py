"""For whoever watches from outside: does it live, can it work, what do the numbers say. Nothing here names a person."""

from __future__ import annotations

import hmac

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from uploader_app.companion.figures import tally
from uploader_app.companion.figures.gauges import gauges
from uploader_app.companion.rooms import Rooms
from uploader_app.companion.routes.callers import Bearer, InRooms
from uploader_app.companion.serving.readiness import Ready
from uploader_app.companion.serving.server import is_loopback

router = APIRouter()


@router.get("/healthz")
async def health(rooms: InRooms) -> dict[str, str]:
    """Whether the process lives and its database can be read. Never whether a provider does."""
    await rooms.ledger.read(rooms.ledger.version)
    return {"status": "ok"}


@router.get("/readyz")
async def ready(rooms: InRooms, answer: Response) -> Ready:
    """Whether this worker can do its work: for a load balancer."""
    found = await rooms.readiness.look()
    answer.status_code = 200 if found.ready else 503
    return found


@router.get("/metrics", response_class=Response)
async def metrics(rooms: InRooms, token: Bearer, request: Request) -> Response:
    """Numbers in Prometheus' text format."""
    if not _may_scrape(rooms, token, request):
        raise HTTPException(404)
    text = tally.written([*rooms.tally.metrics(), *await gauges(rooms)])
    return Response(text, media_type=tally.CONTENT_TYPE)


def _may_scrape(rooms: Rooms, token: str, request: Request) -> bool:
    """Who has the token. Where none is set, this computer; but where a proxy may stand on it all are this computer."""
    if rooms.metrics_token:
        return hmac.compare_digest(token.encode(), rooms.metrics_token.encode())
    proxied = rooms.config.public_url or rooms.config.trusted_proxies or "x-forwarded-for" in request.headers
    return not proxied and request.client is not None and is_loopback(request.client.host)
