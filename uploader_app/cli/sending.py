"""The commands that hand in: send videos to an assignment, and hand in for grading what is kept there as a draft."""

from __future__ import annotations

import argparse
import asyncio
import time
from dataclasses import replace

from uploader_app import wire
from uploader_app.cli import drafts, texts
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.entering import seen
from uploader_app.cli.follow import EXIT_DONE, EXIT_FAILED, EXIT_USAGE, json_show, say
from uploader_app.cli.instance import Handover
from uploader_app.cli.ordering import order
from uploader_app.cli.orders import meant, new_upload
from uploader_app.cli.profile import Profile, open_profile
from uploader_app.cli.taking import prepared
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import Status, Target, UploadId
from uploader_app.gui.models import targets
from uploader_app.gui.models.standing import reason
from uploader_app.gui.ports import Refusal
from uploader_app.store.journal import read_journal


def upload(args: argparse.Namespace) -> int:
    profile = open_profile(args.home)
    accounts = Accounts(profile.home, profile.keychain)
    account = accounts.required()
    if args.agree and not args.hand_in:
        say(texts.AGREE_TO_WHAT)
        return EXIT_USAGE
    known = asyncio.run(_assignment(profile, accounts, args))
    target = targets.target(known, seen(account)) if known else Target(*account.key, args.assignment, args.assignment)
    found = prepared(args.files, target)
    for refused in found.refused:
        _tell_refused(refused, target, args)
    if not found.uploads:
        return EXIT_FAILED
    final = known is not None and drafts.settled(known, hand_in=args.hand_in, agreed=args.agree)
    asked = Handover("", add=[replace(one, final=final) for one in found.uploads])
    code = asyncio.run(order(profile, accounts, asked, args))
    return code or (EXIT_FAILED if found.refused else EXIT_DONE)


def hand_in(args: argparse.Namespace) -> int:
    uploads = meant(read_journal(args.home), args.ids)
    profile = open_profile(args.home)
    accounts = Accounts(profile.home, profile.keychain)
    for done in (one for one in uploads if not one.live):
        say(texts.handed_in_already(done.name))
    live = [one for one in uploads if one.live]
    for target in dict.fromkeys(one.target for one in live):
        # Read anew: the statement may be another one by now.
        drafts.settled(asyncio.run(_of_target(profile, accounts, target)), hand_in=True, agreed=args.agree)
    asked = Handover("", hand_in=[one.id for one in live])
    return asyncio.run(order(profile, accounts, asked, args)) if live else EXIT_DONE


def _tell_refused(refused: Refusal, target: Target, args: argparse.Namespace) -> None:
    """It was not added: it has no id, and leaves nothing in the queue."""
    if args.json:
        upload = replace(new_upload(refused.path, target), id=UploadId(""), status=Status.FAILED, fault=refused.fault)
        json_show(upload)
    else:
        say(f"{refused.path}: {texts.trouble(refused.fault)}")


async def _assignment(profile: Profile, accounts: Accounts, args: argparse.Namespace) -> wire.Assignment | None:
    """Raises StepError TARGET_UNKNOWN, TARGET_CLOSED. None: out of reach, the companion judges later; but nobody can
    agree to a statement that cannot be read."""
    id = args.assignment
    try:
        async with profile.client() as http:
            known = {assignment.id: assignment for assignment in await accounts.assignments(http)}
    except StepError as error:
        if not error.fault.retry or args.hand_in:
            raise
        return None
    if id not in known:
        raise StepError(Fault(Code.TARGET_UNKNOWN, detail=f"known: {', '.join(known)}"))
    if not known[id].open:
        raise StepError(Fault(Code.TARGET_CLOSED, detail=reason(known[id], time.time())))
    return known[id]


async def _of_target(profile: Profile, accounts: Accounts, target: Target) -> wire.Assignment:
    """Raises StepError."""
    async with profile.client() as http:
        return await accounts.assignment_of(http, target)
