"""A file in numbered parts of one size, and what a store must be able to do that takes it so. No Amazon in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from uploader_app import wire

KIND = "s3"
"""In a place and a ticket: the file goes to the store in parts."""


@runtime_checkable
class PartStore(Protocol):
    @property
    def link_s(self) -> int:
        """How long a signed part may wait for its bytes."""

    async def parts(self, object: str, url: str) -> list[wire.Part]:
        """Those that have arrived. Raises GoneError when it takes no parts any more, StoreError."""

    async def sign_parts(self, object: str, url: str, lengths: Mapping[int, int]) -> list[wire.PartUrl]:
        """Where each part goes. ``lengths``: its bytes by its number; the store takes no other."""

    async def stored(self, object: str, url: str) -> int:
        """As in ``Storage``."""


def lengths(size: int, part: int) -> dict[int, int]:
    """Bytes of each part by its number, from 1."""
    return {number: min(part, size - at) for number, at in enumerate(range(0, size, part), 1)}
