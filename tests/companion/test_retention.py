from __future__ import annotations

import asyncio
import math
from functools import partial

import pytest

from tests.companion.site import Video, on_both_databases
from uploader_app.companion.chores.retention import DAY_S, Outcome, RetentionSettings, kept_until
from uploader_app.companion.config import Config, ConfigError, load, section
from uploader_app.companion.deletion import Deletion
from uploader_app.companion.grant import Grant, State
from uploader_app.companion.ports import StoreError
from uploader_app.companion.records import entries

SETTINGS = RetentionSettings(90, {"210": 7, "305": 0})


class Stubborn:
    """A store whose first deletions fail."""

    def __init__(self, store, failures):
        self._store = store
        self.failures = failures

    def __getattr__(self, name):
        return getattr(self._store, name)

    async def delete(self, object):
        if self.failures:
            self.failures -= 1
            raise StoreError("not now")
        await self._store.delete(object)


def run(site):
    return site.do(site.rooms.retention.run())


def deletion(site):
    return Deletion(site.rooms.ledger, site.rooms.clearing, site.clock)


def events(site, kind):
    return site.rows(f"SELECT upload FROM event WHERE kind = '{kind}'")


def state(site, video):
    return site.rows(f"SELECT state FROM upload WHERE id = '{video.id}'")[0][0]


@pytest.mark.parametrize(
    ("course", "until"), [("", 90 * DAY_S), ("99", 90 * DAY_S), ("210", 7 * DAY_S), ("305", math.inf)]
)
def test_a_course_may_have_a_time_of_its_own(course, until):
    assert kept_until(course, 0.0, SETTINGS) == until


def test_without_days_everything_is_kept():
    assert kept_until("210", 0.0, RetentionSettings(0)) == math.inf


def test_the_days_come_from_file_and_environment(tmp_path):
    (tmp_path / "a.toml").write_text("[retention]\ndays = 30\n[retention.courses]\n210 = 7\n305 = 0\n")

    config = load(tmp_path / "a.toml", {"FIELDPOST_COMPANION_RETENTION_DAYS": "60"})

    assert section(config, "retention", RetentionSettings) == RetentionSettings(60, {"210": 7, "305": 0})
    assert section(Config(), "retention", RetentionSettings) == RetentionSettings(90, {})


@pytest.mark.parametrize(
    "text", ["days = -1", "days = 'long'", "dayz = 1", "courses = 3", "courses = {210 = -1}", "days = 1e9"]
)
def test_impossible_days_are_refused_at_the_start(tmp_path, text):
    (tmp_path / "a.toml").write_text(f"[retention]\n{text}\n")

    with pytest.raises(ConfigError, match="retention"):
        section(load(tmp_path / "a.toml", {}), "retention", RetentionSettings)


@on_both_databases
def test_when_its_time_is_over_a_video_goes_and_its_receipt_stays(site, student):
    video = Video(student).store()
    receipt = video.hand_in().json()
    site.clock.forward(90 * DAY_S)
    assert run(site) == Outcome()
    site.clock.forward(1)

    assert run(site) == Outcome(1, len(video.data), 0)
    site.tick()

    assert site.files() == []
    with site.person("student") as again:
        gone = again.post(f"/v1/videos/{video.id}/playback")
        assert (gone.status_code, gone.json()["code"]) == (410, "video_deleted")
        assert again.get(f"/v1/uploads/{video.id}/receipt").json() == receipt
    assert events(site, "video_deletion") == [(video.id,)]
    assert len(events(site, "retention_run")) == 2


def test_the_time_counts_from_the_hand_in(site, student):
    video, left = Video(student).store(), Video(student).store()
    site.clock.forward(3600)
    video.hand_in()
    site.clock.forward(90 * DAY_S)

    assert run(site).deleted == 1
    assert (state(site, video), state(site, left)) == ("submitted", "deleted")

    site.clock.forward(1)
    assert run(site).deleted == 1


def test_each_course_follows_its_own_rule(open_site, stack):
    site = open_site(Config(sections={"retention": {"days": 0, "courses": {"305": 7}}}))
    http = stack.enter_context(site.person("student"))
    kept, brief = Video(http).store(), Video(http, assignment="demo-transect").store()
    site.clock.forward(1000 * DAY_S)

    run(site)

    assert (state(site, kept), state(site, brief)) == ("stored", "deleted")


@on_both_databases
def test_what_is_held_is_kept_and_counted_until_it_is_released(site, student):
    video = Video(student).store()
    site.do(deletion(site).hold(video.id, "case 7"))
    site.clock.forward(91 * DAY_S)

    assert run(site) == Outcome(held=1)
    assert state(site, video) == "stored"

    site.do(deletion(site).release(video.id))
    assert run(site).deleted == 1


def test_unfinished_uploads_are_not_its_business(site, student):
    video = Video(student)
    video.ask()
    site.clock.forward(91 * DAY_S)

    assert run(site).deleted == 0


def test_a_store_that_is_down_is_asked_again(open_site, stack):
    site = open_site(Config(), around=lambda store: Stubborn(store, failures=2))
    Video(stack.enter_context(site.person("student"))).store()
    site.clock.forward(91 * DAY_S)

    run(site)
    site.tick()
    assert len(site.files()) == 2
    site.later(200)

    assert site.files() == []
    assert site.rows("SELECT * FROM leftover") == []


@on_both_databases
def test_two_runs_at_once_delete_each_video_once(site, student):
    del student  # who is known now, and owns them
    old = [Grant(f"{n:032x}", "student", "", "a", "n", "t", 10, State.STORED, object=f"{n:032x}") for n in range(1, 46)]
    for one in old:
        site.do(site.rooms.ledger.write(partial(entries.enter, grant=one)))

    async def both():
        return await asyncio.gather(site.rooms.retention.run(), site.rooms.retention.run())

    done = site.do(both())

    assert sum(one.deleted for one in done) == 45
    assert len(set(events(site, "video_deletion"))) == len(events(site, "video_deletion")) == 45


def test_a_deletion_that_waits_for_the_store_takes_up_no_slot(open_site, stack):
    site = open_site(Config(slots=1), around=lambda store: Stubborn(store, failures=9), abandoned_occupies=True)
    http = stack.enter_context(site.person("student"))
    Video(http).store()
    site.clock.forward(91 * DAY_S)
    run(site)

    with site.person("student2") as other:
        assert Video(other).ask().json()["state"] == "granted"
