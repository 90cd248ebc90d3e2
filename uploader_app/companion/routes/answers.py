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

from uploader_app import wire
from uploader_app.companion.ports import SiteError
from uploader_app.companion.refusals import Refusal, of_site

logger = logging.getLogger(__name__)
_CODES = {404: "not_found", 405: "method_not_allowed"}


def refused(request: Request, refusal: Refusal) -> Response:
    problem = wire.Problem(refusal.code, refusal.message, retry_after_s=refusal.retry_after_s, offset=refusal.offset)
    headers = {}
    if refusal.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if refusal.retry_after_s:
        headers["Retry-After"] = str(math.ceil(refusal.retry_after_s))
    return _answer(request, refusal.status, problem, headers)


def install(app: FastAPI) -> None:
    app.add_exception_handler(Refusal, _on_refusal)
    app.add_exception_handler(SiteError, _on_site)
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_exception_handler(Exception, _on_bug)


async def _on_refusal(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    return refused(request, error)


async def _on_site(request: Request, error: Exception) -> Response:
    assert isinstance(error, SiteError)
    logger.warning("the site that knows people", extra={"code": error.code, "detail": str(error)})
    return refused(request, of_site(error))


async def _on_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code = _CODES.get(error.status_code, "bad_request")
    problem = wire.Problem(code, "The request cannot be answered.")
    return _answer(request, error.status_code, problem, dict(error.headers or {}))


async def _on_invalid(request: Request, _error: Exception) -> Response:
    return _answer(request, 422, wire.Problem("invalid", "The request does not have the expected form."), {})


async def _on_bug(request: Request, _error: Exception) -> Response:
    return _answer(request, 500, wire.Problem("bug", "The companion made a mistake; it was logged."), {})


def _answer(request: Request, status: int, problem: wire.Problem, headers: dict[str, str]) -> Response:
    problem = replace(problem, request_id=request.scope.get("state", {}).get("request_id", ""))
    body = json.dumps(asdict(problem), ensure_ascii=False)
    return Response(body, status, headers, "application/json")
