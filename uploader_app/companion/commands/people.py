"""``person``: export and erase what the companion knows of one person."""

from __future__ import annotations

import argparse
import json
import os
import time
import zipfile
from dataclasses import asdict
from functools import partial
from pathlib import Path

from uploader_app.companion.commands.beside import answered, clearing_of, complain, ledger_of, notary_of
from uploader_app.companion.config import Config
from uploader_app.companion.people import dossier
from uploader_app.companion.people.erasure import Erased, Erasure
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening

INSIDE = "person.json"
"""Its name in a zip file."""


def person(words: argparse.Namespace, config: Config) -> int:
    if words.what == "erase":
        return answered(_erase(words, config))
    try:
        return answered(_export(words, config))
    except OSError as error:
        return complain(f"{words.file} cannot be written: {error.strerror}. Name another file.", 1)


async def _export(words: argparse.Namespace, config: Config) -> None:
    now, notary = time.time(), notary_of(words.data)
    async with ledger_of(words.data, config) as ledger:
        who = await ledger.read(partial(dossier.find, word=words.person))
        told = partial(dossier.dossier, who=who, store=config.store, notary=notary, at=now)
        _write(words.file, await ledger.read(told))
        await ledger.write(partial(entries.note, at=now, kind=Happening.PERSON_EXPORTED, person=who.id, by=""))
    print(f"Written to {words.file}. It is private: hand it to nobody else.")


async def _erase(words: argparse.Namespace, config: Config) -> None:
    notary = notary_of(words.data)
    async with ledger_of(words.data, config) as ledger, clearing_of(ledger, words.data, config) as clearing:
        who = await ledger.read(partial(dossier.find, word=words.person))
        erased = await Erasure(ledger, clearing, notary, time.time).erase(who.id, words.reason or "")
    print(_told(erased, who.id))
    print(json.dumps(asdict(erased.receipt), ensure_ascii=False))


def _told(erased: Erased, id: str) -> str:
    if not erased.left:
        return "Erased: nothing of this person is left but a number in the event log. The receipt:"
    return (
        f"Nobody can watch these videos any more, and the records are erased. {erased.left} objects will be deleted by "
        f"the companion as soon as the store does it. For the final receipt: person erase {dossier.BY_ID}{id}"
    )


def _write(file: Path, text: str) -> None:
    """For its owner's eyes only, and never over something else."""
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        if file.suffix == ".zip":
            with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr(INSIDE, text)
        else:
            out.write(text.encode())
