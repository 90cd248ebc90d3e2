"""A switch: a check box that looks like what it does. Keyboard, name and state are the check box's own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme

TRACK = QSize(40, 24)
MARGIN, GAP = 3, 5
"""Around the track, for the ring of the focus; and within it, around the knob."""


class Switch(QCheckBox):
    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._track = QSize(theme.size(TRACK.width()), theme.size(TRACK.height()))
        self.setFixedSize(self._track.width() + 2 * MARGIN, max(tokens.TARGET, self._track.height() + 2 * MARGIN))
        theme.changed.connect(self.update)

    def hitButton(self, where: QPoint) -> bool:
        return self.rect().contains(where)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's signature
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, 0, self._track.width(), self._track.height())
        track.moveCenter(QRectF(self.rect()).center())
        on = self.isChecked()
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), track.height() / 2 + 2, track.height() / 2 + 2)
        painter.setPen(QPen(QColor(colours.accent if on else colours.control), 1.5))
        painter.setBrush(QColor(colours.accent if on else colours.surface))
        if not self.isEnabled():
            painter.setOpacity(0.5)
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), track.height() / 2, track.height() / 2)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at_end = on is not mirrored
        gap = self._theme.size(GAP)
        size = track.height() - 2 * gap
        left = track.right() - size - gap if at_end else track.left() + gap
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if on else colours.control))
        painter.drawEllipse(QRectF(left, track.top() + gap, size, size))
