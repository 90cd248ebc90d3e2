"""How Fieldpost was used in a period, as one value: for the monthly report, the command line, and whoever shows it.

It reads the ledger and changes nothing. Its cost is what happened in the period and the videos that are stored now,
not all that there ever was. It names nobody.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, and_, case, func, or_, select

from uploader_app.companion.figures.costs import Cost, Prices, Volume, cost
from uploader_app.companion.figures.outcomes import Outcomes, Period, happened, outcomes, within
from uploader_app.companion.grant import CONFIRMED, State
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.tables import history, upload


@dataclass(frozen=True, slots=True)
class Course:
    """What is stored for it now. ``id``: the site's, "" = not known. ``unmeasured``: videos whose length nobody knows,
    which count as no minutes."""

    id: str
    videos: int
    bytes: int
    minutes: float
    unmeasured: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """``success_rate``: of uploads that came to an end, None when none did. ``average_*``: of those that arrived.
    ``growth_bytes``: what arrived in the period without what was taken away. ``courses``: the largest first."""

    period: Period
    store: str
    outcomes: Outcomes
    success_rate: float | None
    retries: int
    average_bytes: int
    average_upload_s: float
    playbacks: int
    playback_failures: int
    stored: Course
    courses: tuple[Course, ...]
    growth_bytes: int
    cost: Cost


@dataclass(frozen=True, slots=True)
class _Sum:
    """Of the uploads that an event happened to: how often, and bytes and minutes of all together."""

    count: int
    bytes: int
    minutes: float


def statistics(db: Connection, period: Period, store: str, prices: Prices) -> Statistics:
    """``store``: where the videos lie, as the settings have it."""
    ended, courses = outcomes(db, period), _courses(db)
    arrived, watched = _sum(db, Happening.UPLOAD_SUCCESS, period), _sum(db, Happening.PLAYBACK_ACCESS, period)
    stored = _together(courses)
    return Statistics(
        period=period,
        store=store,
        outcomes=ended,
        success_rate=ended.confirmed / ended.ended if ended.ended else None,
        retries=_count(db, Happening.UPLOAD_RETRY, period),
        average_bytes=arrived.bytes // max(1, arrived.count),
        average_upload_s=_average_s(db, period),
        playbacks=_count(db, Happening.PLAYBACK_ACCESS, period),
        playback_failures=_count(db, Happening.PLAYBACK_FAILURE, period),
        stored=stored,
        courses=courses,
        growth_bytes=arrived.bytes - _taken_away(db, period),
        cost=cost(store, Volume(stored.bytes, stored.minutes, watched.bytes, watched.minutes), prices),
    )


def _count(db: Connection, kind: Happening, period: Period) -> int:
    return db.scalar(select(func.count()).where(*happened(kind, period))) or 0


def _sum(db: Connection, kind: Happening, period: Period) -> _Sum:
    query = (
        select(func.count(), func.sum(upload.c.size), func.sum(upload.c.duration_s))
        .join_from(history, upload, history.c.upload == upload.c.id)
        .where(*happened(kind, period))
    )
    count, size, seconds = db.execute(query).one()
    return _Sum(count, int(size or 0), (seconds or 0.0) / 60)


def _average_s(db: Connection, period: Period) -> float:
    """From the place for its bytes to the moment when the store had it whole."""
    query = (
        select(func.avg(history.c.at - upload.c.granted_at))
        .join_from(history, upload, history.c.upload == upload.c.id)
        .where(*happened(Happening.UPLOAD_SUCCESS, period))
    )
    return round(db.scalar(query) or 0.0, 1)


def _courses(db: Connection) -> tuple[Course, ...]:
    size, unmeasured = func.sum(upload.c.size), func.sum(case((upload.c.duration_s == 0, 1), else_=0))
    query = (
        select(upload.c.course, func.count(), size, func.sum(upload.c.duration_s), unmeasured)
        .where(upload.c.state.in_([*CONFIRMED]))
        .group_by(upload.c.course)
        .order_by(size.desc(), upload.c.course)
    )
    rows = db.execute(query)
    return tuple(Course(id, videos, int(size), round(s / 60, 1), int(count)) for id, videos, size, s, count in rows)


def _together(courses: tuple[Course, ...]) -> Course:
    return Course(
        id="",
        videos=sum(one.videos for one in courses),
        bytes=sum(one.bytes for one in courses),
        minutes=round(sum(one.minutes for one in courses), 1),
        unmeasured=sum(one.unmeasured for one in courses),
    )


def _taken_away(db: Connection, period: Period) -> int:
    """Bytes of the videos that had arrived, at whatever time, and were given up or deleted in the period."""
    kinds = (Happening.VIDEO_DELETION, Happening.UPLOAD_FAILURE)
    told = select(history.c.upload).where(history.c.kind.in_(kinds), *within(period))
    withdrawn = and_(upload.c.state == State.ABANDONED, upload.c.claimed != "")  # claimed when it arrived
    query = select(func.sum(upload.c.size)).where(
        upload.c.id.in_(told), or_(upload.c.state == State.DELETED, withdrawn)
    )
    return int(db.scalar(query) or 0)
