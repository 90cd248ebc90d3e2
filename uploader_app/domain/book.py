"""The queue's book: every upload with all that is looked up by something other than its id. No rule lives here."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import replace

from uploader_app.domain.commands import Save
from uploader_app.domain.holds import holding
from uploader_app.domain.messages import Hold
from uploader_app.domain.order import Key, Line, between
from uploader_app.domain.upload import Status, Upload, UploadId


class Book:
    """``holds``: each with the time (UTC seconds) when it is expected to end, 0 = unknown. ``away``: who is signed out,
    by site and account. ``slots``: how many may run at the same time."""

    def __init__(self, uploads: Iterable[Upload], slots: int) -> None:
        self.slots = slots
        self.uploads: dict[UploadId, Upload] = {}
        self.holds: dict[Hold, float] = {}
        self.away: set[tuple[str, str]] = set()
        self.running: set[UploadId] = set()
        self.progress_saved_at: dict[UploadId, float] = {}
        self._keys: dict[UploadId, Key] = {}
        self._line = Line()
        self._ready = {anyway: Line() for anyway in (False, True)}
        self._waiting: list[tuple[float, UploadId]] = []
        self._live: dict[tuple[str, ...], UploadId] = {}
        self._same: dict[tuple[object, ...], set[UploadId]] = {}
        self._last_added = 0
        self._last_rank = 0.0
        for upload in uploads:
            self.take(upload)

    # -- what changes ------------------------------------------------------------------------------

    def take(self, upload: Upload) -> Upload:
        """Enter a state; every index follows from it."""
        known = self.uploads.get(upload.id)
        if known:
            self._leave_indexes(known)
        self.uploads[upload.id] = upload
        self._enter_indexes(upload)
        return upload

    def save(self, upload: Upload, *, heir_of: Upload | None = None) -> Save:
        """Enter a state that has to be written down. ``heir_of``: the one whose story it carries on."""
        before = heir_of or self.uploads.get(upload.id)
        return Save(self.take(upload), before)

    def strike(self, upload: Upload) -> None:
        self._leave_indexes(upload)
        self.progress_saved_at.pop(upload.id, None)
        del self.uploads[upload.id], self._keys[upload.id]

    def renumber(self) -> Iterator[Save]:
        """Ranks with room between them, in the same order."""
        self._last_rank = 0.0
        for key in list(self._line):
            yield self.save(replace(self.uploads[key.id], rank=self.last_rank()))

    # -- what is looked up ---------------------------------------------------------------------------

    def current(self, id: UploadId, run: int) -> Upload | None:
        """The upload if ``run`` is the try that goes on now, else None: the report is void."""
        upload = self.uploads.get(id)
        if upload and upload.status is Status.RUNNING and upload.run == run:
            return upload
        return None

    def in_order(self) -> list[Upload]:
        return [self.uploads[key.id] for key in self._line]

    def next(self) -> Upload | None:
        """Whose turn it is, of those that nothing holds."""
        heads = [line.first() for anyway, line in self._ready.items() if not holding(self.holds, anyway=anyway)]
        first = min(filter(None, heads), default=None)
        return None if first is None else self.uploads[first.id]

    def due(self, at: float) -> Iterator[Upload]:
        """Those whose waiting is over, each once."""
        while self._waiting and self._waiting[0][0] <= at:
            wake_at, id = heapq.heappop(self._waiting)
            upload = self.uploads.get(id)
            if upload and upload.status is Status.WAITING and upload.wake_at == wake_at:
                yield upload

    def twin(self, upload: Upload) -> Upload | None:
        """The one that is on its way from the same file to the same assignment already."""
        id = self._live.get(_place(upload))
        return None if id is None else self.uploads[id]

    def copy(self, upload: Upload) -> Upload | None:
        """Another one with the same content for the same assignment, on its way or handed in."""
        ids = self._same.get(_content(upload), set())
        return next((self.uploads[id] for id in ids if id != upload.id), None)

    def predecessor(self, upload: Upload) -> Upload | None:
        key = self._line.before(self._keys[upload.id])
        return None if key is None else self.uploads[key.id]

    def last_rank(self) -> float:
        """After all others."""
        self._last_rank += 1.0
        return self._last_rank

    def rank_before(self, other: Upload) -> float | None:
        """Right before ``other`` among those as urgent as it is; None when there is no room."""
        low = self.predecessor(other)
        return between(low.rank if low and low.urgent is other.urgent else None, other.rank)

    # -- the indexes ---------------------------------------------------------------------------------

    def _enter_indexes(self, upload: Upload) -> None:
        id = upload.id
        key = self._keys[id] = Key.of(upload, self._number(id))
        self._line.add(key)
        self._last_rank = max(self._last_rank, upload.rank)
        if upload.status is Status.RUNNING:
            self.running.add(id)
        elif upload.status is Status.READY:
            self._ready[upload.anyway].add(key)
        elif upload.status is Status.WAITING and upload.wake_at is not None:
            heapq.heappush(self._waiting, (upload.wake_at, id))
        if upload.live:
            self._live[_place(upload)] = id
        if upload.source:
            self._same.setdefault(_content(upload), set()).add(id)

    def _leave_indexes(self, upload: Upload) -> None:
        id, key = upload.id, self._keys[upload.id]
        self._line.drop(key)
        self.running.discard(id)
        if upload.status is Status.READY:
            self._ready[upload.anyway].drop(key)
        if self._live.get(_place(upload)) == id:
            del self._live[_place(upload)]
        if upload.source:
            same = self._same[_content(upload)]
            same.discard(id)
            if not same:
                del self._same[_content(upload)]

    def _number(self, id: UploadId) -> int:
        if id in self._keys:
            return self._keys[id].added
        self._last_added += 1
        return self._last_added


def _place(upload: Upload) -> tuple[str, ...]:
    """What may be on its way only once."""
    return (upload.path, *_assignment(upload))


def _content(upload: Upload) -> tuple[object, ...]:
    source = upload.source
    return (source and (source.samples, source.size), *_assignment(upload))


def _assignment(upload: Upload) -> tuple[str, ...]:
    return (upload.target.site, upload.target.account, upload.target.assignment)
