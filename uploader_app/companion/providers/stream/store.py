"""Videos at Cloudflare Stream. A person's bytes go straight there by tus; we make the place, ask and delete.

Three things are different here from other stores. Room is counted in minutes of film, and a video that was begun
holds its minutes until it is deleted, ready or expired. Nothing tells a hash, so length is all that is compared.
And what was sent is looked at only afterwards, when it is encoded.

| state of the video              | the bytes are in | ``finish``                                         |
|---------------------------------|------------------|----------------------------------------------------|
| pendingupload, downloading, ... | no               | False                                              |
| queued, inprogress              | yes              | True: encoding may take as long as the film does,  |
|                                 |                  | and no student has to wait for that                |
| ready                           | yes              | True, also while better qualities are still made   |
| error                           | yes              | RejectedError, with the reason in words            |
"""

from __future__ import annotations

import base64
import contextlib
import logging
import math
import re
import secrets
import time
from collections.abc import AsyncIterator

import httpx
import msgspec

from uploader_app.companion.ports import (
    Bounds,
    Clock,
    Failure,
    GoneError,
    Held,
    Opening,
    Place,
    RejectedError,
    StoreError,
)
from uploader_app.companion.providers.stream import meta as stream_meta
from uploader_app.companion.providers.stream.calls import StreamCalls, Usage, Video
from uploader_app.companion.providers.stream.hooks import StreamHooks
from uploader_app.companion.providers.stream.settings import GRID, LONGEST_FILM_S, MOST_BYTES, StreamSettings
from uploader_app.companion.providers.stream.tokens import PlaybackKey
from uploader_app.companion.records.happenings import Happening
from uploader_app.domain.limits import Whose

SHORTEST_EXPIRY_S = 1800.0
LONGEST_TOKEN_S = 24 * 3600.0
PAGE = 1000
"""Stream lists no more at once."""

VIDEO = re.compile(r"[0-9a-f]{32}")
HELD = frozenset({"queued", "inprogress", "ready"})

logger = logging.getLogger(__name__)


class _Token(msgspec.Struct, frozen=True):
    token: str


class StreamStore:
    """Raises ValueError when the signing key is none."""

    abandoned_occupies = True
    playlists = True
    trouble = Happening.STREAM_API_ERROR

    def __init__(
        self, http: httpx.AsyncClient, settings: StreamSettings, clock: Clock = time.time, instance: str = ""
    ) -> None:
        """``instance``: the companion's name, which tells its videos from those of another one."""
        self._settings = settings
        self._clock = clock
        self._instance = instance
        self._calls = StreamCalls(http, f"{settings.api}/accounts/{settings.account}/stream", settings.token, clock)
        self._key = PlaybackKey(settings.key_id, settings.key) if settings.key_id else None
        self.hooks = StreamHooks(self._calls, settings.webhook_secret, clock)

    # -- the port ----------------------------------------------------------------------------------

    def bounds(self) -> Bounds:
        return Bounds(Whose.STORE, MOST_BYTES, LONGEST_FILM_S)

    async def room(self) -> float:
        """Minutes are no bytes: while any are left only ``open`` can tell whether this film still fits."""
        usage = await self.usage()
        return math.inf if usage.used < usage.limit else 0.0

    async def open(self, opening: Opening) -> Place:
        """A private video that waits for its bytes. Raises RejectedError for what Stream can never hold."""
        _refuse_hopeless(opening)
        headers = await self._made(opening)
        object, url = headers.get("stream-media-id", ""), headers.get("location", "")
        if not VIDEO.fullmatch(object):
            raise StoreError("Stream made a video and did not name it")
        logger.info("stream video made", extra={"video": object, "upload": opening.upload})
        try:
            self._expect_upload_host(url)
            await self._keep_private(object)
        except StoreError:
            await self._take_back(object)
            raise
        return Place(object, "tus", url, self._settings.chunk, GRID, self._expiry(opening))

    def address(self, object: str, url: str) -> str:  # noqa: ARG002  the URL is all that is needed
        return url

    async def stored(self, object: str, url: str) -> int:
        with contextlib.suppress(GoneError):
            return await self._calls.offset(url)
        try:
            video = await self._video(object)
        except GoneError:
            return 0
        if video.status.state in HELD and not video.bytes:
            raise StoreError("Stream holds the video and does not say how much of it")
        return video.bytes if video.status.state in HELD | {"error"} else 0

    async def forgot(self, object: str, url: str) -> bool:
        try:
            await self._calls.offset(url)
        except GoneError:
            return not await self.stored(object, url)
        return False

    async def finish(self, object: str, url: str, size: int) -> bool:  # noqa: ARG002  Stream does it by itself
        video = await self._video(object)
        if video.status.state == "error":
            raise RejectedError(video.why)
        if video.status.state not in HELD:
            return False
        if video.bytes not in (0, size):
            raise RejectedError("Another number of bytes arrived than was sent; please send it again.")
        return True

    async def sha256(self, object: str) -> str:  # noqa: ARG002  Stream tells none
        return ""

    async def delete(self, object: str) -> None:
        with contextlib.suppress(GoneError):
            await self._calls.delete(_path(object))

    async def playback(self, object: str, name: str, until: float) -> str:  # noqa: ARG002  the player shows its own
        return f"{await self._opened(object, until)}/watch"

    async def film(self, object: str, name: str, until: float) -> str:  # noqa: ARG002
        return f"{await self._opened(object, until)}/manifest/video.m3u8"

    def file(self, object: str) -> str:  # noqa: ARG002
        return ""

    async def objects(self) -> AsyncIterator[Held]:
        async for video in self.videos():
            whole = video.status.state in HELD
            yield Held(video.uid, "", video.bytes, video.made_at, whole, video.label)

    async def failures(self) -> list[Failure]:
        return [Failure(video.uid, video.why) async for video in self.videos(status="error")]

    # -- for the operator --------------------------------------------------------------------------

    async def usage(self) -> Usage:
        return await self._calls.ask(Usage, "/storage-usage")

    async def videos(self, page: int = PAGE, **asked: str) -> AsyncIterator[Video]:
        """Those that we made, the newest first; also what no ledger knows. ``asked``: more of the list's conditions."""
        before, params = "", {"limit": str(page), **asked}
        while True:
            found = await self._calls.ask(list[Video], "", params)
            for video in found:
                if video.label.upload and video.instance == self._instance:
                    yield video
            if len(found) < page or found[-1].created == before:
                return
            # There is no cursor: the last one's time is where the next page begins.
            before = params["before"] = found[-1].created

    async def extend(self, object: str, until: float) -> None:
        """Let its upload URL take bytes until then."""
        await self._calls.tell(Video, _path(object), {"uploadExpiry": stream_meta.written(until)})

    # -- making one --------------------------------------------------------------------------------

    async def _made(self, opening: Opening) -> httpx.Headers:
        attempt = secrets.token_hex(8)
        try:
            return await self._calls.create(self._headers(opening, attempt))
        except StoreError:
            await self._take_back_unheard(attempt)
            raise

    def _headers(self, opening: Opening, attempt: str) -> dict[str, str]:
        facts = {
            **stream_meta.meta(opening, self._instance, attempt),
            "maxdurationseconds": str(self._longest_film(opening.duration_s)),
            "expiry": stream_meta.written(self._expiry(opening)),
        }
        encoded = [f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in facts.items()]
        return {
            "Upload-Length": str(opening.size),
            "Upload-Creator": stream_meta.creator(opening.owner),
            # That the last key is there makes the video private; any value, even "false", would do the same.
            "Upload-Metadata": ",".join([*encoded, "requiresignedurls"]),
        }

    def _longest_film(self, duration_s: float) -> int:
        """Taken from the account's minutes until the film is ready; a longer one is refused after it was sent."""
        expected = duration_s + self._settings.margin_s if duration_s else self._settings.unknown_film_s
        return min(LONGEST_FILM_S, math.ceil(expected))

    def _expiry(self, opening: Opening) -> float:
        """When the last byte must have come: what a slow line needs, within what Stream and the lease allow."""
        needed = max(SHORTEST_EXPIRY_S, opening.size / self._settings.slowest_line)
        return min(self._clock() + min(needed, self._settings.longest_expiry_s), opening.until)

    def _expect_upload_host(self, url: str) -> None:
        """Elsewhere the person's client would be asked for our API token, or send its bytes to a stranger."""
        if not url.startswith(tuple(f"{origin}/" for origin in self._settings.upload_origins)):
            raise StoreError(f"Stream sends the upload to an unknown host: {'/'.join(url.split('/')[:3])}")

    async def _keep_private(self, object: str) -> None:
        """Read back, because Stream says nothing when it did not understand: such a video would be public."""
        if (await self._video(object)).needs_token:
            return
        changed = await self._calls.tell(Video, _path(object), {"requireSignedURLs": True})
        if not changed.needs_token:
            raise StoreError("Stream does not keep the video private")

    async def _take_back(self, object: str) -> None:
        """When that fails, too, the video expires without ever having had a byte."""
        try:
            await self.delete(object)
        except StoreError as error:
            logger.warning("stream video left behind", extra={"video": object, "detail": str(error)})

    async def _take_back_unheard(self, attempt: str) -> None:
        """The answer was lost, and perhaps a video was made, which would hold its minutes until it expires."""
        try:
            for one in [video async for video in self.videos(status="pendingupload") if video.attempt == attempt]:
                await self._take_back(one.uid)
        except StoreError as error:
            logger.warning("stream was not asked for what it made", extra={"detail": str(error)})

    # -- asking ------------------------------------------------------------------------------------

    async def _video(self, object: str) -> Video:
        return await self._calls.ask(Video, _path(object))

    async def _opened(self, object: str, until: float) -> str:
        expiry = int(min(until, self._clock() + LONGEST_TOKEN_S))
        return f"{self._settings.player}/{await self._token(object, expiry)}"

    async def _token(self, object: str, expiry: int) -> str:
        if self._key is not None:
            return self._key.token(object, expiry)
        return (await self._calls.tell(_Token, f"{_path(object)}/token", {"exp": expiry})).token


def _refuse_hopeless(opening: Opening) -> None:
    if opening.size > MOST_BYTES:
        raise RejectedError("It is larger than 30 GB.")
    if opening.duration_s > LONGEST_FILM_S:
        raise RejectedError("It is longer than ten hours.")


def _path(object: str) -> str:
    if not VIDEO.fullmatch(object):
        raise ValueError("a video's id is 32 hex digits")
    return f"/{object}"
