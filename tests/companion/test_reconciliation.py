"""What arrived and was never confirmed, and what the store thought better of."""

from __future__ import annotations

import json
from functools import partial

import pytest

from tests.companion import on_stores
from tests.companion.site import Video
from uploader_app.companion import arrivals
from uploader_app.companion.chores.reconciliation import Reconciliation
from uploader_app.companion.config import Config
from uploader_app.companion.ports import StoreError
from uploader_app.companion.records import entries

on_all_stores = pytest.mark.parametrize("it", on_stores.ALL, indirect=True)
on_stream = pytest.mark.parametrize("it", ["stream"], indirect=True)
LONG = 300.0
"""Until nobody believes any more that somebody is there."""


def student_of(site, stack):
    return stack.enter_context(site.person("student"))


def reconcile(site):
    rooms = site.rooms
    site.do(Reconciliation(rooms.ledger, rooms.store, rooms.clearing, site.clock).run())


def states(site):
    return dict(site.rows("SELECT id, state FROM upload"))


def details(site, kind):
    return [json.loads(row[0]) for row in site.rows(f"SELECT detail FROM event WHERE kind = '{kind}' ORDER BY id")]


@pytest.fixture
def sent(it, stack):
    """A site, and a video that was sent by somebody who then was heard of no more."""
    site = stack.enter_context(it.site())
    video = Video(student_of(site, stack), it.film())
    it.send(video)
    site.later(LONG)
    return site, video


@on_all_stores
def test_what_arrived_is_confirmed_without_its_client(sent):
    site, video = sent

    reconcile(site)
    reconcile(site)

    assert states(site) == {video.id: "stored"}
    assert site.rows("SELECT claimed FROM upload") == [("",)]
    assert [detail["reconciled"] for detail in details(site, "upload_success")] == [True]


@pytest.mark.parametrize("it", ["local"], indirect=True)
def test_its_hash_is_found_where_the_store_tells_one(sent):
    site, video = sent

    reconcile(site)

    assert site.rows("SELECT found FROM upload") == [(video.sha256,)]


@on_all_stores
def test_what_is_not_whole_is_left_as_it_is(it, stack):
    site = stack.enter_context(it.site())
    video = Video(student_of(site, stack), it.film())
    video.ask()
    site.later(LONG)

    reconcile(site)

    assert states(site) == {video.id: "stalled"}


@on_all_stores
def test_a_client_that_comes_back_vouches_for_what_it_sent(sent, it):
    site, video = sent
    reconcile(site)

    answer = video.complete()

    assert (answer.status_code, answer.json()["state"]) == (200, "stored")
    assert site.rows("SELECT claimed FROM upload") == [(video.sha256,)]
    assert video.complete("0" * 64).json()["code"] == "id_conflict"
    assert video.hand_in().status_code == 200
    assert len(it.far.held()) == 1


@pytest.mark.parametrize("it", ["local"], indirect=True)
def test_a_client_that_sent_something_else_begins_again(sent):
    site, video = sent
    reconcile(site)

    answer = video.complete("0" * 64)

    assert (answer.status_code, answer.json()["code"]) == (409, "hash_mismatch")
    assert states(site) == {video.id: "reclaimed"}
    assert video.store().hand_in().status_code == 200


@pytest.mark.parametrize("it", ["s3"], indirect=True)
def test_a_client_that_comes_back_learns_that_all_parts_are_there(sent):
    site, video = sent
    reconcile(site)

    answer = video.call("parts", {"numbers": []})

    assert [part["number"] for part in answer.json()["done"]] == [1]


@pytest.mark.parametrize("it", ["local"], indirect=True)
def test_what_its_owner_vouched_for_cannot_be_ended_through_its_upload_url(sent):
    site, video = sent
    reconcile(site)
    video.complete()

    answer = video.http.delete(video.ask().json()["ticket"]["url"], headers={"Tus-Resumable": "1.0.0"})

    assert answer.json()["code"] == "already_handed_in"
    assert states(site) == {video.id: "stored"}


# -- never thrown away -----------------------------------------------------------------------------


@on_all_stores
def test_a_whole_upload_is_confirmed_when_its_time_is_over(it, stack):
    site = stack.enter_context(it.site(resume_window_s=600.0))
    video = Video(student_of(site, stack), it.film())
    it.send(video)

    site.later(1500)

    assert states(site) == {video.id: "stored"}
    assert len(it.far.held()) == 1


def test_a_whole_upload_gives_its_slot_to_who_needs_it_and_stays(open_site, stack):
    site = open_site(Config(slots=1), abandoned_occupies=True)
    video, next_one = Video(student_of(site, stack)), Video(stack.enter_context(site.person("student2")))
    video.send()
    video.call("park")

    answer = next_one.ask()

    assert answer.json()["ticket"]
    assert states(site) == {video.id: "stored", next_one.id: "granted"}


def test_a_whole_upload_is_kept_while_the_store_cannot_be_asked_to_finish_it(open_site, stack):
    class Unfinishing:
        def __init__(self, store):
            self._store = store

        def __getattr__(self, name):
            return getattr(self._store, name)

        async def finish(self, object, url, size):
            raise StoreError("not now")

    site = open_site(Config(resume_window_s=600), around=Unfinishing)
    video = Video(student_of(site, stack))
    video.send()

    site.later(1500)

    assert states(site) == {video.id: "stalled"}
    assert len(site.files()) == 2


def test_what_was_confirmed_is_not_reclaimed(open_site, stack):
    site = open_site()
    video = Video(student_of(site, stack))
    video.send()
    rooms = site.rooms
    (grant,) = site.do(rooms.ledger.read(partial(entries.in_state, states=entries.LIVE)))
    site.do(arrivals.confirm(rooms.ledger, rooms.store, grant, site.clock))

    site.do(rooms.clearing.reclaim(video.id, "needed"))

    assert states(site) == {video.id: "stored"}


# -- second thoughts -------------------------------------------------------------------------------


def confirmed(it, site, stack):
    video = Video(student_of(site, stack), it.film())
    it.send(video)
    assert video.complete().json()["state"] == "stored"
    (far,) = it.far.fake.library.videos.values()
    return video, far


@on_stream
def test_a_video_that_stream_gives_up_later_says_why(it, stack):
    site = stack.enter_context(it.site())
    video, far = confirmed(it, site, stack)
    far.fail("ERR_NON_VIDEO")

    reconcile(site)
    reconcile(site)

    played = video.http.post(f"/v1/videos/{video.id}/playback")
    assert (played.status_code, played.json()["code"]) == (422, "store_rejected")
    assert "no video" in played.json()["message"]
    assert video.hand_in().json()["code"] == "store_rejected"
    assert states(site) == {video.id: "stored"}
    (told,) = details(site, "upload_failure")
    assert (told["error_code"], told["state"]) == ("store_rejected", "stored")


@on_stream
def test_a_handed_in_video_that_stream_gives_up_stays_handed_in(it, stack):
    site = stack.enter_context(it.site())
    video, far = confirmed(it, site, stack)
    receipt = video.hand_in().json()
    far.fail("ERR_MALFORMED_VIDEO")

    reconcile(site)

    assert video.http.get(f"/v1/uploads/{video.id}/receipt").json() == receipt
    assert "damaged" in video.http.post(f"/v1/videos/{video.id}/playback").json()["message"]


@on_stream
def test_a_video_that_is_given_up_before_it_was_confirmed_begins_again(sent, it):
    site, video = sent
    (far,) = it.far.fake.library.videos.values()
    far.fail("ERR_NON_VIDEO")

    reconcile(site)

    assert states(site) == {video.id: "reclaimed"}
    assert [detail["error_code"] for detail in details(site, "upload_failure")] == ["store_rejected"]


@on_stream
def test_a_video_that_is_gone_is_not_waited_for(it, stack):
    site = stack.enter_context(it.site())
    video = Video(student_of(site, stack), it.film())
    it.send(video)
    video.beat(len(video.data))
    it.far.fake.library.videos.clear()

    answer = video.complete()

    assert (answer.status_code, answer.json()["code"]) == (410, "upload_gone")
    it.send(video)
    assert video.complete().json()["state"] == "stored"


@on_stream
def test_whoever_wants_to_watch_what_is_gone_gets_a_final_answer(it, stack):
    site = stack.enter_context(it.site())
    video, _ = confirmed(it, site, stack)
    it.far.fake.library.videos.clear()

    answer = video.http.post(f"/v1/videos/{video.id}/playback")

    assert (answer.status_code, answer.json()["code"]) == (410, "video_lost")
