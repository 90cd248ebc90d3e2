"""One call to Cloudflare Stream: what it answers as a value, what it refuses as one of our errors.

| answer                          | raised        | because                                                |
|---------------------------------|---------------|--------------------------------------------------------|
| code 10011, with any status     | FullError     | the account's minutes are used up, or there are none   |
| 404, or code 10003              | GoneError     | there is no such video, or not any more                |
| 413                             | RejectedError | larger than Stream takes                               |
| 429 with ``Retry-After``        | BusyError     | too many API calls: every call is refused for a while  |
| 429 without                     | BusyError     | too many videos wait to be encoded                     |
| 401, 403                        | StoreError    | the API token is wrong, expired, or may not do this    |
| 408, 5xx, no answer             | StoreError    | after a second try, where the call may be repeated     |
| anything else, or not its JSON  | StoreError    | we do not understand each other                        |

An error's text names the status and Stream's codes, never its messages: they were seen to repeat the token.
"""

from __future__ import annotations

import asyncio
import time
from datetime import datetime
from typing import TypeVar

import httpx
import msgspec

from uploader_app import net
from uploader_app.companion.numbers import whole
from uploader_app.companion.ports import BusyError, Clock, FullError, GoneError, Label, RejectedError, StoreError
from uploader_app.companion.providers import bounded
from uploader_app.companion.providers.bounded import UNREADABLE, OversizedError
from uploader_app.companion.providers.stream import meta as stream_meta

TUS = {"Tus-Resumable": "1.0.0"}
STUMBLES = frozenset({408, *range(500, 600)})
OUT_OF_MINUTES = 10011
NOT_FOUND = 10003

CALLS_PAUSE_S = 300.0
"""How long Cloudflare refuses an account that called too often."""
ENCODING_PAUSE_S = 60.0

PATIENCE_S = 60.0

REASONS = {
    "ERR_NON_VIDEO": "It is no video, or of a kind that Cloudflare Stream does not know.",
    "ERR_MALFORMED_VIDEO": "The video is damaged; please check that it plays to its end on your computer.",
    "ERR_DURATION_TOO_SHORT": "The video is too short: it must be longer than a tenth of a second.",
    "ERR_DURATION_EXCEED_CONSTRAINT": "The video is longer than was said when it was sent.",
}
NO_REASON = "Cloudflare Stream could not read it, and does not say why."

T = TypeVar("T")


class Status(msgspec.Struct, frozen=True):
    """``reason``: of an error; the documentation spells it in two ways."""

    state: str = ""
    reason: str | None = msgspec.field(name="errorReasonCode", default=None)
    reason_too: str | None = msgspec.field(name="errReasonCode", default=None)


class Video(msgspec.Struct, frozen=True):
    """What Stream says about one video. ``created``: as Stream writes it, to page on from there."""

    uid: str
    status: Status = Status()
    created: str = ""
    size: float | None = None
    needs_token: bool = msgspec.field(name="requireSignedURLs", default=False)
    meta: dict[str, object] | None = None  # others store there what they like

    @property
    def bytes(self) -> int:
        """How many Stream holds, 0 = it does not say."""
        return max(0, int(self.size or 0))

    @property
    def instance(self) -> str:
        """The companion that made it."""
        return stream_meta.instance(self.meta or {})

    @property
    def attempt(self) -> str:
        """The call that made it."""
        return stream_meta.attempt(self.meta or {})

    @property
    def label(self) -> Label:
        """Without an upload when somebody else made it."""
        return stream_meta.label(self.meta or {})

    @property
    def made_at(self) -> float:
        """0 = it cannot be read."""
        try:
            return datetime.fromisoformat(self.created).timestamp()
        except ValueError:
            return 0.0

    @property
    def reason(self) -> str:
        return self.status.reason or self.status.reason_too or ""

    @property
    def why(self) -> str:
        """It cannot be shown, in words."""
        return REASONS.get(self.reason, NO_REASON)


class Usage(msgspec.Struct, frozen=True):
    """What the account holds, in minutes. ``limit``: what was paid for, 0 = no subscription."""

    used: float = msgspec.field(name="totalStorageMinutes")
    limit: float = msgspec.field(name="totalStorageMinutesLimit")
    videos: int = msgspec.field(name="videoCount", default=0)


class _Message(msgspec.Struct, frozen=True):
    code: int = 0


class _Envelope(msgspec.Struct, frozen=True):
    result: msgspec.Raw = msgspec.Raw(b"null")
    errors: list[_Message] | None = None


class StreamCalls:
    """``root``: of the account's videos. The token goes there, and nowhere else. ``patience_s``: for a whole answer;
    the client's own timeouts are content when a byte comes now and then."""

    def __init__(
        self, http: httpx.AsyncClient, root: str, token: str, clock: Clock = time.time, patience_s: float = PATIENCE_S
    ) -> None:
        self._http = http
        self._root = root
        self._token = token
        self._clock = clock
        self._patience_s = patience_s

    async def create(self, headers: dict[str, str]) -> httpx.Headers:
        """A new upload. Tried once: each try may have made a video that takes minutes from the account."""
        params = {"direct_user": "true"}  # in the body it would be ignored, and the URL would ask for our token
        request = self._http.build_request("POST", self._root, params=params, headers={**TUS, **headers, **self._key()})
        return self._checked(await self._once(request)).headers

    async def ask(self, kind: type[T], path: str, params: dict[str, str] | None = None) -> T:
        request = self._http.build_request("GET", self._root + path, params=params, headers=self._key())
        return _value(kind, self._checked(await self._twice(request)))

    async def tell(self, kind: type[T], path: str, change: dict[str, object]) -> T:
        """A change that may be made twice."""
        request = self._http.build_request("POST", self._root + path, json=change, headers=self._key())
        return _value(kind, self._checked(await self._twice(request)))

    async def delete(self, path: str) -> None:
        request = self._http.build_request("DELETE", self._root + path, headers=self._key())
        self._checked(await self._twice(request))

    async def offset(self, url: str) -> int:
        """How many bytes came to an upload URL. Raises GoneError when it is no more: finished, expired or deleted."""
        answer = await self._twice(self._http.build_request("HEAD", url, headers=TUS))
        if answer.status_code in (403, 404, 410):
            raise GoneError(_described(answer))
        offset = whole(self._checked(answer).headers.get("upload-offset", ""))
        if offset is None:
            raise StoreError(f"Stream told no offset: {_described(answer)}")
        return offset

    def _key(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}"}

    async def _twice(self, request: httpx.Request) -> httpx.Response:
        """With a second try at once when the line broke or Stream stumbled. Whoever asked can wait better than we."""
        try:
            answer = await self._once(request)
        except StoreError:
            return await self._once(request)
        return await self._once(request) if answer.status_code in STUMBLES else answer

    async def _once(self, request: httpx.Request) -> httpx.Response:
        try:
            async with asyncio.timeout(self._patience_s):
                return await bounded.whole(await self._http.send(request, stream=True, follow_redirects=False))
        except (httpx.RequestError, TimeoutError, OversizedError) as error:
            kind = type(error).__name__
            raise StoreError(f"no answer to {request.method}: {kind}", code=kind) from error

    def _checked(self, answer: httpx.Response) -> httpx.Response:
        if answer.is_success:
            return answer
        raise _error(answer, self._clock())


def _error(answer: httpx.Response, now: float) -> StoreError | RejectedError:
    """See the table on top."""
    codes, text = _codes(answer), _described(answer)
    code = str(codes[0] if codes else answer.status_code)
    if OUT_OF_MINUTES in codes:
        return FullError(f"Stream has no minutes left: {text}", code=code)
    if answer.status_code == 404 or NOT_FOUND in codes:
        return GoneError(text, code=code)
    if answer.status_code == 413:
        return RejectedError("It is larger than Cloudflare Stream takes.")
    if answer.status_code == 429:
        return _busy(answer, now, code)
    if answer.status_code in (401, 403):
        return StoreError(f"Stream refuses our API token: {text}", code=code)
    return StoreError(text, net.retry_after(answer.headers, now), code)


def _busy(answer: httpx.Response, now: float, code: str) -> BusyError:
    if "retry-after" in answer.headers:
        after = net.retry_after(answer.headers, now) or CALLS_PAUSE_S
        return BusyError(f"too many calls to Cloudflare's API: {_described(answer)}", after, code)
    return BusyError(f"Stream has too many videos to encode: {_described(answer)}", ENCODING_PAUSE_S, code)


def _described(answer: httpx.Response) -> str:
    return f"{answer.request.method} answered {answer.status_code}, codes {_codes(answer)}"


def _codes(answer: httpx.Response) -> list[int]:
    try:
        return [error.code for error in msgspec.json.decode(answer.content, type=_Envelope).errors or []]
    except UNREADABLE:
        return []


def _value(kind: type[T], answer: httpx.Response) -> T:
    try:
        return msgspec.json.decode(msgspec.json.decode(answer.content, type=_Envelope).result, type=kind)
    except UNREADABLE as error:
        raise StoreError(f"Stream did not answer in its JSON: {_described(answer)}") from error
