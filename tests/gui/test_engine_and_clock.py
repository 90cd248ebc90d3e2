"""What the window says once of all: the engine has died, this computer's clock is off, a file goes there already."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import upload
from tests.fakes.backend import ACCOUNT, FakeBackend
from tests.gui.conftest import NOW, OPEN, OTHER, Show
from tests.gui.test_window import notices, press, running
from uploader_app.domain.faults import Code
from uploader_app.domain.upload import Status
from uploader_app.gui.models.targets import target

AHEAD_S = 7300.0
"""More than ``OPEN`` has left by this computer's clock."""


def test_a_dead_engine_is_told_once_with_the_way_out(show: Show, qtbot: QtBot):
    backend = FakeBackend([upload(1, size=5)], assignments=[OPEN])
    window = show(backend)

    backend.hinder(Code.ENGINE_ENDED)
    qtbot.waitUntil(lambda: bool(notices(window)))
    window._show_now()

    assert [text for text in notices(window) if text.startswith("Fieldpost has stopped working")] == notices(window)
    with qtbot.waitSignal(window.leaving.over):
        press(window.banners, "Quit Fieldpost")


def test_a_clock_that_is_off_is_told_once_until_it_is_right(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    window = show(backend)
    backend.clock_ahead = 1200.0
    for _ in range(2):
        window._show_now()
    told = notices(window)

    backend.clock_ahead = 30.0
    window._show_now()

    assert len(told) == 1
    assert told[0].startswith("This computer's clock is 20 min slow. Uploads work all the same")
    assert notices(window) == []


def test_what_has_closed_by_the_clock_of_the_site_has_closed(show: Show):
    backend = FakeBackend(assignments=[OPEN])
    window = show(backend)

    backend.clock_ahead = AHEAD_S

    assert window.choice.now() == NOW + AHEAD_S
    assert window.model.ahead(ACCOUNT.site) == AHEAD_S


def test_a_file_that_goes_there_already_is_shown(show: Show, qtbot: QtBot):
    there = running(number=1, target=target(OPEN, ACCOUNT), size=1000)
    other = upload(2, path=there.path, target=target(OTHER, ACCOUNT), status=Status.PAUSED)
    backend = FakeBackend([there, other], assignments=[OPEN, OTHER])
    window = show(backend)
    window.queue.clearSelection()

    window.work.wishes.retarget([other], there.target)
    said = f"{there.name} goes to {OPEN.name} already. One time is enough, so nothing was changed."
    qtbot.waitUntil(lambda: said in notices(window))
    QApplication.processEvents()
    press(window.banners, "Show it")

    assert [one.id for one in window.queue.selected()] == [there.id]
    assert window.model.upload(other.id).target == other.target
