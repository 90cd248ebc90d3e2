"""Clean-up calls that have to arrive. They lie in the journal from the moment they were decided until the
companion answered; the companion takes a repeated one as the same."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Coroutine

from uploader_app.domain.faults import Code, DiskFullError, StepError
from uploader_app.domain.pace import backoff
from uploader_app.domain.upload import Cleanup, UploadId
from uploader_app.engine.ports import Companions, Journal

logger = logging.getLogger(__name__)

AT_ONCE = 4
"""Calls under way side by side."""

UNKNOWN_TRIES = 3


class Outbox:
    def __init__(self, journal: Journal, companions: Companions) -> None:
        self._journal = journal
        self._companions = companions
        self._lanes = asyncio.Semaphore(AT_ONCE)
        self._hurry = asyncio.Event()
        self.open: dict[UploadId, str] = {}

    def deliver(self, cleanup: Cleanup) -> Coroutine[None, None, None]:
        """What to run until it arrived; without a bound on tries. It counts as open from now on."""
        self.open[cleanup.id] = cleanup.site
        return self._deliver(cleanup)

    async def _deliver(self, cleanup: Cleanup) -> None:
        tries = 1
        while not await self._try(cleanup, tries):
            tries += 1
            await self._wait(backoff(tries, random.random()))  # noqa: S311  # spreads load, keeps no secret
        del self.open[cleanup.id]

    def hurry(self) -> None:
        """The network is back: whoever waits, tries now."""
        self._hurry.set()
        self._hurry = asyncio.Event()

    async def _wait(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._hurry.wait()
        except TimeoutError:
            return

    async def _try(self, cleanup: Cleanup, tries: int) -> bool:
        async with self._lanes:
            try:
                await self._companions.cleaner(cleanup).abandon(cleanup)
            except StepError as error:
                if error.fault.code is Code.GRANT_UNKNOWN and tries < UNKNOWN_TRIES:
                    return False  # the request for its ticket may still be on its way
                if error.fault.retry and error.fault.code is not Code.GRANT_UNKNOWN:
                    return False
                logger.info("clean-up refused", extra={"upload": cleanup.id, "code": error.fault.code})
        try:
            self._journal.delivered(cleanup.id)
        except DiskFullError:
            logger.warning("disk full; the clean-up is told once more after the next start")
        return True
