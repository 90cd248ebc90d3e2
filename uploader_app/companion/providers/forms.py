"""A small file in one form, and what a store must be able to do that takes it so. No Amazon in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from uploader_app.companion.ports import Opening

KIND = "s3-post"
"""In a place and a ticket: the file goes to the store in one form."""


@dataclass(frozen=True, slots=True)
class Form:
    """POST these fields, then the file as ``file``. ``until``: UTC seconds after which the store refuses it."""

    url: str
    fields: dict[str, str] = field(repr=False)
    until: float


@runtime_checkable
class FormStore(Protocol):
    async def form(self, object: str, opening: Opening) -> Form:
        """Signed anew each time. It takes exactly this size, type and name. Raises StoreError."""
