"""Around every request: its id, the limit of its body, its headers and its one line in the log.

The log names the route, never the path: paths carry signatures.
"""

from __future__ import annotations

import asyncio
import json
import logging
import math
import secrets
import time
from dataclasses import asdict

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from uploader_app import wire
from uploader_app.companion import refusals
from uploader_app.companion.refusals import Refusal
from uploader_app.companion.rooms import Rooms
from uploader_app.companion.serving import trace, whence
from uploader_app.companion.serving.throttle import GUESSES, MINUTE_S, Window

BODY_LIMIT = 64 * 1024
BODY_S = 15.0
"""How long a small body may take to arrive."""

logger = logging.getLogger(__name__)


class Frame:
    """``streams``: start of the paths whose bodies may be endless. ``body_s``: how long a small one may take."""

    def __init__(self, app: ASGIApp, streams: str, rooms: Rooms, body_s: float = BODY_S) -> None:
        self._app = app
        self._streams = streams
        self._body_s = body_s
        self._tally = rooms.tally
        self._proxies = whence.networks(rooms.config.trusted_proxies)
        self._guesses = Window(GUESSES, MINUTE_S, rooms.clock)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        id = secrets.token_hex(8)
        scope.setdefault("state", {})
        household = scope["state"]["household"] = self._household(scope)
        trace.request.set(id)
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
            if wait := self._guesses.wait(household):
                await _refuse(scope, answer, refusals.too_many_guesses(wait))
            else:
                await self._limited(scope, receive, answer)
        except Exception:
            # Who answers to a mistake of ours stands around this.
            status, scope["state"]["code"] = 500, "bug"
            raise
        finally:
            if status in (401, 404):
                self._guesses.note(household)
            seconds = time.perf_counter() - started
            self._told(scope, status, seconds)

    def _household(self, scope: Scope) -> str:
        """Who is asked to be modest, "" = nobody can say: from this computer comes whoever a proxy here hands on."""
        peer, _ = scope.get("client") or ("", 0)
        forwarded = ", ".join(Headers(scope=scope).getlist("x-forwarded-for"))
        found = whence.client(peer, forwarded, self._proxies)
        return whence.household(found) if found and not found.is_loopback else ""

    def _told(self, scope: Scope, status: int, seconds: float) -> None:
        method, route, code = scope["method"], _template(scope), scope["state"].get("code", "")
        self._tally.request(method, route, status, seconds)
        if code:
            self._tally.refusal(code)
        facts = {"method": method, "route": route, "status": status, "code": code, "seconds": round(seconds, 4)}
        logger.info("request", extra=facts)

    async def _limited(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"].startswith(self._streams):
            await self._app(scope, receive, send)
            return
        if int(Headers(scope=scope).get("content-length") or 0) > BODY_LIMIT:
            await _refuse(scope, send, refusals.body_too_large())
            return
        try:
            async with asyncio.timeout(self._body_s):
                body = await _whole(receive)
        except TimeoutError:
            await _refuse(scope, send, refusals.body_too_slow())
            return
        if body is None:
            await _refuse(scope, send, refusals.body_too_large())
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


async def _refuse(scope: Scope, send: Send, refusal: Refusal) -> None:
    scope["state"]["code"] = refusal.code
    said = (refusal.code, refusal.message, trace.request.get(), refusal.retry_after_s)
    headers = [(b"content-type", b"application/json"), (b"connection", b"close")]
    if refusal.retry_after_s:
        headers.append((b"retry-after", str(math.ceil(refusal.retry_after_s)).encode()))
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(asdict(wire.Problem(*said))).encode()})


def _template(scope: Scope) -> str:
    return getattr(scope.get("route"), "path", "") or getattr(scope.get("endpoint"), "__name__", "none")
