"""The rules for what happens to uploads: starts, reports of runs, time, network and holds. The table is in queue.py."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from uploader_app.domain.book import Book
from uploader_app.domain.commands import Command, Park, Run, Show, Stop, Wake
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.holds import holding
from uploader_app.domain.messages import (
    Attached,
    Checked,
    Confirmed,
    Failed,
    Hashed,
    Held,
    NetworkReturned,
    Outcome,
    Progressed,
    Released,
    SignedIn,
    Started,
    Succeeded,
    Ticketed,
    Transferred,
    Widened,
    Woke,
)
from uploader_app.domain.pace import LONGEST_RETRY_AFTER, LONGEST_WAIT, backoff
from uploader_app.domain.upload import STEPS, Status, Step, Upload

SAVE_SECONDS = 2.0
"""Between two writes of mere progress: the store knows better, this is for showing after a restart."""

WAITS_FOR_NETWORK = frozenset(
    {Code.NET_DOWN, Code.NET_STALLED, Code.NET_TLS, Code.NET_PROXY, Code.NET_PROXY_KIND, Code.NET_PORTAL}
)
WAITS_FOR_SIGN_IN = frozenset({Code.AUTH_EXPIRED, Code.KEYRING_SHUT})
STOPPED = frozenset({Status.WAITING, Status.FAILED})
MOVES = frozenset({Status.READY, Status.RUNNING, Status.WAITING})
"""By itself, sooner or later."""


def ready(book: Book, upload: Upload) -> Upload:
    """As soon as its turn comes; of who is signed out, as soon as they are back."""
    if upload.owner in book.away:
        fault = Fault(Code.AUTH_EXPIRED, detail="signed out")
        return replace(upload, status=Status.FAILED, fault=fault, wake_at=None, place=0)
    return replace(upload, status=Status.READY, fault=None, wake_at=None)


def begin(book: Book, upload: Upload) -> Iterator[Command]:
    """A new run of the step at which it stands."""
    upload = replace(upload, status=Status.RUNNING, fault=None, wake_at=None, run=upload.run + 1)
    yield book.save(upload)
    yield Run(upload.id, upload.run, upload.step)


def start(book: Book, event: Started) -> Iterator[Command]:
    book.away |= event.away
    for upload in list(book.uploads.values()):
        left = upload.owner in book.away and upload.status in MOVES
        if left or upload.status is Status.RUNNING:
            yield book.save(ready(book, upload))
        elif upload.status is Status.WAITING and upload.wake_at is not None:
            # A start is a good moment to try, and the clock may have been set back since.
            wake_at = min(upload.wake_at, event.at + LONGEST_WAIT)
            yield book.save(replace(upload, wake_at=wake_at))
            yield Wake(wake_at)


def progress(book: Book, event: Progressed) -> Iterator[Command]:
    upload = book.current(event.id, event.run)
    if upload is None or event.sent <= upload.sent:
        return
    moved = replace(upload, sent=event.sent, tries=0)
    if abs(event.at - book.progress_saved_at.get(upload.id, 0.0)) >= SAVE_SECONDS:
        book.progress_saved_at[upload.id] = event.at
        yield book.save(moved)
    else:
        yield Show(book.take(moved))


def hashed(book: Book, event: Hashed) -> Iterator[Command]:
    upload = book.current(event.id, event.run)
    if upload:
        yield book.save(replace(upload, sha256=event.sha256))


def succeed(book: Book, event: Succeeded) -> Iterator[Command]:
    upload = book.current(event.id, event.run)
    if upload is None:
        return
    done = _with(upload, event.outcome)
    if upload.step is STEPS[-1]:
        yield book.save(replace(done, status=Status.DONE, fault=None, wake_at=None))
        return
    following = replace(done, step=STEPS[STEPS.index(upload.step) + 1], tries=0)
    fault = _copied(book, following, event.outcome)
    if fault:
        # Past the check already: whoever wants it sent nevertheless resumes it, and it is not asked again.
        yield book.save(replace(following, status=Status.FAILED, fault=fault))
    else:
        # It keeps its slot: nobody else comes between the steps of one that has begun.
        yield from begin(book, following)


def fail(book: Book, event: Failed) -> Iterator[Command]:
    upload = book.current(event.id, event.run)
    if upload is None:
        return
    fault = event.fault
    upload = _gone_back(replace(upload, fault=fault, tries=upload.tries + 1, place=fault.place), fault)
    if not fault.retry:
        yield book.save(replace(upload, status=Status.FAILED, wake_at=None))
        return
    wait = fault.after or backoff(upload.tries, event.luck)
    wake_at = event.at + min(wait, LONGEST_RETRY_AFTER)
    yield book.save(replace(upload, status=Status.WAITING, wake_at=wake_at))
    yield Wake(wake_at)


def wake(book: Book, event: Woke) -> Iterator[Command]:
    for upload in book.due(event.at):
        yield book.save(ready(book, upload))


def network_returned(book: Book, _: NetworkReturned) -> Iterator[Command]:
    for upload in list(book.uploads.values()):
        if upload.status is Status.WAITING and upload.fault and upload.fault.code in WAITS_FOR_NETWORK:
            yield book.save(ready(book, replace(upload, tries=0)))


def signed_in(book: Book, event: SignedIn) -> Iterator[Command]:
    book.away.discard((event.site, event.account))
    for upload in list(book.uploads.values()):
        theirs = upload.owner == (event.site, event.account)
        if theirs and upload.status in STOPPED and upload.fault and upload.fault.code in WAITS_FOR_SIGN_IN:
            yield book.save(ready(book, replace(upload, tries=0)))


def hold(book: Book, event: Held) -> Iterator[Command]:
    book.holds[event.reason] = event.until
    for id in list(book.running):
        upload = book.uploads[id]
        if holding(book.holds, anyway=upload.anyway):
            yield book.save(ready(book, upload))
            yield Stop(id)
            if upload.placed:
                yield Park(upload)


def release(book: Book, event: Released) -> Iterator[Command]:
    book.holds.pop(event.reason, None)
    yield from ()


def widen(book: Book, event: Widened) -> Iterator[Command]:
    book.slots = event.slots
    yield from ()


def _gone_back(upload: Upload, fault: Fault) -> Upload:
    """The upload at the step which the fault sends it back to. Without a ticket nothing is stored any more."""
    if not fault.back_to or STEPS.index(Step(fault.back_to)) >= STEPS.index(upload.step):
        return upload
    step = Step(fault.back_to)
    if STEPS.index(step) <= STEPS.index(Step.TICKET):
        return replace(upload, step=step, ticket=None, sent=0)
    return replace(upload, step=step)


def _copied(book: Book, upload: Upload, outcome: Outcome) -> Fault | None:
    """``upload`` as it is after ``outcome``."""
    if not isinstance(outcome, Checked):
        return None
    if same := book.copy(upload):
        return Fault(Code.FILE_TWIN, detail=same.id)
    if before := outcome.before:
        return Fault(Code.FILE_TWIN, detail=before.id, name=before.name)
    return None


def _with(upload: Upload, outcome: Outcome) -> Upload:
    match outcome:
        case Checked(source=source, film=film):
            return replace(upload, source=source, size=source.size, film=film)
        case Ticketed(ticket):
            return replace(upload, ticket=ticket, place=0)
        case Transferred():
            return replace(upload, sent=upload.size)
        case Confirmed():
            return upload
        case Attached(receipt):
            return replace(upload, receipt=receipt, done_at=receipt.at)
        case _ as never:
            assert_never(never)
