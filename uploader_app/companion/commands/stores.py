"""``orphans``: list, delete; and ``recover``. What lies in the store against what the records say."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from uploader_app.companion.chores.inventory import Findings, Inventory, OrphanError
from uploader_app.companion.chores.recovery import Recovered, recover
from uploader_app.companion.commands import beside
from uploader_app.companion.config import Config
from uploader_app.companion.grant import Grant
from uploader_app.companion.ports import Held
from uploader_app.companion.records.databases import DatabaseError
from uploader_app.companion.records.ledger import FILE, Ledger

NO_RECORDS = (
    "No record knows anything that lies in the store: the database seems to be lost, or is another one. Nothing was "
    "deleted. Run: fieldpost-companion recover"
)
NO_ORPHAN = (
    "{objects}: not an orphan. A record knows it, it is younger than a day, or it is not there. Nothing was deleted."
)


def orphans(words: argparse.Namespace, config: Config) -> int:
    return beside.answered(_list(words, config) if words.what == "list" else _delete(words, config))


def recovered(words: argparse.Namespace, config: Config) -> int:
    return beside.answered(_recover(words, config))


async def _list(words: argparse.Namespace, config: Config) -> None:
    beside.refuse_other_directory(words.data)
    async with beside.ledger_of(words.data, config) as ledger, beside.store_of(words.data, config) as store:
        found = await Inventory(ledger, store, time.time).look()
    for facts in (*map(_orphan, found.orphans), *map(_lost, found.lost)):
        print(_line(facts, as_json=words.json))
    counts = f"Orphans: {len(found.orphans)}. Lost: {len(found.lost)}. In the store and known: {found.known}."
    print(counts, file=sys.stderr)


async def _delete(words: argparse.Namespace, config: Config) -> None:
    beside.refuse_other_directory(words.data)
    async with beside.ledger_of(words.data, config) as ledger, beside.store_of(words.data, config) as store:
        inventory = Inventory(ledger, store, time.time)
        deleted = await inventory.delete(_wanted(words, await inventory.look()))
    for held in deleted:
        print(f"Deleted: {held.object}")
    if not deleted:
        print("There was no orphan to delete.", file=sys.stderr)


def _wanted(words: argparse.Namespace, found: Findings) -> list[Held]:
    """Raises OrphanError."""
    if words.all and found.orphans and not found.known:
        raise OrphanError(NO_RECORDS)
    orphans = {held.object: held for held in found.orphans}
    others = [object for object in words.object if object not in orphans]
    if others:
        raise OrphanError(NO_ORPHAN.format(objects=", ".join(others)))
    return [*orphans.values()] if words.all else [orphans[object] for object in dict.fromkeys(words.object)]


async def _recover(words: argparse.Namespace, config: Config) -> None:
    _expect_store(words.data, config)
    ledger = Ledger(config.database or words.data / FILE)
    async with beside.store_of(words.data, config) as store:
        ledger.open()
        try:
            done = await recover(ledger, store, time.time, pretend=words.dry_run)
        finally:
            ledger.close()
    for facts in (*map(_recovered, done.videos), *map(_unreadable, done.unreadable)) if words.json else ():
        print(_line(facts, as_json=True))
    print(_summary(done, pretended=words.dry_run), file=sys.stderr if words.json else sys.stdout)


def _expect_store(data: Path, config: Config) -> None:
    """Elsewhere the directory may be lost as well: it is made anew. Raises DatabaseError."""
    if config.store == "local" and not data.is_dir():
        raise DatabaseError(beside.NO_DATA.format(data=data))
    data.mkdir(mode=0o700, parents=True, exist_ok=True)


def _summary(done: Recovered, *, pretended: bool) -> str:
    people = len({held.label.owner for held in done.videos})
    return (
        f"{'Would recover' if pretended else 'Recovered'}: {len(done.videos)} videos of {people} people. "
        f"Known already: {done.known}. Whole, but nothing says whose they are: {len(done.unreadable)}. "
        f"Not whole, to be sent again: {done.unfinished}."
    )


def _orphan(held: Held) -> dict[str, object]:
    return {"what": "orphan", **_facts(held)}


def _recovered(held: Held) -> dict[str, object]:
    return {"what": "recovered", **_facts(held)}


def _unreadable(held: Held) -> dict[str, object]:
    return {"what": "unreadable", **_facts(held)}


def _facts(held: Held) -> dict[str, object]:
    label = held.label
    return {
        "object": held.object,
        "size": held.size,
        "created": datetime.fromtimestamp(held.created, UTC).isoformat(timespec="seconds"),
        "whole": held.whole,
        "upload": label.upload,
        "owner": label.owner,
        "assignment": label.assignment,
        "file_name": label.file_name,
    }


def _lost(grant: Grant) -> dict[str, object]:
    return {
        "what": "lost",
        "object": grant.object,
        "size": grant.size,
        "upload": grant.id,
        "owner": grant.owner,
        "assignment": grant.assignment,
        "file_name": grant.file_name,
    }


def _line(facts: Mapping[str, object], *, as_json: bool) -> str:
    """A file's name may have any sign in it: JSON alone shows it."""
    if as_json:
        return json.dumps(facts, ensure_ascii=False)
    return "\t".join(str(value) for name, value in facts.items() if name != "file_name")
