"""The speed of one upload over the last minutes, as a line. What it shows stands in words beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from uploader_app import words
from uploader_app.gui.models.trace import SPEEDS_KEPT
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.language import tr

HEIGHT = 72
LINE = 1.5


class SpeedGraph(QWidget):
    """The newest speed stands at the right, in every language: time runs there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._speeds: Sequence[float] = ()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Speed"))
        theme.changed.connect(self.update)

    def show_speeds(self, speeds: Sequence[float], *, moving: bool) -> None:
        """Bytes per second, the oldest first. ``moving``: the last is that of now."""
        if speeds:
            text = _told(words.speed(speeds[-1]) if moving else "", words.speed(max(speeds)))
            self.setAccessibleDescription(text)
            self.setToolTip(text)
        if speeds != self._speeds:
            self._speeds = speeds
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's signature
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.window))
        painter.drawRoundedRect(ground, tokens.RADIUS, tokens.RADIUS)
        if len(self._speeds) < 2:
            return
        line = self._line(ground.adjusted(0, tokens.S, 0, -1))
        area = QPolygonF([QPointF(line[0].x(), ground.bottom()), *line, QPointF(line[-1].x(), ground.bottom())])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.soft))
        painter.drawPolygon(area)
        painter.setPen(QPen(QColor(colours.accent), LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(line))

    def _line(self, place: QRectF) -> list[QPointF]:
        most = max(self._speeds) or 1.0
        step = place.width() / (SPEEDS_KEPT - 1)
        first = place.right() - step * (len(self._speeds) - 1)
        return [
            QPointF(first + step * number, place.bottom() - place.height() * speed / most)
            for number, speed in enumerate(self._speeds)
        ]


def _told(now: str, most: str) -> str:
    if now:
        return tr("Now {speed}, at most {most}").format(speed=now, most=most)
    return tr("At most {speed}").format(speed=most)
