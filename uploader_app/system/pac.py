"""A network's own script that says which proxy an address is reached by (proxy auto-config). The script is fetched
without a proxy, runs in a JavaScript interpreter of its own, and is given five seconds."""

from __future__ import annotations

import concurrent.futures
import logging
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

import httpx

logger = logging.getLogger(__name__)

FETCH_SECONDS = 10.0
RUN_SECONDS = 5.0
LONGEST_SCRIPT = 1024 * 1024


class PacError(Exception):
    """The script could not be had, or makes no sense."""


class PacScript:
    """Asked from any thread; the interpreter stays in a thread of its own."""

    def __init__(self, text: str) -> None:
        # Here, because requests comes with it, which only such a network has to pay.
        from pypac.parser import PACFile

        self._thread = concurrent.futures.ThreadPoolExecutor(1, "pac")
        self._find: Callable[[str, str], str] = self._run(PACFile, text).find_proxy_for_url

    def answer(self, url: str) -> str:
        """Like "PROXY proxy.example.edu:3128; DIRECT". Raises PacError. The path of the address is not told: scripts
        have no need of it, and it may hold a secret."""
        parts = urlsplit(url)
        return str(self._run(self._find, f"{parts.scheme}://{parts.netloc}/", parts.hostname or ""))

    def close(self) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _run(self, work: Callable[..., Any], *given: str) -> Any:  # Any: pypac has no types
        try:
            return self._thread.submit(work, *given).result(RUN_SECONDS)
        except Exception as error:  # whatever a script of others makes of the interpreter
            raise PacError(type(error).__name__) from error


def fetch(url: str, trusted: ssl.SSLContext) -> str:
    """Raises PacError."""
    try:
        if url.startswith("file:"):
            return Path(url2pathname(urlsplit(url).path)).read_text(encoding="utf-8")
        with httpx.Client(verify=trusted, trust_env=False, timeout=FETCH_SECONDS, follow_redirects=True) as http:
            answer = http.get(url).raise_for_status()
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
        raise PacError(type(error).__name__) from error
    if len(answer.content) > LONGEST_SCRIPT:
        raise PacError("the script is too long")
    return answer.text
