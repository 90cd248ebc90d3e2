"""What an HTTP proxy is, how a connection is led through one, and how the one that asks for a sign-in is left in peace.

Which proxy is the right one is decided elsewhere (``Proxies``); proxies that are spoken to in TLS, and SOCKS, are not
known here.
"""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import unquote, urlsplit

import httpx

LONGEST_ANSWER = 64 * 1024


@dataclass(frozen=True, slots=True)
class Proxy:
    """Where it listens, and the sign-in that it asks for; "" = none."""

    host: str
    port: int
    username: str = ""
    password: str = field(default="", repr=False)

    @property
    def place(self) -> str:
        return f"{self.host}:{self.port}"

    @property
    def credentials(self) -> list[tuple[bytes, bytes]]:
        """The header that goes with each request to it (RFC 7617)."""
        if not self.username:
            return []
        pair = base64.b64encode(f"{self.username}:{self.password}".encode())
        return [(b"Proxy-Authorization", b"Basic " + pair)]


def proxy_at(text: str) -> Proxy:
    """Of "proxy.example.edu:3128" or "http://name:password@proxy.example.edu:3128/". Raises ValueError."""
    parts = urlsplit(text if "://" in text else f"http://{text}")
    if parts.scheme != "http" or not parts.hostname or not parts.port:
        raise ValueError("an address like http://proxy.example.edu:3128")
    return Proxy(parts.hostname, parts.port, unquote(parts.username or ""), unquote(parts.password or ""))


class ProxySignInError(httpx.ProxyError):
    """The proxy asks for a user name and password, or did not take ours."""


class Proxies(Protocol):
    """Through which proxy an address is reached. Asked from worker threads; may take a moment."""

    def of(self, url: str) -> Proxy | None:
        """None = without one. Raises ProxySignInError when this one is not to be asked again before somebody signs in:
        each further try with a wrong password brings the person's account nearer to being locked."""

    def refused(self, proxy: Proxy) -> None:
        """It answered 407."""


class NoProxies:
    def of(self, _: str) -> Proxy | None:
        return None

    def refused(self, proxy: Proxy) -> None:
        raise AssertionError(f"nobody was sent to {proxy.place}")


def tunnel(connection: socket.socket, proxies: Proxies, proxy: Proxy, host: str, port: int) -> None:
    """Make the connection to the proxy one to ``host``. Raises httpx.ProxyError, OSError."""
    status = ask_through(connection, proxy, host, port)
    if status == 407:
        raise _refused(proxies, proxy)
    if not 200 <= status < 300:
        raise httpx.ProxyError(f"the proxy answered {status}")


def ask_through(connection: socket.socket, proxy: Proxy, host: str, port: int) -> int:
    """Ask for a way to ``host`` (CONNECT, RFC 9110 section 9.3.6). The proxy's status. Raises OSError."""
    there = (f"[{host}]:{port}" if ":" in host else f"{host}:{port}").encode("ascii")
    headers = [(b"Host", there), *proxy.credentials]
    lines = [b"CONNECT %b HTTP/1.1" % there, *(b"%b: %b" % header for header in headers)]
    connection.sendall(b"\r\n".join([*lines, b"", b""]))
    answer = bytearray()
    while not answer.endswith(b"\r\n\r\n"):
        # One by one: what follows the head belongs to the far side already.
        byte = connection.recv(1)
        if not byte or len(answer) > LONGEST_ANSWER:
            raise ConnectionError("the proxy gave no answer")
        answer += byte
    version, _, rest = answer.partition(b" ")
    if not version.startswith(b"HTTP/1.") or not rest[:3].isdigit():
        raise ConnectionError("the proxy speaks no HTTP")
    return int(rest[:3])


def sign_in_wanted(answer: httpx.Response, proxies: Proxies, proxy: Proxy | None) -> None:
    """Raises ProxySignInError when this is the proxy's own answer, and says so."""
    if proxy and answer.status_code == 407:
        raise _refused(proxies, proxy)


def _refused(proxies: Proxies, proxy: Proxy) -> ProxySignInError:
    proxies.refused(proxy)
    return ProxySignInError("407")


class ProxiedTransport(httpx.AsyncBaseTransport):
    """For httpx: each request by the way that ``Proxies`` says at that moment."""

    def __init__(self, proxies: Proxies, trusted: ssl.SSLContext) -> None:
        self._proxies = proxies
        self._trusted = trusted
        self._ways: dict[Proxy | None, httpx.AsyncHTTPTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        proxy = await asyncio.to_thread(self._proxies.of, str(request.url))
        try:
            answer = await self._way(proxy).handle_async_request(request)
        except httpx.ProxyError as error:
            if proxy and str(error).startswith("407"):
                raise _refused(self._proxies, proxy) from error
            raise
        sign_in_wanted(answer, self._proxies, proxy)
        return answer

    async def aclose(self) -> None:
        for way in self._ways.values():
            await way.aclose()

    def _way(self, proxy: Proxy | None) -> httpx.AsyncHTTPTransport:
        if proxy not in self._ways:
            self._ways[proxy] = httpx.AsyncHTTPTransport(verify=self._trusted, proxy=_as_httpx(proxy))
        return self._ways[proxy]


def _as_httpx(proxy: Proxy | None) -> httpx.Proxy | None:
    if proxy is None:
        return None
    host = f"[{proxy.host}]" if ":" in proxy.host else proxy.host
    return httpx.Proxy(f"http://{host}:{proxy.port}", headers=proxy.credentials)
