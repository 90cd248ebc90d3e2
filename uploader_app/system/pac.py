"""A network's own script that says which proxy an address is reached by (proxy auto-config). It is fetched without a
proxy, and runs in a process of its own: whoever wrote it may have made a mistake that never ends."""

from __future__ import annotations

import json
import ssl
import subprocess
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import httpx

from uploader_app.system.program import script_command

FETCH_SECONDS = 10.0
RUN_SECONDS = 10.0
"""With the start of its process."""
LONGEST_SCRIPT = 1024 * 1024


class PacError(Exception):
    """The script could not be had, or makes no sense."""


class PacScript:
    """``patience``: seconds for one answer."""

    def __init__(self, text: str, patience: float = RUN_SECONDS) -> None:
        self._text = text
        self._patience = patience

    def answer(self, url: str) -> str:
        """Like "PROXY proxy.example.edu:3128; DIRECT". Blocks. Raises PacError. The path of the address is not told:
        scripts have no need of it, and it may hold a secret."""
        parts = urlsplit(url)
        asked = {"script": self._text, "url": f"{parts.scheme}://{parts.netloc}/", "host": parts.hostname or ""}
        try:
            done = subprocess.run(
                script_command(),
                input=json.dumps(asked),
                capture_output=True,
                encoding="utf-8",
                timeout=self._patience,
                check=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, subprocess.SubprocessError, UnicodeError) as error:
            raise PacError(type(error).__name__) from error
        return done.stdout


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
