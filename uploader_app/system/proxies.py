"""Which proxy is the right one, and the sign-in that it asks for. One sign-in is tried once: after a 407 nothing more
is sent through that proxy until somebody gives another, because a few wrong ones lock a university account. One that
is set and cannot be used is told, and nobody goes past it in silence."""

from __future__ import annotations

import logging
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol
from urllib.parse import urlsplit

import httpx
import msgspec

from uploader_app import net
from uploader_app.proxy import Kind, Proxy, ProxySignInError, ProxyUnusableError, proxy_at
from uploader_app.proxy.talk import carry
from uploader_app.proxy.way import way_to
from uploader_app.system import proxy_sources as sources
from uploader_app.system.pac import PacError, PacScript, fetch

logger = logging.getLogger(__name__)

Trust = Callable[[], ssl.SSLContext]


class Secrets(Protocol):
    """The keychain."""

    def get(self, name: str) -> str: ...

    def set(self, name: str, secret: str) -> None: ...


class ChosenProxies:
    """The ``Proxies`` of one profile. ``chosen``: "system", "none" or an address; ``script``: the address of a script
    (PAC), "" for the system's. Asked from any thread."""

    def __init__(self, chosen: str, script: str, secrets: Secrets, trust: Trust = net.trust) -> None:
        self._chosen, self._script = chosen, script
        self._secrets = secrets
        self._trust = trust
        self._places: dict[str, str] = {}
        self._sign_ins: dict[str, tuple[str, str]] = {}
        self._scripts: dict[str, PacScript | None] = {}
        self._proven: set[Proxy] = set()
        self._refused: set[Proxy] = set()  # others add to it at any moment, so look through a copy
        self._asking = threading.Lock()  # so that of several transfers one alone tries a sign-in
        self._asked = ""
        """The place of the one that asked last. The answer may come when the network is another."""
        self.unusable = ""
        """The proxy that is set and cannot be used, as its address without a sign-in; "" for none."""

    @property
    def wanting(self) -> str:
        """The proxy (host:port) that asks for a sign-in, "" when none does."""
        return self._asked if any(proxy.place == self._asked for proxy in list(self._refused)) else ""

    def of(self, url: str) -> Proxy | None:
        """See ``Proxies``. Raises ProxySignInError, ProxyUnusableError, httpx.ProxyError, httpx.ConnectError."""
        if self._chosen == "none" or net.is_loopback(urlsplit(url).hostname or ""):
            return None
        with self._asking:
            proxy = self._signed_in(self._found(url))
            if proxy and proxy.username and proxy not in self._proven and proxy not in self._refused:
                self._prove(proxy, url)
        if proxy in self._refused:
            raise ProxySignInError("not asked again before somebody signs in")
        return proxy

    def failed(self, proxy: Proxy, error: httpx.ProxyError) -> None:
        """See ``Proxies``."""
        if isinstance(error, ProxySignInError):
            self._refused.add(proxy)
            self._asked = proxy.place
            logger.info("the proxy asks for a sign-in", extra={"given": bool(proxy.username)})
        if isinstance(error, ProxyUnusableError):
            self.unusable = f"{proxy.kind}://{proxy.place}"
            logger.warning("the proxy cannot be used", extra={"reason": str(error)})

    def sign_in(self, username: str, password: str) -> None:
        """To the proxy that asks for it; kept in the keychain. Blocks."""
        place = self._asked
        self._secrets.set(_entry(place), msgspec.json.encode((username, password)).decode())
        with self._asking:
            self._sign_ins[place] = (username, password)
            self._refused -= {proxy for proxy in list(self._refused) if proxy.place == place}

    def forget(self) -> None:
        """The network is another: what was found out is asked anew. Who refused a password stays refused."""
        # New books, because others may be reading the old ones.
        self._places = {}
        self._scripts = {}
        self.unusable = ""
        self._refused -= {proxy for proxy in list(self._refused) if not proxy.username}

    # -- which one -----------------------------------------------------------------------------------

    def _found(self, url: str) -> Proxy | None:
        parts = urlsplit(url)
        origin, places = f"{parts.scheme}://{parts.netloc}", self._places
        if origin not in places:
            places[origin] = self._looked_up(f"{origin}/")
        return self._at(places[origin])

    def _looked_up(self, url: str) -> str:
        if self._chosen != "system":
            return self._chosen
        return (
            (self._script and self._by_script(self._script, url))
            or sources.from_environment(url)
            or self._by_script(sources.system_script(), url)
            or sources.from_system(url)
        )

    def _by_script(self, address: str, url: str) -> str:
        if not address:
            return ""
        scripts = self._scripts
        try:
            if address not in scripts:
                scripts[address] = None
                scripts[address] = PacScript(fetch(address, self._trust()))
            script = scripts[address]
            return sources.from_script_answer(script.answer(url)) if script else ""
        except PacError as error:
            logger.warning("the network's proxy script does not work", extra={"reason": str(error)})
            return ""

    def _at(self, place: str) -> Proxy | None:
        if not place or place == sources.DIRECT:
            return None
        try:
            return proxy_at(place)
        except ValueError as error:
            self.unusable = _without_sign_in(place)
            raise ProxyUnusableError("of a kind that Fieldpost does not know") from error

    # -- its sign-in -----------------------------------------------------------------------------------

    def _signed_in(self, proxy: Proxy | None) -> Proxy | None:
        """As the person gave it, else as its address says."""
        if proxy is None:
            return None
        if proxy.place not in self._sign_ins:
            kept = self._secrets.get(_entry(proxy.place))
            self._sign_ins[proxy.place] = msgspec.json.decode(kept, type=tuple[str, str]) if kept else ("", "")
        username, password = self._sign_ins[proxy.place]
        return replace(proxy, username=username, password=password) if username else proxy

    def _prove(self, proxy: Proxy, url: str) -> None:
        there = httpx.URL(url)
        talk = way_to(there.raw_host.decode(), there.port or (443 if there.scheme == "https" else 80), proxy)
        try:
            carry(talk, lambda: self._connected(proxy)).close()
        except httpx.ProxyError as error:
            self.failed(proxy, error)
            if not isinstance(error, ProxySignInError):
                raise
        except OSError as error:
            raise httpx.ConnectError(type(error).__name__) from error
        else:
            self._proven.add(proxy)

    def _connected(self, proxy: Proxy) -> socket.socket:
        connection = socket.create_connection((proxy.host, proxy.port), net.CONNECT_SECONDS)
        if proxy.kind is not Kind.HTTPS:
            return connection
        return self._trust().wrap_socket(connection, server_hostname=proxy.host)


def _without_sign_in(place: str) -> str:
    """It is shown."""
    scheme, _, rest = place.rpartition("://")
    address = rest.rpartition("@")[2].partition("/")[0]
    return f"{scheme}://{address}" if scheme else address


def _entry(place: str) -> str:
    return f"proxy {place}"
