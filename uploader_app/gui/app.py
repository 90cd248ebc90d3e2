"""Composition root of the window: the only place that makes the application, the theme, the bridge and the window."""

from __future__ import annotations

import gc
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from uploader_app import __version__
from uploader_app.gui import translation
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.once import Once
from uploader_app.gui.models.recent import Recent
from uploader_app.gui.models.uploads import Clock
from uploader_app.gui.ports import Backend
from uploader_app.gui.theme.theme import Scheme, Theme, icon_path
from uploader_app.gui.views.window import MainWindow

SWITCH_SECONDS = 0.001
"""How long the engine's thread may keep the interpreter; with the default, five times longer, the window stutters."""
GEOMETRY = "geometry"
COLLECT_MS = 10_000
LAST_USED = "last_used"
SAID_ONCE = "said_once"
ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


def run(backend: Backend, *, argv: list[str], looks: Path, notices: Iterable[str] = (), hidden: bool = False) -> int:
    """Show the window until the person leaves; the exit code. What ``argv`` holds after the program is added.
    ``looks``: the file that keeps where the window stood. ``notices`` are read once the window has its language.
    ``hidden``: nobody asked for the window."""
    sys.setswitchinterval(SWITCH_SECONDS)
    # Qt's web engine, which is loaded when a sign-in wants it, can share them only when they were meant to be shared.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    app = QApplication(argv)
    app.setApplicationName("Fieldpost")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("fieldpost")
    app.setWindowIcon(QIcon(str(icon_path("fieldpost"))))
    app.setQuitOnLastWindowClosed(False)
    translation.choose(app, backend.settings.language)
    theme = Theme(app, Scheme(backend.settings.theme))
    kept = QSettings(str(looks), QSettings.Format.IniFormat)
    bridge = Bridge(backend)
    window = MainWindow(
        bridge,
        theme,
        Clock(time.time, time.monotonic),
        tray=QSystemTrayIcon.isSystemTrayAvailable,
        recent=Recent(_list(kept, LAST_USED), partial(kept.setValue, LAST_USED)),
        once=Once(_list(kept, SAID_ONCE), partial(kept.setValue, SAID_ONCE)),
    )
    geometry = kept.value(GEOMETRY)
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    window.leaving.begins.connect(lambda: kept.setValue(GEOMETRY, window.saveGeometry()))
    window.leaving.over.connect(app.quit)
    window.background.needing.connect(app.setBadgeNumber)
    # The session ends: what comes after this may never run.
    app.commitDataRequest.connect(lambda _: window.leaving.end())
    app.aboutToQuit.connect(window.leaving.end)
    signals = Signals(window.leaving.leave)
    window.start(notices, app.arguments()[1:])
    window.background.appear(hidden=hidden)
    _collect_here(app)
    code = app.exec()
    signals.release()
    return code


def _list(kept: QSettings, name: str) -> list[str]:
    known = kept.value(name, [])
    # A list of one comes back as what was in it.
    return known if isinstance(known, list) else [str(known)]


def _collect_here(app: QApplication) -> None:
    """In this thread only: Qt's objects must not end in the engine's. What the start made lives on, and the collector
    need not stop the window to look at it again."""
    gc.collect()
    gc.freeze()
    gc.disable()
    collecting = QTimer(app, interval=COLLECT_MS)
    collecting.timeout.connect(gc.collect)
    collecting.start()


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
