"""The five steps of one upload, each a plain coroutine. Every one may be run again: it asks the far side
first, and carries the upload's id. Why it did not succeed travels as StepError; what comes next is not
decided here."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol, assert_never

from uploader_app.domain import rules
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.messages import Attached, Checked, Confirmed, Outcome, Ticketed, Transferred
from uploader_app.domain.upload import Source, Step, Ticket, Upload, UploadId
from uploader_app.engine.ports import Companion, Companions, Files, Films, Report, Transfer

logger = logging.getLogger(__name__)

LOST = frozenset({Code.GRANT_GONE, Code.SLOT_BUSY})
"""Without the lease nothing may be sent."""

RETRY_BEAT_SECONDS = 10.0
"""After a heartbeat that nobody heard."""


@dataclass(frozen=True, slots=True)
class Reports:
    """How a running step tells what it sees on its way. ``sent`` may be called from any thread."""

    sent: Report
    hashed: Callable[[str], None]


class Taker(Protocol):
    """Who takes an upload's steps."""

    async def take(self, upload: Upload, reports: Reports) -> Outcome:
        """Carry out the step at which ``upload`` stands. Raises StepError."""

    def forget(self, id: UploadId) -> None: ...


class Steps:
    def __init__(self, files: Files, films: Films, companions: Companions, transfer: Transfer) -> None:
        self._files = files
        self._films = films
        self._companions = companions
        self._transfer = transfer

    async def take(self, upload: Upload, reports: Reports) -> Outcome:
        """Carry out the step at which ``upload`` stands. Raises StepError."""
        match upload.step:
            case Step.CHECK:
                return await self._check(upload)
            case Step.TICKET:
                return await self._ticket(upload)
            case Step.TRANSFER:
                return await self._send(upload, reports)
            case Step.CONFIRM:
                await self._companion(upload).complete(upload)
                return Confirmed()
            case Step.ATTACH:
                return Attached(await self._companion(upload).hand_in(upload))
            case _ as never:
                assert_never(never)

    def forget(self, id: UploadId) -> None:
        self._films.forget(id)

    def _companion(self, upload: Upload) -> Companion:
        return self._companions.of(upload.target)

    async def _check(self, upload: Upload) -> Checked:
        source = await self._files.check(upload.path, upload.target)
        film = await self._films.look(upload.id, upload.path)
        fault = rules.may_play(film) or rules.may_last(film, upload.target)
        if fault:
            raise StepError(fault)
        return Checked(source, film)

    async def _ticket(self, upload: Upload) -> Ticketed:
        source = _source(upload)
        await self._files.same(source)
        offer = await self._companion(upload).ticket(upload, source)
        return Ticketed(await self._transfer.open(offer, source, upload.name))

    async def _send(self, upload: Upload, reports: Reports) -> Transferred:
        """Bytes, hash and heartbeat side by side; the first that fails ends the others."""
        ticket = _ticket(upload)
        source = await self._files.same(_source(upload))
        progress = _Progress(upload.sent, reports.sent)
        try:
            async with asyncio.TaskGroup() as group:
                beating = group.create_task(self._beat(upload, progress))
                hashing = group.create_task(self._hash(upload, source, reports))
                await self._transfer.send(
                    ticket, source, progress.report, partial(self._companion(upload).parts, upload)
                )
                await hashing
                beating.cancel()
        except BaseExceptionGroup as several:
            raise await self._reason(upload, _first(several), progress.sent) from several
        await self._files.same(source)
        return Transferred()

    async def _reason(self, upload: Upload, first: BaseException, sent: int) -> BaseException:
        """A locked store cannot say more to a HEAD; the companion knows whether the place is lost."""
        if not (isinstance(first, StepError) and first.fault.code is Code.STORE_LOCKED):
            return first
        try:
            await self._companion(upload).heartbeat(upload, sent)
        except StepError as error:
            return error if error.fault.code in LOST else first
        return first

    async def _hash(self, upload: Upload, source: Source, reports: Reports) -> None:
        """Again where the file lies elsewhere than when it was checked, as on a card that was put in anew: by its size,
        times and samples it is the same, and the whole has to be."""
        if upload.sha256 and source == upload.source:
            return
        sha256 = await self._files.sha256(source)
        if upload.sha256 and sha256 != upload.sha256:
            raise StepError(Fault(Code.FILE_CHANGED, detail="differs in content"))
        reports.hashed(sha256)

    async def _beat(self, upload: Upload, progress: _Progress) -> None:
        """Keep the lease, or take it up again. An unreachable companion does not stop the bytes; a lost lease does."""
        companion = self._companions.of(upload.target)
        while True:
            try:
                pause = await companion.heartbeat(upload, progress.sent)
            except StepError as error:
                if error.fault.code in LOST:
                    raise
                logger.info("heartbeat not heard", extra={"code": error.fault.code})
                pause = RETRY_BEAT_SECONDS
            await asyncio.sleep(pause)


class _Progress:
    """The last report, for the heartbeat. Written by the worker thread, a plain int."""

    def __init__(self, sent: int, tell: Report) -> None:
        self.sent = sent
        self._tell = tell

    def report(self, sent: int) -> None:
        self.sent = sent
        self._tell(sent)


def _first(several: BaseExceptionGroup[BaseException]) -> BaseException:
    """The one to tell: our own bug before a fault of the world, so that none is hidden."""
    leaves = [leaf.exceptions[0] if isinstance(leaf, BaseExceptionGroup) else leaf for leaf in several.exceptions]
    return min(leaves, key=lambda leaf: isinstance(leaf, StepError))


def _source(upload: Upload) -> Source:
    assert upload.source, "checked before it gets here"
    return upload.source


def _ticket(upload: Upload) -> Ticket:
    assert upload.ticket, "has a ticket before it gets here"
    return upload.ticket
