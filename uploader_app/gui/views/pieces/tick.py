"""A box to tick. The style sheet draws all of it but the tick, which it could not tint."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from uploader_app.gui.theme.theme import Theme


class Tick(QCheckBox):
    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__(text)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        size = min(box.width(), box.height()) - 4
        sign = self._theme.pixmap("check", self._theme.colours.on_accent, size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(box.center().x() - size // 2 + 1, box.center().y() - size // 2 + 1, sign)
