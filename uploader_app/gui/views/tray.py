"""The sign in the system's tray, where there is one: a way back to the window, never the only one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from uploader_app.gui.models.summary import Summary, sentence
from uploader_app.gui.theme.theme import icon_path
from uploader_app.gui.views.texts import tr


class Tray:
    def __init__(self, window: QWidget, actions: Sequence[QAction], bring_back: Callable[[], None]) -> None:
        self._window, self._bring_back = window, bring_back
        self._menu = QMenu(window)
        self._menu.addAction(tr("Show Fieldpost"), bring_back)
        self._menu.addActions(list(actions))
        self._icon = QSystemTrayIcon(QIcon(str(icon_path("fieldpost"))), window)
        self._icon.setContextMenu(self._menu)
        self._icon.setToolTip("Fieldpost")
        self._icon.activated.connect(self._clicked)
        self._icon.show()
        self._under_way = 0

    def show_summary(self, now: Summary) -> None:
        self._icon.setToolTip(f"Fieldpost · {sentence(now)}")
        ended = self._under_way > 0 and now.under_way == 0
        self._under_way = now.under_way
        if ended and self._window.isHidden():
            self._icon.showMessage("Fieldpost", sentence(now), QIcon(str(icon_path("fieldpost"))))

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._bring_back()
