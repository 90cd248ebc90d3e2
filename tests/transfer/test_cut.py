"""A line that is cut ends at once, whatever it is doing."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from functools import partial as bound

import psutil
import pytest

from tests.fakes.tus_faults import CHUNK
from tests.fakes.tus_server import Exchange, TusServer
from uploader_app.domain.upload import Source, TusEndpoint
from uploader_app.engine.transfer.http1 import FileTransport
from uploader_app.engine.transfer.tus import TusTransfer
from uploader_app.engine.transfer.wire_pump import Cut, FilePart, Line, RateLimit

PATIENCE = 5
"""Seconds; far below the timeouts of the client, so what ends within them was ended on purpose."""


class Worker:
    """A call in a thread of its own."""

    def __init__(self, call: Callable[[], object]) -> None:
        self.error: BaseException | None = None
        self._call = call
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._call()
        except BaseException as error:  # noqa: BLE001  # whatever it is, the test looks at it
            self.error = error

    def end(self) -> BaseException | None:
        """What it raised. Fails when it goes on."""
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()
        return self.error


def patch(line: Line, url: str, source: Source, report: Callable[[int], None] = lambda _: None) -> None:
    """One PATCH of the whole file."""
    headers = {"Tus-Resumable": "1.0.0", "Content-Length": str(source.size), "Upload-Offset": "0"}
    file = os.open(source.path, os.O_RDONLY)
    try:
        part = FilePart(line, file, source, 0, source.size, report)
        line.request("PATCH", url, headers=headers, extensions={"file_body": part})
    finally:
        os.close(file)


@contextlib.contextmanager
def cut(line: Line, call: Callable[[], object], busy: Callable[[], bool]) -> Iterator[Worker]:
    """Start ``call``, wait until it is ``busy``, and cut."""
    worker, pause = Worker(call), threading.Event()
    for _ in range(1000):
        if busy():
            break
        pause.wait(0.005)
    assert busy()
    line.cut()
    yield worker
    line.close()


def test_a_cut_ends_a_blocked_send(source: Source):
    stalled, line = threading.Event(), Line(RateLimit())
    with (
        TusServer({("PATCH", 1): bound(_stall, stalled, 0)}) as server,
        cut(line, lambda: patch(line, f"{server.endpoint}/1", source), stalled.is_set) as worker,
    ):
        assert isinstance(worker.end(), Cut)


def test_a_cut_ends_the_wait_for_an_answer(source: Source):
    stalled, line = threading.Event(), Line(RateLimit())
    with (
        TusServer({("PATCH", 1): bound(_stall, stalled, source.size)}) as server,
        cut(line, lambda: patch(line, f"{server.endpoint}/1", source), stalled.is_set) as worker,
    ):
        assert isinstance(worker.end(), Cut)


def _stall(stalled: threading.Event, after: int, exchange: Exchange) -> None:
    exchange.body(after)
    stalled.set()
    exchange.stall()


def test_a_cut_ends_the_wait_for_the_limit(source: Source):
    line, first = Line(RateLimit(1)), threading.Event()
    with (
        TusServer({("PATCH", 1): bound(_stall, threading.Event(), source.size)}) as server,
        cut(line, lambda: patch(line, f"{server.endpoint}/1", source, lambda _: first.set()), first.is_set) as worker,
    ):
        assert isinstance(worker.end(), Cut)


def test_a_cut_ends_a_tls_handshake(source: Source):
    line, greeted = Line(RateLimit()), threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        Worker(lambda: _hear_hello(deaf, greeted))
        with cut(line, lambda: line.request("GET", _url(deaf, "https")), greeted.is_set) as worker:
            assert isinstance(worker.end(), Cut)


def _hear_hello(deaf: socket.socket, greeted: threading.Event) -> None:
    connection, _ = deaf.accept()
    with connection:
        assert connection.recv(1)
        greeted.set()
        while connection.recv(4096):
            pass


def test_a_cut_ends_a_connect():
    line = Line(RateLimit())
    with socket.socket() as full, socket.socket() as filler, socket.socket() as overflow:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        filler.connect(full.getsockname())
        overflow.setblocking(False)
        overflow.connect_ex(full.getsockname())
        with cut(line, lambda: line.request("GET", _url(full)), lambda: _connecting(full) == 2) as worker:
            assert isinstance(worker.end(), Cut)


def _connecting(listener: socket.socket) -> int:
    """How many of our connections to ``listener`` got no answer yet."""
    connections = psutil.Process().net_connections("tcp")
    return sum(c.status == psutil.CONN_SYN_SENT and c.raddr == listener.getsockname() for c in connections)


def _url(listener: socket.socket, scheme: str = "http") -> str:
    return f"{scheme}://127.0.0.1:{listener.getsockname()[1]}/"


def test_a_cut_line_asks_nothing_more():
    line = Line(RateLimit())
    line.cut()
    with TusServer() as server, pytest.raises(Cut):
        line.request("GET", server.url)
    line.close()

    assert server.accepted == 0


def test_a_cancelled_send_is_over_when_it_returns(source: Source):
    stalled = threading.Event()
    threads = threading.active_count()

    async def cancelled(server: TusServer) -> None:
        ticket = (await TusTransfer(RateLimit()).open(TusEndpoint(server.endpoint), source, "a.mp4"), source)
        sending = asyncio.create_task(TusTransfer(RateLimit()).send(*ticket, lambda _: None))
        await asyncio.to_thread(stalled.wait)
        sending.cancel()
        await asyncio.wait([sending], timeout=PATIENCE)
        assert sending.cancelled()

    with TusServer({("PATCH", 1): bound(_stall, stalled, CHUNK)}) as server:
        asyncio.run(cancelled(server))

    assert threading.active_count() == threads


def test_a_cut_ends_a_blocked_tls_send(source: Source, contexts: tuple[ssl.SSLContext, ssl.SSLContext]):
    stalled = threading.Event()
    line = Line(RateLimit(), transport=bound(FileTransport, trust=lambda: contexts[1]))
    with (
        TusServer({("PATCH", 1): bound(_stall, stalled, 0)}, tls=contexts[0]) as server,
        cut(line, lambda: patch(line, f"{server.endpoint}/1", source), stalled.is_set) as worker,
    ):
        assert isinstance(worker.end(), Cut)
