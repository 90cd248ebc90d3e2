"""The shell around the queue. Its order is always: decide, commit, tell, act; the power may go between any two.

One instance per journal, in one asyncio loop. ``post`` may be called from any thread.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass

from uploader_app.domain.commands import (
    Command,
    Drop,
    Forget,
    Park,
    Record,
    Refuse,
    Run,
    Save,
    Shelve,
    Show,
    Stop,
    Wake,
)
from uploader_app.domain.faults import Code, DiskFullError, Fault, StepError
from uploader_app.domain.messages import (
    Change,
    Event,
    Failed,
    Gone,
    Hashed,
    Hold,
    NetworkReturned,
    Outcome,
    Progressed,
    Started,
    Succeeded,
    Woke,
)
from uploader_app.domain.queue import Queue
from uploader_app.domain.upload import Status, Upload, UploadId
from uploader_app.engine.latest import Latest
from uploader_app.engine.outbox import Outbox
from uploader_app.engine.ports import Companions, Journal, Listener
from uploader_app.engine.steps import Reports, Taker

logger = logging.getLogger(__name__)

REPORT_SECONDS = 0.1
"""Between two progress reports of one upload."""

FULL_DISK_SECONDS = 5.0
"""Between two tries to write the journal to a full disk."""

ERRAND_SECONDS = 2.0
"""What leaving may take for telling the companions. A clean-up that is late goes out at the next start; a lease that
nobody parked ends by itself."""


@dataclass(frozen=True, slots=True)
class _Close:
    """The last thing that comes in."""


class Engine:
    def __init__(
        self,
        journal: Journal,
        steps: Taker,
        companions: Companions,
        listener: Listener,
        *,
        slots: int = 2,
        clock: Callable[[], float] = time.time,
        luck: Callable[[], float] = random.random,
    ) -> None:
        self._journal = journal
        self._steps = steps
        self._companions = companions
        self._listener = listener
        self._clock = clock
        self._luck = luck
        self._inbox: asyncio.Queue[Event | _Close | asyncio.Future[None]] = asyncio.Queue()
        self._loop = asyncio.get_running_loop()
        self._outbox = Outbox(journal, companions)
        self._runs: dict[UploadId, asyncio.Task[None]] = {}
        self._errands: set[asyncio.Task[None]] = set()
        self._holds: dict[Hold, float] = {}
        self.queue = Queue(journal.uploads(), slots=slots)

    def post(self, event: Event) -> None:
        """From any thread."""
        self._loop.call_soon_threadsafe(self._inbox.put_nowait, event)

    async def handled(self, events: Sequence[Event]) -> None:
        """Post these, and return when they are written down and told. In the engine's loop."""
        for event in events:
            self._inbox.put_nowait(event)
        written = self._loop.create_future()
        self._inbox.put_nowait(written)
        await written

    def close(self) -> None:
        """Stop, and tell the companion that the running ones will be resumed. From any thread."""
        self._loop.call_soon_threadsafe(self._inbox.put_nowait, _Close())

    async def at_rest(self) -> None:
        """After everything was held: until all is stopped and parked, but not for ever. In the engine's loop."""
        if self._runs:
            await asyncio.wait(self._runs.values(), timeout=ERRAND_SECONDS)

    @property
    def sites_to_clean(self) -> set[str]:
        """Where clean-up calls have not arrived yet."""
        return set(self._outbox.open.values())

    async def run(self, away: frozenset[tuple[str, str]] = frozenset()) -> None:
        """Until closed. Whatever is not finished then is in the journal. ``away``: as in ``Started``."""
        async with asyncio.TaskGroup() as self._group:
            for cleanup in self._journal.cleanups():
                self._errand(self._outbox.deliver(cleanup))
            self._listener.changed(self.queue.in_order())
            await self._decide([Started(self._clock(), away)])
            while not await self._turn():
                pass
            await self._stop_all()

    async def _turn(self) -> bool:
        """Handle everything that has come in, as one decision; whether it was the last."""
        incoming = [await self._inbox.get()]
        while not self._inbox.empty():
            incoming.append(self._inbox.get_nowait())
        await self._decide([i for i in incoming if not isinstance(i, _Close | asyncio.Future)])
        for waiter in incoming:
            if isinstance(waiter, asyncio.Future) and not waiter.done():
                waiter.set_result(None)
        return any(isinstance(i, _Close) for i in incoming)

    # -- decide, commit, tell, act -----------------------------------------------------------------

    async def _decide(self, events: Sequence[Event]) -> None:
        commands = [command for event in events for command in self.queue.handle(event)]
        records = [command for command in commands if isinstance(command, Record)]
        if records:
            await self._write(records)
        self._tell(commands)
        for command in commands:
            self._act(command)
        if any(isinstance(event, NetworkReturned) for event in events):
            self._outbox.hurry()

    async def _write(self, records: Sequence[Record]) -> None:
        """Until it is written: while the disk is full nothing new begins, and nothing is lost."""
        hindered = False
        while True:
            try:
                self._journal.commit(records, self._clock())
            except DiskFullError:
                logger.warning("disk full, cannot write the journal")
                self._listener.hindered(Code.DISK_FULL)
                hindered = True
                await asyncio.sleep(FULL_DISK_SECONDS)
            else:
                break
        if hindered:
            self._listener.hindered(None)

    def _tell(self, commands: Sequence[Command]) -> None:
        if self.queue.holds != self._holds:
            self._holds = dict(self.queue.holds)
            self._listener.held(dict(self._holds))
        changes: dict[UploadId, Change] = {}
        for command in commands:
            if isinstance(command, Save | Show):
                changes[command.upload.id] = command.upload
            elif isinstance(command, Forget | Shelve):
                changes[command.id] = Gone(command.id)
        if changes:
            self._listener.changed(list(changes.values()))
        twins = [command.twin for command in commands if isinstance(command, Refuse)]
        if twins:
            self._listener.twins(twins)

    def _act(self, command: Command) -> None:
        match command:
            case Run():
                self._start(command)
            case Stop(id):
                self._stop(id)
            case Wake(at):
                self._loop.call_later(max(0.0, at - self._clock()), self._inbox.put_nowait, Woke(at))
            case Drop():
                self._errand(self._outbox.deliver(command.cleanup))
            case Park(upload):
                self._leave(upload)
            case Forget(id):
                self._steps.forget(id)
            case Save() | Show() | Shelve() | Refuse():
                pass

    # -- runs ------------------------------------------------------------------------------------

    def _start(self, command: Run) -> None:
        upload = self.queue.get(command.id)
        if upload is None or (upload.status, upload.run) != (Status.RUNNING, command.run):
            return  # the same decision stopped it again
        self._follow(upload.id, self._take(upload, self._runs.get(upload.id)))

    def _leave(self, upload: Upload) -> None:
        """The companion hears of it after all that the run says, and before anything that the next one says: a late
        goodbye would take away the place of one that is there."""
        now = self.queue.get(upload.id)
        if now is None or now.status is not Status.RUNNING:  # else the same decision started it again
            self._follow(upload.id, self._park(upload, self._runs.get(upload.id)))

    def _follow(self, id: UploadId, work: Coroutine[None, None, None]) -> None:
        task = self._group.create_task(work)
        self._runs[id] = task
        task.add_done_callback(lambda done: self._ended(id, done))

    def _ended(self, id: UploadId, task: asyncio.Task[None]) -> None:
        if self._runs.get(id) is task:
            del self._runs[id]

    def _stop(self, id: UploadId) -> None:
        if task := self._runs.get(id):
            task.cancel()

    async def _take(self, upload: Upload, previous: asyncio.Task[None] | None) -> None:
        """One run of one step, after the one before has let go of the file and the connection."""
        if previous:
            await _over(previous)
        try:
            outcome = await self._outcome(upload)
        except StepError as error:
            logger.info("step failed", extra={"upload": upload.id, "step": upload.step, "code": error.fault.code})
            self._fail(upload, error.fault)
        except Exception as error:  # the one broad except: a bug ends one upload, never the engine
            logger.exception("bug in a step", extra={"upload": upload.id, "step": upload.step})
            self._fail(upload, Fault(Code.BUG, detail=type(error).__name__))
        else:
            self._inbox.put_nowait(Succeeded(upload.id, upload.run, outcome))

    def _fail(self, upload: Upload, fault: Fault) -> None:
        self._inbox.put_nowait(Failed(upload.id, upload.run, fault, self._clock(), self._luck()))

    async def _outcome(self, upload: Upload) -> Outcome:
        def sent(count: int) -> None:
            self._inbox.put_nowait(Progressed(upload.id, upload.run, count, self._clock()))

        def hashed(sha256: str) -> None:
            self._inbox.put_nowait(Hashed(upload.id, upload.run, sha256))

        latest = Latest(self._loop, REPORT_SECONDS, sent)
        try:
            return await self._steps.take(upload, Reports(latest.put, hashed))
        finally:
            latest.flush()

    # -- errands: calls beside the runs ----------------------------------------------------------------

    def _errand(self, work: Coroutine[None, None, None]) -> None:
        task = self._group.create_task(work)
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    async def _park(self, upload: Upload, previous: asyncio.Task[None] | None) -> None:
        if previous:
            await _over(previous)
        try:
            async with asyncio.timeout(ERRAND_SECONDS):
                await self._companions.of(upload.target).park(upload)
        except (StepError, TimeoutError) as error:
            code = error.fault.code if isinstance(error, StepError) else Code.NET_STALLED
            logger.info("not parked", extra={"upload": upload.id, "code": code})

    async def _stop_all(self) -> None:
        running = [u for u in self.queue.uploads.values() if u.status is Status.RUNNING]
        if running:
            await self._write([Save(upload, upload) for upload in running])
        for upload in running:
            self._stop(upload.id)
            if upload.placed:
                self._follow(upload.id, self._park(upload, self._runs.get(upload.id)))
        if self._errands:
            _, late = await asyncio.wait(self._errands, timeout=ERRAND_SECONDS)
            for task in late:
                task.cancel()


async def _over(previous: asyncio.Task[None]) -> None:
    """Also for who is stopped while waiting for it: what follows on that one must not overtake this."""
    try:
        await asyncio.wait({previous})
    finally:
        await asyncio.wait({previous})
