"""A crowd hands in at once, each with a client of its own: all arrive, none is doubled, and where slots are scarce
whoever asked first has one first.

| environment          | means              | unless it is set |
|----------------------|--------------------|------------------|
| FIELDPOST_CROWD      | uploads at once    | 50               |
| FIELDPOST_CROWD_MIB  | the size of each   | 2                |

The clients are engines with journals of their own in one process. Those at the head of the line ask again whenever
somebody is done, and not only after the ten seconds that the companion asks for.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import pytest

from tests.e2e import stores
from tests.e2e.engines import engine_at
from tests.e2e.rig import FTYP, LONG_AGO, MIB, sha256
from tests.e2e.stores import STORES
from tests.engine.rig import Ear
from uploader_app import net
from uploader_app.cli.orders import new_upload
from uploader_app.domain.messages import Added, Resumed
from uploader_app.domain.upload import Status, Step, Target, Upload
from uploader_app.engine.engine import Engine
from uploader_app.engine.transfer.wire_pump import RateLimit

CROWD = int(os.environ.get("FIELDPOST_CROWD", "50"))
SIZE = int(os.environ.get("FIELDPOST_CROWD_MIB", "2")) * MIB
SLOTS = 3
SLOWLY = SIZE // 64
"""Bytes a second, until all have asked: else the first would be done before the last comes."""

THREADS_EACH = 6
"""Four parts, the hash, and one to spare: as many as if each client were a process of its own."""


@dataclass(frozen=True)
class Client:
    engine: Engine
    ear: Ear
    limit: RateLimit
    upload: Upload

    @property
    def now(self) -> Upload:
        return self.ear.uploads.get(self.upload.id, self.upload)

    async def ask(self) -> None:
        """Returns when the companion has answered for the first time."""
        self.engine.post(Added(self.upload))
        await self.ear.until(lambda: self.now.ticket or self.now.fault)

    def hurry(self) -> None:
        self.limit.rate = 0

    async def end(self, others: Sequence[Client]) -> Upload:
        await self.ear.until(lambda: self.now.status in (Status.DONE, Status.FAILED))
        waiting = [one for one in others if one.now.status is Status.WAITING and one.now.step is Step.TICKET]
        for first in waiting[: 2 * SLOTS]:
            first.engine.post(Resumed(first.upload.id))
        return self.now


@pytest.fixture(scope="module")
def films(tmp_path_factory) -> list[tuple[Path, str]]:
    folder = tmp_path_factory.mktemp("films")
    return [film(folder / f"{number}.mp4") for number in range(CROWD)]


def film(path: Path) -> tuple[Path, str]:
    """Like no other, and full of holes, so that many large ones take little room on the disk."""
    with path.open("wb") as file:
        file.write(FTYP)
        for at in range(64, SIZE, MIB):
            file.seek(at)
            file.write(hashlib.sha256(f"{path.name} {at}".encode()).digest())
        file.truncate(SIZE)
    os.utime(path, (LONG_AGO, LONG_AGO))
    return path, sha256(path)


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("slots", [0, SLOTS])
@pytest.mark.parametrize("kind", STORES)
def test_a_crowd_arrives_and_nobody_is_lost_or_doubled(tmp_path, site_of, films, kind, slots):
    with site_of(kind, f"slots = {slots}", make=stores.site) as site:
        began = time.monotonic()
        done = asyncio.run(handed_in(site.server.url, tmp_path, [path for path, _ in films]))
        took, memory = time.monotonic() - began, peak_memory(site.server.pid)
        events = site.rows("SELECT kind, upload FROM event ORDER BY id")
        most = most_at_once(events)
        print(f"{CROWD} x {SIZE // MIB} MiB to {kind}, {slots} slots: {took:.1f} s, {most} at once at most")
        print(f"memory of the companion: {memory} MiB at most")

        assert [(one.status, one.receipt and one.receipt.sha256) for one in done] == [
            (Status.DONE, expected) for _, expected in films
        ]
        assert Counter(site.store.held()) == Counter(expected for _, expected in films)
        assert Counter(site.submissions()) == Counter(one.id for one in done)
        assert most == (slots or CROWD)
        assert passed_over(events, [one.id for one in done], slots or CROWD) == []


async def handed_in(url: str, folder: Path, paths: list[Path]) -> list[Upload]:
    """What became of each, in the order in which they first asked. Nobody is done before all have."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS_EACH * len(paths)))
    async with AsyncExitStack() as stack:
        crowd = [await stack.enter_async_context(client(url, folder, path)) for path in paths]
        ends = [asyncio.create_task(one.end(crowd)) for one in crowd]
        for one in crowd:
            await one.ask()
        for one in crowd:
            one.hurry()
        return await asyncio.gather(*ends)


@asynccontextmanager
async def client(url: str, folder: Path, path: Path) -> AsyncIterator[Client]:
    limit, upload = RateLimit(SLOWLY), new_upload(str(path), Target(url, "student", "demo-interview", "Interview"))
    async with engine_at(url, folder / path.stem, limit, patience=net.API_TIMEOUT) as (engine, ear):
        yield Client(engine, ear, limit, upload)


def passed_over(events: list[tuple[str, str]], asked: list[str], slots: int) -> list[str]:
    """Who got a slot while those who had asked before and still waited did not all have one to spare."""
    live, waiting, found = set(), list(asked), []
    for kind, upload in events:
        if kind == "upload_start":
            if len(live) + waiting.index(upload) >= slots:
                found.append(upload)
            waiting.remove(upload)
            live.add(upload)
        elif kind == "upload_success":
            live.remove(upload)
    return found


def most_at_once(events: list[tuple[str, str]]) -> int:
    """Uploads that held a slot, or would have if there were any."""
    steps = {"upload_start": 1, "upload_success": -1}
    return max(accumulate(steps.get(kind, 0) for kind, _ in events))


def peak_memory(pid: int) -> int:
    """MiB."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) // 1024 if found else 0
