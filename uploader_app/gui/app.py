"""Composition root of the window: the only place that makes the application, the theme, the bridge and the window."""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QSocketNotifier
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from uploader_app import __version__
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.uploads import Clock
from uploader_app.gui.ports import Backend
from uploader_app.gui.theme.theme import Scheme, Theme, icon_path
from uploader_app.gui.views.window import MainWindow

SWITCH_SECONDS = 0.001
"""How long the engine's thread may keep the interpreter; with the default, five times longer, the window stutters."""
THEME_VARIABLE = "FIELDPOST_THEME"
ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


def run(backend: Backend, *, argv: list[str], looks: Path, notices: Sequence[str] = ()) -> int:
    """Show the window until the person leaves; the exit code. What ``argv`` holds after the program is added.
    ``looks``: the file that keeps how the person wants the window to look."""
    sys.setswitchinterval(SWITCH_SECONDS)
    app = QApplication(argv)
    app.setApplicationName("Fieldpost")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("fieldpost")
    app.setWindowIcon(QIcon(str(icon_path("fieldpost"))))
    app.setQuitOnLastWindowClosed(False)
    wanted = Looks(QSettings(str(looks), QSettings.Format.IniFormat))
    theme = Theme(app, wanted.scheme())
    tray = QSystemTrayIcon.isSystemTrayAvailable()

    def choose(scheme: Scheme) -> None:
        wanted.keep(scheme)
        theme.choose(scheme)

    bridge = Bridge(backend)
    window = MainWindow(bridge, theme, Clock(time.time, time.monotonic), tray=tray, chose_scheme=choose)
    window.leaving.over.connect(app.quit)
    signals = Signals(window.leaving.leave)
    window.start(notices, app.arguments()[1:])
    window.show()
    # What the start made lives on; the collector need not stop the window to look at it again.
    gc.collect()
    gc.freeze()
    code = app.exec()
    signals.release()
    return code


class Looks:
    """Which look the person wants: the environment goes before what was chosen in the menu."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def scheme(self) -> Scheme:
        wanted = os.environ.get(THEME_VARIABLE) or str(self._settings.value("theme", "") or "")
        return Scheme(wanted) if wanted in list(Scheme) else Scheme.SYSTEM

    def keep(self, scheme: Scheme) -> None:
        self._settings.setValue("theme", scheme.value)


class Signals(QObject):
    """Signals of the system end the app in milliseconds, although Qt sleeps in C."""

    def __init__(self, leave: Callable[[], None]) -> None:
        super().__init__()
        self._leave = leave
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        self._wakeup = signal.set_wakeup_fd(self._theirs.fileno())
        self._before = {one: signal.signal(one, _noted) for one in ENDING}
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def release(self) -> None:
        self._notifier.setEnabled(False)
        for one, handler in self._before.items():
            signal.signal(one, handler)
        signal.set_wakeup_fd(self._wakeup)
        self._ours.close()
        self._theirs.close()

    def _woken(self) -> None:
        if set(self._ours.recv(64)) & set(ENDING):
            self._leave()


def _noted(*_: object) -> None:
    """The number of the signal came through the socket."""
