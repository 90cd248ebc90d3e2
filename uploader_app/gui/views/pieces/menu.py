"""A menu whose signs grow with the type, and whose keys stand clear of its words and run from left to right always."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionMenuItem, QWidget

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme

FROM_LEFT = "\u200e"
"""A mark that is not seen: what stands between two of them runs from left to right."""
EDGE = tokens.S + tokens.XS
"""From the edge of a line to its sign."""
_LEADING, _TRAILING = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class Menu(QMenu):
    def __init__(self, theme: Theme, parent: QWidget, title: str = "") -> None:
        super().__init__(title, parent)
        self.theme = theme
        self.aboutToShow.connect(self._make_room)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        text, tab, keys = option.text.partition("\t")
        if keys and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            option.text = f"{text}{tab}{FROM_LEFT}{keys}{FROM_LEFT}"

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for action in self.actions():
            line = self.actionGeometry(action).adjusted(EDGE, 0, -EDGE, 0)
            if action.isChecked():
                self._sign(painter, "check", line, _LEADING)
            if action.menu():
                self._sign(painter, "chevron-end", line, _TRAILING)

    def _sign(self, painter: QPainter, name: str, line: QRect, edge: Qt.AlignmentFlag) -> None:
        """In place of what Qt draws, which is as small for every type."""
        size = self.theme.size(tokens.TICK)
        place = QStyle.alignedRect(
            self.layoutDirection(), edge | Qt.AlignmentFlag.AlignVCenter, QSize(size, size), line
        )
        painter.drawPixmap(
            place.topLeft(), self.theme.pixmap(name, self.theme.colours.text, size, self.devicePixelRatioF())
        )

    def _make_room(self) -> None:
        """Qt leaves less than a letter between the longest words and the keys. Once: it counts what it was given."""
        if not self.minimumWidth() and any(not action.shortcut().isEmpty() for action in self.actions()):
            self.setMinimumWidth(self.sizeHint().width() + tokens.M)
