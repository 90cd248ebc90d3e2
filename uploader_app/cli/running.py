"""Joins the parts into a running engine: the one composition that the command line and the window share."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx

from uploader_app.cli.accounts import Accounts
from uploader_app.cli.follow import Follower
from uploader_app.cli.instance import Handover, Take, Tell
from uploader_app.cli.orders import carry_out
from uploader_app.cli.profile import Ownership, Profile
from uploader_app.clients.companion import Companions
from uploader_app.engine.engine import Engine
from uploader_app.engine.files import DiskFiles
from uploader_app.engine.network import watch_network
from uploader_app.engine.ports import Listener
from uploader_app.engine.steps import Steps
from uploader_app.engine.transfer.carriers import Carriers
from uploader_app.engine.transfer.wire_pump import RateLimit


@asynccontextmanager
async def running_engine(  # it is where everything meets
    profile: Profile,
    ownership: Ownership,
    accounts: Accounts,
    http: httpx.AsyncClient,
    listener: Listener,
    *,
    limit_rate: int | None = None,
) -> AsyncIterator[Engine]:
    """An engine that runs until the block ends; then what runs is parked, and the rest is in the journal."""
    rate = profile.settings.limit_rate if limit_rate is None else limit_rate
    companions = Companions(http, accounts.keys_of, accounts.renewed)
    steps = Steps(DiskFiles(), companions, Carriers(RateLimit(rate)))
    engine = Engine(ownership.journal, steps, companions, listener, slots=profile.settings.parallel)
    async with asyncio.TaskGroup() as group:  # an engine that dies ends the block too, loudly
        group.create_task(engine.run())
        watching = group.create_task(watch_network(engine))
        try:
            yield engine
        finally:
            watching.cancel()
            engine.close()


def taker(engine: Engine, ear: Follower) -> Take:
    """Carries out what second starts hand over; ``ear`` hears the engine."""

    async def take(asked: Handover, tell: Tell) -> int:
        guest = Follower(tell)
        guest.changed(list(engine.queue.uploads.values()))
        with ear.shared_with(guest):
            guest.followed = await carry_out(engine, asked)
            await guest.settled()
        return guest.exit_code()

    return take
