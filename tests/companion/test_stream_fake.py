"""The fake is as strict as Stream's documentation, also where no well-behaved client would notice."""

from __future__ import annotations

import httpx
import pytest

from tests.companion.site import BYTES, TUS
from tests.companion.stream_rig import CHUNK, MIB, StreamRig
from tests.fakes.stream import ACCOUNT, TOKEN
from tests.fakes.stream_library import film

LENGTH = 201 * MIB


@pytest.fixture(scope="module")
def rig(tmp_path_factory):
    with StreamRig(tmp_path_factory.mktemp("stream")) as running:
        yield running


@pytest.fixture(scope="module")
def http():
    with httpx.Client() as client:
        yield client


@pytest.fixture(scope="module")
def place(rig):
    return rig.open(LENGTH)


def create(rig, http, query="?direct_user=true", **headers):
    url = f"{rig.fake.api}/accounts/{ACCOUNT}/stream{query}"
    return http.post(url, headers={**TUS, "Authorization": f"Bearer {TOKEN}", "Upload-Length": "1000", **headers})


@pytest.mark.parametrize(
    ("length", "headers", "status"),
    [
        (CHUNK - 256 * 1024, {}, 400),
        (CHUNK + 1, {}, 400),
        (LENGTH, {}, 413),
        (CHUNK, {"Upload-Offset": "1"}, 409),
        (CHUNK, {"Content-Type": "video/mp4"}, 415),
        (CHUNK, {"Tus-Resumable": "0.9"}, 412),
    ],
)
def test_a_chunk_that_stream_refuses_is_refused(rig, http, place, length, headers, status):
    answer = http.patch(place.url, content=bytes(length), headers={**BYTES, "Upload-Offset": "0", **headers})

    assert answer.status_code == status
    assert rig.stored(place) == 0


def test_a_body_in_http_chunks_is_refused(rig, http, place):
    answer = http.patch(place.url, content=iter([b"film"]), headers={**BYTES, "Upload-Offset": "0"})

    assert answer.status_code == 502


def test_without_direct_user_the_upload_wants_the_api_token(rig, http):
    location = create(rig, http, query="").headers["Location"]

    assert "/media/" in location
    assert http.head(location, headers=TUS).status_code == 400
    assert http.head(location, headers={**TUS, "Authorization": f"Bearer {TOKEN}"}).status_code == 200


@pytest.mark.parametrize("missing", ["Tus-Resumable", "Upload-Length"])
def test_a_creation_without_tus_headers_is_refused(rig, http, missing):
    answer = create(rig, http, **{missing: ""})

    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (400, 10005)


def test_metadata_is_read_as_stream_reads_it(rig, http):
    # "false", in a key of other case; a misspelt key; one without a value.
    metadata = "RequireSignedURLs ZmFsc2U=,MaxDurationSeconds MTI=,requiredsignedurls dHJ1ZQ==,bare"

    video = rig.fake.library.video(create(rig, http, **{"Upload-Metadata": metadata}).headers["stream-media-id"])

    assert video.private
    assert video.longest == 12
    assert video.meta == {"requiredsignedurls": "true", "bare": ""}


def test_a_misspelt_wish_leaves_the_video_public(rig, http):
    metadata = {"Upload-Metadata": "requiredsignedurls dHJ1ZQ=="}

    assert not rig.fake.library.video(create(rig, http, **metadata).headers["stream-media-id"]).private


def test_minutes_are_held_until_they_are_freed(tmp_path):
    with StreamRig(tmp_path) as rig:
        library = rig.fake.library
        expiring, broken = rig.open(duration_s=540), rig.open(duration_s=540)
        assert library.reserved() == 20
        rig.send(broken, film(MIB, 3600))
        rig.fake.encode(broken.object)
        assert library.reserved() == 10
        rig.clock.forward(1801)
        assert (library.reserved(), library.expired(rig.video(expiring))) == (0, True)

        whole = rig.ready()

        assert (library.reserved(), library.used(), rig.video(whole).percent) == (0, 1, "62.000000")


def test_lists_are_filtered(tmp_path):
    with StreamRig(tmp_path) as rig:
        first, second = rig.open(owner="a", file_name="one"), rig.held()
        asked = [{"status": "queued,ready"}, {"creator": "a"}, {"search": "Feld"}, {"asc": "true", "limit": "1"}]

        found = [[video.uid for video in rig.fake.library.found(one)] for one in asked]

        assert found == [[second.object], [first.object], [second.object], [first.object]]
