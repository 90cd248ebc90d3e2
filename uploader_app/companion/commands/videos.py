"""``video``: list, delete, hold, release."""

from __future__ import annotations

import argparse
import json
import time

from uploader_app.companion.commands.beside import answered, clearing_of, ledger_of, place_of
from uploader_app.companion.commands.listing import videos
from uploader_app.companion.config import Config
from uploader_app.companion.deletion import Cause, Deletion

LATER = "The store did not delete its file yet; the companion goes on trying."


def video(words: argparse.Namespace, config: Config) -> int:
    return answered(_list(words, config) if words.what == "list" else _change(words, config))


async def _list(words: argparse.Namespace, config: Config) -> None:
    for one in videos(place_of(words.data, config), words.data):
        print(json.dumps(one, ensure_ascii=False) if words.json else "\t".join(map(str, one.values())))


async def _change(words: argparse.Namespace, config: Config) -> None:
    async with ledger_of(words.data, config) as ledger, clearing_of(ledger, words.data, config) as clearing:
        print(await _changed(words, Deletion(ledger, clearing, time.time)))


async def _changed(words: argparse.Namespace, deletion: Deletion) -> str:
    match words.what:
        case "delete":
            gone = await deletion.delete(words.id, Cause.ADMINISTRATOR, words.reason)
            return "Deleted: nobody can watch it any more." + ("" if gone else f" {LATER}")
        case "hold":
            await deletion.hold(words.id, words.reason)
            return "Held: nothing deletes it, neither time nor its owner, until it is released."
        case _:
            await deletion.release(words.id)
            return "Released: it may be deleted again."
