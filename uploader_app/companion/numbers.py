"""Whole numbers as they stand in headers: digits only, and no more of them than mean anything."""

from __future__ import annotations

LONGEST = 18
"""Digits. Databases hold no larger numbers, and from 4300 on int() refuses them."""


def whole(text: str) -> int | None:
    """None when it is none: ``int`` takes signs, spaces, underscores and the digits of every script, too."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= LONGEST else None
