"""TLS to the far side through a connection that is in TLS itself, to a proxy: Python's wraps no socket twice. As much
of a socket as sending a file needs. It knows no HTTP."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import TypeVar

from uploader_app.engine.transfer.watched import Watched

T = TypeVar("T")

AT_ONCE = 64 * 1024
"""So much is in memory between the two, however large the piece is."""


class InnerTls:
    """As ssl.SSLSocket. Whoever ends ``outer`` ends this."""

    def __init__(self, outer: ssl.SSLSocket | Watched, trusted: ssl.SSLContext, host: str) -> None:
        self._outer = outer
        self._heard, self._said = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._inner = trusted.wrap_bio(self._heard, self._said, server_hostname=host)

    def do_handshake(self) -> None:
        self._done(self._inner.do_handshake)

    def send(self, data: bytes | memoryview, /) -> int:
        return self._done(lambda: self._inner.write(data[:AT_ONCE]))

    def recv(self, count: int, /) -> bytes:
        try:
            return self._done(lambda: self._inner.read(count))
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            return b""  # cut or ended: HTTP knows whether something is missing

    def settimeout(self, seconds: float | None) -> None:
        self._outer.settimeout(seconds)

    def gettimeout(self) -> float | None:
        return self._outer.gettimeout()

    def fileno(self) -> int:
        return self._outer.fileno()

    def close(self) -> None:
        self._outer.close()

    def _done(self, work: Callable[[], T]) -> T:
        while True:
            try:
                result = work()
            except ssl.SSLWantReadError:
                self._say()
                self._hear()
            else:
                self._say()
                return result

    def _say(self) -> None:
        if self._said.pending:
            self._outer.sendall(self._said.read())

    def _hear(self) -> None:
        if piece := self._outer.recv(AT_ONCE):
            self._heard.write(piece)
        else:
            self._heard.write_eof()
