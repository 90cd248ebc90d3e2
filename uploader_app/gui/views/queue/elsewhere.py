"""Asks to which other assignment uploads are to go."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from uploader_app.gui.models.assignments import AssignmentsModel
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.assignments.tree import AssignmentTree
from uploader_app.gui.views.pieces.dialog import DialogFrame, answers
from uploader_app.gui.views.pieces.parts import button, fill, frame, label, spaced
from uploader_app.language import count, tr
from uploader_app.wire import Assignment

HEIGHT, TALLEST = 256, 320
"""Of the list: it grows with the type, as far as a small screen allows."""


class ElsewhereDialog(QDialog):
    """``picked``: an Assignment."""

    picked = Signal(object)

    def __init__(
        self, theme: Theme, assignments: Iterable[Assignment], several: int, now: Callable[[], float], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.model = AssignmentsModel(now, self)
        self.model.fill(assignments)
        self.tree = AssignmentTree(self.model, theme, now)
        self._chosen: Assignment | None = None
        self.send = button(tr("Send it there"), role="primary")
        cancel = button(tr("Cancel"), role="flat")
        text = count(
            "They begin again there. What was sent for the old one is not used; your files are untouched.",
            "It begins again there. What was sent for the old one is not used; your file is untouched.",
            several,
        )
        around = DialogFrame(self, theme, tr("Another assignment"), text)
        fill(around.column, self._list(theme))
        around.end(answers(self.send, cancel))
        self.tree.picked.connect(self._choose)
        self.tree.doubleClicked.connect(self._give)
        self.send.clicked.connect(self._give)
        cancel.clicked.connect(self.reject)
        self._choose(self.model.at(self.model.first()) if self.model.rowCount() else None)

    def _choose(self, assignment: Assignment | None) -> None:
        again = assignment is not None and assignment is self._chosen
        self._chosen = assignment
        self.tree.show_chosen(assignment)
        self.send.setEnabled(assignment is not None)
        if again:
            self.send.setFocus()

    def _give(self) -> None:
        if self._chosen:
            self.picked.emit(self._chosen)
            self.accept()

    def _list(self, theme: Theme) -> QWidget:
        if not self.model.rowCount():
            none = label(tr("There is no other assignment that is open."), theme)
            none.setWordWrap(True)
            return none
        self.tree.setAcceptDrops(False)
        self.tree.setMinimumHeight(min(theme.size(HEIGHT), TALLEST))
        made = frame("choices")
        inside = spaced(QVBoxLayout(made), 0)
        inside.setContentsMargins(1, tokens.XS, 1, tokens.XS)
        fill(inside, self.tree)
        return made
