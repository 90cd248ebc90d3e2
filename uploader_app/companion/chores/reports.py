"""The report of each past month: written into the data directory, and mailed where a mail server is named.

The event ``usage_report`` says that a month is done. It comes last: what was cut before is done again, the file is
then the same, and the letter has the same id.
"""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from uploader_app.companion.chores import lookout, mail
from uploader_app.companion.chores.alerts import Alert
from uploader_app.companion.chores.report_text import text
from uploader_app.companion.chores.schedules import month_end, month_start
from uploader_app.companion.figures.costs import Prices
from uploader_app.companion.figures.outcomes import Period
from uploader_app.companion.figures.statistics import Statistics, statistics
from uploader_app.companion.ports import Clock
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import history

FOLDER = "reports"
"""In the data directory."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Report:
    """``month``: as YYYY-MM."""

    month: str
    statistics: Statistics
    alerts: dict[Alert, str]


class Reports:
    """``store`` and ``prices``: as in ``statistics``. ``post``: None = nothing is mailed. ``mark``: tells this
    companion's letters from another one's."""

    def __init__(
        self,
        ledger: Ledger,
        clock: Clock,
        folder: Path,
        *,
        store: str,
        prices: Prices,
        post: mail.MailSettings | None,
        mark: str,
    ) -> None:
        self._ledger = ledger
        self._clock = clock
        self._folder = folder
        self._store = store
        self._prices = prices
        self._post = post
        self._mark = mark

    async def monthly(self) -> None:
        """Of the last whole month, unless it is done."""
        period = last_month(self._clock())
        if await self._ledger.read(partial(_is_done, period=period)):
            return
        report = await self._ledger.read(partial(self._made, period=period))
        await asyncio.to_thread(_write, self._folder, report)
        refused = await mail.send(self._post, self._letter(report)) if self._post else 0
        if refused:
            logger.warning("report not taken for every recipient", extra={"refused": refused})
        mailed = len(self._post.recipients) - refused if self._post else 0
        await self._ledger.write(partial(self._done, month=report.month, mailed=mailed))

    def _made(self, db: Connection, period: Period) -> Report:
        found = statistics(db, period, self._store, self._prices)
        return Report(month_of(period.since), found, lookout.standing(db, self._clock()))

    def _letter(self, report: Report) -> mail.Letter:
        id = f"usage-{report.month}.{self._mark}"
        return mail.Letter(id, f"Fieldpost usage {report.month}", text(report.statistics, report.alerts), self._clock())

    def _done(self, db: Connection, month: str, mailed: int) -> None:
        entries.note(db, self._clock(), Happening.USAGE_REPORT, month=month, mailed=mailed)


def document(found: Statistics, alerts: dict[Alert, str]) -> dict[str, Any]:  # Any: JSON
    """The report for programs."""
    told: dict[str, Any] = msgspec.to_builtins(found)  # Any: as above
    return {**told, "alerts": {str(name): sentence for name, sentence in alerts.items()}}


def last_month(now: float) -> Period:
    until = month_start(now)
    return Period(month_start(until - 1), until)


def month(name: str) -> Period:
    """``name``: YYYY-MM. Raises ValueError."""
    since = datetime.strptime(name, "%Y-%m").replace(tzinfo=UTC).timestamp()
    return Period(since, month_end(since))


def month_of(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m")


def _is_done(db: Connection, period: Period) -> bool:
    query = select(history.c.detail).where(history.c.kind == Happening.USAGE_REPORT, history.c.at >= period.until)
    return any(json.loads(detail)["month"] == month_of(period.since) for detail in db.scalars(query))


def _write(folder: Path, report: Report) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    told = json.dumps(document(report.statistics, report.alerts), ensure_ascii=False, indent=1)
    for end, content in (("txt", text(report.statistics, report.alerts)), ("json", told + "\n")):
        draft = folder / f"{report.month}.{end}.draft"
        draft.write_text(content, "utf-8")
        draft.replace(folder / f"{report.month}.{end}")
