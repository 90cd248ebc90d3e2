"""Our store at Cloudflare Stream, against the fake that is as strict as its documentation."""

from __future__ import annotations

import io
import json
import subprocess

import httpx
import pytest
from tusclient.client import TusClient

from tests.companion.stream_rig import CHUNK, MIB, WEEK, StreamRig
from tests.e2e.conftest import peers  # noqa: F401  the same installed packages
from tests.fakes.stream import ACCOUNT, TOKEN
from tests.fakes.stream_library import film
from tests.fakes.tus_faults import reset_after, says
from uploader_app.companion.ports import RejectedError, StoreError
from uploader_app.companion.providers.stream.settings import MOST_BYTES, StreamSettings

UNKNOWN = "ab" * 16
STRANGERS = [
    "https://edge-production.gateway.api.cloudflare.com/client/v4/accounts/a/media/b?tusv2=true",
    "http://upload.cloudflarestream.com/tus/b",
    "https://upload.cloudflarestream.com.example.org/tus/b",
    "https://upload.cloudflarestream.com@example.org/tus/b",
    "https://[",
    "/tus/b",
    "",
]


@pytest.fixture
def rig(tmp_path):
    with StreamRig(tmp_path) as running:
        yield running


# -- the whole way ---------------------------------------------------------------------------------


def test_a_film_is_sent_held_played_and_deleted(rig):
    content = film(3 * MIB)
    place = rig.open(len(content))

    rig.send(place, content)

    assert rig.video(place).stored.content == content
    assert rig.stored(place) == len(content)
    assert rig.finish(place) is True
    assert [rig.fake.encode(place.object) for _ in range(3)] == ["inprogress", "ready", "ready"]
    link = rig.run(rig.store.playback(place.object, "film.mp4", rig.clock.now + 3600))
    playlist = rig.run(rig.store.film(place.object, "film.mp4", rig.clock.now + 3600))
    assert {httpx.get(one).text for one in (link, playlist)} == {place.object}
    assert playlist.endswith(".m3u8")
    rig.run(rig.store.delete(place.object))
    assert rig.stored(place) == 0
    assert {httpx.get(one).status_code for one in (link, playlist)} == {404}


def test_our_client_keeps_the_rules_for_chunks(rig):
    content = film(2 * CHUNK + 12345)

    place = rig.held(content)

    assert rig.fake.server.lengths() == [CHUNK, CHUNK, 12345]
    assert rig.video(place).stored.content == content


@pytest.mark.parametrize("keeps_halves", [True, False])
def test_our_client_goes_on_after_a_cut(rig, keeps_halves):
    content = film(2 * CHUNK + 12345)
    place = rig.open(len(content))
    rig.fake.keeps_halves = keeps_halves
    rig.fake.once("PATCH", reset_after(MIB + 77))
    with pytest.raises(Exception, match="net"):
        rig.send(place, content)

    rig.send(place, content)

    assert rig.video(place).stored.content == content


def test_tuspy_sends_to_the_fake(rig):
    content = film(2 * CHUNK + 12345)
    place = rig.open(len(content))

    TusClient(place.url).uploader(file_stream=io.BytesIO(content), chunk_size=CHUNK, url=place.url).upload()

    assert rig.stored(place) == len(content)
    assert rig.video(place).stored.content == content


def test_tus_js_client_creates_and_sends(rig, tmp_path, peers):  # noqa: F811  a fixture
    (tmp_path / "theirs.mp4").write_bytes(film(MIB))
    endpoint = f"{rig.fake.api}/accounts/{ACCOUNT}/stream?direct_user=true"
    program = ["node", str(peers / "upload.mjs"), endpoint, str(tmp_path / "theirs.mp4")]

    done = subprocess.run(
        [*program, json.dumps({"Authorization": f"Bearer {TOKEN}"})], capture_output=True, text=True, timeout=60
    )

    assert done.returncode == 0, done.stderr
    [video] = rig.fake.library.videos.values()
    assert (video.state, video.meta["filename"]) == ("queued", "theirs.mp4")


# -- making a place --------------------------------------------------------------------------------


def test_stream_is_told_what_it_must_know(rig):
    place = rig.open(MIB, duration_s=90.5)

    video = rig.video(place)
    assert video.private
    assert video.longest == 151  # rounded up, and a minute more
    assert video.creator == "student"
    assert video.meta.pop("fieldpost-try")
    assert video.meta == {
        "name": "Feldgespräch, Süd.mp4",
        "fieldpost": "0a" * 16,
        "fieldpost-owner": "student",
        "fieldpost-assignment": "7",
        "fieldpost-type": "video/mp4",
    }
    assert video.stored.length == MIB
    assert (place.kind, place.chunk, place.grid) == ("tus", CHUNK, 256 * 1024)
    assert rig.store.address(place.object, place.url) == place.url


def test_four_hours_are_held_for_a_film_of_unknown_length(rig):
    assert rig.video(rig.open(duration_s=0)).longest == 4 * 3600


def test_no_more_is_held_than_stream_allows(rig):
    assert rig.video(rig.open(duration_s=35990)).longest == 36000


@pytest.mark.parametrize(
    ("size", "lease", "expected"),
    [(MIB, WEEK, 1800), (500_000_000, WEEK, 4000), (20 * 10**9, WEEK, 21600), (20 * 10**9, 7200, 7200)],
)
def test_the_url_lives_as_long_as_a_slow_line_needs(rig, size, lease, expected):
    place = rig.open(size, until=rig.clock.now + lease)

    assert rig.video(place).expiry == rig.clock.now + expected


@pytest.mark.parametrize("owner", ["x" * 65, "Jürgen", "a\r\nX: y"])
def test_a_name_that_no_header_can_carry_is_hashed(rig, owner):
    creator = rig.video(rig.open(owner=owner)).creator

    assert len(creator) == 64
    assert set(creator) <= set("0123456789abcdef")


@pytest.mark.parametrize("facts", [{"size": MOST_BYTES + 1}, {"duration_s": 36001}])
def test_what_stream_can_never_hold_is_rejected_before_it_is_sent(rig, facts):
    with pytest.raises(RejectedError, match="It is l"):
        rig.open(**facts)

    assert rig.fake.server.seen == []


@pytest.mark.parametrize("url", STRANGERS)
def test_an_upload_url_elsewhere_is_refused_and_the_video_deleted(rig, url):
    store = rig.configure(upload_origins=StreamSettings(ACCOUNT, "", TOKEN).upload_origins)
    rig.fake.once("POST", lambda exchange: exchange.answer(201, location=url, stream_media_id=UNKNOWN))

    with pytest.raises(StoreError, match="unknown host"):
        rig.run(store.open(rig.opening()))

    assert rig.fake.server.count("DELETE") == 1


@pytest.mark.parametrize("name", [None, "", "../keys", "x" * 32])
def test_a_video_without_a_proper_name_is_refused(rig, name):
    rig.fake.once("POST", lambda exchange: exchange.answer(201, location=rig.fake.url, stream_media_id=name))

    with pytest.raises(StoreError, match="did not name it"):
        rig.open()


def test_a_video_that_came_out_public_is_made_private(rig):
    rig.fake.library.public_anyway = True

    assert rig.video(rig.open()).private


def test_a_video_that_stays_public_is_refused_and_deleted(rig):
    rig.fake.library.public_anyway = rig.fake.library.edits_ignored = True

    with pytest.raises(StoreError, match="private"):
        rig.open()

    assert rig.fake.library.videos == {}


def test_a_video_that_cannot_be_read_back_is_deleted(rig):
    rig.fake.once("GET", says(500))
    rig.fake.once("GET", says(500))

    with pytest.raises(StoreError, match="500"):
        rig.open()

    assert rig.fake.library.videos == {}


def test_the_first_error_is_told_when_the_deletion_fails_too(rig):
    rig.fake.library.public_anyway = rig.fake.library.edits_ignored = True
    rig.fake.once("DELETE", says(502))
    rig.fake.once("DELETE", says(502))

    with pytest.raises(StoreError, match="private"):
        rig.open()

    assert len(rig.fake.library.videos) == 1  # it expires
