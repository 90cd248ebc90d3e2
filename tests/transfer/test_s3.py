"""Parts of a file to a store that takes them one by one."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from tests.fakes.part_server import PartServer
from tests.transfer.rig import source_of
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import S3Ticket
from uploader_app.engine.transfer.s3 import AT_ONCE, SIGNED_AT_ONCE, S3Transfer
from uploader_app.engine.transfer.wire_pump import RateLimit

PART = 100_000
COUNT = 20
SIZE = (COUNT - 1) * PART + 7
PATIENCE = 10


@pytest.fixture
def server():
    with PartServer() as server:
        yield server


@pytest.fixture
def source(tmp_path):
    return source_of(tmp_path / "film.mp4", SIZE)


def send(server, source, sign=None):
    """What was reported."""
    reported = []
    asyncio.run(S3Transfer(RateLimit()).send(S3Ticket(PART), source, reported.append, sign or server.sign))
    return reported


def joined(server):
    return b"".join(server.parts[number] for number in sorted(server.parts))


def test_every_part_arrives_once_and_is_counted(server, source):
    reported = send(server, source)

    assert joined(server) == Path(source.path).read_bytes()
    assert sorted(server.puts) == list(range(1, COUNT + 1))
    assert reported == sorted(reported)
    assert (reported[0], reported[-1]) == (0, SIZE)


def test_urls_are_asked_for_late_and_a_few_at_a_time(server, source):
    send(server, source)

    assert server.asked[0] == ()
    assert max(map(len, server.asked)) == SIGNED_AT_ONCE
    assert len(server.asked) == 1 + -(-COUNT // SIGNED_AT_ONCE)


def test_what_the_store_has_is_not_sent_again(server, source):
    content = Path(source.path).read_bytes()
    server.parts = {number: content[(number - 1) * PART : number * PART] for number in (1, 2, 5, COUNT)}
    server.parts[3] = b"too short"

    reported = send(server, source)

    assert reported[0] == 3 * PART + 7
    assert sorted(server.puts) == [number for number in range(1, COUNT) if number not in (1, 2, 5)]
    assert joined(server) == content


def test_a_whole_file_needs_no_connection(server, source):
    send(server, source)
    server.puts.clear()

    assert send(server, source) == [SIZE]
    assert server.puts == []


def test_a_refused_url_is_signed_anew_once(server, source):
    server.scripts = {4: [403]}

    send(server, source)

    assert (4,) in server.asked
    assert server.puts.count(4) == 2
    assert joined(server) == Path(source.path).read_bytes()


@pytest.mark.parametrize(
    ("statuses", "fault"),
    [
        ([403, 403], Fault(Code.STORE_REFUSED)),
        ([400], Fault(Code.STORE_REFUSED)),
        ([404], Fault(Code.STORE_GONE, retry=True)),
        ([302], Fault(Code.NET_MOVED, retry=True)),
        ([409], Fault(Code.STORE_CONFLICT, retry=True)),
        ([429], Fault(Code.RATE_LIMITED, retry=True)),
        ([500], Fault(Code.SERVER_ERROR, retry=True)),
        ([503], Fault(Code.SERVER_BUSY, retry=True)),
    ],
)
def test_what_is_refused_ends_the_run_and_the_others_arrive(server, source, statuses, fault):
    server.scripts = {2: list(statuses)}

    with pytest.raises(StepError) as raised:
        send(server, source)

    got = raised.value.fault
    assert (got.code, got.retry, got.back_to) == (fault.code, fault.retry, fault.back_to)
    # Whatever was begun arrived, nothing new was begun, and the next run sends the rest.
    assert server.puts.count(2) == len(statuses)
    assert 2 not in server.parts
    server.puts.clear()
    before = set(server.parts)
    send(server, source)
    assert before.isdisjoint(server.puts)
    assert joined(server) == Path(source.path).read_bytes()


def test_no_signature_no_part(server, source):
    async def sign(numbers):
        if numbers:
            raise StepError(Fault(Code.GRANT_GONE, retry=True))
        return await server.sign(numbers)

    with pytest.raises(StepError) as raised:
        send(server, source, sign)

    assert raised.value.fault.code is Code.GRANT_GONE
    assert server.puts == []


def test_signatures_for_other_parts_are_not_used(server, source):
    async def sign(numbers):
        return await server.sign([number + 1 for number in numbers])

    with pytest.raises(StepError) as raised:
        send(server, source, sign)

    assert raised.value.fault.code is Code.STORE_PROTOCOL
    assert server.puts == []


def test_a_file_that_changed_stops_it(server, source):
    os.truncate(source.path, SIZE - 1)

    with pytest.raises(StepError) as raised:
        send(server, source)

    assert raised.value.fault.code is Code.FILE_CHANGED
    assert not server.parts


@pytest.mark.parametrize("where", ["at the store", "at the companion"])
def test_a_pause_ends_all_parts_at_once(server, source, where):
    async def pause():
        begun = asyncio.Event()

        async def sign(numbers):
            if numbers:
                begun.set()
                if where == "at the companion":
                    await asyncio.Event().wait()
            return await server.sign(numbers)

        server.held.clear()
        sending = asyncio.create_task(S3Transfer(RateLimit()).send(S3Ticket(PART), source, lambda _: None, sign))
        await begun.wait()
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(sending, PATIENCE)

    asyncio.run(pause())

    assert len(server.puts) <= AT_ONCE
