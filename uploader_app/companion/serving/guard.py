"""uvicorn's HTTP protocol with the two limits that it lacks: how long and how large a request's head may be."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_S = 15.0
HEAD_BYTES = 32 * 1024
_TOO_LARGE = b"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


class GuardedProtocol(HttpToolsProtocol):
    head_s = HEAD_S

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: passed on as they are
        super().__init__(*args, **kwargs)
        self._arrived = 0
        """Bytes since the head began; complete or not, they are what the parser had to keep."""
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in the parent
        super().connection_made(transport)
        self._arm()

    def connection_lost(self, exc: Exception | None) -> None:
        self._disarm()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            return
        super().data_received(data)
        if self._timer is not None:
            self._arrived += len(data)
            if self._arrived > HEAD_BYTES:
                self._refuse()

    def on_message_begin(self) -> None:
        self._arm()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        self._disarm()
        if sum(len(name) + len(value) for name, value in self.headers) + len(self.url) > HEAD_BYTES:
            self._refuse()
            # It ends the parsing of what came with it; the transport is closed already.
            raise ValueError("head too large")
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:
        if not self.transport.is_closing():
            super().send_400_response(msg)

    def _refuse(self) -> None:
        self.transport.write(_TOO_LARGE)
        self.transport.close()

    def _arm(self) -> None:
        if self._timer is None:
            self._arrived = 0
            self._timer = self.loop.call_later(self.head_s, self.transport.close)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
