"""The real window with a backend in memory."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from tests.fakes.backend import FakeBackend
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.once import Once
from uploader_app.gui.models.recent import Recent
from uploader_app.gui.models.uploads import Clock
from uploader_app.gui.theme.theme import Scheme, Theme
from uploader_app.gui.views.beside import opening, staying
from uploader_app.gui.views.window import MainWindow
from uploader_app.wire import Assignment

NOW = 1_795_082_400.0
OPEN = Assignment("a1", "Field methods", "Interview", True, closes_at=NOW + 7200, max_bytes=8_000_000_000)
OTHER = Assignment("a2", "Coastal ecology", "Shoreline survey", True)
CLOSED = Assignment("a3", "Coastal ecology", "Tide pools", False, "Closed last Monday")

Show = Callable[..., MainWindow]


class HandClock:
    """Moved by hand. ``clock`` is what the window gets."""

    def __init__(self) -> None:
        self.at = 0.0
        self.clock = Clock(lambda: NOW + self.at, lambda: self.at)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture
def hand_clock() -> HandClock:
    return HandClock()


@pytest.fixture
def show(qtbot: QtBot, theme: Theme, hand_clock: HandClock) -> Iterator[Show]:
    """Opens the window on a backend, and waits until it was told what the journal holds. ``once``: what was said
    before; without it, nothing is offered."""
    windows: list[MainWindow] = []
    backends: list[FakeBackend] = []

    def shown(
        backend: FakeBackend,
        *,
        tray: bool = False,
        notices: tuple[str, ...] = (),
        recent: Recent | None = None,
        once: Once | None = None,
    ) -> MainWindow:
        bridge = Bridge(backend)
        window = MainWindow(
            bridge,
            theme,
            hand_clock.clock,
            tray=lambda: tray,
            recent=recent,
            once=once or Once([staying.OFFERED, opening.OFFERED]),
        )
        windows.append(window)
        backends.append(backend)
        window.show()
        with qtbot.waitSignal(bridge.opened):
            window.start(notices)
        if backend.account and not backend.no_assignments:
            qtbot.waitUntil(lambda: window.picker.offered > 0)
        return window

    yield shown
    for window in windows:
        window.leaving.leave()
        window.deleteLater()
    for backend in backends:
        backend.stop()


class Opened(QObject):
    def __init__(self, urls: list[str]) -> None:
        super().__init__()
        self.urls = urls

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString())


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """What the person's own browser was asked to show."""
    urls: list[str] = []
    ear = Opened(urls)
    QDesktopServices.setUrlHandler("https", ear, "take")
    yield urls
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture(autouse=True)
def no_logged_errors(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
