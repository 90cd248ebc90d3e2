"""Drives the tus client the way the engine does: the real queue decides what comes after a fault. Only nobody waits:
the clock jumps to when the queue wants to be woken."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import httpx

from tests import builders
from tests.e2e.rig import video
from tests.fakes.tus_faults import CHUNK
from uploader_app.domain.commands import Command, Run, Wake
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.messages import Added, Failed, Outcome, Succeeded, Ticketed, Transferred, Woke
from uploader_app.domain.queue import Queue
from uploader_app.domain.upload import Source, Status, Step, TusEndpoint, Upload
from uploader_app.engine.files import DiskFiles
from uploader_app.engine.ports import Report
from uploader_app.engine.transfer.http1 import FileTransport
from uploader_app.engine.transfer.tus import TusTransfer
from uploader_app.engine.transfer.wire_pump import Line, RateLimit

T = TypeVar("T")
SIZE, LONG = 3 * CHUNK + 7, 6 * CHUNK + 7
MOST_RUNS = 12


def source_of(path: Path, size: int = SIZE) -> Source:
    """A new video at ``path``, checked."""
    video(path, size)
    return asyncio.run(DiskFiles(pause=0).check(str(path), builders.TARGET))


def impatient(read: float, write: float) -> TusTransfer:
    timeout = httpx.Timeout(5, read=read, write=write)
    return TusTransfer(RateLimit(), partial(Line, timeout=timeout))


def through(**options: Any) -> TusTransfer:
    """A client whose transport has these options."""
    return TusTransfer(RateLimit(), partial(Line, transport=partial(FileTransport, **options)))


@dataclass
class Delivery:
    """What came of it. ``faults``: of all runs, in order; ``seconds``: how long the queue wanted to wait."""

    upload: Upload
    sent: Report
    faults: list[Fault] = field(default_factory=list)
    reported: list[int] = field(default_factory=list)
    seconds: float = 0.0

    def report(self, sent: int) -> None:
        self.reported.append(sent)
        self.sent(sent)

    @property
    def codes(self) -> list[Code]:
        return [fault.code for fault in self.faults]

    @property
    def arrived(self) -> bool:
        return self.upload.step is Step.CONFIRM

    @property
    def failed(self) -> bool:
        return self.upload.status is Status.FAILED


def deliver(
    endpoint: str,
    source: Source,
    *,
    chunk: int = CHUNK,
    grid: int = 1,
    transfer: TusTransfer | None = None,
    sent: Report = lambda _: None,
) -> Delivery:
    """Create and send until every byte is there, the queue gives up, or ``MOST_RUNS`` are over. ``sent`` is called
    with each report, in the worker's thread, which waits for it."""
    upload = builders.upload(step=Step.TICKET, source=source, path=source.path, size=source.size)
    delivery = Delivery(upload, sent)
    asyncio.run(_deliver(delivery, TusEndpoint(endpoint, chunk, grid), transfer or TusTransfer(RateLimit())))
    return delivery


async def _deliver(delivery: Delivery, offer: TusEndpoint, transfer: TusTransfer) -> None:
    queue, now = Queue(slots=1), 0.0
    commands: list[Command] = queue.handle(Added(delivery.upload))
    for _ in range(MOST_RUNS):
        for wake in _all(Wake, commands):
            now = wake.at
            commands = queue.handle(Woke(now))
        delivery.upload, delivery.seconds = queue.uploads[delivery.upload.id], now
        run = next(_all(Run, commands), None)
        if run is None or run.step is Step.CONFIRM:
            return
        try:
            outcome = await _take(delivery, offer, transfer)
            commands = queue.handle(Succeeded(run.id, run.run, outcome))
        except StepError as error:
            delivery.faults.append(error.fault)
            commands = queue.handle(Failed(run.id, run.run, error.fault, now, luck=0.5))


async def _take(delivery: Delivery, offer: TusEndpoint, transfer: TusTransfer) -> Outcome:
    """One step, as ``Steps`` takes it, without companion and hash."""
    source, ticket = delivery.upload.source, delivery.upload.ticket
    assert source
    source = await DiskFiles().same(source)
    if delivery.upload.step is Step.TICKET:
        return Ticketed(await transfer.open(offer, source, delivery.upload.name))
    assert ticket
    await transfer.send(ticket, source, delivery.report)
    await DiskFiles().same(source)
    return Transferred()


def _all(kind: type[T], commands: list[Command]) -> Iterator[T]:
    return (command for command in commands if isinstance(command, kind))
