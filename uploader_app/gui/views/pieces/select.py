"""A combo box with our own arrow. Everything else is Qt's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme


class Select(QComboBox):
    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls the page past it does not mean to change it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours = self._theme.colours
        tone = colours.muted if self.isEnabled() else colours.control
        size = self._theme.size(tokens.ICON)
        arrow = self._theme.pixmap("chevron", tone, size, self.devicePixelRatioF())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = tokens.S + tokens.XS if mirrored else self.width() - size - tokens.S - tokens.XS
        painter = QPainter(self)
        painter.drawPixmap(left, (self.height() - size) // 2, arrow)
