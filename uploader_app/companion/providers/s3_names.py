"""What an upload is called in a bucket, and what it says of itself to whoever loads it from there.

Only signs that no URL, header, signature or file system reads in two ways get into a key.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from urllib.parse import quote

from uploader_app.companion.ports import Opening

LONGEST = 100
UNKNOWN = "binary/octet-stream"
"""S3's own word for it. Under application/octet-stream SeaweedFS would guess from the name, even HTML."""

PLAYABLE = re.compile(r"(video|audio)/[a-z0-9.+-]{1,64}")


def key(prefix: str, opening: Opening, now: float) -> str:
    """Never used twice: what a cache holds under it stays right, and a late part finds nothing of a new upload."""
    return f"{prefix}/{safe(opening.owner)}/{int(now)}_{secrets.token_hex(8)}/{safe(opening.file_name)}"


def safe(name: str) -> str:
    """Plain letters, digits, dot, dash, underscore; the end is kept because it tells the type."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    kept = re.sub(r"[^A-Za-z0-9.-]+", "_", plain)
    return re.sub(r"\.{2,}", ".", kept)[-LONGEST:].strip("._-") or "film"


def media_type(claimed: str) -> str:
    """What a browser would run is not repeated."""
    return claimed if PLAYABLE.fullmatch(claimed) else UNKNOWN


def disposition(file_name: str) -> str:
    return f"inline; filename*=UTF-8''{quote(file_name, safe='')}"
