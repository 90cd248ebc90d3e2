"""Asks for the words that go along to the teacher."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.dialog import DialogFrame, answers
from uploader_app.gui.views.pieces.parts import button, fill, label
from uploader_app.language import count, tr

LONGEST = 500
LINES = 6


class NoteDialog(QDialog):
    """``given``: the note, "" = none."""

    given = Signal(str)

    def __init__(self, theme: Theme, note: str, several: int, parent: QWidget) -> None:
        super().__init__(parent)
        title = tr("Note for the teacher")
        text = count(
            "It is read beside each of these %n videos in your submission.",
            "It is read beside the video in your submission.",
            several,
        )
        self.field = _Field(theme, note)
        self.field.setAccessibleName(title)
        self._left = label("", theme, scale=tokens.SMALL, tone="muted")
        self.keep = button(tr("Keep the note"), role="primary")
        cancel = button(tr("Cancel"), role="flat")
        self.keep.clicked.connect(self._give)
        cancel.clicked.connect(self.reject)
        self.field.textChanged.connect(self._count)
        around = DialogFrame(self, theme, title, text)
        fill(around.column, self.field, self._left)
        around.end(answers(self.keep, cancel))
        self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the note; with Ctrl it is done."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.keep.isEnabled():
            self._give()
        elif not enter:
            super().keyPressEvent(event)

    def _give(self) -> None:
        self.given.emit(self.field.toPlainText().strip())
        self.accept()

    def _count(self) -> None:
        left = LONGEST - len(self.field.toPlainText().strip())
        self.keep.setEnabled(left >= 0)
        self._left.setProperty("tone", "muted" if left >= 0 else "danger")
        self._left.style().polish(self._left)
        if left >= 0:
            self._left.setText(count("%n characters left", "%n character left", left))
        else:
            self._left.setText(count("%n characters too many", "%n character too many", -left))
        self.field.setAccessibleDescription(self._left.text())


class _Field(QPlainTextEdit):
    """Tab leaves it, as it leaves every other field."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.setFont(theme.font())
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 2 * tokens.S)
        self.moveCursor(QTextCursor.MoveOperation.End)
