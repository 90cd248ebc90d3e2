from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uploader_app.domain.timetable import FULL, OFF, Allowance, rate, speed, timetable

WEEK = timetable("Mon-Fri 22:00-06:00 full; Mon-Fri 08:00-18:00 off; Sat 500k")
SLOW = Allowance(rate=512_000)


def on(day: int, clock: str) -> datetime:
    """``day``: 1 = Monday; in November 2026, which begins on a Sunday."""
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 11, 1 + day, hour, minute)  # noqa: DTZ001  # local time, as people write it


@pytest.mark.parametrize(
    ("day", "clock", "allowance"),
    [
        (1, "07:59", FULL),
        (1, "08:00", OFF),
        (1, "17:59", OFF),
        (1, "18:00", FULL),
        (6, "00:00", FULL),
        (6, "05:59", FULL),
        (6, "06:00", SLOW),
        (6, "23:59", SLOW),
        (7, "00:00", FULL),
        (7, "12:00", FULL),
    ],
)
def test_the_first_entry_that_fits_counts(day: int, clock: str, allowance: Allowance):
    assert WEEK.at(on(day, clock)) == allowance


@pytest.mark.parametrize(
    ("day", "clock", "then"),
    [
        (1, "07:00", on(1, "08:00")),
        (1, "08:00", on(1, "18:00")),
        (1, "18:00", on(2, "08:00")),
        (5, "18:00", on(6, "06:00")),
        (6, "06:00", on(7, "00:00")),
        (7, "00:00", on(8, "08:00")),
    ],
)
def test_it_is_known_when_something_changes(day: int, clock: str, then: datetime):
    assert WEEK.changes_after(on(day, clock)) == then


@pytest.mark.parametrize("text", ["", "off", "Mon-Sun 2M", "00:00-24:00 full"])
def test_what_never_changes_says_so(text: str):
    assert timetable(text).changes_after(on(3, "12:00")) is None


def test_a_week_may_wrap_around_and_days_may_be_listed():
    table = timetable("sat-mon off; Tue,Thu 1k")

    assert [table.at(on(day, "12:00")) for day in range(1, 8)] == [
        OFF,
        Allowance(rate=1024),
        FULL,
        Allowance(rate=1024),
        FULL,
        OFF,
        OFF,
    ]


@pytest.mark.parametrize(
    "text",
    ["Mon", "Mon 8-18 off", "Mon 25:00-26:00 off", "Mon 08:60-09:00 off", "Monday off", "Mon slow", "Mon-Fry off"],
)
def test_nonsense_is_refused(text: str):
    with pytest.raises(ValueError, match=r"which|a number"):
        timetable(text)


@given(st.integers(0, 7 * 24 * 60 - 1), st.integers(1, 600))
def test_between_two_changes_nothing_changes(start: int, later: int):
    moment = on(1, "00:00") + timedelta(minutes=start)
    change = WEEK.changes_after(moment)
    assert change

    between = min(moment + timedelta(minutes=later), change - timedelta(minutes=1))

    assert WEEK.at(between) == WEEK.at(moment) != WEEK.at(change)


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("1048576", 1048576), ("500k", 512_000), ("2M", 2097152)])
def test_a_rate_is_read(text: str, number: int):
    assert rate(text) == number


@pytest.mark.parametrize("text", ["", "k", "-1", "1.5M", "2 M", "²"])
def test_a_rate_that_is_none_is_refused(text: str):
    with pytest.raises(ValueError, match="a number"):
        rate(text)


@pytest.mark.parametrize(
    ("cap", "allowance", "full", "counts"),
    [
        (0, FULL, False, 0),
        (5, FULL, False, 5),
        (0, SLOW, False, 512_000),
        (5, SLOW, False, 5),
        (600_000, SLOW, False, 512_000),
        (5, SLOW, True, 0),
    ],
)
def test_the_slower_one_counts_unless_somebody_wants_full_speed(cap, allowance, full, counts):
    assert speed(cap, allowance, full=full) == counts
