"""Search field and list of assignments: the same piece stands in the sidebar, or in the popup of a narrow window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.gui.models.assignments import AssignmentsModel
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.assignments.picker import AssignmentPicker
from uploader_app.gui.views.assignments.row import EDGE
from uploader_app.gui.views.assignments.tree import ENTER, AssignmentTree
from uploader_app.gui.views.pieces.announce import announce
from uploader_app.gui.views.pieces.parts import fill, label, search_field, spaced
from uploader_app.language import tr
from uploader_app.wire import Assignment

MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class AssignmentList(QWidget):
    """``done``: an assignment was picked here."""

    done = Signal()

    def __init__(
        self, model: AssignmentsModel, picker: AssignmentPicker, theme: Theme, now: Callable[[], float]
    ) -> None:
        super().__init__()
        self._model, self._picker = model, picker
        self.search = search_field(tr("Search by name or course"), tr("Search assignments"))
        self.search.setAcceptDrops(False)
        self.tree = AssignmentTree(model, theme, now)
        self._instead = label("", theme, tone="muted")
        self._instead.setWordWrap(True)
        self._instead.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._instead.setContentsMargins(tokens.L, tokens.XL, tokens.L, tokens.L)
        self._arrange()
        self._join()
        self._say(picker.said)

    def begin(self) -> None:
        """It was opened to choose: nothing is sought yet, and one types at once."""
        self.search.clear()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter work on the list while one types."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (*MOVES, *ENTER):
                self.tree.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _seek(self, text: str) -> None:
        self._model.search(text)
        if text:
            self.tree.stand_on_first()
        self._say(self._picker.said)

    def _say(self, text: str) -> None:
        """``text`` instead of the list, or that nothing was found."""
        if not text and self._model.sought and not self._model.rowCount():
            text = tr("No assignment has “{sought}” in its name or course.")
            text = text.format(sought=words.name(self._model.sought))
            announce(self, text)
        self._instead.setText(text)
        self._instead.setVisible(bool(text))
        self.tree.setVisible(not text)

    def _pick(self, assignment: Assignment) -> None:
        self._picker.choose(assignment)
        self.done.emit()

    def _type(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.insert(text)

    def _arrange(self) -> None:
        above = spaced(QHBoxLayout(), 0)
        above.setContentsMargins(EDGE, EDGE, EDGE, tokens.XS)
        fill(above, self.search)
        column = spaced(QVBoxLayout(self), 0)
        fill(column, above, self._instead, self.tree)
        column.setStretch(1, 1)
        column.setStretch(2, 1)

    def _join(self) -> None:
        self.search.textChanged.connect(self._seek)
        self.search.installEventFilter(self)
        self.tree.picked.connect(self._pick)
        self.tree.typed.connect(self._type)
        self._picker.picked.connect(self.tree.show_chosen)
        self._picker.told.connect(self._say)
