"""Has an engine carry out what was ordered, our own or that of the Fieldpost which owns the profile, and follows it on
the terminal until all of it is settled, or somebody has enough."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from collections.abc import Callable

from uploader_app.cli import texts
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.conduct import conduct_of
from uploader_app.cli.follow import EXIT_INTERRUPTED, Follower, TextShow, json_show, say
from uploader_app.cli.instance import Handover, listen
from uploader_app.cli.orders import carry_out
from uploader_app.cli.profile import Profile
from uploader_app.cli.running import owned_or_handed_over, running_engine, taker
from uploader_app.domain.upload import Status
from uploader_app.engine.engine import Engine
from uploader_app.pipe import EXIT_CUT

Finished = Callable[[Engine], bool]


async def order(
    profile: Profile,
    accounts: Accounts,
    asked: Handover,
    args: argparse.Namespace,
    *,
    finished: Finished = lambda _: True,
) -> int:
    show = json_show if args.json else TextShow()
    ownership = await owned_or_handed_over(profile.home, asked, show)
    if isinstance(ownership, int):
        return ownership
    for notice in ownership.notices:
        say(notice)
    follower = Follower(show)
    try:
        async with (
            profile.client() as http,
            running_engine(
                profile, ownership, accounts, http, follower, conduct_of(profile, getattr(args, "limit_rate", None))
            ) as engine,
        ):
            await follower.loaded.wait()
            server = await listen(profile.home, taker(engine, follower, accounts))
            try:
                return await _until_done(engine, follower, asked, finished)
            finally:
                server.close()
    finally:
        ownership.release()


async def _until_done(engine: Engine, follower: Follower, asked: Handover, finished: Finished) -> int:
    if not (asked.discard or asked.discard_all):
        _say_recovered(follower)
    follower.followed = await carry_out(engine, asked)
    if asked.resume and not follower.followed:
        say(texts.NOTHING_LEFT)
    for id in follower.followed:
        if id in follower.uploads:
            follower.changed([follower.uploads[id]])
    done = asyncio.create_task(follower.settled(lambda: finished(engine)))
    interrupted = _interruption()
    cut = asyncio.create_task(follower.cut.wait())
    await asyncio.wait({done, interrupted, cut}, return_when=asyncio.FIRST_COMPLETED)
    for waiting in (done, interrupted, cut):
        waiting.cancel()
    if done.done():
        return follower.exit_code()
    say(texts.INTERRUPTED)
    return EXIT_CUT if cut.done() else EXIT_INTERRUPTED


def _say_recovered(follower: Follower) -> None:
    begun = [
        u for u in follower.uploads.values() if u.status in (Status.READY, Status.RUNNING, Status.WAITING) and u.sent
    ]
    if begun:
        say(texts.recovered(len(begun)))


def _interruption() -> asyncio.Task[bool]:
    """A task that ends when the person or the system wants us to end."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    if sys.platform != "win32":  # there, Ctrl-C arrives as KeyboardInterrupt
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, asked.set)
    return asyncio.create_task(asked.wait())
