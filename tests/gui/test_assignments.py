"""Where it goes: the list of assignments, the chosen one, and how files get there, through the real window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from tests.builders import RECEIPT, upload
from tests.fakes.backend import ACCOUNT, SITE, FakeBackend
from tests.gui.conftest import CLOSED, NOW, OPEN, OTHER, HandClock, Show
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Added
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.gui.models.assignments import AssignmentsModel
from uploader_app.gui.models.recent import Recent
from uploader_app.gui.models.targets import target
from uploader_app.gui.views.assignments.drafts import DraftQuestion
from uploader_app.gui.views.assignments.news import STALE_S
from uploader_app.gui.views.window import MainWindow
from uploader_app.wire import Assignment

DAY = 86_400
STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal
DRAFTS = replace(OPEN, id="a9", name="Reflection", drafts=True, statement="<p>It is <b>my own</b> work.</p>")
LATER = Assignment("a4", "Field methods", "Final film", False, opens_at=NOW + DAY)
HANDED_IN = replace(OTHER, id="a5", name="Diary", state="submitted", handed_in_at=NOW - DAY)


def shape(model: AssignmentsModel) -> dict[str, list[str]]:
    """The groups as they are seen."""
    groups = [model.index(row) for row in range(model.rowCount())]
    return {
        group.data(): [model.index(row, 0, group).data() for row in range(model.rowCount(group))] for group in groups
    }


def notices(window: MainWindow) -> list[str]:
    return [notice.text for notice in window.banners.notices()]


def added(backend: FakeBackend) -> list[Upload]:
    return [event.upload for event in backend.posted if isinstance(event, Added)]


def tree(window: MainWindow) -> QTreeView:
    return window.choice.list.tree


def held(paths: list[str]) -> tuple[Qt.DropAction, QMimeData, Qt.MouseButton, Qt.KeyboardModifier]:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def hold(window: MainWindow, index: QModelIndex, given: tuple) -> bool:
    """Files come above a row of the list; whether it would take them."""
    place = tree(window).visualRect(index).center()
    QApplication.sendEvent(tree(window).viewport(), QDragEnterEvent(place, *given))
    move = QDragMoveEvent(place, *given)
    QApplication.sendEvent(tree(window).viewport(), move)
    return move.isAccepted()


def drop_on(window: MainWindow, id: str, paths: list[str]) -> bool:
    index, given = window.choice.model.index_of(id), held(paths)
    taken = hold(window, index, given)
    if taken:
        place = QPointF(tree(window).visualRect(index).center())
        QApplication.sendEvent(tree(window).viewport(), QDropEvent(place, *given))
    return taken


def hint(window: MainWindow) -> str:
    return window.page.drop._hint.text()


def draft_question(window: MainWindow) -> DraftQuestion:
    (asked,) = [one for one in window.findChildren(DraftQuestion) if one.isVisible()]
    return asked


# -- the list --------------------------------------------------------------------------------------


def test_groups_stand_in_the_order_in_which_they_press(qapp: object):
    model = AssignmentsModel(lambda: NOW)
    QAbstractItemModelTester(model, STRICT)
    due = replace(OTHER, id="a6", name="Essay", due_at=NOW + 3600, closes_at=NOW + 9 * DAY)

    model.fill([CLOSED, LATER, HANDED_IN, OTHER, OPEN, due, DRAFTS], ["gone", CLOSED.id, DRAFTS.id])

    assert shape(model) == {
        "Last used": ["Reflection"],
        "Open": ["Essay", "Interview", "Shoreline survey"],
        "Handed in": ["Diary"],
        "Opens later": ["Final film"],
        "Closed": ["Tide pools"],
    }


def test_a_search_looks_at_names_and_courses(qapp: object):
    model = AssignmentsModel(lambda: NOW)
    QAbstractItemModelTester(model, STRICT)
    model.fill([OPEN, OTHER, CLOSED])

    model.search("coastal sur")

    assert shape(model) == {"Open": ["Shoreline survey"]}


def test_what_was_handed_in_is_known_also_after_the_next_listing(qapp: object):
    model = AssignmentsModel(lambda: NOW)
    QAbstractItemModelTester(model, STRICT)
    model.fill([OPEN, OTHER])

    model.learn(replace(OTHER, state="submitted", handed_in_at=NOW))
    stays = shape(model)
    model.fill([OPEN, OTHER])

    assert stays == {"Open": ["Interview", "Shoreline survey"]}
    assert shape(model) == {"Open": ["Interview"], "Handed in": ["Shoreline survey"]}


def test_of_500_assignments_those_on_the_screen_are_laid_out_and_none_is_measured_twice(show: Show, qtbot: QtBot):
    window = show(FakeBackend(assignments=[OPEN]))
    rows = tree(window)._rows
    window.picker.offer([replace(OTHER, id=f"n{number}", name=f"Survey {number} " * 6) for number in range(500)])

    window.choice.list.search.setText("survey")
    tree(window).grab()

    seen = tree(window).viewport().height() // tree(window).sizeHintForRow(0)
    measured = len(rows._sizes)
    window.choice.list.search.setText("surve")

    assert 0 < len(rows._lines) <= 3 * seen
    assert len(rows._sizes) == measured >= 500
    assert window.choice.model.rowCount(window.choice.model.index(0)) == 500


def test_the_closed_ones_are_folded_until_one_searches(show: Show, qtbot: QtBot):
    window = show(FakeBackend(assignments=[OPEN, OTHER, CLOSED]))
    model, list = window.choice.model, window.choice.list

    folded = [tree(window).isExpanded(model.index(row)) for row in range(2)]
    list.search.setText("coastal")
    found = [tree(window).isExpanded(model.index(row)) for row in range(2)]
    list.search.clear()

    assert folded == [True, False]
    assert found == [True, True]
    assert not tree(window).isExpanded(model.index(1))


def test_a_row_can_be_heard_as_a_sentence(show: Show):
    window = show(FakeBackend(assignments=[replace(OPEN, closes_at=0.0, team=True), CLOSED]))

    heard = QAccessible.queryAccessibleInterface(tree(window))
    names = [heard.child(row).text(QAccessible.Text.Name) for row in range(heard.childCount())]

    assert names == [
        "Assignment",
        "Open, 1 assignment",
        "Interview, Field methods: No closing date. Your team hands in together.",
        "Closed, 1 assignment",
    ]


def test_why_one_is_closed_can_be_read_and_heard(show: Show):
    window = show(FakeBackend(assignments=[OPEN, CLOSED]))
    index = window.choice.model.index_of(CLOSED.id)

    assert "Closed last Monday" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "Closed last Monday" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)


# -- choosing --------------------------------------------------------------------------------------


def test_an_assignment_is_found_and_chosen_by_keys_alone(show: Show, qtbot: QtBot):
    window = show(FakeBackend(assignments=[OPEN, OTHER, CLOSED]))
    tree(window).setFocus()

    qtbot.keyClicks(tree(window), "s")
    search = window.choice.list.search
    assert search.hasFocus()
    qtbot.keyClicks(search, "hore")
    qtbot.keyClick(search, Qt.Key.Key_Return)

    assert window.picker.chosen == OTHER


def test_arrows_go_along_the_list_and_enter_chooses(show: Show, qtbot: QtBot):
    window = show(FakeBackend(assignments=[OPEN, OTHER, CLOSED]))
    tree(window).setFocus()
    tree(window).setCurrentIndex(window.choice.model.index_of(OPEN.id))

    qtbot.keyClick(tree(window), Qt.Key.Key_Down)
    before = window.picker.chosen, tree(window).selectionModel().selectedIndexes()
    qtbot.keyClick(tree(window), Qt.Key.Key_Return)

    assert before == (None, [])
    assert window.picker.chosen == OTHER
    assert tree(window).selectionModel().selectedIndexes() == [window.choice.model.index_of(OTHER.id)]


def test_enter_opens_a_group_and_a_click_too(show: Show, qtbot: QtBot):
    window = show(FakeBackend(assignments=[OPEN, CLOSED]))
    group = window.choice.model.index(1)

    tree(window).setCurrentIndex(group)
    qtbot.keyClick(tree(window), Qt.Key.Key_Return)
    opened = tree(window).isExpanded(group)
    viewport = tree(window).viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=tree(window).visualRect(group).center())

    assert opened
    assert not tree(window).isExpanded(group)


def test_a_search_without_a_match_says_so(show: Show, qtbot: QtBot):
    window = show(FakeBackend(assignments=[OPEN, OTHER]))

    window.choice.list.search.setText("zzz")

    assert window.choice.list._instead.text() == "No assignment has “zzz” in its name or course."
    assert tree(window).isHidden()


def test_the_chosen_one_is_asked_for_and_shown_whole(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN, OTHER])
    backend.full = [replace(OTHER, state="reopened", attempt=2, attempts=3)]
    window = show(backend)

    window.picker.choose(OTHER)

    qtbot.waitUntil(lambda: "Reopened: attempt 2 of 3" in window.page.head.accessibleName())
    assert backend.asked_for[-1] == OTHER.id


def test_an_answer_that_does_not_come_leaves_what_the_listing_said(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN, OTHER])
    window = show(backend)
    backend.no_assignments = Fault(Code.NET_DOWN, retry=True)

    window.picker.choose(OTHER)
    qtbot.waitUntil(lambda: OTHER.id in backend.asked_for)
    QApplication.processEvents()

    assert window.picker.chosen == OTHER
    assert "Shoreline survey" in window.page.head.accessibleName()
    assert not notices(window)


def test_a_closed_one_says_why_and_takes_nothing(show: Show):
    backend = FakeBackend(assignments=[OPEN, CLOSED])
    window = show(backend)

    window.picker.choose(CLOSED)
    window.intake.add(["/videos/a.mp4"])

    assert window.page.drop._title.text() == "Nothing can be handed in here now"
    assert hint(window).startswith("Closed last Monday")
    assert not window.page.drop._files.isEnabled()
    assert notices(window) == [f"Nothing was added to Tide pools. {hint(window)}"]
    assert not added(backend)


def test_what_is_chosen_is_told_once_with_why_it_takes_nothing(show: Show, qtbot: QtBot):
    window = show(FakeBackend(assignments=[OPEN, CLOSED]))
    said: list[str] = []
    window.announcer.said.connect(said.append)
    tree(window).setFocus()
    tree(window).expandAll()
    tree(window).setCurrentIndex(window.choice.model.index_of(CLOSED.id))

    qtbot.keyClick(tree(window), Qt.Key.Key_Return)

    (text,) = said
    assert text.startswith("Chosen assignment: Tide pools, Closed, A video of any size. Closed last Monday")


def test_of_another_person_nothing_stays_known(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN, OTHER])
    window = show(backend)
    window.picker.choose(OTHER)
    window.picker.learn(replace(OTHER, state="submitted", handed_in_at=NOW))

    backend.account = replace(ACCOUNT, username="noah")
    window.picker.offer([OPEN, OTHER])

    assert window.picker.chosen is None
    assert shape(window.choice.model) == {"Open": ["Interview", "Shoreline survey"]}


# -- files -----------------------------------------------------------------------------------------


def test_files_dropped_on_a_row_go_there_and_the_choice_stays(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN, OTHER])
    window = show(backend)
    window.picker.choose(OPEN)

    assert drop_on(window, OTHER.id, ["/videos/a.mp4"])

    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert [one.target for one in added(backend)] == [target(OTHER, ACCOUNT)]
    assert window.picker.chosen == OPEN


def test_files_above_a_closed_row_are_refused_with_the_reason(show: Show, qtbot: QtBot):
    window = show(FakeBackend(assignments=[OPEN, CLOSED]))
    tree(window).expandAll()

    assert not drop_on(window, CLOSED.id, ["/videos/a.mp4"])

    assert hint(window).startswith("Nothing can be added to Tide pools. Closed last Monday")
    QApplication.sendEvent(tree(window).viewport(), QEvent(QEvent.Type.DragLeave))


def test_files_above_a_row_say_where_they_would_go(show: Show):
    window = show(FakeBackend(assignments=[OPEN, OTHER]))
    before = hint(window)

    hold(window, window.choice.model.index_of(OTHER.id), held(["/videos/a.mp4"]))
    above = hint(window)
    hold(window, window.choice.model.index(0), held(["/videos/a.mp4"]))

    assert above == "Let go to add them to Shoreline survey."
    assert hint(window) == before


def test_files_held_long_above_a_closed_group_open_it(show: Show, qtbot: QtBot):
    window = show(FakeBackend(assignments=[OPEN, LATER]))
    group = window.choice.model.index(1)
    tree(window)._opener.setInterval(1)

    hold(window, group, held(["/videos/a.mp4"]))

    qtbot.waitUntil(lambda: tree(window).isExpanded(group))


@pytest.mark.parametrize("written", [True, False], ids=["text", "files"])
def test_pasted_files_go_to_the_chosen_assignment(show: Show, qtbot: QtBot, written: bool):
    backend = FakeBackend(assignments=[OPEN])
    window = show(backend)
    data = QMimeData()
    if written:
        data.setText("file:///videos/a.mp4\nfile:///videos/b.mp4")
    else:
        data.setUrls([QUrl.fromLocalFile("/videos/a.mp4"), QUrl.fromLocalFile("/videos/b.mp4")])
    QApplication.clipboard().setMimeData(data)

    window.actions_.paste.trigger()

    qtbot.waitUntil(lambda: [one.path for one in added(backend)] == ["/videos/a.mp4", "/videos/b.mp4"])
    QApplication.clipboard().clear()  # else it outlives the application, and that is the end of the test run


def test_one_notice_names_what_was_left_out_and_the_rest_goes_on(show: Show, qtbot: QtBot):
    backend = FakeBackend([upload(path="/videos/here.mp4", target=target(OPEN, ACCOUNT))], assignments=[OPEN])
    backend.unprepared = {"/videos/empty.mp4": Fault(Code.FILE_EMPTY)}
    window = show(backend)

    window.intake.add(["/videos/empty.mp4", "/videos/here.mp4", "/videos/good.mp4", "/videos/good.mp4"])

    qtbot.waitUntil(lambda: bool(notices(window)))
    (text,) = notices(window)
    first, *lines = text.split("\n")
    assert first == "3 files were not added."
    assert [line.partition(":")[0] for line in lines] == ["empty.mp4", "here.mp4", "good.mp4"]
    assert "The file is empty." in lines[0]
    assert [one.path for one in added(backend)] == ["/videos/good.mp4"]


def test_a_file_that_was_handed_in_may_be_sent_again(show: Show, qtbot: QtBot):
    ended = upload(path="/videos/a.mp4", target=target(OPEN, ACCOUNT), status=Status.DONE, receipt=RECEIPT)
    backend = FakeBackend([ended], assignments=[OPEN])
    window = show(backend)

    window.intake.add(["/videos/a.mp4"])

    qtbot.waitUntil(lambda: len(added(backend)) == 1)
    assert not notices(window)


def test_a_single_file_is_named_with_its_reason(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    backend.unprepared = {"/videos/talks": Fault(Code.FOLDER_EMPTY)}
    window = show(backend)

    window.intake.add(["/videos/talks"])

    qtbot.waitUntil(lambda: bool(notices(window)))
    assert notices(window)[0].startswith("talks was not added. There is no video in this folder.")


# -- drafts ----------------------------------------------------------------------------------------


def test_where_there_are_drafts_one_is_asked_once_and_agrees_to_the_statement(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[DRAFTS])
    window = show(backend)
    window.intake.add(["/videos/a.mp4"])
    asked = draft_question(window)

    assert not asked.add.isEnabled()
    assert not added(backend)
    asked.agree.click()
    asked.add.click()
    window.intake.add(["/videos/b.mp4"])

    qtbot.waitUntil(lambda: len(added(backend)) == 2)
    assert [one.final for one in added(backend)] == [True, True]
    assert not [one for one in window.findChildren(DraftQuestion) if one.isVisible()]


def test_nobody_agrees_for_another_person(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[DRAFTS])
    window = show(backend)
    window.intake.add(["/videos/a.mp4"])
    asked = draft_question(window)
    asked.agree.click()
    asked.add.click()

    backend.account = replace(ACCOUNT, username="noah")
    window.intake.add(["/videos/b.mp4"])

    assert draft_question(window) is not asked


def test_a_draft_needs_no_statement(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[DRAFTS])
    window = show(backend)
    window.intake.add(["/videos/a.mp4"])

    draft_question(window).keep.click()
    draft_question(window).add.click()

    qtbot.waitUntil(lambda: [one.final for one in added(backend)] == [False])


def test_without_an_answer_nothing_is_added_and_it_is_asked_again(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[DRAFTS])
    window = show(backend)
    window.intake.add(["/videos/a.mp4"])

    qtbot.keyClick(draft_question(window), Qt.Key.Key_Escape)
    window.intake.add(["/videos/b.mp4"])

    assert draft_question(window)._statement == "It is my own work."
    assert not added(backend)


def test_files_that_come_while_it_is_asked_wait_for_the_same_answer(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[DRAFTS])
    window = show(backend)
    window.intake.add(["/videos/a.mp4"])
    window.intake.add(["/videos/b.mp4"])

    draft_question(window).keep.click()
    draft_question(window).add.click()

    qtbot.waitUntil(lambda: [one.path for one in added(backend)] == ["/videos/a.mp4", "/videos/b.mp4"])


# -- fresh -----------------------------------------------------------------------------------------


def test_the_list_is_asked_for_again_when_the_window_is_used_after_a_while(
    show: Show, qtbot: QtBot, hand_clock: HandClock
):
    backend = FakeBackend(assignments=[OPEN, OTHER])
    window = show(backend)
    asked = backend.asked

    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    hand_clock.at += STALE_S + 1
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))

    qtbot.waitUntil(lambda: window.picker.offered == 2)
    assert backend.asked == asked + 1


def test_f5_asks_and_says_when_that_did_not_work(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    window = show(backend)
    backend.no_assignments = Fault(Code.NET_DOWN, retry=True)

    qtbot.keyClick(window, Qt.Key.Key_F5)

    qtbot.waitUntil(lambda: bool(notices(window)))
    assert notices(window)[0].startswith("The list of assignments could not be renewed.")
    assert window.picker.chosen == OPEN


def test_a_new_listing_keeps_the_choice(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN, OTHER])
    window = show(backend)
    window.picker.choose(OTHER)
    backend.listed = [OPEN, replace(OTHER, closes_at=NOW + DAY)]

    window.news.refresh()

    qtbot.waitUntil(lambda: window.picker.offered == 2)
    assert window.picker.chosen == backend.listed[1]


def test_after_a_video_was_handed_in_the_list_is_asked_for_again(show: Show, qtbot: QtBot):
    moving = upload(status=Status.RUNNING, step=Step.ATTACH, size=5, sent=5)
    backend = FakeBackend([moving], assignments=[OPEN, OTHER])
    window = show(backend)

    backend.tell(replace(moving, status=Status.DONE, receipt=RECEIPT))

    qtbot.waitUntil(lambda: window.picker.offered == 2)


def test_what_was_used_last_stands_first_from_the_next_listing_on(show: Show, qtbot: QtBot):
    kept: list[list[str]] = []
    backend = FakeBackend(assignments=[OPEN, OTHER])
    window = show(backend, recent=Recent([], kept.append))

    window.intake.add_to(["/videos/a.mp4"], OTHER)
    qtbot.waitUntil(lambda: len(added(backend)) == 1)
    window.news.refresh()

    qtbot.waitUntil(lambda: shape(window.choice.model) == {"Last used": ["Shoreline survey"], "Open": ["Interview"]})
    assert kept == [[f"{SITE} {OTHER.id}"]]


# -- the room there is -----------------------------------------------------------------------------


def test_a_narrow_window_has_the_same_list_behind_a_button(show: Show, qtbot: QtBot):
    window = show(FakeBackend(assignments=[OPEN, OTHER]))
    window.resize(1180, 720)
    wide = window.page.place.sidebar.isVisible()

    window.resize(800, 720)
    button = window.page.place.button
    qtbot.waitUntil(button.isVisible)
    button.button.click()
    search = window.choice.list.search
    qtbot.keyClicks(search, "shore")
    qtbot.keyClick(search, Qt.Key.Key_Return)

    assert wide
    assert not window.page.place.sidebar.isVisible()
    assert window.picker.chosen == OTHER
    assert button.popup.isHidden()
    assert "Shoreline survey" in button.button.accessibleName()


def test_a_window_that_grows_gets_its_sidebar_back(show: Show, qtbot: QtBot):
    window = show(FakeBackend(assignments=[OPEN, OTHER]))
    window.resize(800, 720)
    qtbot.waitUntil(window.page.place.button.isVisible)

    window.resize(1180, 720)

    qtbot.waitUntil(window.page.place.sidebar.isVisible)
    assert tree(window).isVisible()


def test_a_mirrored_window_takes_files_on_its_rows_too(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN, OTHER])
    window = show(backend)
    window.resize(1180, 720)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()

    assert window.page.place.sidebar.mapTo(window, QPoint()).x() > window.width() // 2
    assert drop_on(window, OTHER.id, ["/videos/a.mp4"])
    window.grab()


def test_whatever_takes_the_focus_in_the_question_has_a_name(show: Show):
    window = show(FakeBackend(assignments=[DRAFTS]))
    window.intake.add(["/videos/a.mp4"])

    asked = draft_question(window)
    texts = [one.text() for one in asked.findChildren(QPushButton)]

    assert texts == ["Cancel", "Add videos"]
    assert asked.accessibleDescription() == "When your videos have arrived at Reflection:"
