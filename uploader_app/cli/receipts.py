"""Receipts on the command line: save one, and check one that somebody shows. Checking needs no account."""

from __future__ import annotations

import argparse
import asyncio
import hashlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from uploader_app import net, words
from uploader_app.cli.follow import EXIT_DONE, EXIT_FAILED, EXIT_USAGE, say
from uploader_app.cli.profile import open_profile
from uploader_app.clients.companion import CompanionClient
from uploader_app.domain import receipts
from uploader_app.domain.receipts import Facts
from uploader_app.language import tr
from uploader_app.store.journal import read_handed_in
from uploader_app.wire import Receipt


def receipt(args: argparse.Namespace) -> int:
    from uploader_app.papers import receipt as paper

    found = [
        (one, one.receipt)
        for one in read_handed_in(args.home)
        if one.receipt and _begins(one.id, one.receipt.number, args.id)
    ]
    if len(found) != 1:
        say(tr("There is not exactly one receipt whose upload or number begins with {start}.").format(start=args.id))
        return EXIT_USAGE
    (upload, kept) = found[0]
    if args.pdf:
        return _written(args.pdf, paper.draw(kept, upload.target.name, upload.target.site))
    if args.json:
        return _written(args.json, paper.as_json(kept))
    print(paper.as_json(kept).decode())
    return EXIT_DONE


def _begins(id: str, number: str, start: str) -> bool:
    return id.startswith(start.lower()) or number.startswith(start.upper())


def _written(name: str, content: bytes) -> int:
    try:
        Path(name).write_bytes(content)
    except OSError as error:
        say(tr("{file} cannot be written: {reason}.").format(file=name, reason=error.strerror))
        return EXIT_FAILED
    print(tr("Saved {file}.").format(file=name))
    return EXIT_DONE


def verify(args: argparse.Namespace) -> int:
    """0: genuine, and signed by whom it should be. 1: it is not, or nobody said by whom. 2: no receipt."""
    from uploader_app.papers.receipt import NoReceiptError, read

    try:
        shown = read(Path(args.receipt).read_bytes())
        facts = receipts.facts(shown.document)
    except OSError as error:
        say(tr("{file} cannot be read: {reason}.").format(file=args.receipt, reason=error.strerror))
        return EXIT_USAGE
    except (NoReceiptError, ValueError):
        say(tr("{file} holds no receipt of Fieldpost.").format(file=args.receipt))
        return EXIT_USAGE
    key = args.key.lower() if args.key else asyncio.run(_key_of(args.home, args.site)) if args.site else ""
    problems = [*_problems(shown, key, asked=bool(args.key or args.site)), *_differences(facts, args.file)]
    if problems:
        print("\n".join(problems))
        return EXIT_FAILED
    print("\n".join(_told(facts)))
    return EXIT_DONE


async def _key_of(home: Path, site: str) -> str:
    """Raises StepError. "" for a companion that does not tell."""
    async with open_profile(home).client() as http:
        return (await CompanionClient(http, net.site_root(site)).info()).receipt_key


def _problems(shown: Receipt, key: str, *, asked: bool) -> Iterator[str]:
    if not _signed(shown, key or shown.key):
        if _signed(shown, shown.key):
            yield tr("Not genuine: this receipt was signed with another key than this site's.")
        else:
            yield tr("Not genuine: what this receipt says is not what was signed.")
    elif not asked:
        yield tr(
            "Unchanged since it was signed with the key {key}. Whose key that is was not checked: add --site with the "
            "site's address, or --key."
        ).format(key=shown.key)
    elif not key:
        yield tr("This site does not tell its key. Ask its support for it, and give it with --key.")


def _signed(shown: Receipt, key: str) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
        public.verify(bytes.fromhex(shown.signature), shown.document.encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def _differences(facts: Facts, file: str | None) -> Iterator[str]:
    if file is None:
        return
    try:
        with Path(file).open("rb") as content:
            size = content.seek(0, 2)
            content.seek(0)
            same = size == facts.size and hashlib.file_digest(content, "sha256").hexdigest() == facts.sha256
    except OSError as error:
        yield tr("{file} cannot be read: {reason}.").format(file=file, reason=error.strerror)
        return
    if not same:
        yield tr("{file} is not the file of this receipt.").format(file=file)


def _told(facts: Facts) -> Iterator[str]:
    state = tr("Genuine. The video was handed in.") if facts.handed_in else tr("Genuine. The video is a draft.")
    yield state
    at = datetime.fromtimestamp(facts.at).astimezone()
    yield f"  {facts.number}"
    yield f"  {facts.file_name}, {words.exactly(facts.size)}"
    yield f"  SHA-256 {facts.sha256}"
    yield f"  {facts.person}, {facts.assignment}, {at:%Y-%m-%d %H:%M:%S %Z}"
