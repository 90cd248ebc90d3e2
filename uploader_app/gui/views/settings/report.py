"""The report for support, shown whole before anything is done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.parts import button, fill, label, spaced
from uploader_app.language import tr

SIZE = (760, 560)
FILE_NAME = "fieldpost-report.txt"


class ReportDialog(QDialog):
    """``asked_save``: the text, to be written where the person chooses."""

    asked_save = Signal(str)

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report for support"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        self._text = text
        title = label(tr("Report for support"), theme, scale=tokens.HEADING, bold=True)
        hint = label(
            tr(
                "This is all that a report holds. Names of people and files, and everything that opens a door, are "
                "left out. It stays on this computer until you send it to somebody."
            ),
            theme,
            tone="muted",
        )
        hint.setWordWrap(True)
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setAccessibleName(tr("Report for support"))
        # The report is English, with paths and codes, in every language.
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        copy, save, close = button(tr("Copy")), button(tr("Save…"), role="primary"), button(tr("Close"))
        theme.dress(copy, "copy")
        theme.dress(save, "save", "on_accent")
        copy.clicked.connect(self._copy)
        save.clicked.connect(lambda: self.asked_save.emit(text))
        close.clicked.connect(self.reject)
        row = spaced(QHBoxLayout(), tokens.S)
        fill(row, copy, None, close, save)
        fill(spaced(QVBoxLayout(self), tokens.M, margin=tokens.L), title, hint, shown, row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


def suggested(folder: str) -> str:
    return str(Path(folder) / FILE_NAME)
