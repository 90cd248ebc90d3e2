"""One running Fieldpost per profile: its engine joined from its parts, or what was asked handed over to the one that
runs already. The command line and the window share it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager, suppress
from pathlib import Path

import httpx

from uploader_app.cli import texts
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.conduct import Conduct
from uploader_app.cli.follow import EXIT_FAILED, Follower, say
from uploader_app.cli.instance import Handover, Take, Tell, hand_over
from uploader_app.cli.orders import carry_out
from uploader_app.cli.profile import InUseError, Ownership, Profile, own
from uploader_app.cli.sites import Sites
from uploader_app.cli.unlocking import Unlocking
from uploader_app.clients.companion import Companions
from uploader_app.clients.moodle_plugin import MoodlePlugins
from uploader_app.domain.faults import DiskFullError, Fault
from uploader_app.domain.messages import SignedIn
from uploader_app.domain.upload import Upload
from uploader_app.engine.engine import Engine
from uploader_app.engine.explained import Explained
from uploader_app.engine.files import DiskFiles
from uploader_app.engine.network import watch_network
from uploader_app.engine.ports import Listener
from uploader_app.engine.remembered import Remembered
from uploader_app.engine.steps import Steps
from uploader_app.media.films import FilmReader
from uploader_app.media.helper import Helper
from uploader_app.media.start import worker_command
from uploader_app.media.thumbs import Thumbs
from uploader_app.papers import card
from uploader_app.store.journal import Journal

HANDOVER_TRIES = 50
HANDOVER_PAUSE_SECONDS = 0.2
"""Together longer than a Fieldpost takes to end."""
DAY_SECONDS = 86400


async def owned_or_handed_over(home: Path, asked: Handover, tell: Tell) -> Ownership | int:
    """The profile for ourselves, or the exit code of the Fieldpost that has it. One that is about to end may leave us
    alone with what was asked; asking twice adds nothing twice."""
    told = False
    for _ in range(HANDOVER_TRIES):
        try:
            return own(home)
        except InUseError:
            if not told:
                say(texts.HANDED_OVER)
            told = True
        code = await hand_over(home, asked, tell)
        if code is not None:
            return code
        await asyncio.sleep(HANDOVER_PAUSE_SECONDS)
    say(texts.HANDOVER_FAILED)
    return EXIT_FAILED


@asynccontextmanager
async def running_engine(  # it is where everything meets
    profile: Profile,
    ownership: Ownership,
    accounts: Accounts,
    http: httpx.AsyncClient,
    listener: Listener,
    conduct: Conduct,
) -> AsyncIterator[Engine]:
    """An engine that runs until the block ends; then what runs is parked, and the rest is in the journal."""
    manners = conduct.manners
    await accounts.open_keys()  # before the engine asks for them on this loop
    sites = Sites(
        Companions(http, accounts.keys_of, accounts.renewed, draw=card.draw),
        MoodlePlugins(http, accounts.pass_of, accounts.entered),
    )
    _prune(ownership.journal, profile.settings.history_days)
    films = _films(profile.home)

    async def explained(upload: Upload, fault: Fault) -> Fault:
        whose = upload.target.site, upload.target.account
        return accounts.explained(*whose, await manners.portal.explained(fault))

    remembered = Remembered(Steps(DiskFiles(), films, sites, conduct.carriers), ownership.journal.same_content)
    steps = Explained(remembered, explained)
    engine = Engine(ownership.journal, steps, sites, listener, slots=profile.settings.parallel)
    async with aclosing(films), asyncio.TaskGroup() as group:  # an engine that dies ends the block too, loudly
        group.create_task(engine.run(_away(engine, accounts)))
        unlocking = Unlocking(profile.keychain, accounts, engine.post)
        watching = [
            group.create_task(unlocking.run()),
            group.create_task(watch_network(engine, profile.proxies)),
            group.create_task(manners.run(engine.queue.uploads.values, engine.handled, engine.at_rest)),
        ]
        try:
            yield engine
        finally:
            for watch in watching:
                watch.cancel()
            engine.close()


def _away(engine: Engine, accounts: Accounts) -> frozenset[tuple[str, str]]:
    """Who has uploads here and is signed out."""
    return frozenset({upload.owner for upload in engine.queue.uploads.values()} - {one.key for one in accounts.all})


def _prune(journal: Journal, days: int) -> None:
    """What has been in the history for longer than the settings say goes; from a full disk at a later start."""
    if days:
        with suppress(DiskFullError):
            journal.prune(time.time() - days * DAY_SECONDS)


def _films(home: Path) -> FilmReader:
    thumbs = Thumbs(home)
    thumbs.tidy()
    return FilmReader(Helper(worker_command()), thumbs)


def taker(engine: Engine, ear: Follower, accounts: Accounts) -> Take:
    """Carries out what second starts hand over; ``ear`` hears the engine. Somebody may have signed in there."""

    async def take(asked: Handover, tell: Tell) -> int:
        guest = Follower(tell)
        guest.changed(engine.queue.in_order())
        with ear.shared_with(guest):
            accounts.look_again()
            back = [one for one in accounts.all if one.key in engine.queue.away]
            await engine.handled([SignedIn(*one.key) for one in back])
            guest.followed = await carry_out(engine, asked)
            await guest.settled()
        return guest.exit_code()

    return take
