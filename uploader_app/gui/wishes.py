"""What a person may wish for chosen uploads beside on and off: another place, a note, another assignment. Each method
posts the events for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from uploader_app.domain.messages import Allowed, Finalized, Hurried, Moved, Noted
from uploader_app.domain.upload import Target, Upload, UploadId
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.uploads import UploadsModel


class Wishes:
    def __init__(self, bridge: Bridge, model: UploadsModel) -> None:
        self._bridge, self._model = bridge, model

    # -- the order --------------------------------------------------------------------------------

    def place(self, uploads: Iterable[Upload], before: UploadId | None) -> None:
        """Together, in their order, before this one; None: at the end."""
        for upload in uploads:
            self._bridge.post(Moved(upload.id, before))

    def up(self, uploads: Sequence[Upload]) -> None:
        first = self._rows(uploads)[0]
        if first > 0:
            self.place(uploads, self._at(first - 1))

    def down(self, uploads: Sequence[Upload]) -> None:
        last = self._rows(uploads)[-1]
        if last < self._model.rowCount() - 1:
            self.place(uploads, self._at(last + 2))

    def top(self, uploads: Sequence[Upload]) -> None:
        rows = self._rows(uploads)
        if rows != list(range(len(rows))):
            first = next(row for row in range(self._model.rowCount()) if row not in rows)
            self.place(uploads, self._at(first))

    def hurry(self, uploads: Sequence[Upload]) -> None:
        """Before all others; those that are so already go back to their place."""
        urgent = not all(upload.urgent for upload in uploads)
        for upload in uploads:
            self._bridge.post(Hurried(upload.id, urgent))

    def put_first(self, uploads: Iterable[Upload]) -> None:
        for upload in uploads:
            self._bridge.post(Hurried(upload.id, urgent=True))

    # -- the rest ---------------------------------------------------------------------------------

    def note(self, uploads: Iterable[Upload], text: str) -> None:
        for upload in uploads:
            self._bridge.post(Noted(upload.id, text))

    def retarget(self, uploads: Iterable[Upload], to: Target) -> None:
        for upload in uploads:
            self._bridge.retarget(upload.id, to)

    def allow(self, uploads: Iterable[Upload]) -> None:
        """They go although they would have to wait."""
        for upload in uploads:
            self._bridge.post(Allowed(upload.id))

    def finalize(self, upload: Upload, *, yes: bool) -> None:
        self._bridge.post(Finalized(upload.id, yes))

    def _rows(self, uploads: Iterable[Upload]) -> list[int]:
        return sorted(row for one in uploads if (row := self._model.row(one.id)) is not None)

    def _at(self, row: int) -> UploadId | None:
        lines = self._model.lines()
        return lines[row].upload.id if row < len(lines) else None
