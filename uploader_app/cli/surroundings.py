"""The window's Surroundings: the manners of its engine, the desktop's notices and taskbar, and what starts at login.

All coroutines run on the engine's loop. Where there is no desktop bus nothing is shown, and the window is told so.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from uploader_app.cli.link_opening import SystemLinks
from uploader_app.domain.conditions import Network
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.system import autostart, links
from uploader_app.system.bus import NoBusError, connected
from uploader_app.system.manners import Manners
from uploader_app.system.notices import Notices, TaskbarProgress

logger = logging.getLogger(__name__)


class DesktopSurroundings:
    """See ``gui.surroundings.Surroundings``. ``portal_check``: the address that is set for it, "" = none. ``site``:
    of the person who is signed in. ``bus``: the desktop's."""

    def __init__(self, manners: Manners, portal_check: str, site: Callable[[], str], bus: str = "SESSION") -> None:
        self.clicked: Callable[[str], None] = _nobody
        self._manners, self._portal_check, self._site = manners, portal_check, site
        self._bus = bus
        self.links = SystemLinks(links.openers())
        self._notices: Notices | None = None
        self._progress: TaskbarProgress | None = None

    @property
    def network(self) -> Network:
        return self._manners.network

    @property
    def metered(self) -> bool:
        return self._manners.metered

    @property
    def portal_page(self) -> str:
        # Only what is not encrypted can be answered by somebody else.
        return self._portal_check or f"http://{urlsplit(self._site()).hostname or ''}/"

    @property
    def proxy_that_asks(self) -> str:
        return self._manners.proxy_that_asks

    @property
    def unusable_proxy(self) -> str:
        return self._manners.unusable_proxy

    async def told(self, facts: Network) -> None:
        await self._manners.told(facts)

    async def treat_as_metered(self, yes: bool) -> None:
        try:
            await self._manners.treat_as_metered(yes)
        except OSError as error:
            raise StepError(Fault(Code.SETTING_NOT_KEPT, detail=f"errno={error.errno}")) from error

    async def sign_in_to_proxy(self, username: str, password: str) -> None:
        await self._manners.sign_in_to_proxy(username, password)

    async def starts_at_login(self) -> bool:
        return await asyncio.to_thread(autostart.is_on)

    async def start_at_login(self, yes: bool) -> None:
        try:
            await asyncio.to_thread(autostart.enable if yes else autostart.disable)
        except OSError as error:
            raise StepError(Fault(Code.SETTING_NOT_KEPT, detail=f"errno={error.errno}")) from error

    async def show_notice(self, title: str, text: str, *, key: str, label: str) -> bool:
        return self._notices is not None and await self._notices.show(title, text, key=key, label=label)

    async def show_progress(self, share: float, *, visible: bool) -> None:
        if self._progress:
            await self._progress.show(share, visible=visible)

    # -- the desktop ---------------------------------------------------------------------------------------

    @asynccontextmanager
    async def joined(self) -> AsyncIterator[None]:
        """To the desktop, within the block."""
        async with self.links.lent(), asyncio.TaskGroup() as group:
            hearing = group.create_task(self._hear()) if sys.platform == "linux" else None
            try:
                yield
            finally:
                if hearing:
                    hearing.cancel()

    def _click(self, key: str) -> None:
        self.clicked(key)

    async def _hear(self) -> None:
        try:
            async with connected(self._bus) as talk:
                self._notices = Notices(talk, self._click)
                self._progress = TaskbarProgress(talk)
                try:
                    await self._notices.hear()
                finally:
                    self._notices = self._progress = None
        except NoBusError as error:
            logger.info("no desktop to show notices on", extra={"reason": str(error)})


def _nobody(_: str) -> None:
    """Until the window listens."""
