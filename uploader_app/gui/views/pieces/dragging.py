"""Rows of a list that are dragged to another place. The same is done by keys and menu; files that are dragged here
from elsewhere are for the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QListView

from uploader_app.domain.upload import Upload
from uploader_app.gui.models.uploads import UPLOAD_ROLE
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme

LINE = 3
SCROLL_MS = 16
SCROLL_STEP = 12
"""Pixels of each step, while rows are held at the upper or lower edge."""


class Dragging(QObject):
    """``dropped``: these uploads, to the place before the one with this id, or to the end (None). ``height``: of a
    row."""

    dropped = Signal(list, object)

    def __init__(self, view: QListView, theme: Theme, height: Callable[[], int]) -> None:
        super().__init__(view)
        self._view, self._theme, self._height = view, theme, height
        self._pressed: QPoint | None = None
        self._place: int | None = None
        self._scroll = QTimer(self, interval=SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)

    @property
    def under_way(self) -> bool:
        return self._place is not None

    def press(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        held = plain and event.button() is Qt.MouseButton.LeftButton and self._view.indexAt(point).isValid()
        self._pressed = point if held else None

    def move(self, event: QMouseEvent) -> bool:
        """Whether the pointer holds a row."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        point = event.position().toPoint()
        if self._place is None and (point - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return True
        self._hold(point.y())
        return True

    def release(self) -> bool:
        """Whether rows were put down."""
        place = self._place
        self.stop()
        if place is None:
            return False
        rows = sorted(index.row() for index in self._view.selectionModel().selectedRows())
        if rows and not (rows[0] <= place <= rows[-1] + 1 and rows[-1] - rows[0] + 1 == len(rows)):
            before = next((row for row in range(place, self._rows) if row not in rows), None)
            self.dropped.emit([self._upload(row) for row in rows], None if before is None else self._upload(before).id)
        return True

    def stop(self) -> None:
        self._pressed = self._place = None
        self._scroll.stop()
        self._view.viewport().unsetCursor()
        self._view.viewport().update()

    def paint(self) -> None:
        """Where the rows would go, over what is painted already."""
        if self._place is None:
            return
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.accent))
        top = self._place * self._height() - self._view.verticalScrollBar().value()
        top = min(max(top, LINE), self._view.viewport().height() - LINE)
        line = QRectF(tokens.S, top - LINE / 2, self._view.viewport().width() - 2 * tokens.S, LINE)
        painter.drawRoundedRect(line, LINE / 2, LINE / 2)
        for end in (line.left(), line.right()):
            painter.drawEllipse(QRectF(end - LINE, top - LINE, 2 * LINE, 2 * LINE))

    @property
    def _rows(self) -> int:
        return self._view.model().rowCount()

    def _upload(self, row: int) -> Upload:
        upload: Upload = self._view.model().index(row, 0).data(UPLOAD_ROLE)
        return upload

    def _hold(self, y: int) -> None:
        self._y = y
        place = round((y + self._view.verticalScrollBar().value()) / self._height())
        self._place = min(max(0, place), self._rows)
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._view.viewport().update()
        at_edge = y < tokens.XL or y > self._view.viewport().height() - tokens.XL
        if at_edge and not self._scroll.isActive():
            self._scroll.start()
        elif not at_edge:
            self._scroll.stop()

    def _scroll_on(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + (SCROLL_STEP if self._y > tokens.XL else -SCROLL_STEP))
        self._hold(self._y)
