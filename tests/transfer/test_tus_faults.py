"""What becomes of an upload when a server does wrong: every script of ``FAULTS``, through the client and the real
queue. Each ends with the file there, byte for byte, or with the one fault that says why not."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.fakes.tus_faults import CHUNK, FAULTS, partial, says
from tests.fakes.tus_server import TusServer
from tests.transfer.rig import MOST_RUNS, SIZE, deliver, impatient, source_of
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.upload import Source, Status, Step, TusEndpoint, TusTicket
from uploader_app.engine.transfer.tus import TusTransfer
from uploader_app.engine.transfer.wire_pump import RateLimit


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Source:
    return source_of(tmp_path_factory.mktemp("videos") / "interview.mp4")


# Script, faults on the way, uploads created, chunks sent more than once.
ARRIVES = [
    ("ok", [], 1, 0),
    ("ok_200", [], 1, 0),
    ("loc_relative", [], 1, 0),
    ("loc_relative2", [], 1, 0),
    ("loc_none", [], 2, 0),
    ("create_500", [Code.SERVER_ERROR], 1, 0),
    ("create_503", [Code.SERVER_BUSY] * 2, 1, 0),
    ("create_reset", [Code.NET_DOWN], 1, 0),
    ("create_lost", [Code.NET_DOWN], 2, 0),
    ("create_307", [], 1, 0),
    ("create_308", [], 1, 0),
    ("lost_response", [Code.NET_DOWN], 1, 0),
    ("lost_last_response", [Code.NET_DOWN], 1, 0),
    ("reset_mid", [Code.NET_DOWN], 1, 0),
    ("fin_mid", [Code.NET_DOWN], 1, 0),
    ("partial_204", [], 1, 0.5),
    ("zero_204x1", [Code.STORE_NO_PROGRESS], 1, 1),
    ("conflict_once", [Code.STORE_CONFLICT], 1, 1),
    ("locked_patch", [Code.STORE_LOCKED] * 3, 1, 3),
    ("locked_head", [Code.NET_DOWN, Code.STORE_LOCKED, Code.STORE_LOCKED], 1, 0),
    ("patch_400", [], 1, 2),
    ("patch_404", [], 1, 1),
    ("patch_408", [Code.SERVER_BUSY], 1, 1),
    ("patch_429", [Code.RATE_LIMITED], 1, 1),
    ("patch_460", [], 1, 1),
    ("patch_500", [Code.SERVER_ERROR] * 2, 1, 2),
    ("patch_503", [Code.SERVER_BUSY], 1, 1),
    ("patch_504", [Code.SERVER_ERROR], 1, 1),
    ("patch_507", [Code.SERVER_FULL], 1, 1),
    ("patch_307", [], 1, 4),
    ("patch_308", [], 1, 4),
    ("gone_404", [Code.STORE_GONE], 2, 2),
    ("gone_410", [Code.STORE_GONE], 2, 2),
    ("early_500", [Code.SERVER_ERROR], 1, 1),
    ("head_500x2", [Code.NET_DOWN, Code.SERVER_ERROR, Code.SERVER_ERROR], 1, 0),
    ("head_502", [Code.NET_DOWN, Code.SERVER_ERROR], 1, 0),
    ("head_408", [Code.NET_DOWN, Code.SERVER_BUSY], 1, 0),
    ("head_429", [Code.NET_DOWN, Code.RATE_LIMITED], 1, 0),
    ("head_400", [Code.NET_DOWN], 1, 0),
    ("head_400_ever", [Code.NET_DOWN, Code.STORE_GONE], 2, 1.5),
    ("head_reset", [Code.NET_DOWN] * 2, 1, 0),
    ("head_301", [], 1, 0),
    ("head_302", [], 1, 0),
    ("head_307", [], 1, 0),
    ("head_308", [], 1, 0),
    ("head_backwards", [Code.NET_DOWN], 1, 1),
    ("head_nolen", [], 1, 0),
    ("head_missing_offset", [Code.NET_DOWN, Code.STORE_PROTOCOL], 1, 0),
    ("offset_ahead_204", [], 1, 0),
    ("offset_garbage", [], 1, 0),
    ("offset_endless", [], 1, 0),
    ("missing_offset", [], 1, 0),
    ("answer_not_gzip", [Code.SERVER_ERROR], 1, 1),
]

# Script, the faults: the last one stops it.
STOPS = [
    ("loc_none_ever", [Code.STORE_REFUSED]),
    ("create_413", [Code.STORE_REFUSED]),
    ("create_301", [Code.NET_MOVED]),
    ("create_302", [Code.NET_MOVED]),
    ("patch_301", [Code.NET_MOVED]),
    ("patch_302", [Code.NET_MOVED]),
    ("patch_400_ever", [Code.STORE_REFUSED]),
    ("patch_404_ever", [Code.STORE_REFUSED]),
    ("patch_401", [Code.AUTH_EXPIRED]),
    ("patch_403", [Code.STORE_REFUSED]),
    ("patch_412", [Code.STORE_PROTOCOL]),
    ("patch_413", [Code.STORE_REFUSED]),
    ("patch_460_ever", [Code.STORE_CHECKSUM]),
    ("early_413", [Code.STORE_REFUSED]),
    ("head_303", [Code.NET_DOWN, Code.NET_MOVED]),
    ("head_401", [Code.NET_DOWN, Code.AUTH_EXPIRED]),
    ("head_403", [Code.NET_DOWN, Code.STORE_REFUSED]),
    ("head_offset_ahead", [Code.NET_DOWN, Code.STORE_MISMATCH]),
    ("head_offset_ahead_of_sent", [Code.STORE_CONFLICT]),
    ("head_len_mismatch", [Code.NET_DOWN, Code.STORE_MISMATCH]),
]


@pytest.mark.parametrize(("name", "codes", "created", "again"), ARRIVES, ids=[row[0] for row in ARRIVES])
def test_the_file_arrives_and_little_is_sent_twice(
    source: Source, name: str, codes: list[Code], created: int, again: float
):
    with TusServer(FAULTS[name]) as server:
        delivery = deliver(server.endpoint, source)

    assert (delivery.arrived, delivery.codes) == (True, codes)
    assert Path(source.path).read_bytes() in [bytes(upload.content) for upload in server.uploads.values()]
    assert len(server.uploads) == created
    assert server.body_bytes <= source.size + again * CHUNK


@pytest.mark.parametrize(("name", "codes"), STOPS, ids=[row[0] for row in STOPS])
def test_what_cannot_be_helped_stops_with_its_reason(source: Source, name: str, codes: list[Code]):
    with TusServer(FAULTS[name]) as server:
        delivery = deliver(server.endpoint, source)

    assert (delivery.failed, delivery.codes) == (True, codes)
    assert server.body_bytes <= 4 * CHUNK


@pytest.mark.parametrize("name", ["stall_recv", "stall_resp"])
def test_a_store_that_falls_silent_is_left_and_the_rest_is_sent_to_it_again(source: Source, name: str):
    with TusServer(FAULTS[name]) as server:
        delivery = deliver(server.endpoint, source, transfer=impatient(read=1, write=1))

    assert (delivery.arrived, delivery.codes) == (True, [Code.NET_STALLED])
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()
    assert server.body_bytes <= source.size


def test_every_script_has_its_promise():
    promised = {name for name, *_ in [*ARRIVES, *STOPS]} | {"stall_recv", "stall_resp", "zero_204"}

    assert promised == set(FAULTS)


def test_a_store_that_accepts_nothing_is_asked_once_a_run(source: Source):
    with TusServer(FAULTS["zero_204"]) as server:
        delivery = deliver(server.endpoint, source)

    assert delivery.upload.status is not Status.FAILED
    assert set(delivery.codes) == {Code.STORE_NO_PROGRESS}
    assert all(fault.retry for fault in delivery.faults)
    assert server.count("PATCH") == len(delivery.faults) == MOST_RUNS - 1
    assert delivery.seconds > 60


def test_the_address_is_kept_while_somebody_has_to_sign_in(source: Source):
    with TusServer(FAULTS["head_401"]) as server:
        delivery = deliver(server.endpoint, source)

    assert delivery.upload.ticket == TusTicket(f"{server.url}/files/1", CHUNK)


def test_an_upload_that_is_gone_begins_at_zero_under_a_new_address(source: Source):
    with TusServer(FAULTS["gone_404"]) as server:
        delivery = deliver(server.endpoint, source)

    assert delivery.faults[0].back_to is Step.TICKET
    assert delivery.upload.ticket == TusTicket(f"{server.url}/files/2", CHUNK)


# -- other promises ------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 412, 415])
def test_a_refused_creation_stops(source: Source, status: int):
    codes = {401: Code.AUTH_EXPIRED, 412: Code.STORE_PROTOCOL}
    with TusServer({("POST", 0): says(status)}) as server:
        delivery = deliver(server.endpoint, source)

    assert delivery.codes == [codes.get(status, Code.STORE_REFUSED)]
    assert delivery.failed
    assert server.count("POST") == 1


def test_an_empty_partial_answer_does_not_hide_what_came_before(source: Source):
    with TusServer({("PATCH", 1): partial(1), ("PATCH", 2): partial(0)}) as server:
        delivery = deliver(server.endpoint, source)

    assert delivery.arrived
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()


def test_a_whole_upload_is_not_sent_again(source: Source):
    with TusServer() as server:
        ticket = deliver(server.endpoint, source).upload.ticket
        assert ticket
        asyncio.run(TusTransfer(RateLimit()).send(ticket, source, lambda _: None))

    assert server.body_bytes == source.size
    assert server.count("PATCH") == -(-SIZE // CHUNK)


def test_progress_never_passes_the_end_and_ends_there(source: Source):
    with TusServer(FAULTS["reset_mid"]) as server:
        delivery = deliver(server.endpoint, source)

    assert delivery.reported[-1] == source.size == max(delivery.reported)


def test_the_name_travels_with_the_upload(source: Source):
    with TusServer() as server:
        deliver(server.endpoint, source)

    assert server.uploads["/files/1"].metadata.startswith("filename ")


@pytest.mark.parametrize("step", ["open", "send"])
def test_a_file_that_vanished_is_missing(tmp_path: Path, step: str):
    source = source_of(tmp_path / "a.mp4", CHUNK)
    Path(source.path).unlink()
    with TusServer() as server, pytest.raises(StepError) as caught:
        _take(step, server, source)

    assert caught.value.fault.code is Code.FILE_MISSING
    assert server.seen == []


def _take(step: str, server: TusServer, source: Source) -> None:
    transfer = TusTransfer(RateLimit())
    if step == "open":
        asyncio.run(transfer.open(TusEndpoint(server.endpoint), source, "a.mp4"))
    else:
        asyncio.run(transfer.send(TusTicket(f"{server.endpoint}/1"), source, lambda _: None))
