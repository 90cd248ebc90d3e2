"""How the companion says no: every error answer is a ``wire.Problem``, and none repeats what was sent."""

from __future__ import annotations

import json
import logging
import math
from dataclasses import asdict, replace

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from uploader_app import wire
from uploader_app.companion import refusals
from uploader_app.companion.ports import RejectedError, SiteError, StoreError
from uploader_app.companion.records import troubles
from uploader_app.companion.refusals import Refusal
from uploader_app.companion.rooms import Rooms
from uploader_app.companion.serving import trace

logger = logging.getLogger(__name__)
_CODES = {404: "not_found", 405: "method_not_allowed"}


async def refused(request: Request, error: Exception) -> Response:
    """The answer to what a room raised, after it was written down where somebody has to know of it."""
    assert isinstance(error, Refusal | StoreError | RejectedError | SiteError)
    refusal = refusals.of(error)
    if not isinstance(error, Refusal):
        logger.warning("not done", extra={"kind": type(error).__name__, "code": refusal.code, "detail": str(error)})
        await _note(request.app.state.rooms, error)
    how = {"retry_after_s": refusal.retry_after_s, "offset": refusal.offset, **refusal.more}
    problem = wire.Problem(refusal.code, refusal.message, **how)
    headers = {}
    if refusal.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if refusal.retry_after_s:
        headers["Retry-After"] = str(math.ceil(refusal.retry_after_s))
    return _answer(request, refusal.status, problem, headers)


def install(app: FastAPI) -> None:
    for kind in (Refusal, StoreError, RejectedError, SiteError):
        app.add_exception_handler(kind, refused)
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_exception_handler(Exception, _on_bug)


async def _note(rooms: Rooms, error: StoreError | RejectedError | SiteError) -> None:
    if isinstance(error, StoreError):
        await troubles.with_store(rooms.ledger, rooms.store, error, rooms.clock())
    elif isinstance(error, SiteError):
        await troubles.with_site(rooms.ledger, error, rooms.clock())


async def _on_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code = _CODES.get(error.status_code, "bad_request")
    problem = wire.Problem(code, "The request cannot be answered.")
    headers = {"Allow": _allowed(request)} if error.status_code == 405 else dict(error.headers or {})
    return _answer(request, error.status_code, problem, headers)


def _allowed(request: Request) -> str:
    """Of every route with this path; the framework names those of the first one only."""
    here: list[Route] = [one for one in request.app.state.routes if one.path_regex.match(request.url.path)]
    return ", ".join(sorted({method for route in here for method in route.methods or ()}))


async def _on_invalid(request: Request, _error: Exception) -> Response:
    return _answer(request, 422, wire.Problem("invalid", "The request does not have the expected form."), {})


async def _on_bug(request: Request, _error: Exception) -> Response:
    # No frame is around this one.
    headers = {wire.REQUEST_HEADER: trace.request.get(), "Cache-Control": "no-store"}
    return _answer(request, 500, wire.Problem("bug", "The companion made a mistake; it was logged."), headers)


def _answer(request: Request, status: int, problem: wire.Problem, headers: dict[str, str]) -> Response:
    request.scope.setdefault("state", {})["code"] = problem.code
    problem = replace(problem, request_id=trace.request.get())
    body = json.dumps(asdict(problem), ensure_ascii=False)
    return Response(body, status, headers, "application/json")
