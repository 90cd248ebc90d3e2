"""What the commands do that neither hand in (``sending``) nor are about people or receipts."""

from __future__ import annotations

import argparse
import asyncio
import time

from uploader_app.cli import rows, texts
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.follow import EXIT_DONE, EXIT_USAGE, say
from uploader_app.cli.instance import Handover
from uploader_app.cli.ordering import order
from uploader_app.cli.orders import meant
from uploader_app.cli.profile import open_profile
from uploader_app.engine.engine import Engine
from uploader_app.store.journal import read_journal

DISCARD_SECONDS = 5.0
"""How long ``discard`` waits for the companion; the call lies in the journal and goes out at the next start."""


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
                row = rows.assignment_as_json if args.json else rows.assignment_as_text
                print(row(assignment, time.time()))

    asyncio.run(list_them())
    return EXIT_DONE


def queue(args: argparse.Namespace) -> int:
    uploads = read_journal(args.home)
    for upload in uploads:
        print(rows.as_json(upload, time.time()) if args.json else rows.as_text(upload, time.time()))
    if not uploads and not args.json:
        print(texts.NOTHING_THERE)
    return EXIT_DONE


def resume(args: argparse.Namespace) -> int:
    profile = open_profile(args.home)
    accounts = Accounts(profile.home, profile.keychain)
    return asyncio.run(
        order(profile, accounts, Handover("", resume=True), args, finished=lambda engine: not engine.sites_to_clean)
    )


def discard(args: argparse.Namespace) -> int:
    known = read_journal(args.home)
    ids = [one.id for one in meant(known, args.ids)]
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

    code = asyncio.run(order(profile, accounts, asked, args, finished=finished))
    if code == EXIT_DONE:
        say(texts.DISCARDED if known else texts.NOTHING_THERE)
    return code
