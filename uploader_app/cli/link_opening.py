"""The window's LinkOpening, by what the system lets us change. Runs on the engine's loop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.system.links import MOODLE, OURS, Openers

T = TypeVar("T")

logger = logging.getLogger(__name__)


class SystemLinks:
    """See ``gui.link_opening.LinkOpening``. What is asked for is done in that order."""

    def __init__(self, openers: Openers) -> None:
        self._openers = openers
        self._borrowed: list[str] = []
        self._in_turn = asyncio.Lock()

    @property
    def can_change(self) -> bool:
        return self._openers.can_change

    async def is_on(self) -> bool:
        async with self._in_turn:
            return await _done(self._openers.is_ours, OURS)

    async def turn(self, on: bool) -> None:
        async with self._in_turn:
            await _done(self._openers.take if on else self._openers.give_back, OURS)

    async def borrow(self) -> None:
        """Ours too: where an administrator lets each app name a scheme, Moodle takes the one that we ask for."""
        async with self._in_turn:
            for scheme in (MOODLE, OURS):
                if not await _done(self._openers.is_ours, scheme):
                    self._borrowed.append(scheme)
                    await _done(self._openers.take, scheme)

    async def give_back(self) -> None:
        async with self._in_turn:
            while self._borrowed:
                await _done(self._openers.give_back, self._borrowed.pop())

    @asynccontextmanager
    async def lent(self) -> AsyncIterator[None]:
        """Nothing stays borrowed beyond the block, nor from an earlier Fieldpost that was ended in the middle."""
        self._borrowed = [MOODLE]
        await self._give_back_if_it_can()
        try:
            yield
        finally:
            await self._give_back_if_it_can()

    async def _give_back_if_it_can(self) -> None:
        try:
            await self.give_back()
        except StepError as error:
            logger.warning("links not given back", extra={"reason": error.fault.detail})


async def _done(ask: Callable[[str], T], scheme: str) -> T:
    try:
        return await asyncio.to_thread(ask, scheme)
    except OSError as error:
        raise StepError(Fault(Code.SETTING_NOT_KEPT, detail=f"errno={error.errno}")) from error
