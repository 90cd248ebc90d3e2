"""The transport on real sockets: the same bytes over TLS, with ``sendfile`` and without, and an answer is heard
whenever it comes."""

from __future__ import annotations

import errno
import os
import socket
import ssl
from collections.abc import Callable
from functools import partial as bound
from pathlib import Path

import httpx
import pytest

from tests.fakes.tus_faults import reset_after, right_but, says_early
from tests.fakes.tus_server import Exchange, TusServer
from tests.transfer.rig import deliver, source_of, through
from uploader_app.domain.faults import Code
from uploader_app.domain.upload import Source
from uploader_app.engine.transfer.http1 import FileTransport
from uploader_app.engine.transfer.tus import TusTransfer
from uploader_app.engine.transfer.wire_pump import PIECE, Line, RateLimit


def _refuses(*_: int) -> int:
    raise OSError(errno.EINVAL, "not on this file system")


def _in_crumbs(to: int, file: int, offset: int, count: int) -> int:
    return os.sendfile(to, file, offset, min(count, 50_000))


def _gives_up(to: int, file: int, offset: int, count: int) -> int:
    if offset >= PIECE + 1000:
        raise OSError(errno.EIO, "from here on")
    return os.sendfile(to, file, offset, min(count, 1000 + PIECE - offset))


@pytest.mark.parametrize(
    "sendfile", [None, _refuses, _in_crumbs, _gives_up], ids=lambda way: getattr(way, "__name__", "none")
)
def test_every_way_to_send_brings_the_same_bytes(source: Source, sendfile: Callable | None):
    with TusServer() as server:
        delivery = deliver(server.endpoint, source, chunk=0, transfer=through(sendfile=sendfile))

    assert (delivery.arrived, delivery.codes) == (True, [])
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()
    assert server.body_bytes == source.size


def test_one_connection_carries_all_pieces(source: Source):
    with TusServer() as server:
        deliver(server.endpoint, source)

    assert server.count("PATCH") == 7
    assert server.accepted == 2  # one to create, one to send


def test_a_connection_that_the_server_ends_is_replaced(source: Source):
    with TusServer({("PATCH", 0): right_but(connection="close")}) as server:
        delivery = deliver(server.endpoint, source)

    assert (delivery.arrived, delivery.codes) == (True, [])


def test_a_server_that_hangs_up_in_silence_costs_a_try_at_most(source: Source):
    def hang_up(exchange: Exchange) -> None:
        exchange.right()
        exchange.open = False

    with TusServer({("PATCH", 2): hang_up}) as server:
        delivery = deliver(server.endpoint, source)

    assert delivery.arrived
    assert len(delivery.faults) <= 1


@pytest.mark.parametrize("status", [100, 102, 103, 104])
def test_an_interim_answer_does_not_end_the_body(source: Source, status: int):
    def hint_and_go_on(exchange: Exchange) -> None:
        exchange.hint(status)
        exchange.right()

    with TusServer({("PATCH", 1): hint_and_go_on}) as server:
        delivery = deliver(server.endpoint, source, chunk=0)

    assert (delivery.arrived, delivery.codes) == (True, [])


def test_nobody_there_is_a_reason_to_try_later(source: Source):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        delivery = deliver(f"http://127.0.0.1:{closed.getsockname()[1]}/", source)

    assert set(delivery.codes) == {Code.NET_DOWN}
    assert not delivery.failed


def test_what_is_no_http_is_a_reason_to_try_later(source: Source):
    with TusServer({("POST", 1): lambda exchange: exchange.hint(0)}) as server:
        delivery = deliver(server.endpoint, source)

    assert (delivery.arrived, delivery.codes) == (True, [Code.NET_DOWN])


def test_an_answer_ends_the_body_at_once(tmp_path: Path, transfer: TusTransfer, tls: ssl.SSLContext | None):
    source = source_of(tmp_path / "a.mp4", 40 * PIECE)
    with TusServer({("PATCH", 1): says_early(503, PIECE)}, tls=tls) as server:
        delivery = deliver(server.endpoint, source, chunk=0, transfer=transfer)

    assert (delivery.arrived, delivery.codes) == (True, [Code.SERVER_BUSY])
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()
    assert server.drained < 20 * PIECE


def test_an_answer_is_heard_over_a_reset(source: Source, transfer: TusTransfer, tls: ssl.SSLContext | None):
    def answer_and_reset(exchange: Exchange) -> None:
        exchange.body(1000)
        exchange.seen.headers["content-length"] = "0"
        exchange.unread = 0
        exchange.answer(503, connection="close")
        exchange.open = False

    with TusServer({("PATCH", 1): answer_and_reset}, tls=tls) as server:
        delivery = deliver(server.endpoint, source, chunk=0, transfer=transfer)

    assert (delivery.arrived, delivery.codes) == (True, [Code.SERVER_BUSY])


def test_an_answer_is_heard_from_a_server_that_takes_no_more(
    source: Source, contexts: tuple[ssl.SSLContext, ssl.SSLContext], tls: ssl.SSLContext | None
):
    def answer_and_stall(exchange: Exchange) -> None:
        exchange.unread = 0
        exchange.answer(503)
        exchange.stall()

    line = bound(Line, timeout=httpx.Timeout(5, write=1), transport=bound(FileTransport, trust=lambda: contexts[1]))
    with TusServer({("PATCH", 1): answer_and_stall}, tls=tls) as server:
        delivery = deliver(server.endpoint, source, chunk=0, transfer=TusTransfer(RateLimit(), line))

    assert (delivery.arrived, delivery.codes) == (True, [Code.SERVER_BUSY])


def test_both_schemes_bring_the_same_bytes(source: Source, transfer: TusTransfer, tls: ssl.SSLContext | None):
    with TusServer(tls=tls) as server:
        delivery = deliver(server.endpoint, source, transfer=transfer)

    assert (delivery.arrived, delivery.codes) == (True, [])
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()
    assert server.accepted == 2


def test_a_broken_line_goes_on_where_it_was(source: Source, transfer: TusTransfer, tls: ssl.SSLContext | None):
    with TusServer({("PATCH", 1): reset_after(2 * PIECE)}, tls=tls) as server:
        delivery = deliver(server.endpoint, source, chunk=0, transfer=transfer)

    assert (delivery.arrived, delivery.codes) == (True, [Code.NET_DOWN])
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()
    assert server.body_bytes == source.size


def test_a_server_that_nobody_vouches_for_gets_nothing(source: Source, contexts: tuple[ssl.SSLContext, ssl.SSLContext]):
    with TusServer(tls=contexts[0]) as server:
        delivery = deliver(server.endpoint, source)

    assert set(delivery.codes) == {Code.NET_TLS}
    assert server.seen == []
