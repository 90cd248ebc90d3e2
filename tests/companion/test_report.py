"""The report of each month is made once, written, and mailed once."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.companion.site import Video, on_both_databases
from tests.fakes.mailbox import PASSWORD
from uploader_app.companion.chores.alerts import Alert
from uploader_app.companion.chores.mail import MailError
from uploader_app.companion.chores.report_text import size, text
from uploader_app.companion.chores.reports import FOLDER, Reports, last_month, month
from uploader_app.companion.chores.timetable import post_of
from uploader_app.companion.figures.costs import Cost, Prices
from uploader_app.companion.figures.outcomes import Failure, Outcomes, Period
from uploader_app.companion.figures.statistics import Course, Statistics

FEBRUARY = datetime(2027, 2, 1, 3, tzinfo=UTC).timestamp()
FOUND = Statistics(
    period=Period(datetime(2027, 1, 1, tzinfo=UTC).timestamp(), datetime(2027, 2, 1, tzinfo=UTC).timestamp()),
    store="stream",
    outcomes=Outcomes(4, 3, 1, 0, (("overdue", 1),), (Failure("a" * 32, FEBRUARY - 86400, "overdue", 3 * 2**30),)),
    success_rate=0.75,
    retries=2,
    average_bytes=2 * 2**30,
    average_upload_s=600.0,
    playbacks=9,
    playback_failures=1,
    stored=Course("", 3, 6 * 2**30, 90.0, 1),
    courses=(Course("7", 2, 4 * 2**30, 60.0, 0), Course("", 1, 2 * 2**30, 30.0, 1)),
    growth_bytes=-5,
    cost=Cost(5.0, 0.27, "USD", "2026-11-21"),
)


def test_the_text_says_it_all():
    said = text(FOUND, {Alert.ORPHANS_FOUND: "The store holds 2 objects."}).splitlines()

    assert said[0] == "Fieldpost: 2027-01-01 to 2027-01-31 (UTC)"
    for line in (
        "  success rate               75.0%",
        "  overdue                    1",
        f"  2027-01-31 03:00  {'a' * 32}  overdue  3.0 GiB",
        "  all courses                3 videos, 6.0 GiB, 90 minutes",
        "  of unknown length          1 videos, counted as no minutes",
        "  course (unknown)           1 videos, 2.0 GiB, 30 minutes",
        "  storage, a month           5.00 USD",
        "  orphans_found: The store holds 2 objects.",
    ):
        assert line in said


def test_a_course_cannot_write_lines_of_its_own():
    forged = Course("7\r\nBcc: victim@example.org\x1b[2J", 1, 1, 1.0, 0)

    said = text(replace(FOUND, courses=(forged,)), {})

    assert "\nBcc" not in said
    assert "\x1b" not in said


@pytest.mark.parametrize(("bytes", "said"), [(0, "0 B"), (1024, "1.0 KiB"), (-3 * 2**40, "-3.0 TiB")])
def test_sizes_are_readable(bytes, said):
    assert size(bytes) == said


def test_the_last_month_is_whole():
    assert last_month(FEBRUARY) == month("2027-01")
    assert last_month(month("2027-01").since) == month("2026-12")


# -- making it -------------------------------------------------------------------------------------


@pytest.fixture
def reports():
    """Of a site; ``said``: the section [mail], None = there is none."""

    def made(site, said=None):
        post = post_of(replace(site.rooms.config, sections={"mail": said} if said else {}))
        rest = {"store": "local", "prices": Prices(), "post": post, "mark": "abc"}
        return Reports(site.rooms.ledger, site.clock, site.data / FOLDER, **rest)

    return made


def made(site):
    rows = site.rows("SELECT detail FROM event WHERE kind = 'usage_report' ORDER BY id")
    return [(detail["month"], detail["mailed"]) for detail in (json.loads(row) for (row,) in rows)]


@on_both_databases
def test_a_month_is_reported_once(site, student, reports):
    Video(student).store()
    site.clock.now = FEBRUARY

    for _ in range(2):
        site.do(reports(site).monthly())

    folder = site.data / "reports"
    assert made(site) == [("2027-01", 0)]
    assert sorted(file.name for file in folder.iterdir()) == ["2027-01.json", "2027-01.txt"]
    assert json.loads((folder / "2027-01.json").read_text())["outcomes"]["confirmed"] == 1
    assert "2027-01-01 to 2027-01-31" in (folder / "2027-01.txt").read_text()
    assert folder.stat().st_mode & 0o077 == 0


def test_each_month_has_its_report(site, reports):
    for name in ("2027-02", "2027-03"):
        site.clock.now = month(name).since + 5
        site.do(reports(site).monthly())

    assert made(site) == [("2027-01", 0), ("2027-02", 0)]


def test_it_is_mailed_once(site, reports, mailbox, caplog):
    site.clock.now = FEBRUARY
    said = mailbox.settings(username="post", password=PASSWORD, recipients=["a@uni.example", "b@uni.example"])

    for _ in range(2):
        site.do(reports(site, said).monthly())

    (letter,) = mailbox.letters
    assert (letter["Subject"], letter["Message-ID"]) == ("Fieldpost usage 2027-01", "<usage-2027-01.abc@uni.example>")
    assert "2027-01-01 to 2027-01-31" in letter.get_content()
    assert made(site) == [("2027-01", 2)]
    assert PASSWORD not in caplog.text + str(site.rows("SELECT detail FROM event"))


def test_it_is_tried_again_until_the_server_takes_it(site, reports, mailbox):
    site.clock.now = FEBRUARY
    mailbox.says += ["451 later", "452 later"]
    for _ in range(2):
        with pytest.raises(MailError):
            site.do(reports(site, mailbox.settings()).monthly())
    assert made(site) == []

    for _ in range(2):
        site.do(reports(site, mailbox.settings()).monthly())

    assert len(mailbox.letters) == 1
    assert made(site) == [("2027-01", 1)]


def test_who_is_refused_does_not_have_it_sent_to_the_others_again(site, reports, mailbox):
    site.clock.now = FEBRUARY
    mailbox.refused.add("gone@uni.example")
    said = mailbox.settings(recipients=["a@uni.example", "gone@uni.example"])

    for _ in range(2):
        site.do(reports(site, said).monthly())

    assert len(mailbox.letters) == 1
    assert made(site) == [("2027-01", 1)]


def test_the_chore_makes_it_on_the_first_of_the_month(site):
    site.do(site.rooms.chores.tick())
    site.clock.now = FEBRUARY - 1
    site.tick()
    site.do(site.rooms.chores.tick())
    assert made(site) == []

    site.clock.now = FEBRUARY
    site.tick()
    site.do(site.rooms.chores.tick())

    assert made(site) == [("2027-01", 0)]
