"""What an administrator may set for Cloudflare Stream, and what Stream itself allows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

MIB = 1024 * 1024
GRID = 256 * 1024
SMALLEST_CHUNK, LARGEST_CHUNK = 5 * MIB, 200 * MIB
"""Stream refuses other chunks, but for a file's last one."""

MOST_BYTES = 30 * 10**9
LONGEST_FILM_S = 36000

TOKEN = re.compile(r"[!-~]+")


@dataclass(frozen=True, slots=True)
class StreamSettings:
    """``player``: the account's ``https://customer-<CODE>.cloudflarestream.com``. ``key_id``, ``key``: of a signing
    key, "" = Stream signs each link when asked. ``margin_s``: what a film may be longer than was said.
    ``unknown_film_s``: minutes that are held for a film of unknown length. ``slowest_line``: bytes per second
    with which a file must still get through. ``longest_expiry_s``: Stream takes no more."""

    account: str
    player: str
    token: str = field(repr=False)
    key_id: str = ""
    key: str = field(default="", repr=False)
    webhook_secret: str = field(default="", repr=False)
    api: str = "https://api.cloudflare.com/client/v4"
    upload_origins: tuple[str, ...] = ("https://upload.cloudflarestream.com", "https://upload.videodelivery.net")
    chunk: int = 50 * MIB
    margin_s: float = 60.0
    unknown_film_s: float = 4 * 3600.0
    slowest_line: float = 125_000.0
    longest_expiry_s: float = 6 * 3600.0

    def __post_init__(self) -> None:
        if self.chunk % GRID or not SMALLEST_CHUNK <= self.chunk <= LARGEST_CHUNK:
            raise ValueError("a chunk must be a multiple of 256 KiB, from 5 to 200 MiB")
        if not TOKEN.fullmatch(self.token):
            # Else the HTTP library would say so, and repeat the token.
            raise ValueError("the API token must be ASCII without spaces")
