"""What was handed in, the newest first, read page by page as one scrolls. A late answer to an older search is void."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from uploader_app import words
from uploader_app.domain.faults import Fault
from uploader_app.domain.upload import Upload, UploadId
from uploader_app.language import tr

UPLOAD_ROLE = Qt.ItemDataRole.UserRole
PAGE = 100
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
Ask = Callable[[str, Upload | None, int, Callable[[list[Upload]], None], Callable[[Fault], None]], None]
"""(words, the last one of the page before, how many at most, done, failed)."""


class HistoryModel(QAbstractListModel):
    """``loaded``: an answer came, with whatever it held, or one was taken out."""

    loaded = Signal()
    failed = Signal(object)

    def __init__(self, ask: Ask, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask, self._now = ask, now
        self._uploads: list[Upload] = []
        self._sought = ""
        self._asked = 0
        self._waits = False
        self._whole = True

    def search(self, text: str) -> None:
        """Begin anew with what fits these words."""
        self._sought = text
        self._asked += 1
        self.beginResetModel()
        self._uploads = []
        self.endResetModel()
        self._whole, self._waits = False, False
        self.fetchMore()

    def take_out(self, id: UploadId) -> None:
        row = next((row for row, upload in enumerate(self._uploads) if upload.id == id), None)
        if row is not None:
            self.beginRemoveRows(NO_PARENT, row, row)
            del self._uploads[row]
            self.endRemoveRows()
            self.loaded.emit()

    # -- Qt's questions ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._uploads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        upload = self._uploads[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return upload.name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                size = words.size(upload.size)
                return words.listed(upload.name, size, upload.target.name, handed_in(upload, self._now()))
            case _:
                return upload if role == UPLOAD_ROLE else None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._whole and not self._waits

    def fetchMore(self, parent: Index = NO_PARENT) -> None:  # noqa: ARG002  Qt's signature
        self._waits = True
        last = self._uploads[-1] if self._uploads else None
        self._ask(self._sought, last, PAGE, partial(self._take, self._asked), partial(self._fail, self._asked))

    def _take(self, asked: int, uploads: list[Upload]) -> None:
        if asked != self._asked:
            return
        self._waits, self._whole = False, len(uploads) < PAGE
        if uploads:
            first = len(self._uploads)
            self.beginInsertRows(NO_PARENT, first, first + len(uploads) - 1)
            self._uploads.extend(uploads)
            self.endInsertRows()
        self.loaded.emit()

    def _fail(self, asked: int, fault: Fault) -> None:
        if asked == self._asked:
            self._waits, self._whole = False, True
            self.failed.emit(fault)


def handed_in(upload: Upload, now: float) -> str:
    """When, and the receipt's number."""
    when = words.moment(upload.done_at or upload.added_at, now)
    if upload.receipt is None:
        return tr("Handed in {when}").format(when=when)
    return tr("Handed in {when} · receipt {number}").format(when=when, number=words.name(upload.receipt.number))
