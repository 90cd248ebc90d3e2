"""Labels that begin where the window's own lines begin, whatever script they hold: what others wrote, and lines that
end with dots where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from uploader_app.gui.views.pieces.lines import Lines


def start(widget: QWidget) -> Qt.AlignmentFlag:
    """The edge at which lines begin. Absolute: else Qt goes by the direction of the text."""
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignAbsolute


class Leading(Lines):
    def __init__(self, font: QFont, *, tone: str = "") -> None:
        super().__init__()
        self.setFont(font)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        self.setAlignment(start(self) | Qt.AlignmentFlag.AlignTop)


class OneLine(Leading):
    """It asks for no room, and takes what there is."""

    def __init__(self, font: QFont, *, tone: str = "") -> None:
        super().__init__(font, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's signature
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        fitting = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), start(self) | Qt.AlignmentFlag.AlignVCenter, fitting)


class LeadingEdit(QLineEdit):
    """A field for words of any script."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(start(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.setAlignment(start(self))
