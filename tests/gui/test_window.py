"""Walks through the real window: what is seen, what is posted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import RECEIPT, upload
from tests.fakes.backend import ACCOUNT, FakeBackend
from tests.gui.conftest import OPEN, OTHER, HandClock, Show
from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Added, Finalized, Paused, Removed, Restarted, Resumed
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.gui.models.targets import target
from uploader_app.gui.models.uploads import UPLOAD_ROLE
from uploader_app.gui.views.pieces.banner import Notice
from uploader_app.gui.views.pieces.dialogs import Leave, Question, Remove
from uploader_app.gui.views.queue.row_layout import Part
from uploader_app.gui.views.queue.smaller import SmallerDialog
from uploader_app.gui.views.window import MainWindow
from uploader_app.words import Action


def running(**changes: object) -> Upload:
    return upload(**{"status": Status.RUNNING, "step": Step.TRANSFER, "size": 1000, "sent": 400, **changes})


def failed(code: Code, **changes: object) -> Upload:
    return upload(status=Status.FAILED, fault=Fault(code, detail="request 4f1c09"), **changes)


def field(window: MainWindow, name: str) -> QLineEdit:
    return next(one for one in window.sign_in.findChildren(QLineEdit) if one.accessibleName() == name)


def press(window: QWidget, text: str) -> None:
    next(one for one in window.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def notices(window: MainWindow) -> list[str]:
    return [notice.text for notice in window.banners.notices()]


def question(window: MainWindow) -> Question:
    asked = [one for one in window.findChildren(Question) if one.isVisible()]
    assert len(asked) == 1
    return asked[0]


def answer(window: MainWindow, given: str) -> None:
    question(window).findChild(QPushButton, given).click()


def choose_row(window: MainWindow, row: int = 0) -> None:
    window.queue.setFocus()
    window.queue.setCurrentIndex(window.model.index(row))


def click_part(qtbot: QtBot, window: MainWindow, row: int, part: Part) -> None:
    """With the mouse, where the button is painted."""
    QApplication.processEvents()  # the details that open may fold the sidebar
    rect = window.queue.visualRect(window.model.index(row))
    one: Upload = window.model.index(row).data(UPLOAD_ROLE)
    action = words.explain(one, 0).action
    places = window.queue._rows.places(rect, window.queue.layoutDirection(), action)
    primary = places.icon if action is Action.NONE else places.pill
    place = {Part.PRIMARY: primary, Part.DETAILS: places.details, Part.REMOVE: places.remove}[part]
    qtbot.mouseMove(window.queue.viewport(), place.center())
    qtbot.mouseClick(window.queue.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


# -- assignments -----------------------------------------------------------------------------------


def test_assignments_that_cannot_be_loaded_are_asked_for_again(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    backend.no_assignments = Fault(Code.NET_DOWN, retry=True)
    window = show(backend)
    qtbot.waitUntil(lambda: bool(notices(window)))
    backend.no_assignments = None

    press(window, "Try again")

    qtbot.waitUntil(lambda: window.picker.chosen == OPEN)
    assert not notices(window)


# -- choosing and adding ---------------------------------------------------------------------------


def test_the_only_open_assignment_is_chosen_and_of_several_none(show: Show):
    one, several = show(FakeBackend(assignments=[OPEN])), show(FakeBackend(assignments=[OPEN, OTHER]))

    assert one.picker.chosen == OPEN
    assert several.picker.chosen is None


def drop(window: MainWindow, paths: list[str]) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    given = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(50, 50), *given)
    enter.ignore()
    QApplication.sendEvent(window.page, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window.page, QDropEvent(QPointF(50, 50), *given))
    return enter.isAccepted()


def test_dropped_files_are_added_to_the_chosen_assignment(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    window = show(backend)

    assert drop(window, ["/videos/a.mp4", "/videos/b.mp4"])

    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    added = [event.upload for event in backend.posted if isinstance(event, Added)]
    assert [one.path for one in added] == ["/videos/a.mp4", "/videos/b.mp4"]
    assert {one.target for one in added} == {target(OPEN, ACCOUNT)}
    assert window.queue.isVisible()


def test_without_an_assignment_nothing_is_taken(show: Show):
    backend = FakeBackend(assignments=[OPEN, OTHER])
    window = show(backend)

    assert not drop(window, ["/videos/a.mp4"])
    assert not window.page.drop._files.isEnabled()
    assert "Choose an assignment first" in window.page.drop._title.text()


def test_files_of_a_second_start_wait_until_an_assignment_is_chosen(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN, OTHER])
    window = show(backend)
    window.hide()

    backend.shown(["/videos/a.mp4"])

    qtbot.waitUntil(lambda: window.isVisible() and bool(notices(window)))
    assert not backend.posted
    window.picker.choose(OTHER)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert not notices(window)


# -- the queue -------------------------------------------------------------------------------------


def test_space_pauses_and_resumes(show: Show, qtbot: QtBot):
    one = running()
    backend = FakeBackend([one], assignments=[OPEN])
    window = show(backend)
    choose_row(window)

    qtbot.keyClick(window.queue, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.model.upload(one.id).status is Status.PAUSED)
    qtbot.keyClick(window.queue, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.model.upload(one.id).status is Status.READY)

    assert backend.posted == [Paused(one.id), Resumed(one.id)]


def test_the_painted_buttons_do_what_they_show(show: Show, qtbot: QtBot):
    moving, ended = running(), upload(status=Status.DONE, receipt=RECEIPT, step=Step.ATTACH, size=5, sent=5)
    backend = FakeBackend([moving, ended], assignments=[OPEN])
    window = show(backend)

    click_part(qtbot, window, 0, Part.PRIMARY)
    click_part(qtbot, window, 1, Part.REMOVE)
    click_part(qtbot, window, 0, Part.DETAILS)

    assert backend.posted == [Paused(moving.id), Removed(ended.id)]
    assert window.details.isVisible()
    assert window.details.line.upload.id == moving.id


def test_the_context_menu_offers_what_makes_sense_with_its_keys(show: Show, qtbot: QtBot):
    backend = FakeBackend([failed(Code.NET_TLS)], assignments=[OPEN])
    window = show(backend)
    choose_row(window)

    window.queue.customContextMenuRequested.emit(window.queue.visualRect(window.model.index(0)).center())

    menu = next(one for one in window.findChildren(QMenu) if one.isVisible())
    offered = {action.text(): action for action in menu.actions() if not action.isSeparator()}
    assert list(offered) == ["Try again", "Order", "Note for the teacher…", "Another assignment…", "Start again",
                             "Choose another file…", "Details", "Show in folder", "Remove…"]  # fmt: skip
    assert all(action.isEnabled() for action in offered.values())
    assert offered["Try again"].shortcut().toString() == "Ctrl+R"
    assert offered["Remove…"].shortcut().toString() == "Del"
    offered["Try again"].trigger()
    menu.close()
    assert backend.posted == [Resumed(window.model.index(0).data(UPLOAD_ROLE).id)]


def test_removing_an_unfinished_upload_asks_once_and_says_what_is_lost(show: Show, qtbot: QtBot):
    one = running(name="Interview.mp4", size=3_000_000_000, sent=1_900_000_000)
    backend = FakeBackend([one], assignments=[OPEN])
    window = show(backend)
    choose_row(window)

    qtbot.keyClick(window.queue, Qt.Key.Key_Delete)
    assert "1.9 GB that is sent already is lost." in question(window).accessibleDescription()
    answer(window, Remove.KEEP)
    assert not backend.posted
    qtbot.keyClick(window.queue, Qt.Key.Key_Delete)
    answer(window, Remove.REMOVE)

    qtbot.waitUntil(lambda: window.model.rowCount() == 0)
    assert backend.posted == [Removed(one.id)]


def test_what_is_handed_in_leaves_the_list_without_a_question(show: Show, qtbot: QtBot):
    ended, moving = upload(status=Status.DONE, receipt=RECEIPT), running()
    backend = FakeBackend([ended, moving], assignments=[OPEN])
    window = show(backend)

    press(window, "Clear finished")

    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert backend.posted == [Removed(ended.id)]


def test_pause_all_starts_with_those_that_wait(show: Show, qtbot: QtBot):
    moving, waiting = running(), upload(size=10)
    backend = FakeBackend([moving, waiting], assignments=[OPEN])
    window = show(backend)

    press(window, "Pause all")
    qtbot.waitUntil(lambda: all(one.status is Status.PAUSED for one in window.model.uploads()))
    press(window, "Resume all")

    assert backend.posted == [Paused(waiting.id), Paused(moving.id), Resumed(moving.id), Resumed(waiting.id)]


# -- faults ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [code for code in Code if words.FAULTS[code].action is not Action.NONE])
def test_each_fault_is_explained_and_its_button_does_what_it_says(show: Show, qtbot: QtBot, code: Code):
    one = failed(code, target=target(OPEN, ACCOUNT))
    backend = FakeBackend([one], assignments=[OPEN])
    window = show(backend)
    window.session.settled.emit()
    choose_row(window)
    qtbot.keyClick(window.queue, Qt.Key.Key_Return)

    shown = window.details._state.text()
    click_part(qtbot, window, 0, Part.PRIMARY)

    assert shown == words.FAULTS[code].text
    EXPECTED[words.FAULTS[code].action](window, backend, one, qtbot)


def expect_again(window: MainWindow, backend: FakeBackend, one: Upload, qtbot: QtBot) -> None:
    assert backend.posted == [Resumed(one.id)]


def expect_restart(window: MainWindow, backend: FakeBackend, one: Upload, qtbot: QtBot) -> None:
    (event,) = backend.posted
    assert isinstance(event, Restarted)
    assert event.id == one.id
    assert event.new_id != one.id
    assert event.new_secret != one.secret
    qtbot.waitUntil(lambda: window.model.upload(event.new_id) is not None and window.model.rowCount() == 1)


def expect_sign_in(window: MainWindow, backend: FakeBackend, one: Upload, qtbot: QtBot) -> None:
    assert window.sign_in.isVisible()
    assert window.sign_in.person.username.text == ACCOUNT.username


def expect_file(window: MainWindow, backend: FakeBackend, one: Upload, qtbot: QtBot) -> None:
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit("/videos/better.mp4")
    dialog.reject()
    qtbot.waitUntil(lambda: [upload.path for upload in window.model.uploads()] == ["/videos/better.mp4"])
    assert backend.posted[0] == Removed(one.id)


def expect_removal(window: MainWindow, backend: FakeBackend, one: Upload, qtbot: QtBot) -> None:
    answer(window, Remove.REMOVE)
    assert backend.posted == [Removed(one.id)]


def expect_smaller(window: MainWindow, backend: FakeBackend, one: Upload, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(SmallerDialog)))


def expect_hand_in(window: MainWindow, backend: FakeBackend, one: Upload, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: backend.posted == [Finalized(one.id, yes=True)])


Expect = Callable[[MainWindow, FakeBackend, Upload, QtBot], None]
EXPECTED: dict[Action, Expect] = {
    Action.TRY_AGAIN: expect_again,
    Action.SEND_AS_WELL: expect_again,
    Action.START_AGAIN: expect_restart,
    Action.SIGN_IN: expect_sign_in,
    Action.CHOOSE_FILE: expect_file,
    Action.REMOVE: expect_removal,
    Action.SMALLER: expect_smaller,
    Action.HAND_IN: expect_hand_in,
}


def test_escape_takes_the_details_away(show: Show, qtbot: QtBot):
    window = show(FakeBackend([failed(Code.FILE_MISSING, path="/media/ssd/a.mp4")], assignments=[OPEN]))
    choose_row(window)
    qtbot.keyClick(window.queue, Qt.Key.Key_Return)
    qtbot.waitUntil(window.details.isVisible)

    qtbot.keyClick(window.queue, Qt.Key.Key_Escape)

    assert window.details.isHidden()
    assert window.queue.hasFocus()


def test_the_details_can_be_copied_with_code_and_facts(show: Show, qtbot: QtBot):
    window = show(FakeBackend([failed(Code.FILE_MISSING, path="/media/ssd/a.mp4")], assignments=[OPEN]))
    choose_row(window)
    qtbot.keyClick(window.queue, Qt.Key.Key_Return)

    press(window, "Copy details")

    copied = QApplication.clipboard().text()
    assert "For support: file.missing request 4f1c09" in copied
    assert "Path: /media/ssd/a.mp4" in copied


def test_a_full_disk_is_told_until_there_is_room_again(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    window = show(backend)

    backend.hinder(Code.DISK_FULL)
    qtbot.waitUntil(lambda: notices(window) == [words.FAULTS[Code.DISK_FULL].text])
    backend.hinder(None)

    qtbot.waitUntil(lambda: not notices(window))


# -- starting and leaving --------------------------------------------------------------------------


def test_after_a_restart_it_says_what_was_recovered(show: Show):
    rows = [running(), running(), upload(step=Step.TICKET), upload(), upload(status=Status.DONE, receipt=RECEIPT)]

    window = show(FakeBackend(rows, assignments=[OPEN]))

    assert notices(window) == ["Recovered 3 uploads; they continue where they stopped."]


def test_notices_of_the_start_are_shown_and_can_be_dismissed(show: Show):
    window = show(FakeBackend(assignments=[OPEN]), notices=("The list of uploads was damaged and set aside.",))
    (notice,) = window.findChildren(Notice)

    notice.dismissed.emit()

    assert not notices(window)
    assert window.banners.isHidden()


def test_with_nothing_under_way_closing_quits_without_a_question(show: Show, qtbot: QtBot):
    backend = FakeBackend([upload(status=Status.DONE, receipt=RECEIPT)], assignments=[OPEN])
    window = show(backend)

    with qtbot.waitSignal(window.leaving.over):
        window.close()

    assert backend.closed == [True]


def test_quit_and_continue_later_parks(show: Show, qtbot: QtBot):
    backend = FakeBackend([running()], assignments=[OPEN])
    window = show(backend)
    window.close()
    assert window.isVisible()

    with qtbot.waitSignal(window.leaving.over):
        answer(window, Leave.LATER)

    assert backend.closed == [True]
    assert not backend.posted


def test_the_background_is_offered_with_a_tray_only_and_keeps_the_engine(show: Show):
    plain, with_tray = FakeBackend([running()], assignments=[OPEN]), FakeBackend([running()], assignments=[OPEN])
    window = show(plain)
    window.close()
    assert question(window).findChild(QPushButton, Leave.BACKGROUND) is None
    answer(window, Leave.CANCEL)
    assert window.isVisible()

    hidden = show(with_tray, tray=True)
    hidden.actions_.quit.trigger()
    answer(hidden, Leave.BACKGROUND)

    assert hidden.isHidden()
    assert with_tray.closed == []


def test_discarding_removes_what_is_not_handed_in_and_quits(show: Show, qtbot: QtBot):
    one, ended = running(), upload(status=Status.DONE, receipt=RECEIPT)
    backend = FakeBackend([one, ended], assignments=[OPEN])
    window = show(backend)
    window.close()

    with qtbot.waitSignal(window.leaving.over):
        answer(window, Leave.DISCARD)

    assert backend.posted == [Removed(one.id)]
    assert backend.closed == [False]


def test_escape_cancels_quitting(show: Show, qtbot: QtBot):
    backend = FakeBackend([running()], assignments=[OPEN])
    window = show(backend)
    window.close()

    qtbot.keyClick(question(window), Qt.Key.Key_Escape)

    assert window.isVisible()
    assert not backend.closed


# -- what is heard ---------------------------------------------------------------------------------


def test_each_change_of_status_is_announced_once(show: Show, qtbot: QtBot):
    one = running(name="Interview.mp4")
    backend = FakeBackend([one], assignments=[OPEN])
    window = show(backend)
    said: list[str] = []
    window.announcer.said.connect(said.append)

    ended = replace(one, status=Status.DONE, receipt=RECEIPT)
    backend.tell(replace(one, sent=500))
    backend.tell(ended)
    qtbot.waitUntil(lambda: bool(said))
    backend.tell(ended)
    qtbot.waitUntil(lambda: not window._bridge._mailbox._latest)

    assert said == ["Interview.mp4 is handed in"]


def focusable(window: QWidget) -> list[QWidget]:
    return [one for one in window.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


@pytest.mark.parametrize("account", [ACCOUNT, None], ids=["uploads", "sign-in"])
def test_whatever_takes_the_focus_has_a_name(show: Show, account: object):
    window = show(FakeBackend([failed(Code.BUG)], account=account, assignments=[OPEN]), notices=("A notice.",))
    choose_row(window)
    window._show_details(next(window.model.uploads()))
    window.close()

    nameless = [
        one for one in focusable(window) if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]

    assert focusable(window)
    assert not nameless


def test_a_row_is_named_in_the_accessible_tree(show: Show):
    window = show(FakeBackend([running(name="Interview.mp4")], assignments=[OPEN]))

    row = QAccessible.queryAccessibleInterface(window.queue).child(0)

    assert row.text(QAccessible.Text.Name) == "Interview.mp4, Uploading, 40 %, Interview"


def test_a_window_from_right_to_left_hits_its_buttons_too(show: Show, qtbot: QtBot):
    one = running()
    backend = FakeBackend([one], assignments=[OPEN])
    window = show(backend)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()

    click_part(qtbot, window, 0, Part.PRIMARY)

    assert backend.posted == [Paused(one.id)]
    window.grab()


def test_a_burst_of_changes_arrives_whole_and_in_portions(show: Show, qtbot: QtBot, hand_clock: HandClock):
    rows = [running() for _ in range(1000)]
    backend = FakeBackend(rows, assignments=[OPEN])
    window = show(backend)
    portions: list[int] = []
    window._bridge.changed.connect(lambda changes: portions.append(len(changes)))

    for sent in (500, 600, 700):
        backend.tell(*(replace(one, sent=sent) for one in rows))

    qtbot.waitUntil(lambda: all(one.sent == 700 for one in window.model.uploads()))
    assert max(portions) <= 200


def test_a_row_that_moves_is_painted_alone(show: Show, qtbot: QtBot):
    moving = running()
    window = show(FakeBackend([upload(status=Status.PAUSED, step=Step.TRANSFER), moving, upload()]))
    painted = Painted(window.queue.viewport())
    sent = count(moving.sent + 1)

    def alone() -> bool:
        """The first paints may still be those of a window that opens."""
        painted.rects.clear()
        window.model.apply([replace(moving, sent=next(sent))])
        QApplication.processEvents()
        return painted.rects == [window.queue.visualRect(window.model.index(1))]

    qtbot.waitUntil(alone)


class Painted(QObject):
    """What of a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.rects: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.region().boundingRect())
        return False
