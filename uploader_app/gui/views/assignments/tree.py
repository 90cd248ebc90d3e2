"""The list of assignments itself: arrows, Enter and a click choose; files may be dropped on a row. Who is chosen is
told from outside, and shown as the one that is selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView

from uploader_app.gui.models.assignments import ASSIGNMENT_ROLE, GROUP_ROLE, AssignmentsModel, Group
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.assignments.row import AssignmentDelegate
from uploader_app.gui.views.pieces.files import local_files
from uploader_app.language import tr
from uploader_app.wire import Assignment

OPENS_AFTER_MS = 700
"""How long files are held above a closed group until it opens."""
CLOSED_AT_FIRST = frozenset({Group.UPCOMING, Group.CLOSED})
COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AssignmentTree(QTreeView):
    """``held``: files are above this assignment, or above none (None). ``typed``: text that belongs into the search."""

    picked = Signal(object)
    held = Signal(object)
    dropped = Signal(list, object)
    typed = Signal(str)

    def __init__(self, model: AssignmentsModel, theme: Theme, now: Callable[[], float]) -> None:
        super().__init__()
        self._assignments = model
        self._chosen = ""
        self._closed = set(CLOSED_AT_FIRST)
        self._rows = AssignmentDelegate(model, theme, now, self)
        self._opener = QTimer(self, singleShot=True, interval=OPENS_AFTER_MS)
        self._opener.timeout.connect(self._open_held)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(False)
        self.setAccessibleName(tr("Assignments"))
        self.clicked.connect(self.use)
        self.expanded.connect(lambda index: self._remember(index, closed=False))
        self.collapsed.connect(lambda index: self._remember(index, closed=True))
        model.modelReset.connect(self._restore)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_chosen(self, chosen: Assignment | None) -> None:
        self._chosen = chosen.id if chosen else ""
        index = self._assignments.index_of(self._chosen)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(index, flag.ClearAndSelect if index.isValid() else flag.Clear)
        if index.isValid() and not self.currentIndex().isValid():
            self._stand_on(index)

    def use(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """A heading opens or closes, an assignment is picked."""
        if index.data(GROUP_ROLE):
            self.setExpanded(index, not self.isExpanded(index))
        elif index.isValid():
            self.picked.emit(index.data(ASSIGNMENT_ROLE))

    def stand_on_first(self) -> None:
        self._stand_on(self._assignments.first())

    # -- keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ENTER, Qt.Key.Key_Space):
            self.use(self.currentIndex())
        elif event.text().isprintable() and event.text() and not event.modifiers() & COMMANDS:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def selectionCommand(
        self,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002  Qt's signature
        event: QEvent | None = None,  # noqa: ARG002
    ) -> QItemSelectionModel.SelectionFlag:
        """Arrows and clicks move the ring only."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def _stand_on(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index)

    # -- groups -----------------------------------------------------------------------------------

    def _restore(self) -> None:
        """After a new listing or another search: while one searches every group is open."""
        closed = set() if self._assignments.sought else self._closed
        self.blockSignals(True)
        for row in range(self._assignments.rowCount()):
            index = self._assignments.index(row)
            self.setExpanded(index, index.data(GROUP_ROLE) not in closed)
        self.blockSignals(False)
        chosen = self._assignments.find(self._chosen)
        self.show_chosen(chosen)

    def _remember(self, index: QModelIndex, *, closed: bool) -> None:
        if not self._assignments.sought:
            group = index.data(GROUP_ROLE)
            self._closed = self._closed | {group} if closed else self._closed - {group}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Texts break elsewhere now.
            self.scheduleDelayedItemsLayout()

    # -- files that are held above a row ----------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges
        self._hold(self.indexAt(event.position().toPoint()))
        one = self._rows.hot.data(ASSIGNMENT_ROLE)
        if one and one.open:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._hold(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        one = self.indexAt(event.position().toPoint()).data(ASSIGNMENT_ROLE)
        super().dropEvent(event)
        self._hold(QModelIndex())
        if one and one.open:
            event.acceptProposedAction()
            self.dropped.emit(local_files(event.mimeData()), one)

    def _hold(self, index: QModelIndex) -> None:
        if index == self._rows.hot:
            return
        self._rows.hot = QPersistentModelIndex(index)
        self._opener.stop()
        if index.data(GROUP_ROLE) and not self.isExpanded(index):
            self._opener.start()
        self.held.emit(index.data(ASSIGNMENT_ROLE))
        self.viewport().update()

    def _open_held(self) -> None:
        row = self._rows.hot.row()
        self.expand(self._assignments.index(row))
