"""Whether somebody looks at the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

TELLING = frozenset(
    {
        QEvent.Type.WindowActivate,
        QEvent.Type.WindowDeactivate,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.WindowStateChange,
    }
)


class Presence(QObject):
    """``came`` and ``went`` alternate. Nobody is here at first. ``asked``: the window was hidden, and is wanted."""

    came = Signal()
    went = Signal()
    asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._was = False
        window.installEventFilter(self)

    @property
    def here(self) -> bool:
        """At the window, or at a dialog of its own."""
        active = QApplication.activeWindow()
        while active and active is not self._window:
            active = active.parentWidget()
        return active is not None and self._window.isVisible() and not self._window.isMinimized()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's signature
        if event.type() in TELLING and self.here is not self._was:
            self._was = not self._was
            (self.came if self._was else self.went).emit()
        if event.type() is QEvent.Type.Show and not event.spontaneous():
            self.asked.emit()
        return False
