"""The rate limit that all transfers share."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from tests.fakes.tus_server import TusServer
from tests.transfer.rig import deliver, source_of
from uploader_app.engine.transfer.tus import TusTransfer
from uploader_app.engine.transfer.wire_pump import PIECE, SMALLEST_PIECE, Line, RateLimit, in_thread

PATIENCE = 5
"""Seconds that a test may take between two lines."""


def test_without_a_limit_nobody_waits():
    limit = RateLimit()

    assert [limit.seconds_for(limit.book(PIECE)) for _ in range(3)] == [0, 0, 0]
    assert limit.piece == PIECE


def test_each_booking_waits_for_those_before_it():
    limit = RateLimit(1000)

    first, second, third = (limit.seconds_for(limit.book(100_000)) for _ in range(3))

    assert first == 0
    assert second == pytest.approx(100, abs=PATIENCE)
    assert third == pytest.approx(200, abs=PATIENCE)


def test_all_threads_draw_from_one_bucket():
    limit, waits = RateLimit(1000), []
    threads = [threading.Thread(target=lambda: waits.append(limit.seconds_for(limit.book(100_000)))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(waits) == pytest.approx([100 * place for place in range(8)], abs=PATIENCE)


def test_a_raised_limit_counts_at_once_for_what_waits():
    limit = RateLimit(1000)
    limit.book(100_000)
    place = limit.book(100_000)

    limit.change(100_000)

    assert limit.seconds_for(place) == pytest.approx(1, abs=0.1)


def test_a_limit_taken_away_lets_everybody_go():
    limit = RateLimit(1)
    places = [limit.book(PIECE) for _ in range(3)]

    limit.change(0)

    assert [limit.seconds_for(place) for place in places] == [0, 0, 0]


def test_a_new_limit_does_not_charge_for_what_went_before():
    limit = RateLimit()
    limit.book(10**9)

    limit.change(1000)

    assert limit.seconds_for(limit.book(1)) == 0


@pytest.mark.timeout(60)
def test_a_line_that_waits_goes_on_when_the_limit_is_raised():
    limit = RateLimit(1)
    line, went = Line(limit), threading.Event()
    line.wait_for(PIECE)
    waiting = threading.Thread(target=lambda: (line.wait_for(1), went.set()))
    waiting.start()

    limit.change(10**12)

    assert went.wait(PATIENCE)
    waiting.join()
    line.close()


@pytest.mark.parametrize(("rate", "piece"), [(1, SMALLEST_PIECE), (1024 * 1024, 128 * 1024), (10**12, PIECE)])
def test_a_limit_makes_pieces_small_but_not_tiny(rate: int, piece: int):
    assert RateLimit(rate).piece == piece


def test_pieces_are_as_large_as_the_line_takes_in_a_moment():
    line = Line(RateLimit())
    sizes = [line.piece]
    for seconds in (5, 2.5, 0.3, 0.01, 0.01, 0.01):
        line.took(seconds)
        sizes.append(line.piece)
    line.close()

    assert sizes == [PIECE, PIECE // 2, PIECE // 4, PIECE // 4, PIECE // 2, PIECE, PIECE]


def test_on_the_slowest_line_pieces_do_not_vanish():
    line = Line(RateLimit())
    for _ in range(20):
        line.took(60)
    line.close()

    assert line.piece == SMALLEST_PIECE


def test_a_limited_file_goes_in_limited_pieces(tmp_path: Path):
    source, rate = source_of(tmp_path / "a.mp4", 64 * 1024 + 1), 1024 * 1024
    with TusServer() as server:
        delivery = deliver(server.endpoint, source, chunk=0, transfer=TusTransfer(RateLimit(rate // 4)))

    assert delivery.reported == [0, 32 * 1024, 64 * 1024, 64 * 1024 + 1]
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()


def test_transfers_leave_the_threads_of_the_loop_alone():
    """Of which there are few: a part that waits for its URL would keep the one that its site's name is looked up in."""
    both = threading.Barrier(2)

    async def scene() -> None:
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
        works = (in_thread(partial(both.wait, PATIENCE), both.abort) for _ in range(2))
        await asyncio.gather(asyncio.to_thread(int), *works)

    asyncio.run(scene())
