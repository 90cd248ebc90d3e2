"""All rules of the queue. Two of them in words:

1. Everything that affects what moves next lives here: an event comes in, commands go out.
2. This file knows no disk, network, clock, thread or window.

| event          | READY      | RUNNING              | WAITING        | PAUSED  | FAILED  | DONE |
|----------------|------------|----------------------|----------------|---------|---------|------|
| a slot is free | → RUNNING  |                      |                |         |         |      |
| Succeeded      |            | next step, or → DONE |                |         |         |      |
| Failed, retry  |            | → WAITING            |                |         |         |      |
| Failed, final  |            | → FAILED             |                |         |         |      |
| Woke           |            |                      | → READY if due |         |         |      |
| Paused         | → PAUSED   | → PAUSED, Stop, Park | → PAUSED       |         |         |      |
| Resumed        |            |                      | → READY        | → READY | → READY |      |
| Held           | stays      | → READY, Stop        | stays          |         |         |      |
| Removed        | Forget; and Stop if it runs, Drop unless nothing was asked of the companion or it is DONE |
| Started        | READY      | → READY              | WAITING, Wake  | PAUSED  | FAILED  | DONE |

An empty cell: the event is ignored. A report that carries an older run is ignored too.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any, assert_never

from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import (
    Added,
    Attached,
    Checked,
    Command,
    Confirmed,
    Drop,
    Event,
    Failed,
    Forget,
    Hashed,
    Held,
    Hold,
    NetworkReturned,
    Outcome,
    Park,
    Paused,
    Progressed,
    Released,
    Removed,
    Restarted,
    Resumed,
    Run,
    Save,
    Show,
    SignedIn,
    Started,
    Stop,
    Succeeded,
    Ticketed,
    Transferred,
    Wake,
    Woke,
)
from uploader_app.domain.pace import LONGEST_RETRY_AFTER, LONGEST_WAIT, backoff
from uploader_app.domain.upload import STEPS, Status, Step, Upload, UploadId

SAVE_SECONDS = 2.0
"""Between two writes of mere progress: the store knows better, this is for showing after a restart."""

PAUSABLE = frozenset({Status.READY, Status.RUNNING, Status.WAITING})
RESUMABLE = frozenset({Status.WAITING, Status.PAUSED, Status.FAILED})
WAITS_FOR_NETWORK = frozenset({Code.NET_DOWN, Code.NET_STALLED, Code.NET_TLS})


class Queue:
    """The uploads of one profile, in the order in which they were added."""

    def __init__(self, uploads: Iterable[Upload] = (), *, slots: int = 2) -> None:
        self.uploads: dict[UploadId, Upload] = {}
        self.holds: set[Hold] = set()
        self._slots = slots
        self._position: dict[UploadId, int] = {}
        self._running: set[UploadId] = set()
        self._ready: list[tuple[int, UploadId]] = []
        self._waiting: list[tuple[float, UploadId]] = []
        self._live: dict[tuple[str, str, str, str], UploadId] = {}
        self._progress_saved_at: dict[UploadId, float] = {}
        self._next_position = 0
        self._rules: dict[type, Callable[[Any], Iterator[Command]]] = {  # Any: each rule takes its own event type
            Started: self._start,
            Added: self._add,
            Progressed: self._progress,
            Hashed: self._hashed,
            Succeeded: self._succeed,
            Failed: self._fail,
            Woke: self._wake,
            NetworkReturned: self._network_returned,
            SignedIn: self._signed_in,
            Paused: self._pause,
            Resumed: self._resume,
            Restarted: self._restart,
            Removed: self._remove,
            Held: self._hold,
            Released: self._release,
        }
        for upload in uploads:
            self._take(upload)

    def handle(self, event: Event) -> list[Command]:
        """What has to be done because of ``event``, in this order."""
        return [*self._rules[type(event)](event), *self._fill()]

    def get(self, id: UploadId) -> Upload | None:
        return self.uploads.get(id)

    def twin(self, upload: Upload) -> Upload | None:
        """The one that is on its way from the same file to the same assignment already."""
        id = self._live.get(_place(upload))
        return None if id is None else self.uploads[id]

    # -- the book ---------------------------------------------------------------------------------

    def _take(self, upload: Upload) -> Upload:
        """Enter a state into the book; every index follows from it."""
        id = upload.id
        if id not in self._position:
            self._position[id] = self._next_position
            self._next_position += 1
        self.uploads[id] = upload
        self._running.discard(id)
        if upload.status is Status.RUNNING:
            self._running.add(id)
        elif upload.status is Status.READY:
            heapq.heappush(self._ready, (self._position[id], id))
        elif upload.status is Status.WAITING and upload.wake_at is not None:
            heapq.heappush(self._waiting, (upload.wake_at, id))
        if upload.live:
            self._live[_place(upload)] = id
        elif self._live.get(_place(upload)) == id:
            del self._live[_place(upload)]
        return upload

    def _save(self, upload: Upload) -> Save:
        return Save(self._take(upload))

    def _strike(self, upload: Upload) -> None:
        self._running.discard(upload.id)
        self._progress_saved_at.pop(upload.id, None)
        del self.uploads[upload.id], self._position[upload.id]
        if self._live.get(_place(upload)) == upload.id:
            del self._live[_place(upload)]

    def _current(self, id: UploadId, run: int) -> Upload | None:
        """The upload if ``run`` is the try that goes on now, else None: the report is void."""
        upload = self.uploads.get(id)
        if upload and upload.status is Status.RUNNING and upload.run == run:
            return upload
        return None

    # -- the rules --------------------------------------------------------------------------------

    def _fill(self) -> Iterator[Command]:
        while self._ready and len(self._running) < self._slots and not self.holds:
            _, id = heapq.heappop(self._ready)
            upload = self.uploads.get(id)
            if upload is None or upload.status is not Status.READY:
                continue
            upload = replace(upload, status=Status.RUNNING, run=upload.run + 1)
            yield self._save(upload)
            yield Run(id, upload.run, upload.step)

    def _start(self, event: Started) -> Iterator[Command]:
        for upload in list(self.uploads.values()):
            if upload.status is Status.RUNNING:
                yield self._save(_ready(upload))
            elif upload.status is Status.WAITING and upload.wake_at is not None:
                # A start is a good moment to try, and the clock may have been set back since.
                wake_at = min(upload.wake_at, event.at + LONGEST_WAIT)
                yield self._save(replace(upload, wake_at=wake_at))
                yield Wake(wake_at)

    def _add(self, event: Added) -> Iterator[Command]:
        twin = self.twin(event.upload)
        if twin is not None:
            yield Show(twin)
        elif event.upload.id not in self.uploads:
            yield self._save(event.upload)

    def _progress(self, event: Progressed) -> Iterator[Command]:
        upload = self._current(event.id, event.run)
        if upload is None or event.sent <= upload.sent:
            return
        moved = replace(upload, sent=event.sent, tries=0)
        if abs(event.at - self._progress_saved_at.get(upload.id, 0.0)) >= SAVE_SECONDS:
            self._progress_saved_at[upload.id] = event.at
            yield self._save(moved)
        else:
            yield Show(self._take(moved))

    def _hashed(self, event: Hashed) -> Iterator[Command]:
        upload = self._current(event.id, event.run)
        if upload:
            yield self._save(replace(upload, sha256=event.sha256))

    def _succeed(self, event: Succeeded) -> Iterator[Command]:
        upload = self._current(event.id, event.run)
        if upload is None:
            return
        upload = _with(upload, event.outcome)
        if upload.step is STEPS[-1]:
            yield self._save(replace(upload, status=Status.DONE, fault=None, wake_at=None))
        else:
            following = STEPS[STEPS.index(upload.step) + 1]
            yield self._save(_ready(replace(upload, step=following, tries=0)))

    def _fail(self, event: Failed) -> Iterator[Command]:
        upload = self._current(event.id, event.run)
        if upload is None:
            return
        upload = _gone_back(replace(upload, fault=event.fault, tries=upload.tries + 1), event.fault)
        if not event.fault.retry:
            yield self._save(replace(upload, status=Status.FAILED, wake_at=None))
            return
        wait = event.fault.after or backoff(upload.tries, event.luck)
        wake_at = event.at + min(wait, LONGEST_RETRY_AFTER)
        yield self._save(replace(upload, status=Status.WAITING, wake_at=wake_at))
        yield Wake(wake_at)

    def _wake(self, event: Woke) -> Iterator[Command]:
        while self._waiting and self._waiting[0][0] <= event.at:
            wake_at, id = heapq.heappop(self._waiting)
            upload = self.uploads.get(id)
            if upload and upload.status is Status.WAITING and upload.wake_at == wake_at:
                yield self._save(_ready(upload))

    def _network_returned(self, _: NetworkReturned) -> Iterator[Command]:
        for upload in list(self.uploads.values()):
            if upload.status is Status.WAITING and upload.fault and upload.fault.code in WAITS_FOR_NETWORK:
                yield self._save(_ready(replace(upload, tries=0)))

    def _signed_in(self, event: SignedIn) -> Iterator[Command]:
        for upload in list(self.uploads.values()):
            if (
                upload.status is Status.FAILED
                and upload.fault
                and upload.fault.code is Code.AUTH_EXPIRED
                and (upload.target.site, upload.target.account) == (event.site, event.account)
            ):
                yield self._save(_ready(replace(upload, tries=0)))

    def _pause(self, event: Paused) -> Iterator[Command]:
        upload = self.uploads.get(event.id)
        if upload is None or upload.status not in PAUSABLE:
            return
        yield self._save(replace(upload, status=Status.PAUSED, wake_at=None))
        if upload.status is Status.RUNNING:
            yield Stop(upload.id)
        if upload.ticket:
            yield Park(upload)

    def _resume(self, event: Resumed) -> Iterator[Command]:
        upload = self.uploads.get(event.id)
        if upload and upload.status in RESUMABLE:
            yield self._save(_ready(replace(upload, tries=0)))

    def _restart(self, event: Restarted) -> Iterator[Command]:
        old = self.uploads.get(event.id)
        if old is None or event.new_id in self.uploads:
            return
        yield from self._remove(Removed(old.id))
        yield from self._add(
            Added(
                Upload(
                    id=event.new_id,
                    secret=event.new_secret,
                    path=old.path,
                    name=old.name,
                    target=old.target,
                    added_at=old.added_at,
                )
            )
        )

    def _remove(self, event: Removed) -> Iterator[Command]:
        upload = self.uploads.get(event.id)
        if upload is None:
            return
        self._strike(upload)
        yield Forget(upload.id)
        if upload.status is Status.RUNNING:
            yield Stop(upload.id)
        # A video that was handed in stays: tidying the list must never delete it.
        if upload.live and upload.step is not Step.CHECK:
            yield Drop(upload)

    def _hold(self, event: Held) -> Iterator[Command]:
        self.holds.add(event.reason)
        for id in list(self._running):
            yield self._save(_ready(self.uploads[id]))
            yield Stop(id)

    def _release(self, event: Released) -> Iterator[Command]:
        self.holds.discard(event.reason)
        yield from ()


def _place(upload: Upload) -> tuple[str, str, str, str]:
    """What may be on its way only once."""
    return (upload.path, upload.target.site, upload.target.account, upload.target.assignment)


def _ready(upload: Upload) -> Upload:
    return replace(upload, status=Status.READY, fault=None, wake_at=None)


def _gone_back(upload: Upload, fault: Fault) -> Upload:
    """The upload at the step which the fault sends it back to. Without a ticket nothing is stored any more."""
    if not fault.back_to or STEPS.index(Step(fault.back_to)) >= STEPS.index(upload.step):
        return upload
    step = Step(fault.back_to)
    if STEPS.index(step) <= STEPS.index(Step.TICKET):
        return replace(upload, step=step, ticket=None, sent=0)
    return replace(upload, step=step)


def _with(upload: Upload, outcome: Outcome) -> Upload:
    match outcome:
        case Checked(source):
            return replace(upload, source=source, size=source.size)
        case Ticketed(ticket):
            return replace(upload, ticket=ticket)
        case Transferred():
            return replace(upload, sent=upload.size)
        case Confirmed():
            return upload
        case Attached(receipt):
            return replace(upload, receipt=receipt)
        case _ as never:
            assert_never(never)
