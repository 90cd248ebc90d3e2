"""The queue as a list of values. It is told what changed, and never asks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from uploader_app.domain.faults import Code
from uploader_app.domain.forecast import Forecast, forecast
from uploader_app.domain.messages import Change, Gone, Hold
from uploader_app.domain.upload import Upload, UploadId
from uploader_app.gui.models.described import described
from uploader_app.gui.models.flow import Flow
from uploader_app.gui.models.outlook import Outlook, outlook
from uploader_app.gui.models.sentences import Around, names_another, sentence, spoken
from uploader_app.gui.models.tally import UNDER_WAY, Tally
from uploader_app.gui.models.trace import REDRAW_S, Line, Trace, moving
from uploader_app.words import Sentence

UPLOAD_ROLE = Qt.ItemDataRole.UserRole
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
FADES_S = 1.5
"""Without news for so long, a speed is counted as having come down."""
EVERYTHING = range(1 << 30)


@dataclass(frozen=True, slots=True)
class Clock:
    """``wall``: UTC seconds. ``steady``: seconds that never jump."""

    wall: Callable[[], float]
    steady: Callable[[], float]


class UploadsModel(QAbstractListModel):
    """Rows in the order in which their turn comes.

    ``applied`` comes once for each batch, whatever it held; ``turned`` carries (before, after) for each upload
    whose status changed, was added (before is None) or left (after is None). ``foreseen``: there is another outlook.

    Set by who knows: ``slots``, how many uploads may run at the same time; ``ahead``, seconds by which the clock of
    this site is ahead of ours.
    """

    applied = Signal()
    turned = Signal(list)
    foreseen = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._lines: list[Line] = []
        self._rows: dict[UploadId, int] = {}
        self._visible = EVERYTHING
        self.tally = Tally()
        self.slots: Callable[[], int] = lambda: 1
        self.ahead: Callable[[str], float] = lambda _: 0.0
        self._flow = Flow()
        self._foreseen_at = 0.0
        self.around = Around()
        self.outlook = Outlook()

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
                return f"{line.upload.name}\n{self.sentence(line).text}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(line, self.sentence(line), self.left(line))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return described(line)
            case _:
                return line.upload if role == UPLOAD_ROLE else line if role == LINE_ROLE else None

    def upload(self, id: UploadId) -> Upload | None:
        line = self.line(id)
        return line.upload if line else None

    def line(self, id: UploadId) -> Line | None:
        row = self._rows.get(id)
        return None if row is None else self._lines[row]

    def now(self) -> float:
        """UTC seconds."""
        return self._clock.wall()

    def sentence(self, line: Line) -> Sentence:
        """Where it stands, and what can be done about it."""
        same = self.upload(UploadId(names_another(line.upload)))
        return sentence(line, self.around, self.now(), self.forecast(line), same)

    def forecast(self, line: Line) -> Forecast | None:
        """Only of one that goes by itself: the outlook may be older than what stopped it."""
        left, to = self.outlook.seconds(line) if line.upload.status in UNDER_WAY else None, line.upload.target
        return None if left is None else forecast(left, self.now_at(to.site), to.closes_at, to.due_at)

    def now_at(self, site: str) -> float:
        """UTC seconds by the clock of this site, which decides what has closed."""
        return self.now() + self.ahead(site)

    def left(self, line: Line) -> float | None:
        """Seconds until one that moves is sent; None while a figure would be a guess."""
        return self.outlook.seconds(line) if self.outlook.speed else line.trace.left

    def row(self, id: UploadId) -> int | None:
        return self._rows.get(id)

    def following(self, id: UploadId) -> UploadId | None:
        """Who stands below this one."""
        row = self._rows.get(id, len(self._lines)) + 1
        return self._lines[row].upload.id if row < len(self._lines) else None

    def lines(self) -> Sequence[Line]:
        return self._lines

    def busy(self) -> Iterator[Line]:
        """A speed fades, a wait runs down; all other rows look the same until something happens to them."""
        return (self._lines[self._rows[id]] for id in self.tally.busy)

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
        self.tally = Tally(self.uploads())
        self._count()
        self.endResetModel()
        self.applied.emit()

    @property
    def holds(self) -> Mapping[Hold, float]:
        """What keeps uploads back, and until when (UTC seconds, 0 = unknown)."""
        return self.around.holds

    def hold(self, holds: Mapping[Hold, float]) -> None:
        """What keeps uploads back from now on."""
        self.around = replace(self.around, holds=holds)
        self._show_all()
        self.applied.emit()

    def hinder(self, code: Code | None) -> None:
        """Nothing new can be begun because of ``code``; None: it can again."""
        self.around = replace(self.around, hindrance=code)
        self._show_all()

    def apply(self, changes: Sequence[Change]) -> None:
        at = self._clock.steady()
        touched: list[int] = []
        turned: list[tuple[Upload | None, Upload | None]] = []
        new: list[Upload] = []
        moved: list[UploadId] = []
        kept = [change for change in changes if not isinstance(change, Gone)]
        turned.extend((upload, None) for upload in self._take_out({change.id for change in changes} - _ids(kept)))
        for upload in kept:
            row = self._rows.get(upload.id)
            if row is None:
                new.append(upload)
            else:
                before = self._lines[row]
                self._flow.add(before, upload)
                self._lines[row] = Line(upload, before.trace.moved(upload, at))
                self.tally.change(before.upload, upload)
                touched.append(row)
                moved += [upload.id] if _key(upload) != _key(before.upload) else []
                if upload.status is not before.upload.status:
                    turned.append((before.upload, upload))
        self._append(new, at)
        turned.extend((None, upload) for upload in new)
        self._show(touched)
        if len(moved) == 1 and not new:
            self._move(self._rows[moved[0]])
        elif moved or new:
            self._sort(0 if moved else len(self._lines) - len(new))
        if turned:
            self.turned.emit(turned)
        self.applied.emit()

    def tick(self) -> None:
        """A second went by: waits run down, speeds of what stands still fade."""
        at = self._clock.steady()
        lines = [(self._rows[line.upload.id], line) for line in self.busy()]
        self._flow.look(at, [line for _, line in lines])
        for row, line in lines:
            if moving(line.upload) and at - (line.trace.pace.at or 0.0) > FADES_S:
                self._lines[row] = Line(line.upload, line.trace.moved(line.upload, at))
        self._show([row for row, _ in lines])
        if abs(at - self._foreseen_at) >= REDRAW_S:
            self._foreseen_at = at
            self._foresee()
        self.applied.emit()

    def _foresee(self) -> None:
        speed, slots = self._flow.pace.believed, self.slots()
        before, self.outlook = self.outlook, outlook(self._lines, self.busy(), speed, slots, self.outlook)
        if before.speed or self.outlook.speed:
            self._show_all()
            self.foreseen.emit()

    def _append(self, uploads: list[Upload], at: float) -> None:
        if not uploads:
            return
        first = len(self._lines)
        self.beginInsertRows(NO_PARENT, first, first + len(uploads) - 1)
        for upload in uploads:
            self._lines.append(Line(upload, Trace().moved(upload, at)))
            self.tally.put(upload)
        self._count()
        self.endInsertRows()

    def _take_out(self, gone: set[UploadId]) -> list[Upload]:
        rows = sorted(self._rows[id] for id in gone if id in self._rows)
        left = [self._lines[row].upload for row in rows]
        for row in reversed(rows):
            self.beginRemoveRows(NO_PARENT, row, row)
            self.tally.take(self._lines[row].upload)
            del self._lines[row]
            self.endRemoveRows()
        if rows:
            self._count()
        return left

    def _move(self, row: int) -> None:
        """The one that is out of its place into it: what a person moves by hand costs next to nothing."""
        key = _key(self._lines[row].upload)
        to = bisect_right(self._lines, key, hi=row, key=_line_key)
        if to == row:
            to = bisect_right(self._lines, key, lo=row + 1, key=_line_key)
        if not self.beginMoveRows(NO_PARENT, row, row, NO_PARENT, to):
            return  # it stands where it should
        self._lines.insert(to if to < row else to - 1, self._lines.pop(row))
        for between in range(min(row, to), max(row + 1, to)):
            self._rows[self._lines[between].upload.id] = between
        self.endMoveRows()

    def _sort(self, first: int) -> None:
        """Rows in their order; whatever is chosen stays so. ``first``: those above it stand in theirs."""
        keys = map(_line_key, self._lines[max(0, first - 1) :])
        if all(before <= after for before, after in pairwise(keys)):
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        ids = [self._lines[index.row()].upload.id for index in old]
        self._lines.sort(key=_line_key)
        self._count()
        self.changePersistentIndexList(old, [self.index(self._rows[id]) for id in ids])
        self.layoutChanged.emit()

    def _count(self) -> None:
        self._rows = {line.upload.id: row for row, line in enumerate(self._lines)}

    def _show(self, rows: Iterable[int]) -> None:
        """A signal for each row that changed on the screen, so that no other is painted again."""
        for row in rows:
            if row in self._visible and row < len(self._lines):
                self.dataChanged.emit(self.index(row), self.index(row))

    def _show_all(self) -> None:
        self._show(range(self._visible.start, min(self._visible.stop, len(self._lines))))


def _ids(uploads: Iterable[Upload]) -> set[UploadId]:
    return {upload.id for upload in uploads}


def _key(upload: Upload) -> tuple[bool, float]:
    """Whose is smaller stands above."""
    return not upload.urgent, upload.rank


def _line_key(line: Line) -> tuple[bool, float]:
    return _key(line.upload)
