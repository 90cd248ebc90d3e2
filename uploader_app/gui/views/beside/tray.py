"""The sign in the system's tray, where there is one: a way back to the window, never the only one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from uploader_app import words
from uploader_app.gui.models.summary import Summary, sentence
from uploader_app.gui.theme.theme import icon_path
from uploader_app.language import tr

AGAIN_MS = 2000
LOOKS = 30
"""After a login the tray itself may come later than we do: a minute is enough."""

Available = Callable[[], bool]


def nowhere() -> bool:
    """A window without a tray."""
    return False


class Face(StrEnum):
    """The names of the icons. They differ in shape."""

    IDLE = "fieldpost"
    MOVING = "tray-moving"
    NEEDS_YOU = "tray-needs-you"


def face(now: Summary) -> Face:
    if now.failed:
        return Face.NEEDS_YOU
    return Face.MOVING if now.running else Face.IDLE


class Tray(QObject):
    """``came``: there is a place now. ``clicked``: the window is wanted. ``said_was_clicked``: what was said here."""

    came = Signal()
    clicked = Signal()
    said_was_clicked = Signal()

    def __init__(self, window: QWidget, actions: Sequence[QAction], available: Available) -> None:
        super().__init__(window)
        self._available = available
        self._menu = QMenu(window)
        self._menu.addAction(tr("Show Fieldpost"), self.clicked.emit)
        self._menu.addActions(list(actions))
        self._icon: QSystemTrayIcon | None = None
        self._face = Face.IDLE
        self._tip = "Fieldpost"
        self._looks = 0
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self.look)
        self._again.start()
        self.look()

    @property
    def there(self) -> bool:
        return self._icon is not None and self._available()

    def look(self) -> None:
        """Whether there is a tray by now."""
        self._looks += 1
        if self._available():
            self._icon = self._made()
            self.came.emit()
        if self._icon or self._looks > LOOKS:
            self._again.stop()

    def show_summary(self, now: Summary) -> None:
        self._tip = words.beside("Fieldpost", sentence(now))
        before, self._face = self._face, face(now)
        if self._icon:
            self._icon.setToolTip(self._tip)
            if self._face is not before:
                self._icon.setIcon(_icon(self._face))

    def say(self, title: str, text: str) -> bool:
        """False = there is no place to say it."""
        if self._icon and self.there:
            self._icon.showMessage(title, text, _icon(Face.IDLE))
        return self.there

    def _made(self) -> QSystemTrayIcon:
        made = QSystemTrayIcon(_icon(self._face), self)
        made.setContextMenu(self._menu)
        made.setToolTip(self._tip)
        made.activated.connect(self._activated)
        made.messageClicked.connect(self.said_was_clicked)
        made.show()
        return made

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.clicked.emit()


def _icon(name: Face) -> QIcon:
    return QIcon(str(icon_path(name)))
