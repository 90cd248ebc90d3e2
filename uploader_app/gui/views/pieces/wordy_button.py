"""A button with a sign and words, that can do without the words where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme


class WordyButton(QPushButton):
    """``name``: what a screen reader says, where the words alone are too short for it."""

    def __init__(self, theme: Theme, icon: str, text: str, name: str = "", *, role: str = "flat") -> None:
        super().__init__(text)
        self._theme, self._icon, self._words = theme, icon, text
        self._tone = "muted" if role else "text"
        self.setAccessibleName(name or text)
        self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(tokens.ICON, tokens.ICON))
        theme.dress(self, icon, self._tone)

    def show_words(self, *, on: bool) -> None:
        if bool(self.text()) is not on:
            self.setText(self._words if on else "")
            self.setToolTip("" if on else self.accessibleName())
            self._theme.dress(self, self._icon, self._tone)
