"""The window's Records: the journal, the site and the relay behind one door. Runs on the engine's loop, to which the
journal belongs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import httpx

from uploader_app.cli.accounts import Accounts
from uploader_app.clients.companion import CompanionClient, Companions
from uploader_app.clients.moodle_plugin import is_plugin_target
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.messages import Event, Forgotten
from uploader_app.domain.upload import Upload, UploadId
from uploader_app.media.relay import Relay
from uploader_app.papers import card, receipt
from uploader_app.store.journal import Journal

Handled = Callable[[Sequence[Event]], Awaitable[None]]
"""Returns when the queue has heard these."""


class Records:
    def __init__(
        self, journal: Journal, accounts: Accounts, client: Callable[[], Awaitable[httpx.AsyncClient]], handled: Handled
    ) -> None:
        self._journal, self._accounts, self._client, self._handled = journal, accounts, client, handled
        self._relay: Relay | None = None

    async def history(self, words: str, after: Upload | None, limit: int) -> list[Upload]:
        return self._journal.history(words, after, limit)

    async def forget(self, id: UploadId) -> None:
        await self._handled([Forgotten(id)])

    async def paper(self, upload: Upload) -> bytes:
        assert upload.receipt, "only what was handed in has a receipt"
        return await asyncio.to_thread(receipt.draw, upload.receipt, upload.target.name, upload.target.site)

    async def watch(self, upload: Upload) -> str:
        link = await (await self._companion(upload)).link(upload)
        if self._relay is None:
            relay = Relay(await self._client())
            await relay.start()
            self._relay = relay
        return self._relay.address(link.player)

    async def withdraw(self, upload: Upload) -> None:
        await (await self._companion(upload)).withdraw(upload)
        await self.forget(upload.id)

    async def close(self) -> None:
        if self._relay:
            await self._relay.close()

    async def _companion(self, upload: Upload) -> CompanionClient:
        if is_plugin_target(upload.target):
            raise StepError(Fault(Code.SITE_CANNOT, detail="a Moodle without a companion"))
        accounts = self._accounts
        return Companions(await self._client(), accounts.keys_of, accounts.renewed, draw=card.draw).of(upload.target)
