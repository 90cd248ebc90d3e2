"""All rules of the queue in one table. Two of them in words:

1. Everything that affects what moves next lives here: an event comes in, commands go out.
2. No rule knows a disk, network, clock, thread or window.

| event          | READY      | RUNNING              | WAITING        | PAUSED  | FAILED  | DONE    |
|----------------|------------|----------------------|----------------|---------|---------|---------|
| a slot is free | → RUNNING  |                      |                |         |         |         |
| Succeeded      |            | next step, or → DONE |                |         |         |         |
|  a copy's CHECK|            | → FAILED             |                |         |         |         |
| Failed, retry  |            | → WAITING            |                |         |         |         |
| Failed, final  |            | → FAILED             |                |         |         |         |
| Woke           |            |                      | → READY if due |         |         |         |
| Paused         | → PAUSED   | → PAUSED, Stop, Park | → PAUSED       |         |         |         |
| Resumed        |            |                      | → READY        | → READY | → READY |         |
| SignedOut      | → FAILED   | → FAILED, Stop, Park | → FAILED       | stays   |         |         |
| SignedIn       |            |                      | → READY        | stays   | → READY |         |
| Held           | stays      | → READY, Stop, Park  | stays          |         |         |         |
| Finalized, yes |            | ATTACH begins anew   | a draft → READY|         | likewise|         |
| Moved, Hurried | another turn; who runs, runs on                                                      |
| Noted          | until ATTACH                                                               |         |
| Retargeted     | until CONFIRM: begins again; PAUSED stays so                               |         |
| Restarted      | begins again under another id, and the old one is removed                            |
| Removed        | Forget; and Stop if it runs, Drop unless nothing was asked of the companion| Shelve  |
| Forgotten      |            |                      |                |         |         | Forget  |
| Started        | READY      | → READY              | WAITING, Wake  | PAUSED  | FAILED  | DONE    |

An empty cell: the event is ignored. A report that carries an older run is ignored too. A hold keeps back all but
those that are sent anyway; without a connection, all. An upload whose file is on its way to the same assignment
already is refused. Who has a ticket, or asks for one, is parked; a sign-in lets those go on that wait for it. Of who is
signed out nothing goes, whatever is asked of it: each → READY is → FAILED, and waits for their sign-in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from uploader_app.domain import messages, turns, wishes
from uploader_app.domain.book import Book
from uploader_app.domain.commands import Command
from uploader_app.domain.messages import Event, Hold
from uploader_app.domain.upload import Upload, UploadId

RULES: dict[type, Callable[[Book, Any], Iterator[Command]]] = {  # Any: each rule takes its own event type
    messages.Started: turns.start,
    messages.Progressed: turns.progress,
    messages.Hashed: turns.hashed,
    messages.Succeeded: turns.succeed,
    messages.Failed: turns.fail,
    messages.Woke: turns.wake,
    messages.NetworkReturned: turns.network_returned,
    messages.SignedIn: turns.signed_in,
    messages.Held: turns.hold,
    messages.Released: turns.release,
    messages.Widened: turns.widen,
    messages.Added: wishes.add,
    messages.Restarted: wishes.restart,
    messages.Retargeted: wishes.retarget,
    messages.Removed: wishes.remove,
    messages.Forgotten: wishes.forget,
    messages.Paused: wishes.pause,
    messages.SignedOut: wishes.sign_out,
    messages.Resumed: wishes.resume,
    messages.Allowed: wishes.allow,
    messages.Moved: wishes.move,
    messages.Hurried: wishes.hurry,
    messages.Noted: wishes.note,
    messages.Finalized: wishes.finalize,
}


class Queue:
    """The uploads of one profile. ``uploads``: as the journal gives them, in order."""

    def __init__(self, uploads: Iterable[Upload] = (), *, slots: int = 2) -> None:
        self._book = Book(uploads, slots)

    def handle(self, event: Event) -> list[Command]:
        """What has to be done because of ``event``, in this order."""
        return [*RULES[type(event)](self._book, event), *self._fill()]

    @property
    def uploads(self) -> Mapping[UploadId, Upload]:
        return self._book.uploads

    @property
    def holds(self) -> Mapping[Hold, float]:
        """What holds, and until when (UTC seconds, 0 = unknown)."""
        return self._book.holds

    @property
    def away(self) -> frozenset[tuple[str, str]]:
        """Who is signed out, by site and account."""
        return frozenset(self._book.away)

    def in_order(self) -> list[Upload]:
        """Urgent ones first, then by rank."""
        return self._book.in_order()

    def get(self, id: UploadId) -> Upload | None:
        return self._book.uploads.get(id)

    def twin(self, upload: Upload) -> Upload | None:
        """The one that is on its way from the same file to the same assignment already."""
        return self._book.twin(upload)

    def _fill(self) -> Iterator[Command]:
        while len(self._book.running) < self._book.slots and (upload := self._book.next()):
            yield from turns.begin(self._book, upload)
