"""A list whose rows are as wide with the scroll bar as without: the bar runs in a gutter beside them. What stands above
the list ends ``tokens.GUTTER`` before its edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QListView, QWidget

from uploader_app.gui.theme import tokens


class GutteredList(QListView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._keep_gutter)
        self._keep_gutter(0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._keep_gutter(0, self.verticalScrollBar().maximum())

    def _keep_gutter(self, _: int, last: int) -> None:
        gutter = tokens.GUTTER - (self.verticalScrollBar().sizeHint().width() if last else 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(gutter if mirrored else 0, 0, 0 if mirrored else gutter, 0)
