"""Those whom the companion calls may be broken, taken over, or stand somewhere else: it goes nowhere that its settings
do not name, and reads no more than it can hold.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import zlib
from contextlib import contextmanager

import httpx
import pytest

from tests.companion.site import Clock, Site, Video
from tests.companion.stream_rig import MIB, StreamRig, answers
from tests.companion.test_hooks import companion, events, post
from tests.fakes.moodle import MoodleServer, reply
from tests.fakes.stream import ACCOUNT, TOKEN, FakeStream
from tests.fakes.stream_library import film
from tests.fakes.tus_faults import says
from tests.fakes.tus_server import TusServer
from uploader_app import net
from uploader_app.companion import compose
from uploader_app.companion.config import Config
from uploader_app.companion.ports import SiteError, StoreError
from uploader_app.companion.providers import bounded
from uploader_app.companion.providers.bounded import OversizedError
from uploader_app.companion.providers.moodle.calls import Moodle
from uploader_app.companion.providers.moodle.people import MoodleIdentity
from uploader_app.companion.providers.stream.calls import StreamCalls, Usage
from uploader_app.wire import SignIn

ELSEWHERE = ["http://169.254.169.254/latest/meta-data/", "http://127.0.0.1:1/", "//127.0.0.1:1/", "file:///etc/passwd"]
STUDENT = "03-site-info-student"


@pytest.fixture
def moodle():
    with MoodleServer("4.5.5") as running:
        yield running


@pytest.fixture
def stranger():
    """Who must never be called."""
    with TusServer({}) as server:
        yield server
        assert server.seen == []


def identified(moodle, token="token-student1"):
    async def ask():
        async with net.api_client() as http:
            return await MoodleIdentity(Moodle(http, moodle.url)).person(SignIn("a", "b", token))

    return asyncio.run(ask())


def refused(moodle):
    with pytest.raises(SiteError) as caught:
        identified(moodle)
    return caught.value.code


# -- Moodle ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("place", ELSEWHERE)
def test_moodle_sends_us_nowhere(moodle, status, place):
    moodle.instead = lambda handler: reply(handler, status, b"", Location=place)

    assert refused(moodle) == "site_unreachable"
    assert len(moodle.calls) == 1


def test_a_token_goes_to_no_other_port(moodle, stranger):
    moodle.instead = lambda handler: reply(handler, 307, b"", Location=f"{stranger.url}/webservice/rest/server.php")

    assert refused(moodle) == "site_unreachable"


def test_what_a_client_names_as_its_site_is_not_called(tmp_path, stack, moodle, stranger):
    site = stack.enter_context(at_moodle(tmp_path, moodle))
    named = {"moodle": stranger.url, "url": stranger.url, "siteurl": stranger.url}
    headers = {"Origin": stranger.url, "Referer": stranger.url, "X-Forwarded-Host": stranger.url, "Host": "127.0.0.1:1"}

    answer = httpx.post(f"{site.url}/v1/session", json={"token": "token-student1", **named}, headers=headers)

    assert (answer.status_code, answer.json()["person"]["id"]) == (200, "5")


@contextmanager
def at_moodle(folder, moodle):
    """A companion whose people are a Moodle's."""
    http = net.api_client()
    people = compose.moodle_people(Config(sections={"moodle": {"url": moodle.url}}), http)
    with Site(folder, Config()) as site:
        site.rooms.sessions._identity = people.identity
        yield site
        site.do(http.aclose())


def packed(moodle, *codings):
    """The right answer, so packed."""
    body = moodle.recordings[STUDENT].body(moodle.siteurl)
    for coding in codings:
        body = gzip.compress(body) if coding == "gzip" else zlib.compress(body)
    return lambda handler: reply(handler, 200, body, **{"Content-Encoding": ", ".join(codings)})


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_packed_answer_is_read(moodle, coding):
    moodle.instead = packed(moodle, coding)

    assert identified(moodle).id == "5"


def test_an_answer_that_is_packed_twice_is_not_unpacked(moodle):
    moodle.instead = packed(moodle, "gzip", "gzip")

    assert refused(moodle) == "site_unreachable"


@pytest.mark.parametrize("coding", ["br", "zstd", "compress", "gzip, br", "GZIP,GZIP"])
def test_what_has_no_bound_is_not_unpacked(coding):
    async def read():
        await bounded.whole(httpx.Response(200, headers={"Content-Encoding": coding}, stream=Pieces([b"x"])))

    with pytest.raises(OversizedError):
        asyncio.run(read())


class Pieces(httpx.AsyncByteStream):
    def __init__(self, pieces):
        self._pieces = pieces
        self.taken = 0
        self.closed = False

    async def __aiter__(self):
        for piece in self._pieces:
            self.taken += 1
            yield piece

    async def aclose(self):
        self.closed = True


def test_of_an_answer_without_end_no_more_is_read_than_is_kept():
    pieces = Pieces(bytes(MIB) for _ in iter(int, 1))

    with pytest.raises(OversizedError):
        asyncio.run(bounded.whole(httpx.Response(200, stream=pieces)))

    assert (pieces.taken, pieces.closed) == (bounded.LONGEST // MIB + 1, True)


def test_a_bomb_of_gzip_is_not_read_to_its_end():
    bomb = gzip.compress(bytes(64 * MIB))
    pieces = Pieces([bomb[at : at + 1024] for at in range(0, len(bomb), 1024)])

    with pytest.raises(OversizedError):
        asyncio.run(bounded.whole(httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=pieces)))

    assert pieces.taken < len(pieces._pieces) / 4


def test_an_answer_of_exactly_the_limit_is_read():
    async def read():
        return await bounded.whole(
            httpx.Response(200, stream=Pieces([bytes(MIB)] * 8), request=httpx.Request("GET", "/"))
        )

    assert len(asyncio.run(read()).content) == bounded.LONGEST


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b'{"userid": 1e999}',
        b'{"userid": ' + b"9" * 10_000 + b"}",
        b"\xef\xbb\xbf{}",
        b'{"fullname": "\xff"}',
        b"NaN",
        b"null",
        b"[]",
        b"",
        json.dumps({"exception": "x" * 10_000, "errorcode": ["<script>"]}).encode(),
        json.dumps({"exception": None, "errorcode": "\n\r\0" * 100}).encode(),
    ],
)
def test_whatever_moodle_says_instead_of_an_answer_is_a_site_that_does_not_answer(moodle, body):
    moodle.instead = lambda handler: reply(handler, 200, body)

    assert refused(moodle) == "site_unreachable"


def test_what_moodle_says_in_an_error_reaches_nobody(tmp_path, stack, moodle):
    site = stack.enter_context(at_moodle(tmp_path, moodle))
    said = {"exception": "moodle_exception", "errorcode": "<script>", "message": "/var/www/config.php canary"}
    moodle.instead = lambda handler: reply(handler, 200, json.dumps(said).encode(), **{"Set-Cookie": "canary=1"})

    answer = httpx.post(f"{site.url}/v1/session", json={"token": "token-student1"})

    assert (answer.status_code, answer.json()["code"]) == (503, "site_unreachable")
    assert "canary" not in answer.text + str(answer.headers)
    assert "<script>" not in answer.text


# -- Stream ------------------------------------------------------------------------------------------


@pytest.fixture
def rig(tmp_path):
    with StreamRig(tmp_path) as running:
        yield running


@pytest.mark.parametrize(
    "host",
    [
        "https://upload.evil.example/tus/1",
        "http://upload.cloudflarestream.com.evil.example/tus/1",
        "https://upload.cloudflarestream.com@evil.example/tus/1",
        "//evil.example/tus/1",
        "/tus/1",
        "javascript:alert(1)",
        "",
    ],
)
def test_stream_sends_a_clients_bytes_to_no_other_host(rig, host):
    rig.fake.once("POST", says(201, Location=host, Stream_Media_Id="0b" * 16))

    with pytest.raises(StoreError):
        rig.open()


@pytest.mark.parametrize("beside", ["@evil.example/tus/1", ".evil.example/tus/1", "1/tus/1"])
def test_a_host_that_only_begins_like_the_right_one_is_another_one(rig, beside):
    rig.fake.once("POST", says(201, Location=rig.fake.url + beside, Stream_Media_Id="0b" * 16))

    with pytest.raises(StoreError, match="unknown host"):
        rig.open()


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_the_api_token_follows_no_redirect(rig, stranger, status):
    for method in ("POST", "GET"):
        rig.fake.once(method, says(status, Location=f"{stranger.url}/client/v4"))

    with pytest.raises(StoreError):
        rig.run(rig.store.usage())
    with pytest.raises(StoreError):
        rig.open()


def test_an_answer_of_stream_that_is_too_long_is_no_answer(rig):
    for _ in range(2):
        rig.fake.once("GET", says(200, b" " * (bounded.LONGEST + 1) + answers(totalStorageMinutes=1)))

    with pytest.raises(StoreError, match="OversizedError"):
        rig.run(rig.store.usage())


def test_an_answer_of_stream_that_never_ends_is_given_up(rig):
    calls = StreamCalls(rig.http, f"{rig.fake.api}/accounts/{ACCOUNT}/stream", TOKEN, patience_s=0.2)

    def drips(exchange):
        exchange._connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        exchange.stall()

    for _ in range(2):
        rig.fake.once("GET", drips)

    with pytest.raises(StoreError, match="TimeoutError"):
        rig.run(calls.ask(Usage, "/storage-usage"))


@pytest.mark.parametrize(
    "body", [b"[" * 100_000, b'{"result":' * 50_000, b'{"result": "\xff"}', b'{"errors": 7}', b"NaN"]
)
@pytest.mark.parametrize("status", [200, 400])
def test_whatever_stream_says_instead_of_an_answer_is_an_error_of_the_store(rig, body, status):
    for _ in range(2):
        rig.fake.once("GET", says(status, body))

    with pytest.raises(StoreError):
        rig.run(rig.store.usage())


def test_a_packed_answer_of_stream_is_read(rig):
    body = gzip.compress(answers(totalStorageMinutes=1, totalStorageMinutesLimit=2))
    rig.fake.once("GET", says(200, body, Content_Encoding="gzip"))

    assert rig.run(rig.store.usage()) == Usage(1, 2)


def test_stream_is_called_at_its_root_whatever_a_video_is_called(rig):
    for id in ("../../user/tokens", "x/../..", "http://evil.example", "?a=b", "0b" * 16 + "/token"):
        with pytest.raises(ValueError, match="32 hex digits"):
            rig.run(rig.store.delete(id))


# -- what is told by webhook -------------------------------------------------------------------------


@pytest.fixture
def fake():
    with FakeStream(Clock()) as running:
        running.webhook_secret = "whs-secret"
        yield running


@pytest.mark.parametrize(
    "uid", ["http://169.254.169.254/", "../" * 10, "0B" * 16, "0b" * 16, "\u0661" * 32, "0" * 5000]
)
def test_a_webhook_about_another_video_asks_nobody(tmp_path, fake, uid):
    with companion(tmp_path, fake) as site:
        before = len(fake.server.seen)
        body = {"uid": uid, "playback": {"hls": "http://169.254.169.254/"}, "notificationUrl": "http://127.0.0.1:1/"}

        assert post(site, json.dumps(body).encode()) == 204
        assert len(fake.server.seen) == before


def test_a_webhook_about_a_video_asks_stream_and_nobody_else(tmp_path, fake, stack, stranger):
    site = stack.enter_context(companion(tmp_path, fake))
    video = Video(stack.enter_context(site.person("student")), film(MIB))
    uid = video.ask().json()["ticket"]["url"].rpartition("/")[2].partition("?")[0]
    places = {"preview": stranger.url, "playback": {"hls": stranger.url}, "thumbnail": stranger.url}

    assert post(site, json.dumps({"uid": uid, **places}).encode()) == 204
    assert events(site, "upload_success") == []
