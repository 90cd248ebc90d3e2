"""A label over several lines. Those of a text that runs from the right all begin at one edge: Qt itself moves each line
but the last by a space. What can be marked with the mouse stays as Qt draws it."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle

_FROM_RIGHT = Qt.LayoutDirection.RightToLeft
_MARKED = Qt.TextInteractionFlag.TextSelectableByMouse


class Lines(QLabel):
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.wordWrap() or self.textInteractionFlags() & _MARKED or not from_right(self.text()):
            super().paintEvent(event)
            return
        align = QStyle.visualAlignment(_FROM_RIGHT, self.alignment())
        lines, height = self._broken(align)
        room = self.contentsRect()
        above = 0.0 if align & Qt.AlignmentFlag.AlignTop else (room.height() - height) / 2
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.draw(painter, QPointF(room.left(), room.top() + above))

    def _broken(self, align: Qt.AlignmentFlag) -> tuple[QTextLayout, float]:
        """And how high they are together."""
        option = QTextOption(align)
        option.setTextDirection(_FROM_RIGHT)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        layout.setTextOption(option)
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.contentsRect().width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height


def from_right(text: str) -> bool:
    """As Qt decides it: by the first letter that has a direction."""
    kinds = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)
