"""What Cloudflare Stream tells by itself: webhooks, when a video is ready or will never be. They are hints; what is
true is asked. An account has one address for all of them, which somebody sets with Cloudflare's API.
"""

from __future__ import annotations

import msgspec

from uploader_app.companion.ports import Clock, GoneError
from uploader_app.companion.providers.bounded import UNREADABLE
from uploader_app.companion.providers.stream.calls import StreamCalls, Video
from uploader_app.companion.providers.stream.tokens import genuine


class _Registered(msgspec.Struct, frozen=True):
    url: str = msgspec.field(name="notificationUrl", default="")


class StreamHooks:
    """``secret``: what Stream signs them with, "" = nothing is heard."""

    def __init__(self, calls: StreamCalls, secret: str, clock: Clock) -> None:
        self._calls = calls
        self._secret = secret
        self._clock = clock

    @property
    def heard(self) -> bool:
        return bool(self._secret)

    def news_of(self, body: bytes, signature: str) -> str | None:
        """The video that a webhook is about, "" = none; None when Stream did not send it just now."""
        if not genuine(self._secret, signature, body, self._clock()):
            return None
        try:
            return msgspec.json.decode(body, type=Video).uid
        except UNREADABLE:
            return ""

    async def registered(self) -> str:
        """Where Stream sends the account's webhooks, "" = nowhere. Raises StoreError."""
        try:
            return (await self._calls.ask(_Registered, "/webhook")).url
        except GoneError:
            return ""
