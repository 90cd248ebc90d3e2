"""Each chore is done when it is due, once, whatever number of workers there are and whatever becomes of them."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.companion.site import on_both_databases
from uploader_app.companion import compose
from uploader_app.companion.chores.runner import Chore, Chores
from uploader_app.companion.chores.schedules import (
    DAY_S,
    HOUR_S,
    Daily,
    Every,
    Monthly,
    Weekly,
    due_at,
    month_end,
    month_start,
)
from uploader_app.companion.config import Config, ConfigError

# -- the rule --------------------------------------------------------------------------------------


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


MIDNIGHTS = st.dates(date(1990, 1, 1), date(2090, 1, 1)).map(lambda day: at(day.isoformat()))
TIMES = st.integers(0, 4_000_000_000).map(float) | MIDNIGHTS
MINUTELY = Every(60.0)
OF_DAY = st.integers(0, 24 * 3600 - 1)


def names(schedule, moment):
    """Whether the schedule, as a calendar reads it, names this moment."""
    there = datetime.fromtimestamp(moment, UTC)
    of_day = there.hour * 3600 + there.minute * 60 + there.second
    match schedule:
        case Daily(at_s):
            return of_day == at_s
        case Weekly(day, at_s):
            return (there.weekday(), of_day) == (day, at_s)
        case Monthly(at_s):
            return (there.day, of_day) == (1, at_s)


@given(st.builds(Daily, OF_DAY) | st.builds(Weekly, st.integers(0, 6), OF_DAY) | st.builds(Monthly, OF_DAY), TIMES)
def test_it_is_due_at_the_first_moment_that_the_calendar_names(schedule, done_at):
    due = due_at(schedule, done_at)

    assert due > done_at
    assert names(schedule, due)
    longest = {Daily: 1, Weekly: 7, Monthly: 31}[type(schedule)]
    assert due - done_at <= longest * DAY_S
    between = (due - day * DAY_S for day in range(1, longest + 1))
    assert not any(names(schedule, moment) for moment in between if moment > done_at)


@given(st.floats(1, 1e6), TIMES)
def test_every_so_often_counts_from_the_last_time(seconds, done_at):
    assert due_at(Every(seconds), done_at) == done_at + seconds


@pytest.mark.parametrize(
    ("done", "due"),
    [
        ("2027-01-31T12:00", "2027-02-01T03:00"),
        ("2028-02-29T23:59", "2028-03-01T03:00"),
        ("2027-12-31T00:00", "2028-01-01T03:00"),
        ("2027-03-01T02:59", "2027-03-01T03:00"),
        ("2027-03-01T03:00", "2027-04-01T03:00"),
    ],
)
def test_a_month_ends_when_it_ends(done, due):
    assert due_at(Monthly(3 * HOUR_S), at(done)) == at(due)


@given(TIMES)
def test_months_follow_each_other_without_a_gap(moment):
    assert month_start(moment) <= moment < month_end(moment)
    assert month_start(month_end(moment)) == month_end(moment)


# -- the runner ------------------------------------------------------------------------------------


class Work:
    """What a chore does: it counts, fails, or waits."""

    def __init__(self):
        self.done = 0
        self.fails = 0
        self.begun = asyncio.Event()
        self.goes_on = asyncio.Event()
        self.goes_on.set()
        self.cut = False

    async def run(self):
        self.begun.set()
        try:
            await self.goes_on.wait()
        except asyncio.CancelledError:
            self.cut = True
            raise
        if self.fails:
            self.fails -= 1
            raise RuntimeError("token=s3cret")
        self.done += 1


def chores(site, *works, schedule=MINUTELY, **options):
    named = [Chore(f"chore{number}", schedule, work.run) for number, work in enumerate(works)]
    return Chores(named, site.rooms.ledger, site.rooms.sweeper.leads, site.clock, **options)


def ready(site, *works, **options):
    """Known since a minute, so that they are due."""
    made = chores(site, *works, **options)
    site.do(made.tick())
    site.clock.forward(60)
    site.tick()
    return made


def failures(site):
    return [json.loads(row) for (row,) in site.rows("SELECT detail FROM event WHERE kind = 'chore_failed'")]


@on_both_databases
def test_a_chore_runs_when_it_is_due_and_not_before(site):
    work = Work()
    made = chores(site, work, schedule=Daily(2 * HOUR_S))  # it is eight in the morning
    site.tick()
    site.do(made.tick())
    site.later(17 * HOUR_S, step=HOUR_S)
    site.do(made.tick())
    assert work.done == 0

    site.later(HOUR_S, step=600)
    site.do(made.tick())
    site.do(made.tick())

    assert work.done == 1


@on_both_databases
def test_what_was_missed_is_done_once(site):
    work = Work()
    made = ready(site, work, schedule=Daily(2 * HOUR_S))
    site.clock.forward(9 * DAY_S)
    site.tick()

    for _ in range(3):
        site.do(made.tick())

    assert work.done == 1


@on_both_databases
def test_two_workers_run_a_chore_once(site, open_site):
    """Both would, if each took itself for the leader."""
    second, work = open_site(), Work()
    made = ready(site, work)
    other = Chores(made._chores, second.rooms.ledger, lambda db: True, site.clock)
    made._leads = lambda db: True

    async def both():
        await asyncio.gather(*(one.tick() for one in (made, other, made, other)))

    # Each ledger belongs to its own loop's thread, but any loop may wait for it.
    site.do(both())

    assert work.done == 1


def test_who_does_not_lead_begins_nothing(site, open_site):
    second, work = open_site(), Work()
    second.clock.now = site.clock.now
    ready(site, work)
    second.clock.now = site.clock.now
    idle = chores(second, work)

    second.do(idle.tick())

    assert work.done == 0


@on_both_databases
def test_a_failure_is_told_and_tried_again_after_a_pause(site, caplog):
    work = Work()
    work.fails = 2
    made = ready(site, work)

    site.do(made.tick())
    site.do(made.tick())
    assert (work.fails, work.done) == (1, 0)
    for _ in range(2):
        site.later(60)
        site.do(made.tick())

    assert work.done == 1
    assert [(one["chore"], one["error_code"]) for one in failures(site)] == [("chore0", "RuntimeError")] * 2
    assert "s3cret" not in str(failures(site))
    assert [record.message for record in caplog.records if record.name.endswith("chores.runner")] == [
        "chore failed"
    ] * 2


def test_the_pause_grows_to_an_hour(site):
    work = Work()
    work.fails = 1000
    made = ready(site, work)

    for _ in range(24 * 60):
        site.do(made.tick())
        site.clock.forward(60)
        site.tick()

    assert 24 <= len(failures(site)) <= 32


def test_one_failure_ends_no_other_chore(site):
    bad, good = Work(), Work()
    bad.fails = 1
    made = ready(site, bad, good)

    site.do(made.tick())

    assert (bad.done, good.done) == (0, 1)


def test_a_long_chore_is_not_begun_again_and_holds_up_nobody(site):
    long, short = Work(), Work()
    long.goes_on.clear()
    made = ready(site, long, short, renew_s=0.01)

    async def meanwhile():
        first = asyncio.ensure_future(made.tick())
        await long.begun.wait()
        for _ in range(5):
            site.clock.forward(50)
            await site.rooms.sweeper.tick()
            while site.rows("SELECT not_before FROM chore WHERE name = 'chore0'") != [(site.clock.now + 60,)]:
                await asyncio.sleep(0.01)
            await asyncio.gather(*map(made._once, made._chores))
        long.goes_on.set()
        await first

    site.do(meanwhile())

    assert (long.done, short.done) == (1, 3)


def test_who_lost_a_chore_to_another_worker_stops(site):
    work = Work()
    work.goes_on.clear()
    made = ready(site, work, renew_s=0.01)

    async def lost():
        running = asyncio.ensure_future(made.tick())
        await work.begun.wait()
        await site.rooms.ledger.write(lambda db: db.exec_driver_sql("UPDATE chore SET run = 'another'"))
        await running

    site.do(lost())

    assert (work.cut, work.done) == (True, 0)
    assert site.rows("SELECT run FROM chore") == [("another",)]
    assert failures(site) == []


def test_a_chore_whose_worker_died_is_taken_up_by_another(site):
    work, dead = Work(), Work()
    dead.goes_on.clear()
    made, gone = ready(site, work), chores(site, dead)

    async def die():
        running = asyncio.ensure_future(gone.tick())
        await dead.begun.wait()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    site.do(die())
    site.do(made.tick())
    assert work.done == 0

    site.later(61)
    site.do(made.tick())

    assert work.done == 1


def test_a_clock_that_was_set_back_neither_ends_nor_repeats_a_chore(site):
    work = Work()
    made = ready(site, work)
    site.do(made.tick())
    site.clock.forward(-7 * DAY_S)
    made._leads = lambda db: True

    site.do(made.tick())
    assert work.done == 1
    site.clock.forward(60)
    site.do(made.tick())

    assert work.done == 2


# -- which there are -------------------------------------------------------------------------------


def test_the_companion_has_its_chores(site):
    site.do(site.rooms.chores.tick())

    names = {name for (name,) in site.rows("SELECT name FROM chore")}
    assert names == {"retention", "usage_report", "orphans", "reconcile", "alerts"}


def test_a_day_of_chores_fails_nowhere_and_keeps_so_many_copies(open_site):
    site = open_site(Config(backups=2))
    site.do(site.rooms.chores.tick())

    for _ in range(4):
        site.later(DAY_S, step=HOUR_S)
        site.do(site.rooms.chores.tick())

    assert failures(site) == []
    assert sorted(file.name for file in (site.data / "backups").iterdir()) == [
        "companion-2027-01-18.db",
        "companion-2027-01-19.db",
    ]


def test_copies_of_postgresql_are_not_promised(tmp_path):
    config = Config(backups=2, database="postgresql://user@host/name")

    with pytest.raises(ConfigError, match="pg_dump"):
        compose.rooms(config, tmp_path, compose.demo_people(), compose.local_store(tmp_path))
