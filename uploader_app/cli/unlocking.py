"""A keyring that was locked, or not there yet, when Fieldpost started with the computer. It is asked again ever more
seldom, without a question to anybody, and at once when somebody is here to unlock it. Runs on the engine's loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from uploader_app.cli.accounts import Accounts
from uploader_app.domain.messages import SignedIn
from uploader_app.store.keychain import Keychain

FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0
"""Seconds."""


class Unlocking:
    """``opened``: told of everybody whose sign-in is known from now on."""

    def __init__(
        self,
        keychain: Keychain,
        accounts: Accounts,
        opened: Callable[[SignedIn], None],
        first_pause: float = FIRST_PAUSE,
    ) -> None:
        self._keychain, self._accounts, self._opened = keychain, accounts, opened
        self._pause = first_pause

    async def run(self) -> None:
        """Until it is open."""
        pause = self._pause
        while self._keychain.shut:
            await asyncio.sleep(pause)
            await self._open_by(self._keychain.look_again)
            pause = min(2 * pause, LONGEST_PAUSE)

    async def ask(self) -> None:
        """Somebody is here."""
        await self._open_by(self._keychain.ask_again)

    async def _open_by(self, look: Callable[[], None]) -> None:
        if not self._keychain.shut:
            return
        await asyncio.to_thread(look)
        if self._keychain.shut:
            return
        await self._accounts.open_keys()
        for account in self._accounts.all:
            self._opened(SignedIn(*account.key))
