"""Recognises a Wi-Fi that wants a sign-in first. Nobody else is asked for it: the system's own word counts, and an
address of the site's own, where one is set; it has to answer 204, or lead to the site itself."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

import httpx

from uploader_app import net
from uploader_app.domain.faults import Code, Fault

logger = logging.getLogger(__name__)

CHECK_SECONDS = 5.0
SUSPECT = frozenset({Code.NET_MOVED, Code.NET_TLS})
"""What a sign-in page in the place of the site looks like."""
UNREACHED = SUSPECT | {Code.NET_DOWN, Code.NET_STALLED}


class Portal:
    """``address``: to be asked, "" = none. ``told``: the system says that there is one."""

    def __init__(self, address: str, told: Callable[[], bool]) -> None:
        self._address = address
        self._told = told

    async def explained(self, fault: Fault) -> Fault:
        """The fault, or the sign-in page that is behind it."""
        behind = (fault.code in UNREACHED and self._told()) or (fault.code in SUSPECT and await self._found())
        return replace(fault, code=Code.NET_PORTAL, retry=True, back_to="") if behind else fault

    async def gone(self) -> bool:
        """There was one, and it lets us through now. Only the site's own address knows; the system tells by itself."""
        return bool(self._address) and not self._told() and not await self._found()

    async def _found(self) -> bool:
        if not self._address:
            return False
        # Without a proxy: the page is that of the network which we are in.
        async with httpx.AsyncClient(trust_env=False, timeout=CHECK_SECONDS, verify=net.trust()) as http:
            try:
                answer = await http.get(self._address)
            except (httpx.TransportError, httpx.InvalidURL):
                return False
        return is_portal(self._address, answer.status_code, answer.headers.get("location", ""))


def is_portal(address: str, status: int, location: str) -> bool:
    """Somebody else answers in the place of ``address`` (status 511: RFC 6585 section 6)."""
    if 300 <= status < 400:
        return urlsplit(urljoin(address, location)).hostname != urlsplit(address).hostname
    return status == 511 or (200 <= status < 300 and status != 204)
