"""What an upload is called in a bucket.

Only signs that no URL, header, signature or file system reads in two ways get into a key.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata
from dataclasses import replace

from uploader_app.companion.ports import UNNAMED, Opening

LONGEST = 100
UNKNOWN = "binary/octet-stream"
"""S3's own word for it. Under application/octet-stream SeaweedFS would guess from the name, even HTML."""

MADE = re.compile(r"([0-9]{1,12})_([0-9a-f]{24})/[^/]+")


def shown(opening: Opening) -> Opening:
    """What whoever watches may see of it: a link shows the key, an answer the metadata."""
    return replace(opening, owner="", file_name=UNNAMED) if opening.blind else opening


def key(prefix: str, opening: Opening, now: float, instance: str = "") -> str:
    """Never used twice: what a cache holds under it stays right, and a late part finds nothing of a new upload.
    ``instance``: whose it is can be seen in the key, because nothing else tells it of what is not whole yet."""
    random = _mark(instance) + secrets.token_hex(8)
    return f"{prefix}/{safe(opening.owner)}/{int(now)}_{random}/{safe(opening.file_name)}"


def made_at(key: str, prefix: str, instance: str) -> float | None:
    """When this companion made the key, None when it is not one of its own."""
    _, _, rest = key.removeprefix(f"{prefix}/").partition("/")
    match = MADE.fullmatch(rest)
    return float(match[1]) if match and match[2].startswith(_mark(instance)) else None


def _mark(instance: str) -> str:
    return hashlib.sha256(instance.encode()).hexdigest()[:8]


def safe(name: str) -> str:
    """Plain letters, digits, dot, dash, underscore; the end is kept because it tells the type."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    kept = re.sub(r"[^A-Za-z0-9.-]+", "_", plain)
    return re.sub(r"\.{2,}", ".", kept)[-LONGEST:].strip("._-") or "film"
