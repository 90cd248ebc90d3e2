"""The numbers are those of what happened, and only of the period that was asked for."""

from __future__ import annotations

import json
from functools import partial

import pytest

from tests.companion.site import Site, Video, on_both_databases
from uploader_app.companion.chores.schedules import DAY_S
from uploader_app.companion.cli import main
from uploader_app.companion.config import Config, ConfigError, section
from uploader_app.companion.figures.costs import Prices, Volume, cost
from uploader_app.companion.figures.outcomes import Period
from uploader_app.companion.figures.statistics import Statistics, statistics
from uploader_app.companion.grant import Grant, State
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening

HEX = "0" * 64


@pytest.fixture
def taken(site):
    """The statistics of the last day, or of the period that is named."""

    def take(period=None, store="local") -> Statistics:
        asked = period or Period(site.clock.now - DAY_S, site.clock.now + 1)
        return site.do(site.rooms.ledger.read(partial(statistics, period=asked, store=store, prices=Prices())))

    return take


@pytest.fixture
def enter(site, student):
    """Rows and events as the rooms leave them behind, without moving bytes."""

    def entered(id, *kinds, size=1000, state=State.STORED, course="7", duration_s=600.0, **detail):
        now = site.clock.now
        grant = Grant(id, "student", HEX, "demo-interview", "film.mp4", "video/mp4", size, state, now, now, now)
        rest = {"course": course, "duration_s": duration_s, "claimed": HEX if state is not State.RECLAIMED else ""}

        def write(db):
            owner = db.exec_driver_sql("SELECT id FROM person").scalar()
            values = {name: getattr(grant, name) for name in Grant.__slots__}
            entries.enter(db, Grant(**{**values, "owner": owner, **rest}))
            for kind in kinds:
                entries.note(db, now, kind, person=owner, upload=id, **detail)

        site.do(site.rooms.ledger.write(write))

    return entered


@on_both_databases
def test_nothing_happened_is_nothing(taken):
    found = taken()

    assert (found.success_rate, found.average_bytes, found.stored.videos, found.courses) == (None, 0, 0, ())


@on_both_databases
def test_an_hour_in_the_life(open_site, stack):
    site = open_site(Config(resume_window_s=600))
    student, other = (stack.enter_context(site.person(name)) for name in ("student", "student2"))
    sent = Video(student).store()
    sent.hand_in()
    student.post(f"/v1/videos/{sent.id}/playback")
    left, withdrawn = Video(other, b"x" * 3000), Video(other)
    left.patch(left.create(), 0, b"x")
    withdrawn.ask()
    withdrawn.call("abandon", {})
    site.later(620)

    period = Period(site.clock.now - 3600, site.clock.now)
    found = site.do(site.rooms.ledger.read(partial(statistics, period=period, store="local", prices=Prices())))

    assert (found.outcomes.begun, found.outcomes.confirmed, found.outcomes.failed) == (3, 1, 1)
    assert found.outcomes.withdrawn == 1
    assert found.success_rate == 0.5
    assert found.outcomes.failures == (("overdue", 1),)
    assert [(one.id, one.size) for one in found.outcomes.recent] == [(left.id, 3000)]
    assert found.playbacks == 1
    assert (found.stored.videos, found.stored.bytes) == (1, len(sent.data))
    assert found.growth_bytes == len(sent.data)


@on_both_databases
def test_what_was_before_and_after_is_not_counted(site, taken, enter):
    for day in range(3):
        enter(f"{day}" * 32, Happening.UPLOAD_START, Happening.UPLOAD_SUCCESS, Happening.PLAYBACK_ACCESS)
        site.clock.forward(DAY_S)

    found = taken(Period(site.clock.now - 2 * DAY_S, site.clock.now - DAY_S))

    assert (found.outcomes.begun, found.outcomes.confirmed, found.playbacks) == (1, 1, 1)
    assert found.stored.videos == 3


@on_both_databases
def test_an_upload_that_arrived_after_a_failure_did_not_fail(taken, enter):
    enter("a" * 32, Happening.UPLOAD_FAILURE, Happening.UPLOAD_RETRY, state=State.STORED, error_code="needed")
    enter("b" * 32, Happening.UPLOAD_FAILURE, state=State.RECLAIMED, error_code="overdue")
    enter("c" * 32, Happening.UPLOAD_FAILURE, state=State.RECLAIMED, error_code="overdue")

    found = taken()

    assert found.outcomes.failed == 2
    assert found.outcomes.failures == (("overdue", 2), ("needed", 1))
    assert found.retries == 1


@on_both_databases
def test_courses_add_up_to_what_is_stored(taken, enter):
    enter("a" * 32, course="7", size=5 * 10**9)
    enter("b" * 32, course="7", size=10**9, duration_s=0)
    enter("c" * 32, course="8", size=10**9)
    enter("d" * 32, course="8", state=State.DELETED)

    found = taken()

    assert [(one.id, one.videos, one.minutes, one.unmeasured) for one in found.courses] == [
        ("7", 2, 10, 1),
        ("8", 1, 10, 0),
    ]
    assert (found.stored.videos, found.stored.bytes, found.stored.unmeasured) == (3, 7 * 10**9, 1)


@on_both_databases
def test_what_was_deleted_makes_less(taken, enter):
    enter("a" * 32, Happening.UPLOAD_SUCCESS, size=1000)
    enter("b" * 32, Happening.VIDEO_DELETION, size=4000, state=State.DELETED, cause="x", reason="y")
    enter("c" * 32, Happening.UPLOAD_FAILURE, size=9000, state=State.RECLAIMED, error_code="overdue")

    assert taken().growth_bytes == 1000 - 4000


@on_both_databases
def test_averages_are_of_what_arrived(site, taken, enter):
    for id, size in (("a" * 32, 1000), ("b" * 32, 3000)):
        enter(id, size=size)
    site.clock.forward(90)

    def arrive(db):
        for id in ("a" * 32, "b" * 32):
            entries.note(db, site.clock.now, Happening.UPLOAD_SUCCESS, upload=id)

    site.do(site.rooms.ledger.write(arrive))

    found = taken()

    assert (found.average_bytes, found.average_upload_s) == (2000, 90.0)


@on_both_databases
def test_stream_is_paid_in_blocks_of_minutes_and_by_what_is_watched(taken, enter):
    enter("a" * 32, Happening.PLAYBACK_ACCESS, duration_s=60_060.0)

    found = taken(store="stream").cost

    assert (found.storage_per_month, found.delivery) == (10.0, 1.0)
    assert taken(store="local").cost.storage_per_month == 0


def test_s3_is_paid_by_the_gigabyte():
    found = cost("s3", Volume(360 * 10**9, 0, 1800 * 10**9, 0), Prices(s3_delivered=0.085))

    assert (found.storage_per_month, found.delivery) == (8.28, 153.0)
    assert found.as_of == "2026-11-21"


@pytest.mark.parametrize("prices", [{"s3_stored": -1}, {"stream_stored": "inf"}, {"dollars": 1}])
def test_prices_that_are_none_are_refused(prices):
    with pytest.raises(ConfigError, match=r"\[prices\]"):
        section(Config(sections={"prices": prices}), "prices", Prices)


@on_both_databases
def test_the_command_tells_it(site, student, capsys):
    Video(student).store()
    words = ["report", "--data", str(site.data), "--month", "2027-01"]
    if site.rooms.config.database:
        (site.data / "companion.toml").write_text(f'database = "{site.rooms.config.database}"\n')
        words += ["--config", str(site.data / "companion.toml")]

    codes = main(words), main([*words, "--json"])

    told, line = capsys.readouterr().out.rsplit("\n", 2)[:2]
    assert codes == (0, 0)
    assert "2027-01-01 to 2027-01-31" in told
    assert json.loads(line)["outcomes"]["confirmed"] == 1


@pytest.mark.parametrize("words", [[], ["--days", "7"]])
def test_without_a_month_the_last_days_are_told(tmp_path, capsys, words):
    with Site(tmp_path, Config()):
        code = main(["report", "--data", str(tmp_path), *words])

    assert (code, " to " in capsys.readouterr().out) == (0, True)


@pytest.mark.parametrize("words", [["--days", "0"], ["--month", "2027-13"], ["--days", "3", "--month", "2027-01"]])
def test_a_period_that_is_none_is_refused(words, capsys):
    with pytest.raises(SystemExit, match="2"):
        main(["report", *words])

    assert "report: error" in capsys.readouterr().err
