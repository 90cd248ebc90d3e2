"""What other systems lack is taken away here: files are read and sent all the same."""

from __future__ import annotations

import asyncio
import fcntl
import os
import resource
import select
import socket
import ssl
import threading
from collections.abc import Iterator
from functools import partial as bound
from pathlib import Path

import httpx
import pytest

from tests import builders
from tests.fakes.tus_faults import reset_after, says_early
from tests.fakes.tus_server import TusServer
from tests.transfer.rig import SIZE, deliver, source_of, through
from tests.transfer.test_cut import Worker, _hear_hello, _stall, cut, patch
from tests.transfer.test_proxy import One
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.upload import Source
from uploader_app.engine.files import DiskFiles
from uploader_app.engine.reading import read_at
from uploader_app.engine.transfer.dial import Dial
from uploader_app.engine.transfer.http1 import FileTransport
from uploader_app.engine.transfer.readiness import READ, WRITE, ready
from uploader_app.engine.transfer.wire_pump import PIECE, Cut, Line, RateLimit
from uploader_app.proxy import Kind, NoProxies, Proxies, Proxy

NO_PROXIES = NoProxies()


@pytest.fixture
def as_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in [(os, "pread"), (os, "sendfile"), (select, "poll"), (socket, "TCP_NOTSENT_LOWAT")]:
        monkeypatch.delattr(module, name)


@pytest.fixture
def open_file(tmp_path: Path) -> Iterator[int]:
    (tmp_path / "a").write_bytes(b"0123456789")
    file = os.open(tmp_path / "a", os.O_RDONLY)
    yield file
    os.close(file)


@pytest.mark.usefixtures("as_on_windows")
def test_any_place_of_a_file_is_read_in_any_order(open_file: int):
    assert [read_at(open_file, 3, offset) for offset in (7, 0, 8, 10)] == [b"789", b"012", b"89", b""]


def test_a_disk_that_gives_crumbs_is_asked_again(open_file: int, monkeypatch: pytest.MonkeyPatch):
    whole = os.pread
    monkeypatch.setattr(os, "pread", lambda file, count, offset: whole(file, min(count, 2), offset))

    assert read_at(open_file, 7, 1) == b"1234567"


def test_a_source_looks_the_same_on_every_system(source: Source, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delattr(os, "pread")

    assert asyncio.run(DiskFiles(pause=0).check(source.path, builders.TARGET)) == source


def test_a_folder_is_no_file_whatever_the_system_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def denied(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "as Windows says of folders")

    monkeypatch.setattr(Path, "open", denied)
    with pytest.raises(StepError) as refusal:
        asyncio.run(DiskFiles(pause=0).check(str(tmp_path), builders.TARGET))

    assert refusal.value.fault.code is Code.FILE_NOT_A_FILE


@pytest.mark.usefixtures("as_on_windows")
def test_a_video_that_is_cut_on_its_way_goes_on(
    source: Source, contexts: tuple[ssl.SSLContext, ssl.SSLContext], tls: ssl.SSLContext | None
):
    way = through(trust=lambda: contexts[1], sendfile=None, dial=bound(Dial, in_turns=True))
    with TusServer({("PATCH", 1): reset_after(2 * PIECE)}, tls=tls) as server:
        delivery = deliver(server.endpoint, source, chunk=0, transfer=way)

    assert (delivery.arrived, delivery.codes) == (True, [Code.NET_DOWN])
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()


@pytest.mark.usefixtures("as_on_windows")
def test_an_early_answer_is_heard(tmp_path: Path):
    source = source_of(tmp_path / "a.mp4", 20 * PIECE)
    with TusServer({("PATCH", 1): says_early(503, PIECE)}) as server:
        way = through(sendfile=None)
        delivery = deliver(server.endpoint, source, chunk=0, transfer=way)

    assert (delivery.arrived, delivery.codes) == (True, [Code.SERVER_BUSY])
    assert server.drained < 10 * PIECE


class DeafDial(Dial):
    """On Windows, whoever waits in another thread does not hear of this."""

    def end(self) -> None:
        pass


def windows_line(
    contexts: tuple[ssl.SSLContext, ssl.SSLContext], proxies: Proxies = NO_PROXIES, **seconds: float
) -> Line:
    way = bound(
        FileTransport,
        trust=lambda: contexts[1],
        proxies=proxies,
        sendfile=None,
        dial=bound(DeafDial, in_turns=True),
    )
    return Line(RateLimit(), transport=way, timeout=httpx.Timeout(30, **seconds))


@pytest.mark.parametrize("taken", [0, SIZE], ids=["sends", "waits for the answer"])
@pytest.mark.usefixtures("as_on_windows")
def test_a_cut_is_heard_in_turns_by_who(
    taken: int, tmp_path: Path, contexts: tuple[ssl.SSLContext, ssl.SSLContext], tls: ssl.SSLContext | None
):
    stalled, line, source = threading.Event(), windows_line(contexts), source_of(tmp_path / "a.mp4")
    with (
        TusServer({("PATCH", 1): bound(_stall, stalled, taken)}, tls=tls) as server,
        cut(line, lambda: patch(line, f"{server.endpoint}/1", source), stalled.is_set) as worker,
    ):
        assert isinstance(worker.end(), Cut)


@pytest.mark.parametrize("kind", [Kind.HTTP, Kind.HTTPS])
def test_a_cut_is_heard_while_a_proxy_is_silent(kind: Kind, contexts: tuple[ssl.SSLContext, ssl.SSLContext]):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        line = windows_line(contexts, One(Proxy("127.0.0.1", silent.getsockname()[1], kind=kind)))
        greeted = threading.Event()
        listener = Worker(lambda: _hear_hello(silent, greeted))
        with cut(line, lambda: line.request("GET", "https://store.test"), greeted.is_set) as worker:
            assert isinstance(worker.end(), Cut)
        assert listener.end() is None


@pytest.mark.usefixtures("as_on_windows")
def test_short_turns_make_no_patience_longer(contexts: tuple[ssl.SSLContext, ssl.SSLContext]):
    line = windows_line(contexts, read=0.25)
    with TusServer({("GET", 1): lambda exchange: exchange.stall()}) as server, pytest.raises(StepError) as stalled:
        line.request("GET", server.url)
    line.close()

    assert stalled.value.fault.code is Code.NET_STALLED


@pytest.mark.usefixtures("as_on_windows")
def test_nobody_there_is_heard_at_once():
    with socket.socket() as closed, httpx.Client(transport=FileTransport(threading.Event())) as http:
        closed.bind(("127.0.0.1", 0))
        with pytest.raises(httpx.ConnectError):
            http.get(f"http://127.0.0.1:{closed.getsockname()[1]}/")


@pytest.mark.usefixtures("as_on_windows")
def test_what_can_go_on_is_known():
    here, there = socket.socketpair()
    with here, there:
        quiet = ready(here, READ, 0), ready(here, READ | WRITE, 0)
        there.send(b"a")
        spoken = ready(here, READ, 0), ready(here, READ | WRITE, 0)

    assert quiet == (0, WRITE)
    assert spoken == (READ, READ | WRITE)


def test_with_many_files_open_the_later_ones_are_seen():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    here, there = socket.socketpair()
    with here, there, socket.socket(fileno=fcntl.fcntl(here, fcntl.F_DUPFD_CLOEXEC, 2000)) as late:
        there.send(b"a")
        found = ready(late, READ, 0)
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))

    assert found == READ
