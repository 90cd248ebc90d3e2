"""What is told to somebody who looks elsewhere, and to somebody who was away for long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import RECEIPT, upload
from tests.fakes.backend import FakeBackend
from tests.gui.conftest import OPEN, HandClock, Show
from tests.gui.test_window import notices, running
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.views.window import MainWindow

Away = Callable[..., tuple[FakeBackend, MainWindow]]


def ended(one: Upload) -> Upload:
    return replace(one, status=Status.DONE, receipt=RECEIPT)


def shown(backend: FakeBackend) -> list[tuple[str, str]]:
    """The keys and titles of the notices."""
    return [(key, title) for key, title, _ in backend.surroundings.notices]


@pytest.fixture
def away(show: Show, qtbot: QtBot) -> Iterator[Away]:
    """A window that nobody looks at, because another one is in front of it."""
    other = QWidget()

    def gone(*rows: Upload, **settings: object) -> tuple[FakeBackend, MainWindow]:
        backend = FakeBackend(rows, assignments=[OPEN])
        backend.settings = replace(backend.settings, **settings)
        window = show(backend)
        other.show()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
        return backend, window

    yield gone
    other.deleteLater()


def test_videos_that_are_handed_in_together_are_told_together(away: Away, qtbot: QtBot):
    one, two = running(), running()
    backend, window = away(one, two)

    window.model.apply([ended(one)])
    window.model.apply([ended(two)])
    assert backend.surroundings.notices == []
    window.background.notices.tell()

    qtbot.waitUntil(lambda: shown(backend) == [("done", "2 videos are handed in")])


def test_a_notice_says_what_an_upload_needs_and_brings_the_window_back(away: Away, qtbot: QtBot):
    one = running(name="Interview.mp4")
    backend, window = away(one)

    window.model.apply([replace(one, status=Status.FAILED, fault=Fault(Code.FILE_MISSING))])
    window.background.notices.tell()
    qtbot.waitUntil(lambda: shown(backend) == [("needs_you", "Interview.mp4 needs you")])
    window.hide()
    backend.surroundings.clicked("needs_you")

    qtbot.waitUntil(window.isVisible)


def test_whoever_looks_elsewhere_hears_that_the_engine_has_died(away: Away, qtbot: QtBot):
    backend, _ = away()

    backend.hinder(Code.ENGINE_ENDED)

    qtbot.waitUntil(lambda: shown(backend) == [("ended", "Fieldpost has to be started again")])


def test_a_deadline_at_risk_is_told(away: Away, qtbot: QtBot):
    backend, window = away()

    window.deadlines.at_risk.emit("Interview", None)
    window.background.notices.tell()

    qtbot.waitUntil(lambda: shown(backend) == [("deadline", "Your videos may come too late")])


@pytest.mark.parametrize("setting", ["notify_done", "notify_needs_you", "notify_deadline"])
def test_what_the_person_does_not_want_to_hear_is_not_told(away: Away, qtbot: QtBot, setting: str):
    one, two = running(), running()
    backend, window = away(one, two, **{setting: False})
    key = setting.removeprefix("notify_")

    window.model.apply([ended(one), replace(two, status=Status.FAILED, fault=Fault(Code.BUG))])
    window.background.notices.at_risk("Interview")
    window.background.notices.tell()

    qtbot.waitUntil(lambda: len(shown(backend)) == 2)
    assert key not in dict(shown(backend))


def test_whoever_looks_at_the_window_needs_no_notice(away: Away, qtbot: QtBot):
    one, two = running(), running()
    backend, window = away(one, two)
    window.model.apply([ended(one)])

    window.background.bring_back()
    qtbot.waitUntil(lambda: window.background.presence.here)
    assert not window.background.notices._together.isActive()
    window.model.apply([ended(two)])
    window.background.notices.at_risk("Interview")

    assert list(window.background.notices._gathered()) == []
    assert backend.surroundings.notices == []


def test_where_the_desktop_shows_no_notices_the_tray_says_it(away: Away, qtbot: QtBot):
    backend, window = away()
    backend.surroundings.shows = False
    said: list[str] = []
    window.background.tray.say = lambda title, _: bool(said.append(title)) or True

    window.background.notices.at_risk("Interview")
    window.background.notices.tell()

    qtbot.waitUntil(lambda: said == ["Your videos may come too late"])


def test_the_morning_after_says_what_the_night_brought(away: Away, qtbot: QtBot, hand_clock: HandClock):
    one, two = running(), running()
    _, window = away(one, two, upload())
    window.model.apply([ended(one), replace(two, status=Status.FAILED, fault=Fault(Code.BUG))])

    hand_clock.at += 5 * 3600
    window.background.bring_back()

    expected = "While you were away: 1 handed in, 1 still under way, 1 needs you."
    qtbot.waitUntil(lambda: expected in notices(window))


@pytest.mark.parametrize(("hours", "happened"), [(1, True), (5, False)])
def test_a_short_or_quiet_absence_is_not_summed_up(
    away: Away, qtbot: QtBot, hand_clock: HandClock, hours: int, happened: bool
):
    one = running()
    _, window = away(one)
    window.model.apply([ended(one)] if happened else [])

    hand_clock.at += hours * 3600
    window.background.bring_back()
    qtbot.waitUntil(lambda: window.background.presence.here)

    assert not [text for text in notices(window) if "away" in text]
