"""What stands where there is nothing to show: a large sign, what is the matter, and what may be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.parts import fill, label, spaced

ROOM, ICON = 96, 40


class Emptiness(QWidget):
    """``act``: a button below the words."""

    def __init__(self, theme: Theme, act: QWidget | None = None) -> None:
        super().__init__()
        self._theme, self._icon = theme, ""
        self._glyph = QLabel()
        self._title = label("", theme, scale=tokens.TITLE, bold=True)
        self._hint = label("", theme, tone="muted")
        column = spaced(QVBoxLayout(self), tokens.S)
        fill(column, None, self._glyph, tokens.M, self._title, self._hint)
        for one in (self._glyph, self._title, self._hint):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
            one.setWordWrap(one is not self._glyph)
        if act:
            middle = spaced(QHBoxLayout(), 0)
            fill(middle, None, act, None)
            fill(column, tokens.M, middle)
        fill(column, None)
        theme.changed.connect(self._tint)

    def say(self, icon: str, title: str, hint: str = "") -> None:
        self._icon = icon
        for one, text in ((self._title, title), (self._hint, hint)):
            one.setText(text)
            one.setVisible(bool(text))
        self._tint()

    def _tint(self) -> None:
        if self._icon:
            self._glyph.setPixmap(disc(self._theme, self._icon, (ROOM, ICON), self.devicePixelRatioF()))


def disc(theme: Theme, name: str, sizes: tuple[int, int], ratio: float, *, lit: bool = False) -> QPixmap:
    """An icon on a round ground. ``sizes``: of the ground and of the icon. ``lit``: something can be done here."""
    room, size = sizes
    made = QPixmap(round(room * ratio), round(room * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours.soft if lit else theme.colours.track))
    painter.drawEllipse(0, 0, room, room)
    icon = theme.pixmap(name, theme.colours.accent if lit else theme.colours.muted, size, ratio)
    painter.drawPixmap((room - size) // 2, (room - size) // 2, icon)
    painter.end()
    return made
