"""An icon beside words: it grows with them, stands in the middle of their first line, and follows the theme."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QLabel

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme


class Sign(QLabel):
    """``role``: of its colour."""

    def __init__(self, theme: Theme, name: str, role: str) -> None:
        super().__init__()
        self._theme, self._name, self._role = theme, name, role
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.changed.connect(self._tint)
        self._tint()

    def stand_by(self, words: QLabel) -> None:
        """Of more than one line, perhaps; to be told again when they change."""
        self.setFixedHeight(max(self._theme.size(tokens.ICON), first_line(words.text(), words.font())))

    def _tint(self) -> None:
        size = self._theme.size(tokens.ICON)
        colour = getattr(self._theme.colours, self._role)
        self.setPixmap(self._theme.pixmap(self._name, colour, size, self.devicePixelRatioF()))


def level(*beside: QLabel) -> None:
    """Their first lines stand in one line, though one script is taller than the other."""
    heights = [first_line(one.text(), one.font()) for one in beside]
    for one, height in zip(beside, heights, strict=True):
        one.setContentsMargins(0, (max(heights) - height) // 2, 0, 0)


def first_line(text: str, font: QFont) -> int:
    """How tall it is: signs that come from another font may need more than this one says."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return ceil(line.height()) if line.isValid() else 0
