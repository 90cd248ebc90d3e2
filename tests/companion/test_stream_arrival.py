"""What our store says of a video's bytes, and what Stream makes of them."""

from __future__ import annotations

import pytest

from tests.companion.stream_rig import CHUNK, MIB, NO_FILM, StreamRig, answers
from tests.fakes.stream_library import film
from tests.fakes.tus_faults import says
from uploader_app.companion.ports import RejectedError, StoreError
from uploader_app.companion.providers.stream.calls import REASONS

UNKNOWN = "ab" * 16


@pytest.fixture
def rig(tmp_path):
    with StreamRig(tmp_path) as running:
        yield running


# -- what has arrived ------------------------------------------------------------------------------


def test_a_fresh_place_holds_nothing_and_is_not_finished(rig):
    place = rig.open()

    assert rig.stored(place) == 0
    assert rig.finish(place) is False


def test_half_a_film_is_counted(rig):
    place = rig.open(2 * CHUNK)

    rig.patch(place, film(CHUNK), 0)

    assert rig.stored(place) == CHUNK
    assert rig.finish(place) is False


@pytest.mark.parametrize("status", [403, 404, 410])
def test_an_expired_place_holds_nothing(rig, status):
    rig.fake.expired_status = status
    place = rig.open()

    rig.clock.forward(1801)

    assert rig.stored(place) == 0


@pytest.mark.parametrize("status", [403, 404, 410])
def test_a_place_that_is_over_was_forgotten_but_not_one_that_was_filled(rig, status):
    rig.fake.expired_status = status
    fresh, filled, over = rig.open(), rig.held(), rig.open()
    del rig.fake.library.videos[over.object]

    assert [rig.run(rig.store.forgot(one.object, one.url)) for one in (fresh, filled, over)] == [False, False, True]


@pytest.mark.parametrize("status", [403, 404, 410])
def test_when_the_upload_url_is_over_the_video_tells_its_size(rig, status):
    place = rig.held()
    rig.fake.once("HEAD", says(status))

    assert rig.stored(place) == MIB


def test_a_video_that_does_not_tell_its_size_is_asked_again_later(rig):
    place = rig.held()
    rig.fake.once("HEAD", says(404))
    rig.fake.once("GET", says(200, answers(uid=place.object, status={"state": "queued"}, size=None, meta=None)))

    with pytest.raises(StoreError, match="how much"):
        rig.stored(place)


@pytest.mark.parametrize("offset", [None, "", "-1", "1.5", "²", "9" * 5000])
def test_an_offset_that_is_none_is_an_error(rig, offset):
    place = rig.open()
    rig.fake.once("HEAD", says(200, upload_offset=offset and offset.encode().decode("latin-1")))

    with pytest.raises(StoreError, match="no offset"):
        rig.stored(place)


def test_the_api_token_never_goes_to_the_upload_host(rig):
    rig.stored(rig.held())

    seen = [one for one in rig.fake.server.seen if one.path.startswith("/tus/")]
    assert {one.method for one in seen} == {"HEAD", "PATCH"}
    assert not any("authorization" in one.headers for one in seen)


# -- what becomes of it ----------------------------------------------------------------------------


def test_it_is_whole_as_soon_as_stream_has_it_and_stays_so(rig):
    place = rig.held()

    told = [(rig.video(place).state, rig.finish(place), rig.fake.encode(place.object)) for _ in range(3)]

    assert told == [("queued", True, "inprogress"), ("inprogress", True, "ready"), ("ready", True, "ready")]
    assert rig.run(rig.store.sha256(place.object)) == rig.store.file(place.object) == ""


def test_what_is_no_video_is_rejected_and_still_counted(rig):
    place = rig.held(NO_FILM)
    assert rig.fake.encode(place.object) == "error"

    with pytest.raises(RejectedError, match="no video"):
        rig.finish(place)

    assert rig.stored(place) == len(NO_FILM)


@pytest.mark.parametrize(("seconds", "words"), [(3600, "longer than was said"), (0.05, "too short")])
def test_a_film_of_another_length_than_it_may_have_is_rejected(rig, seconds, words):
    place = rig.held(film(MIB, seconds))
    rig.fake.encode(place.object)

    with pytest.raises(RejectedError, match=words):
        rig.finish(place)


@pytest.mark.parametrize("reason", [*REASONS, "ERR_UNKNOWN", "ERR_OF_TOMORROW", ""])
def test_every_reason_has_its_words(rig, reason):
    place = rig.held()
    rig.video(place).fail(reason)

    with pytest.raises(RejectedError) as caught:
        rig.finish(place)

    assert str(caught.value) == REASONS.get(reason, "Cloudflare Stream could not read it, and does not say why.")


def test_a_reason_may_be_spelled_as_in_the_other_half_of_the_documentation(rig):
    place = rig.held()
    status = {"state": "error", "errReasonCode": "ERR_NON_VIDEO"}
    rig.fake.once("GET", says(200, answers(uid=place.object, status=status)))

    with pytest.raises(RejectedError, match="no video"):
        rig.finish(place)


def test_another_number_of_bytes_is_rejected(rig):
    place = rig.held()

    with pytest.raises(RejectedError, match="number of bytes"):
        rig.run(rig.store.finish(place.object, place.url, MIB + 1))


@pytest.mark.parametrize("state", ["pendingupload", "downloading", "live-inprogress", "invented"])
def test_a_state_that_says_nothing_of_the_bytes_is_waited_for(rig, state):
    place = rig.held()
    rig.video(place).state = state

    assert rig.finish(place) is False


def test_a_deleted_video_cannot_be_finished(rig):
    place = rig.held()
    rig.run(rig.store.delete(place.object))

    with pytest.raises(StoreError, match="404"):
        rig.run(rig.store.finish(place.object, place.url, MIB))


def test_a_video_that_never_was_counts_as_deleted(rig):
    rig.run(rig.store.delete(UNKNOWN))
