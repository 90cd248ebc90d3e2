"""Cloudflare Stream's webhooks, as the fake sends them: signed, and no more than a hint."""

from __future__ import annotations

import hashlib
import hmac
import json
from contextlib import contextmanager

import httpx
import pytest

from tests.companion.site import TUS, Clock, Site, Video
from tests.companion.stream_rig import CHUNK, MIB, NO_FILM
from tests.fakes.stream import ACCOUNT, TOKEN, FakeStream
from tests.fakes.stream_library import film
from tests.fakes.tus_faults import says
from uploader_app import net
from uploader_app.companion.config import Config
from uploader_app.companion.providers.stream.settings import StreamSettings
from uploader_app.companion.providers.stream.store import StreamStore
from uploader_app.companion.routes.hooks import PATH

SECRET = "whs-secret"


@pytest.fixture
def fake():
    with FakeStream(Clock()) as running:
        running.webhook_secret = SECRET
        yield running


@contextmanager
def companion(folder, fake, **settings):
    http = net.api_client()
    own = {"account": ACCOUNT, "token": TOKEN, "player": fake.url, "api": fake.api, "chunk": CHUNK}
    own |= {"upload_origins": (fake.url,), "webhook_secret": SECRET}
    store = StreamStore(http, StreamSettings(**{**own, **settings}), Clock())
    with Site(folder, Config(store="stream"), around=lambda _local: store) as site:
        yield site
        site.do(http.aclose())


@pytest.fixture
def site(tmp_path, fake):
    with companion(tmp_path, fake) as running:
        fake.webhook = running.url + PATH
        yield running


def sent(student, content):
    """An upload whose client went away after its last byte; its video at Stream."""
    video = Video(student, content)
    url = video.ask().json()["ticket"]["url"]
    assert video.patch(url, 0, content).status_code == 204
    return url.rpartition("/")[2].partition("?")[0]


def encode(fake, uid):
    while fake.encode(uid) not in ("ready", "error"):
        pass


def states(site):
    return [state for (state,) in site.rows("SELECT state FROM upload")]


def events(site, kind):
    return [json.loads(detail) for (detail,) in site.rows(f"SELECT detail FROM event WHERE kind = '{kind}'")]


def post(site, body, *, time=1_800_000_000, secret=SECRET):
    """As somebody would who knows the secret, or does not."""
    signature = hmac.new(secret.encode(), f"{time}.".encode() + body, hashlib.sha256).hexdigest()
    headers = {"Webhook-Signature": f"time={time},sig1={signature}"}
    return httpx.post(site.url + PATH, content=body, headers=headers).status_code


def test_a_video_is_confirmed_when_its_client_never_said_so(site, fake, student):
    encode(fake, sent(student, film(MIB)))

    assert states(site) == ["stored"]


def test_a_video_that_comes_to_nothing_is_given_up_at_once(site, fake, student):
    encode(fake, sent(student, NO_FILM))

    assert states(site) == ["reclaimed"]
    assert [one["error_code"] for one in events(site, "upload_failure")] == ["store_rejected"]


def test_a_webhook_that_comes_again_changes_nothing(site, fake, student):
    uid = sent(student, film(MIB))
    encode(fake, uid)

    assert [post(site, json.dumps({"uid": uid}).encode()) for _ in range(2)] == [204, 204]

    assert states(site) == ["stored"]
    assert len(events(site, "upload_success")) == 1


def test_what_it_says_is_not_believed(site, fake, student):
    video = Video(student, film(MIB))
    url = video.ask().json()["ticket"]["url"]
    uid = url.rpartition("/")[2].partition("?")[0]
    told = {"uid": uid, "readyToStream": True, "status": {"state": "ready"}, "size": MIB}

    assert post(site, json.dumps(told).encode()) == 204

    assert states(site) == ["granted"]
    assert video.http.head(url, headers=TUS).headers["Upload-Offset"] == "0"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b'{"uid": 7}', b'{"uid": "../../x"}', b"\xff"])
def test_news_of_nothing_is_no_news(site, body):
    assert post(site, body) == 204


@pytest.mark.parametrize(
    "forged", [{"secret": "another"}, {"time": 1_800_000_000 - 301}, {"time": 1_800_000_000 + 301}]
)
def test_what_stream_did_not_send_just_now_is_refused(site, fake, student, forged):
    fake.webhook = ""
    uid = sent(student, film(MIB))
    encode(fake, uid)

    assert post(site, json.dumps({"uid": uid}).encode(), **forged) == 401

    assert states(site) == ["granted"]


def test_what_is_not_signed_is_refused(site):
    assert httpx.post(site.url + PATH, content=b"{}").status_code == 401


def test_a_body_without_end_is_refused(site):
    assert httpx.post(site.url + PATH, content=bytes(64 * 1024 + 1)).status_code == 413


def test_without_a_secret_nobody_listens(tmp_path, fake):
    with companion(tmp_path, fake, webhook_secret="") as deaf:
        assert post(deaf, b"{}", secret="") == 404


def test_nobody_listens_where_the_store_is_another_one(shared):
    assert post(shared, b"{}") == 404


def test_a_store_that_cannot_be_asked_now_is_written_down_and_asked_later(site, fake, student):
    uid = sent(student, film(MIB))
    for _ in range(2):
        fake.once("HEAD", says(500))

    assert post(site, json.dumps({"uid": uid}).encode()) == 204

    assert [one["error_code"] for one in events(site, "stream_api_error")] == ["500"]
    assert states(site) == ["granted"]
