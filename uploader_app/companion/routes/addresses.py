"""Where the world finds us: the start of every address that is handed out."""

from __future__ import annotations

from starlette.requests import Request

from uploader_app.companion.rooms import Rooms


def base(rooms: Rooms, request: Request) -> str:
    """Without a slash at the end."""
    return (rooms.config.public_url or str(request.base_url)).rstrip("/")


def absolute(url: str, base: str) -> str:
    """``url``: with "/" at the start when we serve it."""
    return base + url if url.startswith("/") else url
