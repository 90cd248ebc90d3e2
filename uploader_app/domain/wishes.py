"""The rules for what a person asks of uploads. The table is in queue.py."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from uploader_app.domain.book import Book
from uploader_app.domain.commands import Command, Drop, Forget, Park, Refuse, Shelve, Stop
from uploader_app.domain.faults import Code
from uploader_app.domain.messages import (
    Added,
    Allowed,
    Finalized,
    Forgotten,
    Hurried,
    Moved,
    Noted,
    Paused,
    Removed,
    Restarted,
    Resumed,
    Retargeted,
    SignedOut,
)
from uploader_app.domain.turns import MOVES, ready
from uploader_app.domain.upload import Status, Step, Upload, UploadId

RESUMABLE = frozenset({Status.WAITING, Status.PAUSED, Status.FAILED})


def takes_note(upload: Upload) -> bool:
    """Until it is handed in: a note that comes later might not go along."""
    return upload.step is not Step.ATTACH


def takes_target(upload: Upload) -> bool:
    """As long as nothing has arrived at the site for the assignment it has now."""
    return upload.step in (Step.CHECK, Step.TICKET, Step.TRANSFER)


# -- in and out ----------------------------------------------------------------------------------


def add(book: Book, event: Added) -> Iterator[Command]:
    twin = book.twin(event.upload)
    if twin is not None:
        yield Refuse(event.upload, twin)
    elif event.upload.id not in book.uploads:
        yield book.save(_entering(book, replace(event.upload, rank=book.last_rank())))


def restart(book: Book, event: Restarted) -> Iterator[Command]:
    old = book.uploads.get(event.id)
    if old is not None and event.new_id not in book.uploads:
        yield from _begin_again(book, old, _anew(old, event.new_id, event.new_secret))


def retarget(book: Book, event: Retargeted) -> Iterator[Command]:
    old = book.uploads.get(event.id)
    if old is None or not takes_target(old) or event.new_id in book.uploads:
        return
    status = Status.PAUSED if old.status is Status.PAUSED else Status.READY
    new = replace(_anew(old, event.new_id, event.new_secret), target=event.target, final=False, status=status)
    if book.twin(new) or _announced(old):
        yield from () if book.twin(new) is old else _begin_again(book, old, new)
    else:
        yield book.save(_entering(book, replace(new, id=old.id, secret=old.secret, run=old.run)))
        yield from _stop(old)


def remove(book: Book, event: Removed) -> Iterator[Command]:
    upload = book.uploads.get(event.id)
    if upload:
        yield from _drop(book, upload)


def forget(book: Book, event: Forgotten) -> Iterator[Command]:
    upload = book.uploads.get(event.id)
    if upload is None:
        yield Forget(event.id)  # on the shelf, if anywhere
    elif not upload.live:
        book.strike(upload)
        yield Forget(event.id)


def _begin_again(book: Book, old: Upload, new: Upload) -> Iterator[Command]:
    """``new`` in the place of ``old``, unless a third one has the same file and assignment."""
    twin = book.twin(new)
    if twin is not None and twin is not old:
        yield Refuse(new, twin)
        return
    yield from _drop(book, old, heir=new.id)
    yield book.save(_entering(book, new), heir_of=old)


def _entering(book: Book, new: Upload) -> Upload:
    return ready(book, new) if new.status is Status.READY else new


def _drop(book: Book, upload: Upload, heir: str = "") -> Iterator[Command]:
    """Out of the list. A video that was handed in stays: tidying must never delete it."""
    book.strike(upload)
    yield Forget(upload.id, heir) if upload.live else Shelve(upload.id)
    yield from _stop(upload)
    if upload.live and _announced(upload):
        yield Drop(upload)


def _anew(old: Upload, id: UploadId, secret: str) -> Upload:
    """The same wish with nothing done for it yet."""
    return Upload(
        id=id,
        secret=secret,
        path=old.path,
        name=old.name,
        target=old.target,
        added_at=old.added_at,
        size=old.size,
        note=old.note,
        rank=old.rank,
        urgent=old.urgent,
        final=old.final,
        anyway=old.anyway,
    )


def _announced(upload: Upload) -> bool:
    """The companion may have heard of it."""
    held_back = upload.fault is not None and upload.fault.code is Code.FILE_TWIN
    return upload.step is not Step.CHECK and not held_back


def _lay_down(upload: Upload) -> Iterator[Command]:
    yield from _stop(upload)
    if upload.placed:
        yield Park(upload)


def _stop(upload: Upload) -> Iterator[Command]:
    if upload.status is Status.RUNNING:
        yield Stop(upload.id)


# -- on and off ----------------------------------------------------------------------------------


def pause(book: Book, event: Paused) -> Iterator[Command]:
    upload = book.uploads.get(event.id)
    if upload is None or upload.status not in MOVES:
        return
    yield book.save(replace(upload, status=Status.PAUSED, wake_at=None, place=0))
    yield from _lay_down(upload)


def sign_out(book: Book, event: SignedOut) -> Iterator[Command]:
    """What is theirs stands as after a sign-in that has ended, and goes on after the next one. What is asked of it
    until then is done after that."""
    book.away.add((event.site, event.account))
    for upload in list(book.uploads.values()):
        if upload.owner == (event.site, event.account) and upload.status in MOVES:
            yield book.save(ready(book, upload))
            yield from _lay_down(upload)


def resume(book: Book, event: Resumed) -> Iterator[Command]:
    upload = book.uploads.get(event.id)
    if upload and upload.status in RESUMABLE:
        yield book.save(ready(book, replace(upload, tries=0)))


def allow(book: Book, event: Allowed) -> Iterator[Command]:
    upload = book.uploads.get(event.id)
    if upload and upload.live and not upload.anyway:
        yield book.save(replace(upload, anyway=True))


# -- how -----------------------------------------------------------------------------------------


def move(book: Book, event: Moved) -> Iterator[Command]:
    upload = book.uploads.get(event.id)
    if upload is None or event.before == event.id:
        return
    if event.before is None:
        yield book.save(replace(upload, rank=book.last_rank(), urgent=False))
        return
    other = book.uploads.get(event.before)
    if other is None or book.predecessor(other) is upload:
        return
    rank = book.rank_before(other)
    if rank is None:
        yield from book.renumber()
        yield from move(book, event)
    else:
        yield book.save(replace(book.uploads[upload.id], rank=rank, urgent=other.urgent))


def hurry(book: Book, event: Hurried) -> Iterator[Command]:
    upload = book.uploads.get(event.id)
    if upload and upload.live and upload.urgent is not event.urgent:
        yield book.save(replace(upload, urgent=event.urgent))


def note(book: Book, event: Noted) -> Iterator[Command]:
    upload = book.uploads.get(event.id)
    if upload and takes_note(upload) and upload.note != event.note:
        yield book.save(replace(upload, note=event.note))


def finalize(book: Book, event: Finalized) -> Iterator[Command]:
    upload = book.uploads.get(event.id)
    if upload is None or not upload.live:
        return
    said = replace(upload, final=event.yes)
    if event.yes and upload.fault and upload.fault.code is Code.TARGET_DRAFT and upload.status in RESUMABLE:
        yield book.save(ready(book, replace(said, tries=0)))
    elif said == upload:
        return
    elif upload.status is Status.RUNNING and upload.step is Step.ATTACH:
        # That run does not know of it; the next one reads first what is there.
        yield book.save(ready(book, said))
        yield from _stop(upload)
    else:
        yield book.save(said)
