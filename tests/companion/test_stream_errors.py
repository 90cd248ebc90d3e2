"""What Stream refuses, and how our store says it; the account's own facts; secrets."""

from __future__ import annotations

import json
import logging
import math

import pytest

from tests.companion.stream_rig import MIB, StreamRig, answers
from tests.fakes.fault_proxy import FaultProxy, Rule, drop_answer
from tests.fakes.stream import ACCOUNT, API, TOKEN
from tests.fakes.stream_library import film
from tests.fakes.tus_faults import reset, says
from uploader_app.companion.ports import BusyError, FullError, RejectedError, StoreError
from uploader_app.companion.providers.stream.settings import StreamSettings


def refuses(code: int) -> bytes:
    return json.dumps({"result": None, "success": False, "errors": [{"code": code, "message": TOKEN}]}).encode()


@pytest.fixture
def rig(tmp_path):
    with StreamRig(tmp_path) as running:
        yield running


# -- errors ----------------------------------------------------------------------------------------


def test_minutes_that_are_used_up_are_no_room_until_they_are_freed(rig):
    rig.fake.library.minutes = 3
    place = rig.open()

    with pytest.raises(FullError, match="no minutes"):
        rig.open()

    rig.run(rig.store.delete(place.object))
    assert rig.open()


def test_too_many_videos_at_work_are_waited_for(rig):
    rig.fake.library.most_at_work = 1
    rig.held()

    with pytest.raises(BusyError, match="too many videos") as caught:
        rig.open()

    assert caught.value.retry_after_s == 60


def test_too_many_calls_are_waited_for_as_long_as_cloudflare_says(rig):
    rig.fake.calls = 0

    with pytest.raises(BusyError, match="too many calls") as caught:
        rig.open()

    assert caught.value.retry_after_s == 300


def test_calls_are_answered_again_after_the_pause(rig):
    rig.fake.calls = 2
    rig.open()
    with pytest.raises(BusyError):
        rig.open()

    rig.clock.forward(301)

    assert rig.open()


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        (says(403, refuses(10011)), FullError, "no minutes left: POST answered 403, codes .10011."),
        (says(413, refuses(10005)), RejectedError, "larger than"),
        (says(429, retry_after="soon"), BusyError, "too many calls"),
        (says(401, refuses(10000)), StoreError, "refuses our API token: POST answered 401"),
        (says(403, b"<html>"), StoreError, "refuses our API token: POST answered 403, codes ..$"),
        (says(404, refuses(7003)), StoreError, "POST answered 404, codes .7003."),
        (says(400, refuses(10005)), StoreError, "POST answered 400, codes .10005."),
        (says(500), StoreError, "POST answered 500"),
        (says(302, location="http://example.org/"), StoreError, "POST answered 302"),
        (says(200, b"\xff"), StoreError, "did not name it"),
        (reset, StoreError, "no answer to POST"),
    ],
)
def test_every_refused_creation_says_why_and_is_not_tried_again(rig, answer, error, words):
    rig.fake.once("POST", answer)

    with pytest.raises(error, match=words) as caught:
        rig.open()

    assert type(caught.value) is error or words.startswith("POST answered 404")
    assert rig.fake.server.count("POST") == 1


def test_a_video_whose_creation_was_not_heard_of_is_taken_back(rig):
    """And no other one of the same upload, which another call may just have made."""
    kept = rig.open()
    with FaultProxy(rig.fake.server.port) as proxy:
        proxy.plan(Rule(drop_answer(), "POST", "direct_user"))
        store = rig.configure(api=proxy.url + API)

        with pytest.raises(StoreError, match="no answer to POST"):
            rig.run(store.open(rig.opening()))

    assert list(rig.fake.library.videos) == [kept.object]


def test_a_wrong_token_is_named_and_not_shown(rig):
    store = rig.configure(token="wrong-token")

    with pytest.raises(StoreError, match="refuses our API token") as caught:
        rig.run(store.room())

    assert "wrong-token" not in str(caught.value)


def test_stream_may_ask_for_time_with_any_error(rig):
    rig.fake.once("POST", says(503, retry_after=17))

    with pytest.raises(StoreError) as caught:
        rig.open()

    assert caught.value.retry_after_s == 17


@pytest.mark.parametrize("fault", [says(500), says(502), says(408), reset])
def test_a_call_that_may_be_repeated_is_made_twice(rig, fault):
    place = rig.held()
    for method in ("GET", "HEAD", "DELETE"):
        rig.fake.once(method, fault)

    assert rig.finish(place) is True
    assert rig.stored(place) == MIB
    rig.run(rig.store.delete(place.object))

    assert rig.fake.library.videos == {}


@pytest.mark.parametrize(("fault", "words"), [(says(500), "GET answered 500"), (reset, "no answer to GET")])
def test_it_is_not_made_a_third_time(rig, fault, words):
    place = rig.held()
    asked = rig.fake.server.count("GET")
    rig.fake.once("GET", fault)
    rig.fake.once("GET", fault)

    with pytest.raises(StoreError, match=words):
        rig.finish(place)

    assert rig.fake.server.count("GET") == asked + 2


@pytest.mark.parametrize("text", [b"", b"[]", b"<html>", answers(uid=7), b'{"result": null}', b"\xff\xfe"])
def test_an_answer_in_other_words_is_an_error(rig, text):
    place = rig.held()
    rig.fake.once("GET", says(200, text))

    with pytest.raises(StoreError, match="JSON"):
        rig.finish(place)


@pytest.mark.parametrize("id", ["../keys", "", "AB" * 16])
def test_an_id_that_is_none_never_becomes_a_path(rig, id):
    with pytest.raises(ValueError, match="32 hex"):
        rig.run(rig.store.delete(id))

    assert rig.fake.server.seen == []


# -- the account -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("minutes", "room"), [(1000, math.inf), (3, 0), (0, 0)])
def test_there_is_room_while_any_minutes_are_left(tmp_path, minutes, room):
    with StreamRig(tmp_path) as rig:
        rig.open(duration_s=120)
        rig.fake.library.minutes = minutes

        assert rig.run(rig.store.room()) == room


def test_usage_is_in_minutes(rig):
    rig.ready()

    usage = rig.run(rig.store.usage())

    assert (usage.used, usage.limit, usage.videos) == (1, 1000, 1)


def test_our_videos_are_listed_page_by_page_and_nobody_elses(rig):
    ours = [rig.open(upload=f"{number:032x}") for number in range(5)]
    rig.fake.library.make(MIB, "", "name Zm9yZWlnbg==")

    async def listed():
        return [(video.uid, video.label.upload) async for video in rig.store.videos(page=2)]

    expected = [(place.object, f"{number:032x}") for number, place in enumerate(ours)]
    assert rig.run(listed()) == expected[::-1]


def test_an_upload_url_can_be_kept_alive(rig):
    place = rig.open()
    rig.run(rig.store.extend(place.object, rig.clock.now + 7200))

    rig.clock.forward(7000)

    rig.send(place, film(MIB))
    assert rig.finish(place) is True


# -- settings and secrets --------------------------------------------------------------------------


@pytest.mark.parametrize("chunk", [5 * MIB - 1, 4 * MIB, 201 * MIB, 5 * MIB + 1000, 0])
def test_a_chunk_that_stream_refuses_is_no_setting(chunk):
    with pytest.raises(ValueError, match="256 KiB"):
        StreamSettings(ACCOUNT, "", TOKEN, chunk=chunk)


@pytest.mark.parametrize("token", ["", "two words", "line\n", "schlüssel"])
def test_a_token_that_no_header_can_carry_is_no_setting(token):
    with pytest.raises(ValueError, match="API token") as caught:
        StreamSettings(ACCOUNT, "", token)

    assert not token or token not in str(caught.value)


def test_secrets_are_in_no_log_and_no_repr(rig, caplog):
    caplog.set_level(logging.DEBUG)
    place = rig.ready()
    rig.run(rig.store.playback(place.object, "film.mp4", rig.clock.now + 60))
    rig.fake.library.minutes = 0
    with pytest.raises(FullError) as caught:
        rig.open()
    settings = StreamSettings(ACCOUNT, "", TOKEN, "k", "the key", "the webhook secret")

    said = f"{caplog.text} {[vars(record) for record in caplog.records]} {caught.value!r} {settings!r}"
    assert not any(secret in said for secret in (TOKEN, "the key", "the webhook secret"))
    ours = [vars(record) for record in caplog.records if record.name.startswith("uploader_app")]
    assert ours
    assert place.url not in str(ours)
