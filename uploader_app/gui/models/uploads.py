"""The queue as a list of values. It is told what changed, and never asks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from uploader_app import words
from uploader_app.domain.messages import Change, Gone
from uploader_app.domain.upload import Status, Upload, UploadId
from uploader_app.gui.models.trace import Trace, moving

UPLOAD_ROLE = Qt.ItemDataRole.UserRole
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
FADES_S = 1.5
"""Without news for so long, a speed is counted as having come down."""
CHANGES_WITH_TIME = frozenset({Status.RUNNING, Status.WAITING})
"""A speed fades, a wait runs down; all other rows look the same until something happens to them."""
EVERYTHING = range(1 << 30)


@dataclass(frozen=True, slots=True)
class Line:
    """One row: the upload and how it moves."""

    upload: Upload
    trace: Trace


@dataclass(frozen=True, slots=True)
class Clock:
    """``wall``: UTC seconds. ``steady``: seconds that never jump."""

    wall: Callable[[], float]
    steady: Callable[[], float]


class UploadsModel(QAbstractListModel):
    """Rows in the order in which they were added.

    ``applied`` comes once for each batch, whatever it held; ``turned`` carries (before, after) for each upload
    whose status changed, was added (before is None) or left (after is None).
    """

    applied = Signal()
    turned = Signal(list)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._lines: list[Line] = []
        self._rows: dict[UploadId, int] = {}
        self._visible = EVERYTHING

    # -- what is asked ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.upload.name
            case Qt.ItemDataRole.ToolTipRole:
                return f"{line.upload.name}\n{words.explain(line.upload, self._clock.wall()).text}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(line, self._clock.wall())
            case _:
                return line.upload if role == UPLOAD_ROLE else line if role == LINE_ROLE else None

    def upload(self, id: UploadId) -> Upload | None:
        line = self.line(id)
        return line.upload if line else None

    def line(self, id: UploadId) -> Line | None:
        row = self._rows.get(id)
        return None if row is None else self._lines[row]

    def lines(self) -> Sequence[Line]:
        return self._lines

    def uploads(self) -> Iterator[Upload]:
        return (line.upload for line in self._lines)

    # -- what is told -----------------------------------------------------------------------------

    def watch(self, rows: range) -> None:
        """Only these rows are on the screen; of the others nobody needs to hear."""
        self._visible = rows

    def open(self, uploads: Iterable[Upload]) -> None:
        """The whole queue, once at the start."""
        at = self._clock.steady()
        self.beginResetModel()
        self._lines = [Line(upload, Trace().moved(upload, at)) for upload in uploads]
        self._count()
        self.endResetModel()
        self.applied.emit()

    def apply(self, changes: Sequence[Change]) -> None:
        at = self._clock.steady()
        touched: list[int] = []
        turned: list[tuple[Upload | None, Upload | None]] = []
        new: list[Upload] = []
        kept = [change for change in changes if not isinstance(change, Gone)]
        turned.extend((upload, None) for upload in self._take_out({change.id for change in changes} - _ids(kept)))
        for upload in kept:
            row = self._rows.get(upload.id)
            if row is None:
                new.append(upload)
            else:
                before = self._lines[row]
                self._lines[row] = Line(upload, before.trace.moved(upload, at))
                touched.append(row)
                if upload.status is not before.upload.status:
                    turned.append((before.upload, upload))
        self._append(new, at)
        turned.extend((None, upload) for upload in new)
        self._show(touched)
        if turned:
            self.turned.emit(turned)
        self.applied.emit()

    def tick(self) -> None:
        """A second went by: waits run down, speeds of what stands still fade."""
        at = self._clock.steady()
        lines = [(row, line) for row, line in enumerate(self._lines) if line.upload.status in CHANGES_WITH_TIME]
        for row, line in lines:
            if moving(line.upload) and at - (line.trace.pace.at or 0.0) > FADES_S:
                self._lines[row] = Line(line.upload, line.trace.moved(line.upload, at))
        self._show([row for row, _ in lines])
        self.applied.emit()

    def _append(self, uploads: list[Upload], at: float) -> None:
        if not uploads:
            return
        first = len(self._lines)
        self.beginInsertRows(NO_PARENT, first, first + len(uploads) - 1)
        self._lines.extend(Line(upload, Trace().moved(upload, at)) for upload in uploads)
        self._count()
        self.endInsertRows()

    def _take_out(self, gone: set[UploadId]) -> list[Upload]:
        rows = sorted(self._rows[id] for id in gone if id in self._rows)
        left = [self._lines[row].upload for row in rows]
        for row in reversed(rows):
            self.beginRemoveRows(NO_PARENT, row, row)
            del self._lines[row]
            self.endRemoveRows()
        if rows:
            self._count()
        return left

    def _count(self) -> None:
        self._rows = {line.upload.id: row for row, line in enumerate(self._lines)}

    def _show(self, rows: Sequence[int]) -> None:
        """A signal for each row that changed on the screen, so that no other is painted again."""
        for row in rows:
            if row in self._visible and row < len(self._lines):
                self.dataChanged.emit(self.index(row), self.index(row))


def _ids(uploads: Iterable[Upload]) -> set[UploadId]:
    return {upload.id for upload in uploads}


def spoken(line: Line, now: float) -> str:
    """What a screen reader says of a row."""
    parts = [line.upload.name, words.explain(line.upload, now).text]
    if line.upload.live:
        parts.append(f"{line.trace.percent} %")
    if line.trace.left is not None:
        parts.append(words.duration(line.trace.left))
    return ", ".join([*parts, line.upload.target.name])
