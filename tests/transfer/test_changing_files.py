"""Of a file that is no longer what was checked nothing is sent, and a broken disk is not called a broken network."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.tus_server import Exchange, Stored, TusServer
from tests.transfer.rig import LONG, deliver, through
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.upload import Source, TusTicket
from uploader_app.engine.transfer.tus import TusTransfer
from uploader_app.engine.transfer.wire_pump import PIECE, RateLimit


def _truncate(path: Path) -> None:
    os.truncate(path, 3 * PIECE)


def _append(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def _touch(path: Path) -> None:
    os.utime(path)


def _overwrite(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(5 * PIECE)
        file.write(b"other")


def _replace(path: Path) -> None:
    other = path.with_suffix(".new")
    other.write_bytes(bytes(LONG))
    other.replace(path)


@pytest.mark.parametrize("sendfile", [os.sendfile, None], ids=["sendfile", "read"])
@pytest.mark.parametrize("change", [_truncate, _append, _touch, _overwrite, _replace])
def test_a_file_that_changes_on_the_way_is_not_sent_further(
    source: Source, change: Callable[[Path], None], sendfile: Callable | None
):
    path = Path(source.path)
    original = path.read_bytes()

    with TusServer() as server:
        delivery = deliver(
            server.endpoint,
            source,
            chunk=0,
            transfer=through(sendfile=sendfile),
            sent=lambda sent: change(path) if sent == 2 * PIECE else None,
        )

    stored = bytes(server.uploads["/files/1"].content)
    assert delivery.codes == [Code.FILE_CHANGED]
    assert delivery.failed
    assert original.startswith(stored)


@pytest.mark.parametrize("sendfile", [os.sendfile, None], ids=["sendfile", "read"])
def test_a_file_that_ends_within_a_piece_has_changed(source: Source, sendfile: Callable | None):
    original = Path(source.path).read_bytes()

    def end_it(exchange: Exchange) -> None:
        exchange.store(1000)
        os.truncate(source.path, PIECE - 1000)
        exchange.store()

    with TusServer({("PATCH", 1): end_it}) as server:
        delivery = deliver(server.endpoint, source, chunk=0, transfer=through(sendfile=sendfile))

    stored = bytes(server.uploads["/files/1"].content)
    assert delivery.codes == [Code.FILE_CHANGED]
    assert original.startswith(stored)


def test_another_file_of_the_same_size_and_time_is_not_sent(source: Source):
    other = replace(source, inode=source.inode + 1)
    with TusServer() as server:
        server.uploads["/files/1"] = Stored(source.size, "")
        ticket = TusTicket(f"{server.endpoint}/1")
        with pytest.raises(StepError) as caught:
            asyncio.run(TusTransfer(RateLimit()).send(ticket, other, lambda _: None))

    assert caught.value.fault.code is Code.FILE_CHANGED
    assert not server.uploads["/files/1"].content


def test_a_disk_that_fails_is_not_the_network(source: Source):
    def unreadable(to: int, file: int, offset: int, count: int) -> int:
        folder = os.open(Path(source.path).parent, os.O_RDONLY)
        os.dup2(folder, file)  # a folder cannot be read
        os.close(folder)
        raise OSError(errno.EIO, "the disk")

    with TusServer() as server:
        delivery = deliver(server.endpoint, source, chunk=0, transfer=through(sendfile=unreadable))

    assert delivery.codes == [Code.FILE_UNREADABLE]
