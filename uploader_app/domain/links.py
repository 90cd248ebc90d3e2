"""Links that reach Fieldpost from outside: the one of an assignment's page that opens it, and the one with which a
Moodle ends a sign-in in the browser. Whoever made them may mean harm: they are read within strict limits, and nothing
is believed of them here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from uploader_app.domain import addresses

SCHEME = "fieldpost"
LONGEST = 2000
LONGEST_TEXT = 4_000_000
"""Signs of a page that is looked through."""
_ASSIGNMENT = re.compile(r"[A-Za-z0-9_:.-]{1,80}")
_LINK = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]{1,30}://")
_ENDED = re.compile(r"\b[A-Za-z][A-Za-z0-9+.-]{1,30}://token=((?:[A-Za-z0-9+/=_-]|%[0-9A-Fa-f]{2}){8,1000})")


@dataclass(frozen=True, slots=True)
class Opening:
    """``fieldpost://open?site=…&assignment=…``. ``assignment``: "" = none is named. Carries no secret, ever."""

    site: str
    assignment: str = ""


def is_link(text: str) -> bool:
    """And no path of a file."""
    return _LINK.match(text) is not None and not text.startswith("file://")


def opening(text: str) -> Opening | None:
    """None when it is no such link, or names no site that could be used. Keys that we do not know are passed over."""
    if len(text) > LONGEST or not text.isprintable():
        return None
    try:
        parts = urlsplit(text)
        asked = parse_qs(parts.query, max_num_fields=20)
    except ValueError:
        return None
    if parts.scheme.lower() != SCHEME or (parts.netloc or parts.path.strip("/")) != "open":
        return None
    sites = addresses.roots(asked.get("site", [""])[0])
    (assignment,) = asked.get("assignment", [""])[:1]
    if not sites or addresses.is_plain(asked["site"][0]) is not sites[0].startswith("http:"):
        return None
    return Opening(sites[0], assignment if _ASSIGNMENT.fullmatch(assignment) else "")


def ended_sign_in(text: str) -> str:
    """What stands behind "token=" in the link by which a Moodle ends a sign-in, wherever in ``text`` that is: the
    link itself, or the page that holds it. "" when there is none."""
    found = _ENDED.search(text[:LONGEST_TEXT])
    token = unquote(found[1]) if found else ""
    # Some systems add a slash to a link that has no path.
    return token.removesuffix("/") if len(token) % 4 == 1 else token
