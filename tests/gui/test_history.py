"""The history: read page by page, searched, and what it asks for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView

from tests import builders
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status, Step
from uploader_app.gui.models.history import PAGE, HistoryModel
from uploader_app.gui.views.records.history import HistoryPage

NOW = 1_795_082_400.0


def handed_in(number, name=""):
    upload = builders.upload(number, step=Step.ATTACH, status=Status.DONE, done_at=NOW - number, size=1000)
    return replace(upload, name=name or f"film {number}.mp4")


class Shelf:
    """Answers as the journal does, at once or when it is told to."""

    def __init__(self, uploads, *, at_once=True):
        self.uploads, self.at_once, self.asked, self.fault = uploads, at_once, [], None
        self.late = []

    def ask(self, words, after, limit, done, failed):
        self.asked.append((words, after and after.id, limit))
        found = [one for one in self.uploads if words in one.name and (after is None or one.done_at < after.done_at)]
        answer = (lambda: failed(self.fault)) if self.fault else (lambda: done(found[:limit]))
        if self.at_once:
            answer()
        else:
            self.late.append(answer)


@pytest.fixture
def open_page(qtbot, theme):
    def opened(shelf):
        model = HistoryModel(shelf.ask, lambda: NOW)
        page = HistoryPage(model, theme, lambda: NOW)
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.open()
        return page, model

    return opened


def names(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def test_only_a_page_is_read_and_more_when_one_scrolls(open_page):
    shelf = Shelf([handed_in(number) for number in range(3 * PAGE)])
    page, model = open_page(shelf)
    assert len(names(model)) <= 2 * PAGE
    QAbstractItemModelTester(model)
    while model.canFetchMore(model.index(-1)):
        model.fetchMore(model.index(-1))
    assert names(model) == [f"film {number}.mp4" for number in range(3 * PAGE)]
    assert page.findChild(QListView).isVisible()


def test_the_last_page_asks_no_more(open_page):
    shelf = Shelf([handed_in(1)])
    _, model = open_page(shelf)
    assert not model.canFetchMore(model.index(-1))
    assert len(shelf.asked) == 1


def test_what_is_typed_is_looked_for_once(open_page, qtbot):
    shelf = Shelf([handed_in(1, "interview.mp4"), handed_in(2, "walk.mp4")])
    page, model = open_page(shelf)
    QTest.keyClicks(page.findChild(QLineEdit), "walk")
    qtbot.waitUntil(lambda: names(model) == ["walk.mp4"])
    assert [words for words, _, _ in shelf.asked] == ["", "walk"]


def test_a_late_answer_to_an_older_search_is_void(open_page):
    shelf = Shelf([handed_in(1, "interview.mp4"), handed_in(2, "walk.mp4")], at_once=False)
    _, model = open_page(shelf)
    model.search("walk")
    first, second = shelf.late
    second()
    first()
    assert names(model) == ["walk.mp4"]


def test_an_empty_history_says_what_will_stand_there(open_page):
    page, _ = open_page(Shelf([]))
    assert any("receipt" in one.text() and one.isVisible() for one in page.findChildren(QLabel))


def test_a_fault_is_said_and_not_taken_for_emptiness(open_page):
    shelf = Shelf([])
    shelf.fault = Fault(Code.DISK_FULL)
    page, _ = open_page(shelf)
    assert any("disk is full" in one.text() and one.isVisible() for one in page.findChildren(QLabel))


def test_keys_ask_for_what_can_be_done_with_the_chosen_one(open_page, qtbot):
    page, model = open_page(Shelf([handed_in(1), handed_in(2)]))
    view = page.findChild(QListView)
    view.setFocus()
    view.setCurrentIndex(model.index(1))
    for key, signal in ((Qt.Key.Key_Return, page.asked_receipt), (Qt.Key.Key_Delete, page.asked_forget)):
        with qtbot.waitSignal(signal) as told:
            QTest.keyClick(view, key)
        assert told.args[0].name == "film 2.mp4"


def test_nothing_can_be_done_while_nothing_is_chosen(open_page):
    page, _ = open_page(Shelf([]))
    assert page.chosen is None
    assert not any(act.isEnabled() for act in page.findChild(QListView).actions())


def test_what_was_taken_out_is_gone_from_the_list(open_page):
    _, model = open_page(Shelf([handed_in(1), handed_in(2)]))
    model.take_out(handed_in(1).id)
    assert names(model) == ["film 2.mp4"]
