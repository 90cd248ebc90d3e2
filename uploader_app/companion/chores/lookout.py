"""Looks for what an administrator should know, and tells it once: as an event, in the log, by mail.

What stands is what the event log says was raised last and is not over; so no worker has to remember it. What lasts
is raised anew each week. A letter that could not be sent is sent with the next look: its news are those events
that came after the last ``alert_mailed``.
"""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, func, select

from uploader_app.companion.chores import mail
from uploader_app.companion.chores.alerts import Alert, Facts, Thresholds, alerts
from uploader_app.companion.chores.schedules import DAY_S, WEEK_S
from uploader_app.companion.config import Config
from uploader_app.companion.figures.outcomes import Period, outcomes
from uploader_app.companion.grant import HOUR_S, State
from uploader_app.companion.ports import Clock, StoreError
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import history, leftover, upload

NEWS = (Happening.ALERT_RAISED, Happening.ALERT_OVER)
NEWS_S = DAY_S
"""Nobody needs a letter about what was longer ago."""
PROVIDERS = (
    Happening.STREAM_API_ERROR,
    Happening.S3_API_ERROR,
    Happening.CLOUDFRONT_API_ERROR,
)
REFUSED = frozenset(
    {"401", "403", "9109", "10000", "AccessDenied", "ExpiredToken", "InvalidAccessKeyId", "SignatureDoesNotMatch"}
)
"""How their events say that it is about our credentials: Stream's numbers, Amazon's words."""
LOOK_S = 2 * WEEK_S
"""The store is compared with the records once a week."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _News:
    """``id``: of the event. ``text``: "" where it is over."""

    id: int
    at: float
    alert: str
    text: str


class Lookout:
    """``data``: whose disk is watched. ``used``: the share of the store that is used, 0 where nobody counts.
    ``post`` and ``mark``: as in ``reports``."""

    def __init__(
        self,
        ledger: Ledger,
        clock: Clock,
        data: Path,
        *,
        config: Config,
        limits: Thresholds,
        used: Callable[[], Awaitable[float]],
        post: mail.MailSettings | None,
        mark: str,
    ) -> None:
        self._ledger = ledger
        self._clock = clock
        self._data = data
        self._config = config
        self._limits = limits
        self._used = used
        self._post = post
        self._mark = mark

    async def look(self) -> None:
        disk = shutil.disk_usage(self._data)
        try:
            used = await self._used()
        except StoreError:
            used = 0.0  # that it does not answer has an event of its own
        facts = partial(self._facts, store_used=used, disk_free=disk.free / disk.total)
        holding = alerts(await self._ledger.read(facts), self._limits)
        for one in await self._ledger.write(partial(self._note, holding=holding)):
            logger.warning("alert %s", "raised" if one.text else "over", extra={"alert": one.alert})
        if self._post:
            await self._mail(self._post)

    async def _mail(self, post: mail.MailSettings) -> None:
        news = await self._ledger.read(partial(_unmailed, since=self._clock() - NEWS_S))
        if not news:
            return
        lines = [f"{one.alert}: {one.text or 'this is over.'}" for one in news]
        subject = f"Fieldpost: {', '.join(dict.fromkeys(one.alert for one in news))}"
        letter = mail.Letter(f"alert-{news[-1].id}.{self._mark}", subject, "\n".join(lines) + "\n", self._clock())
        refused = await mail.send(post, letter)
        if refused:
            logger.warning("alert not taken for every recipient", extra={"refused": refused})
        await self._ledger.write(partial(self._mailed, last=news[-1].id))

    def _facts(self, db: Connection, store_used: float, disk_free: float) -> Facts:
        now = self._clock()
        ended = outcomes(db, Period(now - HOUR_S, now + 1))
        orphans, lost = _inventory(db, now - LOOK_S)
        return Facts(
            store_used=store_used,
            disk_free=disk_free,
            ended=ended.ended,
            failed=ended.failed,
            stuck=_stuck(db, now - self._limits.deletion_s),
            waited_s=_waited_s(db, now, self._config.queue_silence_s),
            refusing=_refusing(db, now - HOUR_S),
            orphans=orphans,
            lost=lost,
        )

    def _note(self, db: Connection, holding: Mapping[Alert, str]) -> list[_News]:
        """What is new: decided and written in one transaction."""
        now = self._clock()
        before = standing(db, now)
        news = [(Happening.ALERT_RAISED, name, told) for name, told in holding.items() if name not in before]
        news += [(Happening.ALERT_OVER, name, "") for name in before if name not in holding]
        for kind, name, told in news:
            entries.note(db, now, kind, alert=name, text=told)
        return [_News(0, now, name, told) for _, name, told in news]

    def _mailed(self, db: Connection, last: int) -> None:
        entries.note(db, self._clock(), Happening.ALERT_MAILED, last=last)


def standing(db: Connection, now: float) -> dict[Alert, str]:
    """The alerts that were raised and are not over."""
    latest = {one.alert: one.text for one in _news(db, now - WEEK_S)}
    return {Alert(name): told for name, told in latest.items() if told and name in set(Alert)}


def _news(db: Connection, since: float) -> Iterator[_News]:
    """The oldest first."""
    query = select(history.c.id, history.c.at, history.c.detail)
    query = query.where(history.c.kind.in_(NEWS), history.c.at > since)
    # By time, then by number: by number alone SQLite would read the whole log.
    for id, at, detail in db.execute(query.order_by(history.c.at, history.c.id)):
        told = json.loads(detail)
        yield _News(id, at, told["alert"], told["text"])


def _unmailed(db: Connection, since: float) -> list[_News]:
    query = select(history.c.detail).where(history.c.kind == Happening.ALERT_MAILED, history.c.at > since)
    last = max((json.loads(detail)["last"] for detail in db.scalars(query)), default=0)
    return [one for one in _news(db, since) if one.id > last]


def _stuck(db: Connection, before: float) -> int:
    """Objects still to be deleted, of uploads that ended before then."""
    query = select(func.count()).join_from(leftover, upload, leftover.c.upload == upload.c.id)
    return db.scalar(query.where(upload.c.since <= before)) or 0


def _waited_s(db: Connection, now: float, silence_s: float) -> float:
    """The longest of those who still ask."""
    waiting = (upload.c.state == State.QUEUED, upload.c.heard_at >= now - silence_s)
    first = db.scalar(select(func.min(upload.c.since)).where(*waiting))
    return now - first if first else 0.0


def _refusing(db: Connection, since: float) -> tuple[str, ...]:
    query = select(history.c.kind, history.c.detail).where(history.c.kind.in_(PROVIDERS), history.c.at > since)
    refused = {kind for kind, detail in db.execute(query) if json.loads(detail)["error_code"] in REFUSED}
    return tuple(sorted(refused))


def _inventory(db: Connection, since: float) -> tuple[int, int]:
    """Orphans that are left, and videos that are lost, as the last look at the store found."""
    kinds = (Happening.ORPHANS_FOUND, Happening.ORPHANS_DELETED)
    query = select(history.c.kind, history.c.detail).where(history.c.kind.in_(kinds), history.c.at > since)
    orphans = lost = 0
    for kind, detail in db.execute(query.order_by(history.c.at, history.c.id)):
        told = json.loads(detail)
        if kind == Happening.ORPHANS_FOUND:
            orphans, lost = told["orphans"], told["lost"]
        else:
            orphans -= told["orphans"]
    return max(0, orphans), lost
