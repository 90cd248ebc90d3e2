"""What the companion needs from the world, in its own words. ``providers`` give it; ``app`` joins them.

Nothing here knows HTTP, SQL or a provider's name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from uploader_app import wire

Clock = Callable[[], float]
"""UTC seconds."""


class StoreError(Exception):
    """The store did not do it now; asking again later is right."""


class Identity(Protocol):
    async def person(self, username: str, password: str) -> wire.Person | None:
        """Whoever proves to be that person, else None. The password is used in this call and kept nowhere."""


class Assignments(Protocol):
    async def of(self, person: wire.Person) -> list[wire.Assignment]:
        """What this person may see, open or not."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What a store may want to know about the upload that it makes room for."""

    upload: str
    owner: str
    file_name: str
    media_type: str
    size: int
    until: float


@dataclass(frozen=True, slots=True)
class Place:
    """Room for one upload. ``object``: the store's own id of it. ``url``: what the provider said where the bytes
    go, "" when the store works it out. The rest is as in ``wire.Ticket``."""

    object: str
    kind: str
    url: str
    chunk: int = 0
    grid: int = 1


class Storage(Protocol):
    """Where the bytes lie. Every call may be repeated; each raises StoreError."""

    abandoned_occupies: bool
    """Objects of stalled and parked uploads count against the provider's own limit."""

    async def room(self) -> float:
        """Bytes that still fit; infinite where nobody counts."""

    async def open(self, opening: Opening) -> Place:
        """A fresh, empty place."""

    def address(self, object: str, url: str) -> str:
        """Where the bytes go. ``url``: the place's. With "/" at the start when the companion itself serves it."""

    async def stored(self, object: str) -> int:
        """Bytes that have arrived; 0 also when nothing did."""

    async def sha256(self, object: str) -> str:
        """Of what has arrived, hex; "" where the store cannot tell."""

    async def delete(self, object: str) -> None:
        """It is gone when this returns, or was before."""

    def playback(self, object: str, name: str, until: float) -> str:
        """A URL that plays it until then, for whoever holds it; with "/" at the start when we serve it."""

    def file(self, object: str) -> str:
        """Path of the object's file, "" where there is none."""
