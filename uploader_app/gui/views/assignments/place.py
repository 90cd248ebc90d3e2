"""Where the list of assignments stands: beside the page, or behind a button where there is no room for that."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.assignments.button import AssignmentButton
from uploader_app.gui.views.assignments.panel import AssignmentList
from uploader_app.gui.views.assignments.picker import AssignmentPicker
from uploader_app.gui.views.pieces.parts import fill, frame, spaced

WIDTH = 300
NARROW = 900
"""Of the page; below it there is no sidebar."""
COLUMN = 640
"""What the uploads need beside it to be calm; with less, the list goes behind its button."""


class AssignmentPlace:
    def __init__(self, assignments: AssignmentList, picker: AssignmentPicker, theme: Theme) -> None:
        self.list = assignments
        self.button = AssignmentButton(picker, theme)
        self.sidebar = QWidget()
        self._ground = frame("side")
        self._inside = spaced(QVBoxLayout(self._ground), 0)
        line = frame("line")
        line.setFixedWidth(1)
        self._theme = theme
        fill(spaced(QHBoxLayout(self.sidebar), 0), self._ground, line)
        self.narrow = False
        self._stand_beside()

    def fit(self, width: int, beside: int) -> None:
        """``width``: of the page. ``beside``: what else takes from it."""
        scale = self._theme.scale
        taken = round(WIDTH * scale)
        self.sidebar.setFixedWidth(taken)
        narrow = width < NARROW * scale or width - taken - beside < COLUMN * scale
        if narrow == self.narrow:
            return
        self.narrow = narrow
        if narrow:
            self._stand_behind()
        else:
            self._stand_beside()

    def tell_time(self) -> None:
        self.list.tree.viewport().update()

    def _stand_beside(self) -> None:
        self.button.popup.hide()
        self.button.hide()
        fill(self._inside, self.list)
        self.list.show()
        self.sidebar.show()

    def _stand_behind(self) -> None:
        self.sidebar.hide()
        self.button.host(self.list)
        self.button.show()
