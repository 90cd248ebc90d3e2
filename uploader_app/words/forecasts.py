"""When a video is expected to have arrived, against when its assignment is due and when it closes."""

from __future__ import annotations

import math
from datetime import datetime, tzinfo
from typing import assert_never

from uploader_app.domain.forecast import Forecast, Risk
from uploader_app.language import clock, count, tr
from uploader_app.words.figures import countdown, moment

NEAR_S = 1800.0
"""A time that is further away is told in steps of five minutes."""
DAYS_FROM_S = 48 * 3600


def expected(one: Forecast, zone: tzinfo | None = None) -> str:
    """Like "about 17:40, 2 h before it closes"."""
    time = arrival(one.at, one.now, zone)
    match one.risk:
        case Risk.OVERDUE:
            due = hour(one.due_at, one.now, zone)
            return tr("about {time}, but it is due {due}").format(time=time, due=due)
        case Risk.LATE:
            closes = hour(one.closes_at, one.now, zone)
            return tr("about {time}, but it closes {closes}").format(time=time, closes=closes)
        case Risk.SAFE | Risk.TIGHT:
            return _before(one, time)
        case _ as never:
            assert_never(never)


def _before(one: Forecast, time: str) -> str:
    if one.until == math.inf:
        return tr("about {time}").format(time=time)
    margin = _margin(one.until - one.at)
    if one.until == one.closes_at:
        return tr("about {time}, {margin} before it closes").format(time=time, margin=margin)
    return tr("about {time}, {margin} before it is due").format(time=time, margin=margin)


def at_risk(one: Forecast, zone: tzinfo | None = None) -> str:
    """The whole sentence of one that may not be in time."""
    if one.risk is Risk.OVERDUE:
        due, time = hour(one.due_at, one.now, zone), arrival(one.at, one.now, zone)
        return tr("Will count as late: due {due}, expected {time}").format(due=due, time=time)
    return tr("Expected {when}").format(when=expected(one, zone))


def arrival(at: float, now: float, zone: tzinfo | None = None) -> str:
    """A time that is guessed: never earlier than the guess, and no more exact than it."""
    step = 60 if at - now < NEAR_S else 300
    return hour(math.ceil(at / step) * step, now, zone)


def hour(at: float, now: float, zone: tzinfo | None = None) -> str:
    """The time of day; with the day where that is not today."""
    then, today = (datetime.fromtimestamp(stamp, tz=zone).astimezone(zone) for stamp in (at, now))
    return clock(then) if then.date() == today.date() else moment(at, now, zone)


def _margin(seconds: float) -> str:
    if seconds < DAYS_FROM_S:
        return countdown(seconds)
    #: days between two times
    return count("%n days", "%n day", int(seconds // 86400))
