"""``report``: how Fieldpost is used, and which alerts stand."""

from __future__ import annotations

import argparse
import json
import time
from functools import partial

from uploader_app.companion.chores import lookout
from uploader_app.companion.chores.report_text import text
from uploader_app.companion.chores.reports import document, month
from uploader_app.companion.chores.schedules import DAY_S
from uploader_app.companion.commands.beside import answered, ledger_of
from uploader_app.companion.config import Config, section
from uploader_app.companion.figures.costs import Prices
from uploader_app.companion.figures.outcomes import Period
from uploader_app.companion.figures.statistics import statistics


def report(words: argparse.Namespace, config: Config) -> int:
    return answered(_report(words, config))


async def _report(words: argparse.Namespace, config: Config) -> None:
    now = time.time()
    period = month(words.month) if words.month else Period(now - words.days * DAY_S, now)
    take = partial(statistics, period=period, store=config.store, prices=section(config, "prices", Prices))
    async with ledger_of(words.data, config) as ledger:
        found = await ledger.read(take)
        alerts = await ledger.read(partial(lookout.standing, now=now))
    print(json.dumps(document(found, alerts), ensure_ascii=False) if words.json else text(found, alerts))
