"""Where in a video one is, and the way to another place in it: by dragging, a click anywhere on it, or the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

from uploader_app.language import tr

STEP_MS = 5_000
LEAP_MS = 30_000


class Timeline(QSlider):
    """``sought``: milliseconds from the start at which the person wants to be."""

    sought = Signal(int)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSingleStep(STEP_MS)
        self.setPageStep(LEAP_MS)
        self.setAccessibleName(tr("Position in the video"))
        self.actionTriggered.connect(lambda _: self.sought.emit(self.sliderPosition()))

    def show_position(self, milliseconds: int) -> None:
        """What the person holds in hand is not taken away."""
        if not self.isSliderDown():
            self.setValue(milliseconds)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt goes one page towards a click on the groove; here the handle comes to the hand, and is dragged on."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderPosition(self._at(round(event.position().x())))
            self.sought.emit(self.sliderPosition())
        super().mousePressEvent(event)

    def _at(self, x: int) -> int:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        pieces = (QStyle.SubControl.SC_SliderGroove, QStyle.SubControl.SC_SliderHandle)
        groove, handle = (
            self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, piece, self) for piece in pieces
        )
        left = x - groove.left() - handle.width() // 2
        return QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), left, groove.width() - handle.width())
