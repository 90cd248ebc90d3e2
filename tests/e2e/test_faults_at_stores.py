"""One wrong thing, once, on the way to a store that is not ours: between the client and the store, and between the
companion and the store. The video arrives all the same, whole, and nothing else lies there; or the upload stops with
its reason.

What goes to the companion itself is ``test_faults_by_phase``'s. Who has to wait here presses "Try again" at once.
"""

from __future__ import annotations

import asyncio

import pytest

from tests.e2e.engines import engine_at
from tests.e2e.rig import MIB, sha256, until, video
from tests.e2e.test_faults_by_phase import FAULTS
from tests.fakes.fault_proxy import Rule
from uploader_app.cli.orders import new_upload
from uploader_app.domain.faults import Code
from uploader_app.domain.messages import Added, Resumed
from uploader_app.domain.upload import Status, Target

CHUNK = 5 * MIB
SIZE = CHUNK + MIB + 7
"""Two requests with bytes."""

ALL = tuple(FAULTS)
SOME = ("status 408", "status 429", "status 502", "answer dropped", "cut")
ASKED = ("status 409", "status 429", "status 503", "answer dropped", "reset", "stall")
"""Of what the companion asks a store."""

STREAM = {
    "create": ("POST", r"/stream\?direct_user", 1, ASKED),
    "read back": ("GET", r"/stream/\w{32}$", 1, ASKED),
    "HEAD": ("HEAD", r"^/tus/", 1, SOME),
    "PATCH": ("PATCH", r"^/tus/", 1, ALL),
    "last PATCH": ("PATCH", r"^/tus/", 2, ("answer dropped", "status 503")),
    "count": ("HEAD", r"^/tus/", 2, ASKED),
    "confirm": ("GET", r"/stream/\w{32}$", 2, ASKED),
}
S3 = {
    "create": ("POST", r"\?uploads", 1, ASKED),
    "ListParts": ("GET", r"uploadId=", 1, ASKED),
    "PUT": ("PUT", r"partNumber=", 1, ALL),
    "last PUT": ("PUT", r"partNumber=", 2, ("answer dropped", "status 503")),
    "complete": ("POST", r"\?uploadId=", 1, ASKED),
    "look": ("HEAD", r"", 1, ASKED),
}
"""Phase: method, path, which of them, and what goes wrong with it."""

PARTS = "status 408", "status 429", "status 500", "answer dropped", "reset", "stall"
"""Of the client's question where the parts go, which no other store has."""

STOPS = {("PUT", "status 423"): Code.STORE_REFUSED}
"""Where the answer means no: no S3 store locks a part."""

RESTING = (Status.WAITING, Status.FAILED, Status.DONE)


def cases(phases):
    return [pytest.param(phase, fault, id=f"{phase}-{fault}") for phase in phases for fault in phases[phase][-1]]


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    path = tmp_path_factory.mktemp("film") / "v.mp4"
    return path, video(path, SIZE)


@pytest.fixture(scope="module")
def stream_site(site_of):
    with site_of("stream", chunk=CHUNK) as it:
        yield it


@pytest.fixture
def stream(stream_site):
    yield stream_site
    stream_site.store.empty()


@pytest.fixture(scope="module")
def s3_site(site_of):
    with site_of("s3") as it:
        yield it


@pytest.fixture
def s3(s3_site):
    yield s3_site
    s3_site.store.empty()


@pytest.mark.parametrize(("phase", "fault"), cases(STREAM))
def test_each_fault_once_on_the_way_to_stream(stream, film, tmp_path, phase, fault):
    method, path, nth, _ = STREAM[phase]
    rule = stream.door.plan(Rule(FAULTS[fault](), method, path, nth))

    last = asyncio.run(rested(stream, film, tmp_path, rule))

    assert rule.fired.is_set()
    arrived(stream, film, last)


@pytest.mark.parametrize(("phase", "fault"), cases(S3))
def test_each_fault_once_on_the_way_to_s3(s3, film, tmp_path, phase, fault):
    method, path, nth, _ = S3[phase]
    rule = s3.door.plan(Rule(FAULTS[fault](), method, path, nth))

    last = asyncio.run(rested(s3, film, tmp_path, rule))

    assert rule.fired.is_set()
    if (phase, fault) in STOPS:
        assert (last.status, last.fault.code) == (Status.FAILED, STOPS[phase, fault])
        assert sha256(film[0]) == film[1]
        return
    arrived(s3, film, last)


@pytest.mark.parametrize("fault", PARTS)
def test_each_fault_once_when_the_parts_are_asked_for(s3, film, tmp_path, fault):
    rule = s3.front.plan(Rule(FAULTS[fault](), "POST", r"/parts$"))

    last = asyncio.run(rested(s3, film, tmp_path, rule))

    assert rule.fired.is_set()
    arrived(s3, film, last)


@pytest.mark.parametrize("kind", ["stream", "s3"])
def test_what_somebody_deletes_in_the_store_is_sent_again(request, film, tmp_path, kind):
    site = request.getfixturevalue(kind)
    rule = site.door.plan(Rule(FAULTS["status 503"](), site.store.method, "", 2))
    rule.act = emptied(site.store, rule.act)

    last = asyncio.run(rested(site, film, tmp_path, rule))

    assert rule.fired.is_set()
    arrived(site, film, last)


def emptied(store, act):
    def also(exchange, rule):
        store.empty()
        act(exchange, rule)

    return also


async def rested(site, film, folder, rule):
    """What became of it. What stalls goes on when nobody waits for it any more."""
    upload = new_upload(str(film[0]), Target(site.front.url, "student", "demo-interview", "Interview"))

    def rests():
        return upload.id in ear.uploads and ear.uploads[upload.id].status in RESTING

    async with asyncio.timeout(60), engine_at(site.front.url, folder) as (engine, ear):
        engine.post(Added(upload))
        await ear.until(rests)
        while ear.uploads[upload.id].status is Status.WAITING:
            rule.release.set()
            engine.post(Resumed(upload.id))
            await ear.until(lambda: not rests())
            await ear.until(rests)
        return ear.uploads[upload.id]


def arrived(site, film, last):
    assert last.status is Status.DONE, last.fault
    assert site.submissions().count(last.id) == 1
    # What came too late is deleted at once, but not by whom we waited for.
    until(lambda: site.store.held() == [film[1]])
