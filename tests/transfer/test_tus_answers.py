"""How the tus client takes the answers that need more than a wait: too much, elsewhere, later."""

from __future__ import annotations

import email.utils
import time
from pathlib import Path

import pytest

from tests.fakes.tus_faults import CHUNK, moved, says, says_early, takes_at_most
from tests.fakes.tus_server import Exchange, TusServer
from tests.transfer.rig import deliver, source_of
from uploader_app.domain.faults import Code
from uploader_app.domain.upload import Source
from uploader_app.engine.transfer.tus import SMALLEST_CHUNK, SMALLEST_ON_A_GRID


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Source:
    return source_of(tmp_path_factory.mktemp("videos") / "interview.mp4")


@pytest.mark.parametrize("chunk", [4 * CHUNK, 0], ids=["chunked", "unlimited"])
def test_a_smaller_body_is_tried_until_the_store_takes_it(tmp_path: Path, chunk: int):
    source = source_of(tmp_path / "a.mp4", 5 * CHUNK)
    with TusServer({("PATCH", 0): takes_at_most(CHUNK + CHUNK // 2)}) as server:
        delivery = deliver(server.endpoint, source, chunk=chunk)

    refused = [length for length in server.lengths() if length > CHUNK + CHUNK // 2]
    assert (delivery.arrived, delivery.codes) == (True, [])
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()
    assert refused == sorted(set(refused), reverse=True)
    assert len(refused) <= 3


def test_smaller_bodies_stay_on_the_grid_of_the_store(tmp_path: Path):
    source, grid = source_of(tmp_path / "a.mp4", 20 * CHUNK), CHUNK * 3 // 2
    with TusServer({("PATCH", 0): takes_at_most(8 * CHUNK)}) as server:
        delivery = deliver(server.endpoint, source, chunk=10 * grid, grid=grid)

    assert delivery.arrived
    assert server.lengths() == [10 * grid, 5 * grid, 5 * grid, 20 * CHUNK - 10 * grid]


def test_a_store_with_a_grid_is_never_sent_less_than_it_takes(tmp_path: Path):
    source, grid = source_of(tmp_path / "a.mp4", 21 * CHUNK), CHUNK // 4
    with TusServer({("PATCH", 0): takes_at_most(2 * CHUNK)}) as server:
        delivery = deliver(server.endpoint, source, chunk=12 * CHUNK, grid=grid)

    assert delivery.codes == [Code.STORE_REFUSED]
    assert delivery.failed
    assert server.lengths() == [12 * CHUNK, 6 * CHUNK, SMALLEST_ON_A_GRID]


def test_a_store_that_takes_not_even_the_smallest_body_refuses_the_file(tmp_path: Path):
    source = source_of(tmp_path / "a.mp4", 5 * CHUNK)
    with TusServer({("PATCH", 0): takes_at_most(1000)}) as server:
        delivery = deliver(server.endpoint, source, chunk=4 * CHUNK)

    assert delivery.codes == [Code.STORE_REFUSED]
    assert delivery.failed
    assert server.lengths() == [4 * CHUNK, 2 * CHUNK, SMALLEST_CHUNK]


def test_a_refusal_tells_under_which_id_the_far_side_wrote_it_down(source: Source):
    with TusServer({("PATCH", 0): says(403, x_request_id="4f1c09")}) as server:
        delivery = deliver(server.endpoint, source)

    assert [fault.detail for fault in delivery.faults] == ["PATCH answered 403 request 4f1c09"]


@pytest.mark.parametrize("status", [413, 503])
def test_an_answer_before_the_body_was_read_is_heard(tmp_path: Path, status: int):
    source = source_of(tmp_path / "a.mp4", 40 * CHUNK)
    with TusServer({("PATCH", 1): says_early(status, 0)}) as server:
        delivery = deliver(server.endpoint, source, chunk=0)

    assert delivery.arrived
    assert delivery.codes == ([] if status == 413 else [Code.SERVER_BUSY])
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()


# -- redirects -----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 307, 308])
@pytest.mark.parametrize("method", ["POST", "HEAD", "PATCH"])
def test_nobody_is_followed_to_another_origin(source: Source, method: str, status: int):
    with TusServer() as other, TusServer({(method, 0): moved(status, other.url)}) as server:
        delivery = deliver(server.endpoint, source)

    assert delivery.codes == [Code.NET_MOVED]
    assert delivery.failed
    assert other.seen == []


def test_a_ring_of_redirects_is_left(source: Source):
    def ring(exchange: Exchange) -> None:
        exchange.answer(307, location=exchange.seen.path + "x")

    with TusServer({("POST", 0): ring}) as server:
        delivery = deliver(server.endpoint, source)

    assert delivery.codes == [Code.NET_MOVED]
    assert server.count("POST") <= 5


# -- Retry-After ---------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["POST", "HEAD", "PATCH"])
@pytest.mark.parametrize("status", [408, 423, 425, 429, 500, 502, 503, 504, 507, 520, 524])
def test_the_store_says_when_to_come_again(source: Source, method: str, status: int):
    with TusServer({(method, 1): says(status, retry_after=7)}) as server:
        delivery = deliver(server.endpoint, source)

    assert delivery.arrived
    assert [(fault.retry, fault.after) for fault in delivery.faults] == [(True, 7.0)]
    assert delivery.seconds == 7.0


def test_the_store_may_say_it_as_a_date(source: Source):
    then = email.utils.formatdate(time.time() + 3000, usegmt=True)
    with TusServer({("PATCH", 1): says(503, retry_after=then)}) as server:
        delivery = deliver(server.endpoint, source)

    assert 2000 < delivery.faults[0].after <= 3000
