"""Notices that the network is back, so that nobody waits out a back-off that has lost its reason.

While an upload waits for the network, its site's port is knocked at; only a knock that succeeds after one that
failed counts: a server that answers and then refuses is no network that returned.
"""

from __future__ import annotations

import asyncio
import random
from urllib.parse import urlsplit

import httpx

from uploader_app.domain.messages import NetworkReturned
from uploader_app.domain.turns import WAITS_FOR_NETWORK
from uploader_app.domain.upload import Status
from uploader_app.engine.engine import Engine
from uploader_app.proxy import NoProxies, Proxies

KNOCK_SECONDS = 3.0
"""Between two knocks, on average. Spread, so that a server which comes back is not met by everybody at once."""
CONNECT_SECONDS = 5.0


async def watch_network(engine: Engine, proxies: Proxies = NoProxies()) -> None:  # noqa: B008  # it has no state
    """Until cancelled. Behind a proxy it is the proxy's port that is knocked at."""
    failed: set[str] = set()
    while True:
        await asyncio.sleep(KNOCK_SECONDS * (0.5 + random.random()))  # noqa: S311  # spreads load
        waiting = _waiting_sites(engine)
        failed &= waiting
        for site in waiting:
            if not await _knock(site, proxies):
                failed.add(site)
            elif site in failed:
                failed.discard(site)
                engine.post(NetworkReturned())


def _waiting_sites(engine: Engine) -> set[str]:
    return {
        upload.target.site
        for upload in engine.queue.uploads.values()
        if upload.status is Status.WAITING and upload.fault and upload.fault.code in WAITS_FOR_NETWORK
    } | engine.sites_to_clean


async def _knock(site: str, proxies: Proxies) -> bool:
    parts = urlsplit(site)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        proxy = await asyncio.to_thread(proxies.of, site)
        door = (proxy.host, proxy.port) if proxy else (parts.hostname, port)
        async with asyncio.timeout(CONNECT_SECONDS):
            _, writer = await asyncio.open_connection(*door)
    except (OSError, TimeoutError, httpx.TransportError):
        return False
    writer.close()
    return True
