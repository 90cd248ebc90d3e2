"""What a proxy is, and why one that is set does not lead to the far side. How one is talked to stands in ``way``; which
one is the right one is decided elsewhere (``Proxies``)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol
from urllib.parse import unquote, urlsplit

import httpx


class Kind(StrEnum):
    """How it is spoken to. HTTPS: in TLS."""

    HTTP = "http"
    HTTPS = "https"
    SOCKS5 = "socks5"
    SOCKS4 = "socks4"


_KINDS = {
    "http": Kind.HTTP,
    "https": Kind.HTTPS,
    "socks": Kind.SOCKS5,
    "socks5": Kind.SOCKS5,
    "socks5h": Kind.SOCKS5,
    "socks4": Kind.SOCKS4,
    "socks4a": Kind.SOCKS4,
}
"""By the scheme of its address. Names are always looked up by the proxy: a closed network knows only its own."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """Where it listens, and the sign-in for it; "" = none, or that of the person whom the computer knows."""

    host: str
    port: int
    username: str = ""
    password: str = field(default="", repr=False)
    kind: Kind = Kind.HTTP

    @property
    def place(self) -> str:
        return f"{self.host}:{self.port}"


def proxy_at(text: str) -> Proxy:
    """Of "proxy.example.edu:3128" or "socks5://name:password@proxy.example.edu:1080". Raises ValueError."""
    parts = urlsplit(text if "://" in text else f"http://{text}")
    if parts.scheme not in _KINDS or not parts.hostname or not parts.port:
        raise ValueError("an address like http://proxy.example.edu:3128 or socks5://proxy.example.edu:1080")
    username, password = unquote(parts.username or ""), unquote(parts.password or "")
    return Proxy(parts.hostname, parts.port, username, password, _KINDS[parts.scheme])


class ProxySignInError(httpx.ProxyError):
    """The proxy asks for a user name and password, or did not take ours."""


class ProxyUnusableError(httpx.ProxyError):
    """The proxy, or the sign-in that it wants, is of a kind that Fieldpost does not know."""


class Proxies(Protocol):
    """Through which proxy an address is reached. Asked from worker threads; may take a moment."""

    def of(self, url: str) -> Proxy | None:
        """None = without one. Raises ProxySignInError when this one is not to be asked again before somebody signs in:
        each further try with a wrong password brings the person's account nearer to being locked. Raises
        ProxyUnusableError when one is set that cannot be used."""

    def failed(self, proxy: Proxy, error: httpx.ProxyError) -> None:
        """It did not lead to the far side."""


class NoProxies:
    def of(self, _: str) -> Proxy | None:
        return None

    def failed(self, proxy: Proxy, error: httpx.ProxyError) -> None:
        raise AssertionError(f"nobody was sent to {proxy.place}") from error
