"""For httpx: each short call by the way that ``Proxies`` says at that moment. To httpcore, what stands behind a proxy
looks as if it were reached directly."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterable

import httpcore
import httpx

from uploader_app.proxy import Kind, Proxies, Proxy
from uploader_app.proxy.talk import HEARD_AT_ONCE, Turn
from uploader_app.proxy.way import way_to

KEPT_SECONDS = 5.0
"""As httpx keeps connections without a proxy."""


class ProxiedTransport(httpx.AsyncBaseTransport):
    def __init__(self, proxies: Proxies, trusted: ssl.SSLContext) -> None:
        self._proxies = proxies
        self._trusted = trusted
        self._ways: dict[Proxy | None, httpx.AsyncHTTPTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        proxy = await asyncio.to_thread(self._proxies.of, str(request.url))
        try:
            return await self._way(proxy).handle_async_request(request)
        except httpx.ProxyError as error:
            if proxy:
                self._proxies.failed(proxy, error)
            raise

    async def aclose(self) -> None:
        for way in self._ways.values():
            await way.aclose()

    def _way(self, proxy: Proxy | None) -> httpx.AsyncHTTPTransport:
        if proxy not in self._ways:
            self._ways[proxy] = way = httpx.AsyncHTTPTransport(verify=self._trusted)
            if proxy:
                # httpx has no door for it, and without its transport we would have to copy how it maps errors.
                way._pool = httpcore.AsyncConnectionPool(  # noqa: SLF001  # see above
                    ssl_context=self._trusted,
                    keepalive_expiry=KEPT_SECONDS,
                    network_backend=_Behind(proxy, self._trusted),
                )
        return self._ways[proxy]


class _Behind(httpcore.AsyncNetworkBackend):
    """Connects to what stands behind the proxy."""

    def __init__(self, proxy: Proxy, trusted: ssl.SSLContext) -> None:
        self._proxy, self._trusted = proxy, trusted
        self._network = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002  # httpcore's signature
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002
    ) -> httpcore.AsyncNetworkStream:
        """Raises httpx.ProxyError, and what httpcore raises."""
        talk = way_to(host, port, self._proxy)
        stream = await self._connected(timeout)
        try:
            # In threads, because a sign-in may ask who knows the person.
            turn = await asyncio.to_thread(next, talk)
            while turn is not Turn.OPEN:
                if isinstance(turn, bytes):
                    await stream.write(turn, timeout)
                    turn = await asyncio.to_thread(talk.send, await stream.read(HEARD_AT_ONCE, timeout))
                else:
                    await stream.aclose()
                    stream = await self._connected(timeout)
                    turn = await asyncio.to_thread(next, talk)
        except BaseException:
            await stream.aclose()
            raise
        return stream

    async def _connected(self, timeout: float | None) -> httpcore.AsyncNetworkStream:
        stream = await self._network.connect_tcp(self._proxy.host, self._proxy.port, timeout)
        if self._proxy.kind is not Kind.HTTPS:
            return stream
        return await stream.start_tls(self._trusted, self._proxy.host, timeout)
