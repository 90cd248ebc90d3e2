"""What an eye would notice at once: lines that begin at one edge, signs that grow, and room for what matters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QFontMetrics, QImage, QKeySequence
from PySide6.QtWidgets import QStyleOptionMenuItem, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import upload
from tests.fakes.backend import FakeBackend
from tests.gui.conftest import Show
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.lines import Lines, from_right
from uploader_app.gui.views.pieces.menu import FROM_LEFT, Menu
from uploader_app.gui.views.queue.row_layout import Heights, lay, thumb

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
HEBREW = "שלום לכולם וברוכים הבאים אל העולם הגדול"
ROW = QRect(0, 0, 800, 120)


@pytest.fixture
def heights(theme: Theme) -> Heights:
    return Heights.of(QFontMetrics(theme.font(bold=True)), QFontMetrics(theme.font()), 1.0)


def test_a_row_that_has_arrived_keeps_its_lines_together_in_the_middle(heights: Heights):
    moving, done = (lay(ROW, heights, LEFT, pill=False, bar=bar) for bar in (True, False))

    assert done.state.top() - done.meta.bottom() < moving.state.top() - moving.meta.bottom()
    assert abs((done.name.top() + done.state.bottom()) - (moving.name.top() + moving.state.bottom())) <= 1


def test_pictures_of_rows_grow_with_the_type_as_far_as_there_is_room():
    assert thumb(1.0).width() < thumb(1.4).width() < thumb(2.0).width() == thumb(3.0).width()


def test_keys_in_a_menu_run_from_the_left_in_a_mirrored_window_too(theme: Theme, qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    menu = Menu(theme, window)
    settings = QAction("Settings…", window)
    settings.setShortcut(QKeySequence("Ctrl+,"))
    menu.addAction(settings)
    menu.setLayoutDirection(RIGHT)
    option = QStyleOptionMenuItem()

    menu.initStyleOption(option, settings)

    assert option.text == f"Settings…\t{FROM_LEFT}Ctrl+,{FROM_LEFT}"


def test_all_lines_of_a_text_from_the_right_begin_at_one_edge(theme: Theme, qtbot: QtBot):
    lines = Lines(HEBREW)
    qtbot.addWidget(lines)
    lines.setLayoutDirection(RIGHT)
    lines.setFont(theme.font(2.0))
    lines.setWordWrap(True)
    lines.setFixedSize(220, 400)

    layout, height = lines._broken(Qt.AlignmentFlag.AlignRight)
    ends = {round(layout.lineAt(at).naturalTextRect().right()) for at in range(layout.lineCount() - 1)}

    assert layout.lineCount() > 2
    assert ends == {220}
    assert height > lines.fontMetrics().height()
    assert lines.grab().toImage() != _blank(lines)


@pytest.mark.parametrize(("text", "right"), [("1. אב cd", True), ("MP4 אב", False), ("123 …", False)])
def test_a_text_runs_as_its_first_letter_does(text: str, right: bool):
    assert from_right(text) is right


def test_details_stand_in_place_of_the_uploads_where_there_is_no_room_for_both(show: Show, qtbot: QtBot):
    window = show(FakeBackend([upload(1)]))
    window.resize(760, 720)
    window.queue.setCurrentIndex(window.model.index(0))

    window.actions_.details.trigger()
    qtbot.waitUntil(lambda: window.details.width() > tokens.DETAILS_WIDTH)
    alone = not window.queue.isVisible()
    window.resize(1180, 720)

    qtbot.waitUntil(lambda: window.details.width() == tokens.DETAILS_WIDTH)
    assert alone
    assert window.queue.isVisible()


def test_closed_details_give_the_uploads_their_place_back(show: Show, qtbot: QtBot):
    window = show(FakeBackend([upload(1)]))
    window.resize(760, 720)
    window.queue.setCurrentIndex(window.model.index(0))
    window.actions_.details.trigger()
    qtbot.waitUntil(lambda: not window.queue.isVisible())

    window.details.closed.emit()

    assert window.queue.isVisible()


def test_what_keeps_the_assignments_away_is_said_in_place_of_a_choice(show: Show):
    window = show(FakeBackend())

    window.picker.say("Your assignments could not be loaded")

    assert window.page.drop._title.text() == "Your assignments could not be loaded"


def _blank(lines: Lines) -> QImage:
    lines.clear()
    return lines.grab().toImage()
