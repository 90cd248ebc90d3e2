"""What an administrator has to know is told once, when it begins and when it is over."""

from __future__ import annotations

import json
import logging
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.companion.site import Video, on_both_databases
from uploader_app.companion.chores import lookout
from uploader_app.companion.chores.alerts import Alert, Facts, Thresholds, alerts
from uploader_app.companion.chores.lookout import Lookout
from uploader_app.companion.chores.schedules import DAY_S
from uploader_app.companion.chores.timetable import post_of
from uploader_app.companion.config import Config, ConfigError, section
from uploader_app.companion.ports import StoreError
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening

# -- the rule --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "alert"),
    [
        (Facts(store_used=0.9), Alert.STORE_NEARLY_FULL),
        (Facts(disk_free=0.1), Alert.DISK_NEARLY_FULL),
        (Facts(ended=5, failed=2), Alert.UPLOADS_FAIL),
        (Facts(stuck=1), Alert.DELETIONS_STUCK),
        (Facts(waited_s=301), Alert.LINE_WAITS),
        (Facts(refusing=("s3_api_error",)), Alert.CREDENTIALS_REFUSED),
        (Facts(orphans=1), Alert.ORPHANS_FOUND),
        (Facts(lost=1), Alert.VIDEOS_LOST),
    ],
)
def test_each_alert_has_its_fact(facts, alert):
    assert list(alerts(facts, Thresholds())) == [alert]


@pytest.mark.parametrize(
    "facts",
    [
        Facts(),
        Facts(store_used=0.89),
        Facts(disk_free=0.11),
        Facts(ended=4, failed=4),
        Facts(ended=10, failed=2),
        Facts(waited_s=300),
    ],
)
def test_just_below_there_is_none(facts):
    assert alerts(facts, Thresholds()) == {}


@given(st.integers(0, 100), st.integers(0, 100), st.floats(0, 100))
def test_more_failures_never_end_an_alert(ended, failed, percent):
    limits = Thresholds(failed_percent=percent)
    held = Alert.UPLOADS_FAIL in alerts(Facts(ended=ended, failed=failed), limits)

    worse = alerts(Facts(ended=ended + 1, failed=failed + 1), limits)

    assert not held or failed > ended or Alert.UPLOADS_FAIL in worse


@pytest.mark.parametrize("limits", [{"failed_percent": 101}, {"line_s": -1}, {"line": 1}])
def test_thresholds_that_are_none_are_refused(limits):
    with pytest.raises(ConfigError, match=r"\[alerts\]"):
        section(Config(sections={"alerts": limits}), "alerts", Thresholds)


# -- looking ---------------------------------------------------------------------------------------


class Used:
    """How full the store says it is."""

    def __init__(self):
        self.share = 0.0
        self.answers = True

    async def __call__(self):
        if not self.answers:
            raise StoreError("not now")
        return self.share


@pytest.fixture
def used():
    return Used()


@pytest.fixture
def look(used):
    """Has a site's lookout look, the disk aside, whose room is this machine's."""

    def looked(site, config=None):
        known = config or site.rooms.config
        limits, post = Thresholds(disk_free_percent=0), post_of(known)
        rest = {"config": known, "limits": limits, "used": used, "post": post, "mark": "abc"}
        site.do(Lookout(site.rooms.ledger, site.clock, site.data, **rest).look())

    return looked


def told(site):
    rows = site.rows("SELECT kind, detail FROM event WHERE kind IN ('alert_raised', 'alert_over') ORDER BY id")
    return [(kind.removeprefix("alert_"), json.loads(detail)["alert"]) for kind, detail in rows]


def note(site, kind, **detail):
    site.do(site.rooms.ledger.write(partial(entries.note, at=site.clock.now, kind=kind, **detail)))


@on_both_databases
def test_an_alert_is_raised_once_and_over_once(site, used, look, caplog):
    caplog.set_level(logging.WARNING)
    used.share = 0.95
    look(site)
    look(site)
    used.share = 0.5
    look(site)
    look(site)

    assert told(site) == [("raised", "store_nearly_full"), ("over", "store_nearly_full")]
    assert [record.alert for record in caplog.records if hasattr(record, "alert")] == ["store_nearly_full"] * 2


def test_another_worker_knows_what_stands(site, open_site, used, look):
    second = open_site()
    used.share = 0.95
    look(site)

    look(second)

    assert told(site) == [("raised", "store_nearly_full")]
    assert list(second.do(second.rooms.ledger.read(partial(lookout.standing, now=site.clock.now)))) == [
        Alert.STORE_NEARLY_FULL
    ]


def test_what_lasts_is_told_again_after_a_week(site, used, look):
    used.share = 0.95
    for _ in range(9):
        look(site)
        site.clock.forward(DAY_S)

    assert told(site) == [("raised", "store_nearly_full")] * 2


def test_a_store_that_does_not_answer_is_not_called_full(site, used, look):
    used.answers = False

    look(site)

    assert told(site) == []


@on_both_databases
def test_who_waits_in_the_line_is_noticed_while_they_ask(open_site, stack, look):
    site = open_site(Config(slots=1))
    first, second = (Video(stack.enter_context(site.person(name))) for name in ("student", "student2"))
    first.ask()
    for _ in range(6):
        second.ask()
        first.beat()
        site.later(60)
    look(site)
    site.later(120)
    look(site)

    assert told(site) == [("raised", "line_waits"), ("over", "line_waits")]


class Stuck:
    """A store that deletes nothing."""

    def __init__(self, store):
        self._store = store

    def __getattr__(self, name):
        return getattr(self._store, name)

    async def delete(self, object):
        raise StoreError("not now")


@on_both_databases
def test_a_deletion_that_is_stuck_is_noticed(open_site, stack, look):
    site = open_site(Config(), around=Stuck)
    video = Video(stack.enter_context(site.person("student")))
    video.send()
    video.call("abandon", {})
    look(site)
    assert told(site) == []

    site.later(3700)
    look(site)

    assert told(site) == [("raised", "deletions_stuck")]


@pytest.mark.parametrize("code", ["10000", "AccessDenied", "403"])
def test_refused_credentials_are_noticed_for_an_hour(site, look, code):
    note(site, Happening.STREAM_API_ERROR, error_code="10011")
    look(site)
    note(site, Happening.STREAM_API_ERROR, error_code=code)
    look(site)
    site.clock.forward(3601)
    look(site)

    assert told(site) == [("raised", "credentials_refused"), ("over", "credentials_refused")]


def test_orphans_stand_until_they_are_deleted(site, look):
    note(site, Happening.ORPHANS_FOUND, orphans=3, bytes=9, lost=0)
    look(site)
    note(site, Happening.ORPHANS_DELETED, orphans=2, bytes=6)
    look(site)
    note(site, Happening.ORPHANS_DELETED, orphans=1, bytes=3)
    look(site)

    assert told(site) == [("raised", "orphans_found"), ("over", "orphans_found")]


def test_lost_videos_stand_until_the_next_look(site, look):
    note(site, Happening.ORPHANS_FOUND, orphans=0, bytes=0, lost=2)
    look(site)
    note(site, Happening.ORPHANS_FOUND, orphans=0, bytes=0, lost=0)
    look(site)

    assert told(site) == [("raised", "videos_lost"), ("over", "videos_lost")]


# -- telling ---------------------------------------------------------------------------------------


@pytest.fixture
def posting(site, mailbox):
    return Config(database=site.rooms.config.database, sections={"mail": mailbox.settings()})


def test_an_alert_is_mailed_once(site, used, look, mailbox, posting):
    used.share = 0.95
    look(site, posting)
    look(site, posting)
    used.share = 0.5
    look(site, posting)

    assert [letter["Subject"] for letter in mailbox.letters] == ["Fieldpost: store_nearly_full"] * 2
    assert "95 % of the store" in mailbox.letters[0].get_content()
    assert "this is over" in mailbox.letters[1].get_content()


def test_an_alert_that_could_not_be_mailed_is_mailed_later(site, used, look, mailbox, posting):
    used.share = 0.95
    mailbox.says.append("451 later")
    with pytest.raises(Exception, match="451"):
        look(site, posting)
    assert told(site) == [("raised", "store_nearly_full")]

    look(site, posting)

    assert len(mailbox.letters) == 1


def test_old_alerts_are_not_mailed_to_a_new_server(site, used, look, mailbox, posting):
    used.share = 0.95
    look(site)
    site.clock.forward(2 * DAY_S)

    look(site, posting)

    assert mailbox.letters == []


def test_the_companion_looks_by_itself(site):
    """As composed: on this machine's disk, and whatever its room."""
    site.do(site.rooms.chores.tick())
    site.later(310)

    site.do(site.rooms.chores.tick())

    assert site.rows("SELECT done_at FROM chore WHERE name = 'alerts'") == [(site.clock.now,)]
