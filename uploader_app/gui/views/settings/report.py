"""The report for support, shown whole before anything is done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.dialog import DialogFrame, answers
from uploader_app.gui.views.pieces.parts import button, fill
from uploader_app.language import tr

WIDTH, HEIGHT = 760, 352
FILE_NAME = "fieldpost-report.txt"


class ReportDialog(QDialog):
    """``asked_save``: the text, to be written where the person chooses."""

    asked_save = Signal(str)

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        hint = tr(
            "This is all that a report holds. Names of people and files, and everything that opens a door, are "
            "left out. It stays on this computer until you send it to somebody."
        )
        around = DialogFrame(self, theme, tr("Report for support"), hint, width=WIDTH)
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setFont(_fixed(theme))
        shown.setMinimumHeight(HEIGHT)
        shown.setAccessibleName(tr("Report for support"))
        # The report is English, with paths and codes, in every language.
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        copy, close = button(tr("Copy")), button(tr("Close"), role="flat")
        save = button(tr("Save…"), role="primary")
        theme.dress(copy, "copy")
        theme.dress(save, "save", "on_accent")
        copy.clicked.connect(self._copy)
        save.clicked.connect(lambda: self.asked_save.emit(text))
        close.clicked.connect(self.reject)
        fill(around.column, shown)
        around.end(answers(save, close, copy))
        shown.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


def _fixed(theme: Theme) -> QFont:
    """Every sign as wide as the others, and as large as text is here."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(theme.font(tokens.SMALL).pointSizeF())
    return font
