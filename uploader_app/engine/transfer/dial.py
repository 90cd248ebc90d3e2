"""The way to a server: straight or through a proxy, in TLS where it has to be, and given up at once when nobody wants
it any longer. It knows no request."""

from __future__ import annotations

import socket
import ssl
import sys
import threading
from collections.abc import Callable
from typing import TypeVar

import httpx

from uploader_app.engine.transfer.inner_tls import InnerTls
from uploader_app.engine.transfer.reach import reach
from uploader_app.engine.transfer.watched import Watched
from uploader_app.proxy import Kind, Proxies, Proxy
from uploader_app.proxy.talk import carry
from uploader_app.proxy.way import way_to

Stream = socket.socket | Watched | InnerTls
L = TypeVar("L", bound=socket.socket)

Origin = tuple[str, str, int]
"""Scheme, host, port."""


class Dial:
    """Belongs to one worker thread; only ``end`` may be called from others. One connection at a time. ``in_turns``:
    nobody relies on ``end``, see ``Watched``."""

    def __init__(
        self,
        shut: threading.Event,
        trust: Callable[[], ssl.SSLContext],
        proxies: Proxies,
        *,
        in_turns: bool = sys.platform == "win32",
    ) -> None:
        self._shut = shut
        self._trust = trust
        self._proxies = proxies
        self._in_turns = in_turns
        self._line: socket.socket | None = None

    def proxy_to(self, url: str) -> Proxy | None:
        """Raises httpx.ProxyError, httpx.ConnectError."""
        return self._proxies.of(url)

    def connected(self, origin: Origin, proxy: Proxy | None, timeout: float) -> Stream:
        """Raises httpx.ProxyError, httpx.ConnectTimeout, httpx.ConnectError."""
        try:
            return self._stream(origin, proxy, timeout)
        except TimeoutError as error:
            raise httpx.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpx.ConnectError(str(error)) from error

    def end(self) -> None:
        """Set ``shut`` before. Who sends or waits gets an error now."""
        if self._line is None:
            return
        try:
            # The plain shutdown, also for a TLS socket: its own would pull the session from under the worker.
            socket.socket.shutdown(self._line, socket.SHUT_RDWR)
        except OSError:
            return  # the other side was faster

    def _stream(self, origin: Origin, proxy: Proxy | None, timeout: float) -> Stream:
        scheme, host, port = origin
        try:
            line = self._through(proxy, host, port, timeout) if proxy else self._reached(host, port, timeout)
            return self._encrypted(line, host, timeout) if scheme == "https" else self._waited(line, timeout)
        except BaseException:
            if self._line:
                self._line.close()
            raise

    def _through(self, proxy: Proxy, host: str, port: int, timeout: float) -> socket.socket:
        def connect() -> socket.socket | Watched:
            line = self._reached(proxy.host, proxy.port, timeout)
            return self._waited(self._wrapped(line, proxy.host, timeout) if secure else line, timeout)

        secure = proxy.kind is Kind.HTTPS
        try:
            carry(way_to(host, port, proxy), connect)
        except httpx.ProxyError as error:
            self._proxies.failed(proxy, error)
            raise
        assert self._line
        return self._line

    def _reached(self, host: str, port: int, timeout: float) -> socket.socket:
        return self._held(reach(host, port, timeout, self._shut))

    def _encrypted(self, line: socket.socket, host: str, timeout: float) -> Stream:
        if not isinstance(line, ssl.SSLSocket):
            return self._waited(self._wrapped(line, host, timeout), timeout)
        inner = InnerTls(self._waited(line, timeout), self._trust(), host)
        inner.do_handshake()
        return inner

    def _wrapped(self, line: socket.socket, host: str, timeout: float) -> ssl.SSLSocket:
        wrapped = self._trust().wrap_socket(line, server_hostname=host, do_handshake_on_connect=False)
        self._held(wrapped)
        self._waited(wrapped, timeout).do_handshake()
        return wrapped

    def _waited(self, line: L, timeout: float) -> L | Watched:
        return Watched(line, self._shut, timeout) if self._in_turns else line

    def _held(self, line: socket.socket) -> socket.socket:
        """Where ``end`` finds it. Wrapping makes a new socket, so it is looked at once more whether it was too late."""
        self._line = line
        if self._shut.is_set():
            self.end()
        return line
