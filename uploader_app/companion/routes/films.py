"""Where the links of a submission lead: ``/p`` to the film itself, for players, and ``/w`` to a page around it. The
key in the link is the whole right; nobody signs in, and no cookie is set or read.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from uploader_app.companion import pages, refusals
from uploader_app.companion.links import ENDINGS
from uploader_app.companion.refusals import Refusal
from uploader_app.companion.rooms import Rooms
from uploader_app.companion.routes.addresses import absolute, base

PLAYER, PAGE = "/p/{id}.{ending}", "/w/{id}"


async def player(request: Request) -> Response:
    rooms: Rooms = request.app.state.rooms
    try:
        if request.path_params["ending"] not in ENDINGS:
            raise refusals.link_unknown()
        url = await rooms.watching.film(*_asked(request))
    except Refusal as refusal:
        return _refused(request, refusal)
    # Players of another page ask for a playlist by script: a stock Moodle's does.
    headers = {"Location": absolute(url, base(rooms, request)), "Access-Control-Allow-Origin": "*"}
    return Response(status_code=302, headers={**headers, "Referrer-Policy": "no-referrer"})


async def page(request: Request) -> Response:
    rooms: Rooms = request.app.state.rooms
    id, key = _asked(request)
    try:
        grant, name = await rooms.watching.shown(id, key)
    except Refusal as refusal:
        return _refused(request, refusal)
    # Seen from the page, so that it also holds behind a path of a proxy's.
    return HTMLResponse(pages.film(name, grant.size, f"..{rooms.links.player(grant, key)}"), headers=pages.HEADERS)


ROUTES: dict[str, Callable[[Request], Awaitable[Response]]] = {PLAYER: player, PAGE: page}


def _asked(request: Request) -> tuple[str, str]:
    return request.path_params["id"], request.query_params.get("k", "")


def _refused(request: Request, refusal: Refusal) -> Response:
    """In words: whoever follows a link in a submission is a person."""
    request.scope["state"]["code"] = refusal.code
    headers = {**pages.HEADERS, "Access-Control-Allow-Origin": "*"}
    if refusal.retry_after_s:
        headers["Retry-After"] = str(round(refusal.retry_after_s + 0.5))
    return HTMLResponse(pages.refusal(refusal.message), refusal.status, headers)
