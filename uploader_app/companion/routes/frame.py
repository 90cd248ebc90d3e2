"""Around every request: its id, the limit of its body, its headers and its one line in the log.

The log names the route, never the path: paths carry signatures.
"""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import time
from dataclasses import asdict

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from uploader_app import wire

BODY_LIMIT = 64 * 1024
BODY_S = 15.0
"""How long a small body may take to arrive."""

logger = logging.getLogger(__name__)


class Frame:
    """``streams``: start of the paths whose bodies may be endless."""

    def __init__(self, app: ASGIApp, streams: str) -> None:
        self._app = app
        self._streams = streams

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        id = secrets.token_hex(8)
        scope.setdefault("state", {})["request_id"] = id
        started, status = time.perf_counter(), 0

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers[wire.REQUEST_HEADER] = id
                headers.setdefault("X-Content-Type-Options", "nosniff")
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        try:
            await self._limited(scope, receive, answer)
        finally:
            facts = {"request": id, "method": scope["method"], "route": _template(scope), "status": status}
            logger.info("request", extra={**facts, "seconds": round(time.perf_counter() - started, 4)})

    async def _limited(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"].startswith(self._streams):
            await self._app(scope, receive, send)
            return
        if int(Headers(scope=scope).get("content-length") or 0) > BODY_LIMIT:
            await _refuse(scope, send, 413, "too_large")
            return
        try:
            async with asyncio.timeout(BODY_S):
                body = await _whole(receive)
        except TimeoutError:
            await _refuse(scope, send, 408, "too_slow")
            return
        if body is None:
            await _refuse(scope, send, 413, "too_large")
            return
        await self._app(scope, _replay(body, receive), send)


async def _whole(receive: Receive) -> bytes | None:
    """The body, None when it is too large. A connection that ends gives what came; its answer reaches nobody."""
    body = b""
    while True:
        message = await receive()
        body += bytes(message.get("body", b""))
        if len(body) > BODY_LIMIT:
            return None
        if not message.get("more_body", False):
            return body


def _replay(body: bytes, receive: Receive) -> Receive:
    first = True

    async def again() -> Message:
        nonlocal first
        if not first:
            return await receive()
        first = False
        return {"type": "http.request", "body": body, "more_body": False}

    return again


async def _refuse(scope: Scope, send: Send, status: int, code: str) -> None:
    problem = wire.Problem(code, "The request is too large or too slow.", scope["state"]["request_id"])
    headers = [(b"content-type", b"application/json"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(asdict(problem)).encode()})


def _template(scope: Scope) -> str:
    return getattr(scope.get("route"), "path", "") or getattr(scope.get("endpoint"), "__name__", "none")
