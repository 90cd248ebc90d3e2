"""A switch: a check box that looks like what it does. Keyboard, name and state are the check box's own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme

TRACK = QSize(40, 24)
MARGIN = 3


class Switch(QCheckBox):
    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(TRACK.width() + 2 * MARGIN, tokens.TARGET)
        theme.changed.connect(self.update)

    def hitButton(self, where: QPoint) -> bool:
        return self.rect().contains(where)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's signature
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, 0, TRACK.width(), TRACK.height())
        track.moveCenter(QRectF(self.rect()).center())
        on = self.isChecked()
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), TRACK.height() / 2 + 2, TRACK.height() / 2 + 2)
        painter.setPen(QPen(QColor(colours.accent if on else colours.control), 1.5))
        painter.setBrush(QColor(colours.accent if on else colours.surface))
        if not self.isEnabled():
            painter.setOpacity(0.5)
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), TRACK.height() / 2, TRACK.height() / 2)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at_end = on is not mirrored
        size = TRACK.height() - 10
        left = track.right() - size - 5 if at_end else track.left() + 5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if on else colours.control))
        painter.drawEllipse(QRectF(left, track.top() + 5, size, size))
