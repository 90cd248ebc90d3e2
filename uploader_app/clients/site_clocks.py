"""How far the clocks of sites are ahead of this computer's, heard in passing from the dates of their answers. Nothing
is asked for it."""

from __future__ import annotations

import email.utils
import math
import time
from collections.abc import Callable
from functools import lru_cache

import httpx

from uploader_app.domain import clocks

ASKED_AT = "fieldpost.asked_at"


class SiteClocks:
    """``clock``: this computer's, in UTC seconds. ``ahead`` may be called in any thread."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._ahead: dict[bytes, float] = {}

    def ahead(self, site: str) -> float:
        """Seconds; 0 while nothing was heard."""
        return self._ahead.get(_origin(site), 0.0)

    def listen(self, http: httpx.AsyncClient) -> None:
        """To all that is asked with this client."""
        hooks = http.event_hooks
        http.event_hooks = {
            "request": [*hooks["request"], self._asked],
            "response": [*hooks["response"], self._answered],
        }

    async def _asked(self, request: httpx.Request) -> None:
        request.extensions[ASKED_AT] = self._clock()

    async def _answered(self, response: httpx.Response) -> None:
        # Of what was under way before we listened it is not known.
        asked, answered = response.request.extensions.get(ASKED_AT, math.inf), self._clock()
        date = _date(response.headers)
        # Between the two our own clock may be set; what a cache kept tells an old time.
        if date and answered >= asked and "age" not in response.headers:
            site = response.request.url.netloc
            self._ahead[site] = clocks.ahead(self._ahead.get(site, 0.0), asked, date, answered)


@lru_cache
def _origin(url: str) -> bytes:
    """Each row of a list asks for it."""
    return httpx.URL(url).netloc


def _date(headers: httpx.Headers) -> float:
    """UTC seconds, 0 = it tells none."""
    try:
        return email.utils.parsedate_to_datetime(headers["date"]).timestamp()
    except (KeyError, ValueError, OverflowError):
        return 0.0
