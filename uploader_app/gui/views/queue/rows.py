"""The list of uploads: selection, keys, the painted buttons and the context menu. What a choice does is told by
signals; nothing is done here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from uploader_app.domain.upload import Upload
from uploader_app.gui.models.trace import Line
from uploader_app.gui.models.uploads import LINE_ROLE, UPLOAD_ROLE, Index, UploadsModel
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.dragging import Dragging
from uploader_app.gui.views.pieces.gutter import GutteredList
from uploader_app.gui.views.queue.pictures import Pictures
from uploader_app.gui.views.queue.row import Hot, RowDelegate
from uploader_app.gui.views.queue.row_layout import Part
from uploader_app.language import mark, tr


class QueueView(GutteredList):
    """``clicked_part``: (Part, Upload) of a painted button. ``chosen``: the chosen uploads changed. ``moved``: these
    uploads were dragged to the place before the one with this id, or to the end (None)."""

    clicked_part = Signal(object, object)
    asked_details = Signal(object)
    asked_menu = Signal(QPoint)
    chosen = Signal()
    moved = Signal(list, object)

    def __init__(self, model: UploadsModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._uploads = model
        self._pressed: Hot | None = None
        self._rows = RowDelegate(theme, model, self)
        self._dragging = Dragging(self, theme, lambda: self._rows.heights.row)
        self._dragging.dropped.connect(self.moved)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Uploads"))
        self.customContextMenuRequested.connect(self._ask_menu)
        self.doubleClicked.connect(self._open_details)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.verticalScrollBar().valueChanged.connect(self.watch)
        model.rowsInserted.connect(self.watch)
        model.rowsInserted.connect(self._show_new)
        model.rowsRemoved.connect(self.watch)
        model.modelReset.connect(self.watch)
        model.layoutChanged.connect(self._show_current)
        model.rowsMoved.connect(self._show_current)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def selected(self) -> list[Upload]:
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(UPLOAD_ROLE) for index in rows]

    def with_chosen(self, do: Callable[[list[Upload]], object]) -> None:
        """Nothing, where nothing is chosen."""
        if chosen := self.selected():
            do(chosen)

    def show_pictures(self, pictures: Pictures) -> None:
        self._rows.pictures = pictures
        pictures.arrived.connect(self.viewport().update)

    def _show_new(self, _: Index, first: int) -> None:
        """What was just added may stand below much that is done."""
        self.scrollTo(self._uploads.index(first))

    def show_live(self) -> None:
        """After a start, what is still under way may stand below what was done long ago."""
        indexes = (self._uploads.index(row) for row in range(self._uploads.rowCount()))
        live = next((index for index in indexes if index.data(UPLOAD_ROLE).live), None)
        if live and self.visualRect(live).top() > self.viewport().height():
            self.scrollTo(live, QAbstractItemView.ScrollHint.PositionAtTop)

    def _show_current(self) -> None:
        """Who was moved stays in sight."""
        if self.currentIndex().isValid() and self.hasFocus():
            self.scrollTo(self.currentIndex())

    def _tell_chosen(self) -> None:
        self.chosen.emit()

    def watch(self) -> None:
        """Tell the model which rows are on the screen."""
        height = self._rows.heights.row
        first = self.verticalScrollBar().value() // height
        self._uploads.watch(range(first, first + self.viewport().height() // height + 2))

    # -- Qt's events ------------------------------------------------------------------------------

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """QListView would lay out all rows anew and paint all that are seen; ours keep their size."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.watch()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by Tab finds a row chosen, so that every key does something."""
        super().focusInEvent(event)
        by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_keys and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._dragging.paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.setAccepted(self._dragging.under_way)
            self._dragging.stop()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open_details(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._button_at(event.position().toPoint())
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            self._dragging.press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging.release():
            return
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif pressed == self._button_at(event.position().toPoint()):
            upload = self._uploads.upload(pressed.id)
            if upload:
                self.clicked_part.emit(pressed.part, upload)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._button_at(event.position().toPoint()):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging.move(event):
            return
        self._warm(self._button_at(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._warm(None)
        super().leaveEvent(event)

    # -- the painted buttons ----------------------------------------------------------------------

    def _button_at(self, point: QPoint) -> Hot | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        line: Line = index.data(LINE_ROLE)
        action = self._uploads.sentence(line).action
        places = self._rows.places(self.visualRect(index), self.layoutDirection(), action)
        part = places.hit(point, action, line.upload)
        return Hot(line.upload.id, part) if part else None

    def _warm(self, hot: Hot | None) -> None:
        if hot == self._rows.hot:
            return
        self._rows.hot = hot
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hot else Qt.CursorShape.ArrowCursor)
        self.viewport().setToolTip(tr(_HINTS[hot.part]) if hot else "")
        self.viewport().update()

    def _open_details(self, index: QModelIndex) -> None:
        self.asked_details.emit(index.data(UPLOAD_ROLE))

    def _ask_menu(self, point: QPoint) -> None:
        if self.indexAt(point).isValid() or self.selectionModel().hasSelection():
            self.asked_menu.emit(self.viewport().mapToGlobal(point))


_HINTS = {Part.PRIMARY: "", Part.DETAILS: mark("Show details"), Part.REMOVE: mark("Remove from the list")}
