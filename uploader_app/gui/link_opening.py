"""What the window asks of the computer about links that open Fieldpost."""

from __future__ import annotations

from typing import Protocol


class LinkOpening(Protocol):
    """Coroutines are for ``Bridge.ask``, and raise StepError SETTING_NOT_KEPT."""

    @property
    def can_change(self) -> bool:
        """From here; else it is as it was installed."""

    async def is_on(self) -> bool:
        """Links of our own open this Fieldpost, as the system has it now."""

    async def turn(self, on: bool) -> None:
        """Off: they open what they did before."""

    async def borrow(self) -> None:
        """The link that ends a sign-in in the browser opens Fieldpost too, until it is given back."""

    async def give_back(self) -> None:
        """It opens what it did before. Nothing happens where it was not borrowed."""
