"""Where a site may be, by what a person typed or pasted: "moodle.example.edu", the address of a page far inside it, or
one with a slip of the finger. It only reads text; who answers there is asked elsewhere."""

from __future__ import annotations

import re
from itertools import takewhile
from urllib.parse import urlsplit

LONGEST = 2000
MOST_ROOTS = 4
_SCHEME = re.compile(r"(?i)^([htps]{3,7})[:;,.]*/+(?=[^/])")
"""Also "htps://", "https//" and "http:/"."""
_WITHIN = re.compile(r"(?i).*\.(php|html?|aspx?)|mod|course|login|my|user|admin|local|calendar|grade")
"""What a path goes on with inside a Moodle."""
_HOST = re.compile(r"(?i)^(\[[0-9a-f:.]+\]|[^\s\[\]/:@?#,;]+)(:\d{1,5})?$")


def roots(text: str) -> list[str]:
    """The roots at which the site may be, without a slash at the end, the most likely first: as typed, then ever
    shorter. Empty when it is no address.

    Always https, since a site that is there without it is not used, but for this computer's own.
    """
    text = text.strip().strip("<>\"'").replace("\\", "/")[:LONGEST]
    found = _SCHEME.match(text)
    plain = found is not None and found[1].lower() == "http"
    parts = _split(f"//{text[found.end() :] if found else text}")
    if parts is None or ("://" in text and not found):
        return []
    host, path = parts
    start = f"{'http' if plain and _own(host) else 'https'}://{host}"
    segments = list(takewhile(lambda segment: not _WITHIN.fullmatch(segment), filter(None, path.split("/"))))
    whole = ["".join(f"/{segment}" for segment in segments[:many]) for many in range(len(segments), -1, -1)]
    kept = [*whole[: MOST_ROOTS - 1], ""] if len(whole) > MOST_ROOTS else whole
    return [start + path for path in kept]


def is_plain(text: str) -> bool:
    """Whether the person asked for an address without protection."""
    found = _SCHEME.match(text.strip())
    return found is not None and found[1].lower() == "http"


def host(site: str) -> str:
    """How people call the site at this root: "moodle.example.edu/2026"."""
    return site.partition("://")[2].rstrip("/") or site


def _split(text: str) -> tuple[str, str] | None:
    """Host and path, None when there is no host that could be one."""
    try:
        parts = urlsplit(text)
        name = parts.netloc.rstrip(".").lower()
    except ValueError:
        return None
    return (name, parts.path) if _HOST.match(name) else None


def _own(host: str) -> bool:
    """This computer's own."""
    return re.fullmatch(r"(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?", host) is not None
