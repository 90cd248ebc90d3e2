"""The player, with a real film: its pictures are seen, and every way to another place in it leads there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaPlayer
from pytestqt.qtbot import QtBot

from tests.films import make_film
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.records.player import PlayerPage
from uploader_app.gui.views.records.timeline import LEAP_MS, STEP_MS, Timeline

SECONDS = 60


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_film(tmp_path_factory.mktemp("film") / "walk.mp4", seconds=SECONDS, rate=5, dark=SECONDS / 2, sound="")


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Iterator[PlayerPage]:
    made = PlayerPage(theme)
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    yield made
    made.stop()


@pytest.fixture
def paused(page: PlayerPage, film: Path, qtbot: QtBot) -> PlayerPage:
    page.play(QUrl.fromLocalFile(str(film)).toString())
    qtbot.waitUntil(lambda: light(page) >= 0 and page._where.maximum() > 0)
    qtbot.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page._player.playbackState() is QMediaPlayer.PlaybackState.PausedState)
    return page


def light(page: PlayerPage) -> int:
    """Of the middle of the picture that is shown, 0 to 255; -1 = there is none."""
    image: QImage = page._picture.videoSink().videoFrame().toImage()
    return image.pixelColor(image.rect().center()).lightness() if not image.isNull() else -1


def test_the_pictures_of_the_film_are_shown(paused: PlayerPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: 0 <= light(paused) < 32)
    paused._where.sought.emit((SECONDS - 5) * 1000)
    qtbot.waitUntil(lambda: light(paused) > 64)


def test_a_click_on_the_line_goes_to_that_place(paused: PlayerPage, qtbot: QtBot) -> None:
    line = paused._where
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() // 2, line.height() // 2))

    qtbot.waitUntil(lambda: abs(paused._player.position() - SECONDS * 500) < 1000)


def test_the_keys_go_on_and_back_on_the_line_as_on_the_page(paused: PlayerPage, qtbot: QtBot) -> None:
    def at(milliseconds: int) -> None:
        qtbot.waitUntil(lambda: abs(paused._player.position() - milliseconds) < 500)

    paused._player.setPosition(0)
    at(0)
    qtbot.keyClick(paused._where, Qt.Key.Key_PageUp)
    at(LEAP_MS)
    qtbot.keyClick(paused._where, Qt.Key.Key_Left)
    at(LEAP_MS - STEP_MS)
    qtbot.keyClick(paused, Qt.Key.Key_Right)
    at(LEAP_MS)


def test_what_is_in_hand_is_not_taken_away(qtbot: QtBot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    line.setMaximum(1000)
    line.setSliderDown(True)
    line.setSliderPosition(700)
    line.show_position(10)

    assert line.sliderPosition() == 700
