"""Asks to which other assignment uploads are to go."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.gui.models.standing import times
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.parts import button, fill, label, spaced
from uploader_app.language import count, tr
from uploader_app.wire import Assignment

WIDTH, LINES = 480, 9


class ElsewhereDialog(QDialog):
    """``picked``: an Assignment."""

    picked = Signal(object)

    def __init__(
        self, theme: Theme, assignments: Iterable[Assignment], several: int, now: Callable[[], float], parent: QWidget
    ) -> None:
        super().__init__(parent)
        title = tr("Another assignment")
        text = count(
            "They begin again there. What was sent for the old one is not used; your files are untouched.",
            "It begins again there. What was sent for the old one is not used; your file is untouched.",
            several,
        )
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(round(WIDTH * min(theme.scale, 1.5)))
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(tr("Assignments"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(LINES * self.list.fontMetrics().height())
        self.list.setWordWrap(True)
        for one in assignments:
            item = QListWidgetItem(f"{one.name}\n{words.beside(one.course, times(one, now()).text)}")
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(item)
        self.send = button(tr("Send it there"), role="primary")
        self.send.setDefault(True)
        cancel = button(tr("Cancel"), role="flat")
        cancel.setAutoDefault(False)
        self._arrange(theme, title, text, cancel)
        self.list.currentRowChanged.connect(lambda row: self.send.setEnabled(row >= 0))
        self.list.itemActivated.connect(self._give)
        self.send.clicked.connect(self._give)
        cancel.clicked.connect(self.reject)
        self.list.setCurrentRow(0)
        self.send.setEnabled(self.list.count() > 0)

    def _give(self) -> None:
        item = self.list.currentItem()
        if item:
            self.picked.emit(item.data(Qt.ItemDataRole.UserRole))
            self.accept()

    def _arrange(self, theme: Theme, title: str, text: str, cancel: QWidget) -> None:
        heading, body = label(title, theme, scale=tokens.HEADING, bold=True), label(text, theme, tone="muted")
        body.setWordWrap(True)
        none = label(tr("There is no other assignment that is open."), theme)
        none.setWordWrap(True)
        none.setVisible(self.list.count() == 0)
        self.list.setVisible(self.list.count() > 0)
        column = spaced(QVBoxLayout(self), tokens.S, margin=tokens.L)
        fill(column, heading, body, tokens.S, self.list, none, tokens.S)
        buttons = spaced(QHBoxLayout(), tokens.S)
        fill(buttons, None, cancel, self.send)
        fill(column, buttons)
