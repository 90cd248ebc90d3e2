"""Scrolls to what the keys come to. Qt does so only where one comes from the same area, and leaves hidden what lies in
another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget

from uploader_app.gui.theme.tokens import TARGET


class InSight(QObject):
    """For all in ``root``."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        root.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and (handle := self._root.window().windowHandle()):
            handle.focusObjectChanged.connect(self._reveal, Qt.ConnectionType.UniqueConnection)
        return super().eventFilter(watched, event)

    @Slot(QObject)
    def _reveal(self, focused: QObject | None) -> None:
        """What is pressed with the pointer is seen, and stays where it is."""
        if not isinstance(focused, QWidget) or QGuiApplication.mouseButtons() or not self._root.isAncestorOf(focused):
            return
        if focused.visibleRegion().boundingRect().height() < min(focused.height(), TARGET):
            _scroll_to(focused)


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
