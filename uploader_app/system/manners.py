"""Considerate towards the computer, the network and whoever pays for it: watches both, and tells the queue what follows
and the transfers how fast they may go. What follows is decided in ``domain/conditions.py`` and ``domain/timetable.py``.

All of it lives on the engine's loop. Whatever cannot be found out is taken for good: uploads go.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from uploader_app import net
from uploader_app.domain.conditions import Network, Situation, events_between, keeps_awake, slept
from uploader_app.domain.faults import Code
from uploader_app.domain.messages import Event, NetworkReturned
from uploader_app.domain.upload import Upload
from uploader_app.settings import Settings
from uploader_app.system import awake, network
from uploader_app.system.awake import Wakefulness
from uploader_app.system.paid import PaidNetworks
from uploader_app.system.portal import Portal
from uploader_app.system.proxies import ChosenProxies
from uploader_app.system.speed import Speed

logger = logging.getLogger(__name__)

LOOK_SECONDS = 2.0
PORTAL_SECONDS = 5.0


Uploads = Callable[[], Iterable[Upload]]
Tell = Callable[[Sequence[Event]], Awaitable[None]]
Rest = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Senses:
    """What is looked at, and how often. ``bus``: where the system's services are. ``clock``: UTC seconds."""

    bus: str = "SYSTEM"
    seen: Callable[[], Network] = network.seen
    clock: Callable[[], float] = time.time
    pause: float = LOOK_SECONDS


class Manners:
    """Coroutines run on the engine's loop; properties may be read in any thread. ``speed``: what may be told of it."""

    def __init__(
        self,
        settings: Settings,
        speed: Speed,
        proxies: ChosenProxies,
        paid: PaidNetworks,
        senses: Senses = Senses(),  # it never changes
    ) -> None:
        self.speed = speed
        self.rule = settings.metered
        self.keeps_awake = settings.keep_awake
        self.portal = Portal(settings.portal_check, lambda: self._now.network.portal)
        self._proxies, self._paid, self._senses = proxies, paid, senses
        self._facts = Network()
        self._now = Situation(heeds_metered=settings.metered != "send", paid=paid.keys())

    @property
    def network(self) -> Network:
        return self._now.network

    @property
    def proxy_that_asks(self) -> str:
        """The proxy (host:port) that waits for a user name and password, "" when none does."""
        return self._proxies.wanting

    @property
    def unusable_proxy(self) -> str:
        """The proxy that is set and cannot be used, "" for none."""
        return self._proxies.unusable

    @property
    def metered(self) -> bool:
        """The network is paid by the byte, by what the system or the person says."""
        return self._now.metered

    # -- what the window and the command line may tell -------------------------------------------------------

    async def send_on_metered(self, rule: str) -> None:
        """``rule``: "ask", "pause" or "send", as the setting."""
        self.rule = rule
        await self._become(heeds_metered=rule != "send")

    async def treat_as_metered(self, yes: bool) -> None:
        """This network, also the next time that this computer is in it."""
        if key := self._now.network.key:
            await asyncio.to_thread(self._paid.mark, key, yes)
            await self._become(paid=self._paid.keys())

    async def told(self, facts: Network) -> None:
        """What somebody else knows of the network; its ``way`` is seen here."""
        self._facts = facts
        await self._look()

    async def sign_in_to_proxy(self, username: str, password: str) -> None:
        await asyncio.to_thread(self._proxies.sign_in, username, password)
        await self._tell([NetworkReturned()])

    # -- watching ------------------------------------------------------------------------------------------

    async def run(self, uploads: Uploads, tell: Tell, at_rest: Rest) -> None:
        """Until cancelled. ``tell``: returns when the queue has heard it; ``at_rest``: when what was held is parked."""
        self._uploads, self._tell, self._at_rest = uploads, tell, at_rest
        wakefulness = Wakefulness(self._senses.bus)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._watch(wakefulness))
                group.create_task(self._watch_portal())
                if sys.platform == "linux":
                    group.create_task(_where_there_is_one(self._hear_network_manager, "NetworkManager"))
                    group.create_task(_where_there_is_one(self._hear_ends, "logind"))
        finally:
            wakefulness.close()

    async def _watch(self, wakefulness: Wakefulness) -> None:
        before = self._senses.clock()
        while True:
            now = self._senses.clock()
            if awake.slept(now - before, self._senses.pause):
                await self._tell(slept(self._now))
            before = now
            await self._look()
            await wakefulness.keep(self.keeps_awake and keeps_awake(self._uploads(), now))
            await asyncio.sleep(self._senses.pause)

    async def _look(self) -> None:
        """At the network and the clock; what is different is told."""
        moves, until = self.speed.look()
        seen = self._senses.seen()
        found = replace(self._facts, online=seen.online and self._facts.online, way=seen.way)
        await self._become(network=found, near=self._near(), moves=moves, until=until)

    def _near(self) -> bool:
        sites = {one.target.site for one in self._uploads() if one.live}
        return all(net.is_loopback(urlsplit(site).hostname or "") for site in sites) if sites else self._now.near

    async def _become(self, **changes: Any) -> None:  # Any: fields of Situation
        before, self._now = self._now, replace(self._now, **changes)
        if (before.network.way, before.network.name) != (self._now.network.way, self._now.network.name):
            self._proxies.forget()
        if events := events_between(before, self._now):
            logger.info("the conditions changed", extra={"events": [type(event).__name__ for event in events]})
            await self._tell(events)

    async def _ends(self, yes: bool) -> None:
        await self._become(asleep=yes)
        if yes:
            await self._at_rest()

    async def _hear_ends(self) -> None:
        await awake.hear_ends(self._ends, self._senses.bus)

    async def _hear_network_manager(self) -> None:
        from uploader_app.system import network_manager

        async for facts in network_manager.told(self._senses.bus):
            await self.told(facts)

    async def _watch_portal(self) -> None:
        while True:
            await asyncio.sleep(PORTAL_SECONDS)
            waiting = any(one.fault and one.fault.code is Code.NET_PORTAL for one in self._uploads())
            if waiting and await self.portal.gone():
                await self._tell([NetworkReturned()])


async def _where_there_is_one(watch: Callable[[], Awaitable[None]], whom: str) -> None:
    from uploader_app.system.bus import NoBusError

    try:
        await watch()
    except NoBusError as error:
        logger.info("not there to be heard", extra={"whom": whom, "reason": str(error)})
