"""Our client against tus servers that others wrote: what it sends is what they store, in one piece, in many, and after
a break in the middle."""

from __future__ import annotations

import asyncio
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from resumable_upload.server import TusHTTPRequestHandler, TusServer
from resumable_upload.storage import SQLiteStorage

from tests import builders
from tests.e2e.rig import MIB, sha256, video
from tests.fakes.tus_server import TusServer as FakeServer
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.upload import Source, Ticket, TusEndpoint, TusTicket
from uploader_app.engine.files import DiskFiles
from uploader_app.engine.transfer.tus import TusTransfer
from uploader_app.engine.transfer.wire_pump import RateLimit

SIZE = 20 * MIB + 7
ODD_CHUNK = 3 * MIB + 1


@dataclass(frozen=True)
class Peer:
    endpoint: str
    folder: Path

    def stored(self, ticket: Ticket) -> Path:
        return self.folder / ticket.url.rpartition("/")[2]


@pytest.fixture
def node(peers: Path, tmp_path: Path) -> Iterator[Peer]:
    folder = tmp_path / "store"
    folder.mkdir()
    command = ["node", str(peers / "server.mjs"), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield Peer(f"http://127.0.0.1:{process.stdout.readline().strip()}/files", folder)
        process.terminate()


@pytest.fixture
def resumable(tmp_path: Path) -> Iterator[Peer]:
    folder = tmp_path / "store"
    storage = SQLiteStorage(db_path=str(tmp_path / "uploads.db"), upload_dir=str(folder))

    class Handler(TusHTTPRequestHandler):
        tus_server = TusServer(storage=storage, base_path="/files")

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listener:
        thread = threading.Thread(target=listener.serve_forever, daemon=True)
        thread.start()
        yield Peer(f"http://127.0.0.1:{listener.server_port}/files", folder)
        listener.shutdown()
        thread.join()


@pytest.fixture(params=["node", "resumable"], ids=["@tus/server", "resumable-upload"])
def peer(request: pytest.FixtureRequest) -> Peer:
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Source:
    path = tmp_path_factory.mktemp("videos") / "Interview – Søren 🎥.mp4"
    video(path, SIZE)
    return asyncio.run(DiskFiles().check(str(path), builders.TARGET))


def created(peer: Peer, source: Source, chunk: int) -> TusTicket:
    endpoint = TusEndpoint(peer.endpoint, chunk)
    return asyncio.run(TusTransfer(RateLimit()).open(endpoint, source, Path(source.path).name))


def send(ticket: TusTicket, source: Source) -> list[int]:
    """Send what is missing; the progress that was reported."""
    reported: list[int] = []
    asyncio.run(TusTransfer(RateLimit()).send(ticket, source, reported.append))
    return reported


async def send_and_cut(ticket: TusTicket, source: Source, at: int) -> None:
    """Cancel when ``at`` bytes were sent, and wait until all is quiet."""
    loop, reached = asyncio.get_running_loop(), asyncio.Event()

    def report(sent: int) -> None:
        if sent >= at:
            loop.call_soon_threadsafe(reached.set)

    # Slow enough that the cut comes before the end on any machine.
    sending = asyncio.create_task(TusTransfer(RateLimit(40 * MIB)).send(ticket, source, report))
    await reached.wait()
    sending.cancel()
    await asyncio.wait([sending])
    assert sending.cancelled()


@pytest.mark.parametrize("chunk", [0, ODD_CHUNK], ids=["in one piece", "in chunks"])
def test_what_they_store_is_what_we_sent(peer: Peer, source: Source, chunk: int):
    ticket = created(peer, source, chunk)
    reported = send(ticket, source)

    assert reported[-1] == SIZE
    assert sha256(peer.stored(ticket)) == sha256(Path(source.path))


@pytest.mark.parametrize("chunk", [0, ODD_CHUNK], ids=["in one piece", "in chunks"])
def test_after_a_break_the_rest_arrives(peer: Peer, source: Source, chunk: int):
    ticket = created(peer, source, chunk)
    asyncio.run(send_and_cut(ticket, source, at=8 * MIB))
    reported = send(ticket, source)

    assert reported[0] < SIZE
    assert reported[-1] == SIZE
    assert sha256(peer.stored(ticket)) == sha256(Path(source.path))


def test_what_they_kept_is_not_sent_again(node: Peer, source: Source):
    ticket = created(node, source, 0)
    asyncio.run(send_and_cut(ticket, source, at=8 * MIB))
    reported = send(ticket, source)

    assert reported[0] > 4 * MIB
    assert send(ticket, source) == [SIZE]


def test_an_upload_that_they_do_not_know_is_gone(peer: Peer, source: Source):
    with pytest.raises(StepError) as caught:
        send(TusTicket(f"{peer.endpoint}/{'0' * 32}"), source)

    assert caught.value.fault.code is Code.STORE_GONE


def test_their_client_and_our_fake_server_agree(peers: Path, source: Source):
    with FakeServer() as server:
        command = ["node", str(peers / "upload.mjs"), server.endpoint, source.path, '{"X-Test": "1"}']
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)

    assert (done.stdout, done.stderr) == (f"{server.endpoint}/1\n", "")
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()
    assert {seen.headers["x-test"] for seen in server.seen} == {"1"}
