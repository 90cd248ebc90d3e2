"""What a video says of itself to whoever loads it, in the headers of HTTP: its kind and its name, and nothing that a
browser would run.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

PLAYABLE = re.compile(r"(video|audio)/[a-z0-9.+-]{1,64}")
INLINE = "inline; filename*=UTF-8''"


def media_type(claimed: str, otherwise: str) -> str:
    return claimed if PLAYABLE.fullmatch(claimed) else otherwise


def disposition(file_name: str) -> str:
    return INLINE + quote(file_name, safe="")


def file_name(disposition: str) -> str:
    """The way back; "" where it is none of ours."""
    return unquote(disposition.removeprefix(INLINE)) if disposition.startswith(INLINE) else ""
