"""What each command does. All but ``queue`` and ``login`` work on a running engine: our own, or that of the
Fieldpost which owns the profile already."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
import time
from collections.abc import Callable

from uploader_app.cli import rows, texts
from uploader_app.cli.accounts import Accounts, target_of
from uploader_app.cli.conduct import conduct_of
from uploader_app.cli.follow import (
    EXIT_DONE,
    EXIT_INTERRUPTED,
    EXIT_USAGE,
    Follower,
    TextShow,
    json_show,
    say,
)
from uploader_app.cli.instance import Handover, listen
from uploader_app.cli.orders import carry_out, new_upload
from uploader_app.cli.profile import Profile, open_profile
from uploader_app.cli.running import owned_or_handed_over, running_engine, taker
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import Status, Target
from uploader_app.engine.engine import Engine
from uploader_app.engine.files import videos_in
from uploader_app.store.journal import read_journal

DISCARD_SECONDS = 5.0
"""How long ``discard`` waits for the companion; the call lies in the journal and goes out at the next start."""

Finished = Callable[[Engine], bool]


def window(args: argparse.Namespace) -> int:
    try:
        from uploader_app.cli.desktop import run
    except ImportError as error:
        say(texts.no_window(str(error)))
        return EXIT_USAGE
    return run(args.home, args.files, hidden=args.hidden)


def assignments(args: argparse.Namespace) -> int:
    profile = open_profile(args.home)

    async def list_them() -> None:
        async with profile.client() as http:
            for assignment in await Accounts(profile.home, profile.keychain).assignments(http):
                print(rows.assignment_as_json(assignment) if args.json else rows.assignment_as_text(assignment))

    asyncio.run(list_them())
    return EXIT_DONE


def queue(args: argparse.Namespace) -> int:
    uploads = read_journal(args.home)
    for upload in uploads:
        print(rows.as_json(upload, time.time()) if args.json else rows.as_text(upload, time.time()))
    if not uploads and not args.json:
        print("Nothing is on its way.")
    return EXIT_DONE


def upload(args: argparse.Namespace) -> int:
    profile = open_profile(args.home)
    accounts = Accounts(profile.home, profile.keychain)
    accounts.required()
    paths = list(videos_in(args.files))
    target = asyncio.run(_target(profile, accounts, args.assignment))
    asked = Handover("", add=[new_upload(path, target) for path in paths])
    return asyncio.run(_order(profile, accounts, asked, args))


def resume(args: argparse.Namespace) -> int:
    profile = open_profile(args.home)
    accounts = Accounts(profile.home, profile.keychain)
    return asyncio.run(
        _order(profile, accounts, Handover("", resume=True), args, finished=lambda engine: not engine.sites_to_clean)
    )


def discard(args: argparse.Namespace) -> int:
    ids = []
    for start in args.ids:
        found = [upload.id for upload in read_journal(args.home) if upload.id.startswith(start)]
        if len(found) != 1:
            say(f"{'No upload' if not found else 'More than one upload'} has an id that begins with {start}.")
            return EXIT_USAGE
        ids += found
    profile = open_profile(args.home)
    accounts = Accounts(profile.home, profile.keychain)
    asked = Handover("", discard=ids, discard_all=args.all)
    patience = time.monotonic() + DISCARD_SECONDS

    def finished(engine: Engine) -> bool:
        if engine.sites_to_clean and time.monotonic() < patience:
            return False
        if engine.sites_to_clean:
            say(texts.CLEANUP_LATER)
        return True

    return asyncio.run(_order(profile, accounts, asked, args, finished=finished))


async def _target(profile: Profile, accounts: Accounts, id: str) -> Target:
    """Raises StepError TARGET_UNKNOWN, TARGET_CLOSED. Out of reach, the companion judges later."""
    account = accounts.required()
    try:
        async with profile.client() as http:
            known = {assignment.id: assignment for assignment in await accounts.assignments(http)}
    except StepError as error:
        if not error.fault.retry:
            raise
        return Target(account.site, account.username, id, id)
    if id not in known:
        raise StepError(Fault(Code.TARGET_UNKNOWN, detail=f"known: {', '.join(known)}"))
    if not known[id].open:
        raise StepError(Fault(Code.TARGET_CLOSED, detail=known[id].closed_why))
    return target_of(account, known[id])


async def _order(
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
            return await _until_done(profile, engine, follower, asked, finished)
    finally:
        ownership.release()


async def _until_done(profile: Profile, engine: Engine, follower: Follower, asked: Handover, finished: Finished) -> int:
    server = await listen(profile.home, taker(engine, follower))
    _say_recovered(follower)
    follower.followed = await carry_out(engine, asked)
    for id in follower.followed:
        if id in follower.uploads:
            follower.changed([follower.uploads[id]])
    done = asyncio.create_task(follower.settled(lambda: finished(engine)))
    interrupted = _interruption()
    try:
        await asyncio.wait({done, interrupted}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        server.close()
    if not done.done():
        done.cancel()
        say(texts.INTERRUPTED)
        return EXIT_INTERRUPTED
    interrupted.cancel()
    return follower.exit_code()


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
