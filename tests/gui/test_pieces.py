"""The pieces that every view is made of: dialogs, signs, lists, lines that end with dots."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.samples import PAST
from uploader_app.gui.models.preferences import SECTIONS
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.dialog import DialogFrame, answers
from uploader_app.gui.views.pieces.gutter import GutteredList
from uploader_app.gui.views.pieces.parts import button, fill
from uploader_app.gui.views.pieces.sign import level
from uploader_app.gui.views.queue.drop import DropZone
from uploader_app.gui.views.records.receipt import ReceiptDialog
from uploader_app.gui.views.settings.page import SettingsPage


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    return made


def test_a_dialog_taller_than_the_screen_keeps_its_answers_in_sight(owner: QWidget, theme: Theme):
    dialog = QDialog(owner)
    around = DialogFrame(dialog, theme, "A long story")
    fill(around.column, *(QLabel(f"Line {number}") for number in range(200)))
    give, cancel = button("Give", role="primary"), button("Cancel", role="flat")
    around.end(answers(give, cancel))

    dialog.show()

    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert dialog.rect().contains(give.geometry())


def test_a_dialog_is_as_tall_as_its_text_needs(owner: QWidget, theme: Theme):
    dialog = QDialog(owner)
    around = DialogFrame(dialog, theme, "A title", "A text of many words. " * 30)
    around.end(button("Give", role="primary"))

    dialog.show()

    text = next(one for one in dialog.findChildren(QLabel) if one.text().startswith("A text"))
    assert text.height() >= text.heightForWidth(text.width())
    assert text.visibleRegion().boundingRect().height() == text.height()


def test_the_receipt_opens_with_what_most_do_with_it(owner: QWidget, theme: Theme, qtbot: QtBot):
    dialog = ReceiptDialog(theme, PAST[0], owner)
    with qtbot.waitSignal(dialog.asked_save):
        dialog.show()
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)


def test_rows_are_as_wide_with_the_scroll_bar_as_without(owner: QWidget, qtbot: QtBot):
    shelf = GutteredList(owner)
    rows = QStringListModel(["one"])
    shelf.setModel(rows)
    shelf.resize(300, 200)
    owner.show()
    before = shelf.viewport().width()

    rows.setStringList([str(number) for number in range(100)])

    qtbot.waitUntil(lambda: shelf.verticalScrollBar().isVisible())
    assert shelf.viewport().width() == before


def test_texts_of_two_scripts_stand_in_one_line(owner: QWidget):
    latin, other = QLabel("Site"), QLabel("الموقع\u0651")
    font = other.font()
    font.setPointSizeF(2 * font.pointSizeF())
    other.setFont(font)

    level(latin, other)

    assert latin.contentsMargins().top() > other.contentsMargins().top() == 0


def test_where_nothing_can_be_added_no_button_offers_it(theme: Theme, qtbot: QtBot):
    drop = DropZone(theme)
    qtbot.addWidget(drop)
    drop.show()
    drop.allow("Interview")
    offered = drop._files.isVisible()

    drop.refuse("Nothing can be handed in here now", "It closed yesterday.")

    assert offered
    assert not drop._files.isVisible()


def test_the_section_that_is_read_is_marked(theme: Theme, qtbot: QtBot):
    page = SettingsPage(theme)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    first, *_, last = SECTIONS

    at_first = page._ways[first.name].isChecked()
    page._scroll.verticalScrollBar().setValue(page._scroll.verticalScrollBar().maximum())

    assert at_first
    assert page._ways[last.name].isChecked()
