"""Cloudflare Stream on a real socket: its API, its upload host, the gateway that uploads end at when ``direct_user``
is missing, its player and its webhooks, told apart by their paths.

What is documented is strict. What is not (which status an expired URL gives, whether half a chunk is kept) is a
switch. A fault is planned with ``once``; ``tus_faults`` has acts for it. Slow and dead networks are
``fault_proxy``'s.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

import httpx

from tests.fakes.stream_library import Library, Refused, Video, told
from tests.fakes.stream_player import Gatekeeper
from tests.fakes.tus_server import EVERY, Act, Exchange, TusServer

ACCOUNT, TOKEN = "0123456789abcdef0123456789abcdef", "tkn-5f0c2e-secret"
API = "/client/v4"
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
MIB = 1024 * 1024


@dataclass(frozen=True)
class Fault:
    method: str
    path: str
    act: Act


class FakeStream:
    """``expired_status``: of an upload URL that is no more. ``keeps_halves``: bytes of a request that was cut stay.
    ``calls``: how many in five minutes the API answers."""

    def __init__(self, clock: Callable[[], float], **switches: Any) -> None:
        self.library = Library(clock, **switches)
        self.server = TusServer({(method, EVERY): self._answer for method in METHODS})
        self.expired_status = 404
        self.keeps_halves = True
        self.calls = 1200
        self.gate = Gatekeeper(clock)
        self.webhook = ""
        self.webhook_secret = ""
        self._clock = clock
        self._called: deque[float] = deque()
        self._blocked_until = 0.0
        self._faults: list[Fault] = []

    def __enter__(self) -> Self:
        self.server.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.__exit__()

    @property
    def url(self) -> str:
        return self.server.url

    @property
    def api(self) -> str:
        return self.url + API

    def once(self, method: str, act: Act, path: str = "") -> None:
        """To the next such request, instead of the right answer."""
        self._faults.append(Fault(method, path, act))

    def encode(self, uid: str) -> str:
        """One step further; the state then. Tells the webhook when there is nothing left to wait for."""
        video = self.library.video(uid)
        before = video.state
        self.library.encode(video)
        if self.webhook and video.state != before and video.state in ("ready", "error"):
            self._notify(video)
        return video.state

    # -- one request -------------------------------------------------------------------------------

    def _answer(self, exchange: Exchange) -> None:
        seen = exchange.seen
        fault = next((one for one in self._faults if one.method == seen.method and one.path in seen.path), None)
        if fault:
            self._faults.remove(fault)
            fault.act(exchange)
            return
        path = urlsplit(seen.path).path
        try:
            if path.startswith(f"{API}/accounts/{ACCOUNT}/stream"):
                self._call(exchange, path.removeprefix(f"{API}/accounts/{ACCOUNT}/stream"))
            elif path.startswith(API):
                self._gateway(exchange)
            elif path.startswith("/tus/"):
                self._upload(exchange)
            else:
                self._watch(exchange, path)
        except Refused as refused:
            exchange.body()
            _say(exchange, refused.status, None, refused, **refused.headers)

    # -- the API -----------------------------------------------------------------------------------

    def _call(self, exchange: Exchange, path: str) -> None:
        self._refuse_too_often()
        given = exchange.seen.headers.get("authorization", "")
        if given != f"Bearer {TOKEN}":
            raise Refused(403, 10000, f"Authentication error: {given}")
        if (exchange.seen.method, path) == ("POST", ""):
            self._create(exchange)
            return
        asked = dict(parse_qsl(urlsplit(exchange.seen.path).query))
        body = json.loads(exchange.body() or b"{}")
        result = self._result(exchange.seen.method, path.strip("/").split("/"), asked | body)
        _say(exchange, 200, result)

    def _refuse_too_often(self) -> None:
        """More than that in five minutes, and every call is refused for the next five."""
        now = self._clock()
        while self._called and self._called[0] <= now - 300:
            self._called.popleft()
        self._called.append(now)
        if len(self._called) > self.calls and now >= self._blocked_until:
            self._blocked_until = now + 300
        if now < self._blocked_until:
            raise Refused(429, 971, "Please wait", retry_after=int(self._blocked_until - now))

    def _create(self, exchange: Exchange) -> None:
        headers = exchange.seen.headers
        if headers.get("tus-resumable") != "1.0.0" or not headers.get("upload-length", "").isdigit():
            raise Refused(400, 10005, "Bad Request: Tus headers are missing")
        length, creator = int(headers["upload-length"]), headers.get("upload-creator", "")
        video = self.library.make(length, creator, headers.get("upload-metadata", ""))
        direct = "direct_user=true" in urlsplit(exchange.seen.path).query
        place = f"/tus/{video.uid}" if direct else f"{API}/accounts/{ACCOUNT}/media/{video.uid}"
        self.server.uploads[f"{place}?tusv2=true"] = video.stored
        exchange.answer(201, location=f"{self.url}{place}?tusv2=true", stream_media_id=video.uid)

    def _result(self, method: str, path: list[str], asked: dict[str, Any]) -> Any:
        if path in ([""], ["storage-usage"], ["webhook"]) or path[0] == "keys":
            return self._of_account(method, path, asked)
        return self._of_video(method, self.library.video(path[0]), path[1:], asked)

    def _of_account(self, method: str, path: list[str], asked: dict[str, Any]) -> Any:
        match method, path:
            case "GET", [""]:
                return [told(video) for video in self.library.found(asked)]
            case "GET", ["storage-usage"]:
                return self.library.usage()
            case "POST", ["keys"]:
                return self.gate.new_key()
            case "DELETE", ["keys", id]:
                return self.gate.keys.pop(id) and "Revoked"
            case "PUT", ["webhook"]:
                # One for the whole account: the one before is forgotten.
                self.webhook, self.webhook_secret = asked["notificationUrl"], secrets.token_hex(20)
                return {"notificationUrl": self.webhook, "secret": self.webhook_secret}
            case "GET", ["webhook"] if self.webhook:
                return {"notificationUrl": self.webhook, "secret": self.webhook_secret}
        raise Refused(404, 10003, "Not found")

    def _of_video(self, method: str, video: Video, path: list[str], asked: dict[str, Any]) -> Any:
        match method, path:
            case "GET", []:
                return told(video)
            case "POST", []:
                self.library.edit(video, asked)
                return told(video)
            case "POST", ["token"]:
                return {"token": self.gate.token(video.uid, asked)}
            case "DELETE", []:
                del self.library.videos[video.uid]
                return None
        raise Refused(404, 10003, "Not found")

    # -- tus ---------------------------------------------------------------------------------------

    def _gateway(self, exchange: Exchange) -> None:
        if exchange.seen.headers.get("authorization") != f"Bearer {TOKEN}":
            raise Refused(400, 10005, "Bad Request")
        self._upload(exchange)

    def _upload(self, exchange: Exchange) -> None:
        uid = urlsplit(exchange.seen.path).path.rpartition("/")[2]
        video = self.library.videos.get(uid)
        if exchange.seen.headers.get("tus-resumable") != "1.0.0":
            exchange.answer(412, tus_version="1.0.0")
        elif video is None or self.library.expired(video):
            exchange.body()
            exchange.answer(self.expired_status)
        elif exchange.seen.method == "HEAD":
            exchange.answer(200, **exchange.facts(), cache_control="no-store")
        elif exchange.seen.method == "PATCH":
            self._append(exchange, video)
        else:
            exchange.answer(405)

    def _append(self, exchange: Exchange, video: Video) -> None:
        status, text = _objection(exchange)
        if status == 502:
            exchange.answer(502, connection="close")
            exchange.leave()
            return
        if status:
            exchange.body()
            exchange.answer(status, text)
            return
        before = len(video.stored.content)
        exchange.store()
        if exchange.unread:
            if not self.keeps_halves:
                del video.stored.content[before:]
            return
        if video.whole and video.state == "pendingupload":
            self.library.received(video)
        exchange.answer(204, upload_offset=len(video.stored.content))

    # -- the player --------------------------------------------------------------------------------

    def _watch(self, exchange: Exchange, path: str) -> None:
        """``/<uid or token>/watch``, or the manifest, or a picture: what plays is the video's uid."""
        uid, _, page = path.strip("/").partition("/")
        if "." in uid:
            uid = self.gate.opened(uid)
        elif self.library.video(uid).private:
            raise Refused(401, 10000, "a token is needed")
        video = self.library.video(uid)
        if video.state == "error":
            raise Refused(424, 10005, "the video cannot be played")
        if video.state != "ready" or page not in ("watch", "manifest/video.m3u8", "thumbnails/thumbnail.jpg"):
            raise Refused(404, 10003, "Not found")
        exchange.answer(200, uid.encode(), tus_resumable=None)

    # -- webhooks ----------------------------------------------------------------------------------

    def _notify(self, video: Video) -> None:
        body, now = json.dumps(told(video)).encode(), int(self._clock())
        signature = hmac.new(self.webhook_secret.encode(), f"{now}.".encode() + body, hashlib.sha256).hexdigest()
        httpx.post(self.webhook, content=body, headers={"Webhook-Signature": f"time={now},sig1={signature}"})


def _objection(exchange: Exchange) -> tuple[int, bytes]:
    """What Stream has against this PATCH: 0 = nothing."""
    headers, length = exchange.seen.headers, exchange.seen.length
    stored = exchange.upload
    left = stored.length - len(stored.content)
    objections = (
        ("transfer-encoding" in headers, 502, b""),
        (headers.get("content-type") != "application/offset+octet-stream", 415, b""),
        (headers.get("upload-offset") != str(len(stored.content)), 409, b""),
        (length > min(left, 200 * MIB), 413, b""),
        (length < left and length % (256 * 1024) != 0, 400, b"Chunk size must be a multiple of 256KiB"),
        (length < left and length < 5 * MIB, 400, b"Chunk size is too small"),
    )
    return next(((status, text) for met, status, text in objections if met), (0, b""))


def _say(exchange: Exchange, status: int, result: Any, refused: Refused | None = None, **headers: object) -> None:
    errors = [{"code": refused.code, "message": str(refused)}] if refused else []
    answer = {"result": result, "success": not refused, "errors": errors, "messages": []}
    text = b"" if exchange.seen.method == "HEAD" else json.dumps(answer).encode()
    exchange.answer(status, text, content_type="application/json", tus_resumable=None, **headers)
