"""What the window asks and tells the computer around it: the network, the desktop, and what starts at login."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from uploader_app.domain.conditions import Network
from uploader_app.gui.link_opening import LinkOpening


class Surroundings(Protocol):
    """Properties may be read in the window's thread. Coroutines are for ``Bridge.ask``."""

    clicked: Callable[[str], None]
    """Set by the window. Called in the engine's thread with the key of a notice that somebody clicked."""

    @property
    def network(self) -> Network:
        """As this computer has it."""

    @property
    def metered(self) -> bool:
        """It is paid by the byte, by what the system or the person says."""

    @property
    def portal_page(self) -> str:
        """An address in whose place the network shows its sign-in page."""

    @property
    def proxy_that_asks(self) -> str:
        """The proxy (host:port) that waits for a user name and password, "" when none does."""

    @property
    def unusable_proxy(self) -> str:
        """The address of the proxy that is set and that Fieldpost cannot use, "" for none."""

    @property
    def links(self) -> LinkOpening: ...

    async def told(self, facts: Network) -> None:
        """What the window's side of the system knows of the network."""

    async def treat_as_metered(self, yes: bool) -> None:
        """This network, also the next time. Raises StepError."""

    async def sign_in_to_proxy(self, username: str, password: str) -> None:
        """To the one that asks. What waits for it goes on, or it asks again."""

    async def starts_at_login(self) -> bool:
        """As the system has it now."""

    async def start_at_login(self, yes: bool) -> None:
        """Raises StepError."""

    async def show_notice(self, title: str, text: str, *, key: str, label: str) -> bool:
        """False = the desktop shows no notices. A later one of the same ``key`` takes the place of the earlier."""

    async def show_progress(self, share: float, *, visible: bool) -> None:
        """On the taskbar. ``share``: from 0 to 1."""
