"""The queue in the real window: its order, what it waits for, and what can be asked about single uploads."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import RECEIPT, upload
from tests.fakes.backend import ACCOUNT, FakeBackend
from tests.gui.conftest import NOW, OPEN, OTHER, HandClock, Show
from tests.gui.scenes_queue import FILM, film_picture
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Allowed, Finalized, Held, Hold, Hurried, Moved, Noted, Retargeted
from uploader_app.domain.story import Happening, Kind
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.gui.models.targets import target
from uploader_app.gui.views.assignments.drafts import DraftQuestion
from uploader_app.gui.views.queue.elsewhere import ElsewhereDialog
from uploader_app.gui.views.queue.note import LONGEST, NoteDialog
from uploader_app.gui.views.queue.pictures import KEPT, Pictures
from uploader_app.gui.views.queue.row_layout import Part
from uploader_app.gui.views.records.receipt import ReceiptDialog
from uploader_app.gui.views.window import MainWindow
from uploader_app.words import Action

DRAFTS = replace(OTHER, id="a4", drafts=True, statement="<p>It is my own work.</p>")


def ranked(number: int, **changes: object) -> Upload:
    return upload(number, **{"rank": float(number), "size": 1000, "status": Status.PAUSED, **changes})


def choose(window: MainWindow, *rows: int) -> None:
    window.queue.setFocus()
    window.queue.clearSelection()
    for row in rows:
        flags = window.queue.selectionModel().SelectionFlag.Select
        window.queue.selectionModel().select(window.model.index(row), flags)
    current = window.queue.selectionModel().SelectionFlag.NoUpdate
    window.queue.selectionModel().setCurrentIndex(window.model.index(rows[0]), current)


def names(window: MainWindow) -> list[str]:
    return [one.name for one in window.model.uploads()]


def texts(window: MainWindow) -> list[str]:
    return [notice.text for notice in window.banners.notices()]


def press(window: QWidget, text: str) -> None:
    next(one for one in window.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


# -- the order -------------------------------------------------------------------------------------


def test_keys_move_rows_and_what_is_chosen_moves_along(show: Show, qtbot: QtBot):
    window = show(FakeBackend([ranked(1), ranked(2), ranked(3)], assignments=[OPEN]))
    choose(window, 2)

    qtbot.keyClick(window.queue, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: names(window) == ["1.mp4", "3.mp4", "2.mp4"])
    qtbot.keyClick(window.queue, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: names(window) == ["3.mp4", "1.mp4", "2.mp4"])
    qtbot.keyClick(window.queue, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: names(window) == ["1.mp4", "3.mp4", "2.mp4"])

    assert [one.name for one in window.queue.selected()] == ["3.mp4"]


def test_several_rows_go_to_the_top_together(show: Show, qtbot: QtBot):
    window = show(FakeBackend([ranked(number) for number in range(1, 5)], assignments=[OPEN]))
    choose(window, 1, 3)

    window.actions_.of_queue.top.trigger()

    qtbot.waitUntil(lambda: names(window) == ["2.mp4", "4.mp4", "1.mp4", "3.mp4"])


def test_at_its_end_nothing_is_asked_of_the_queue(show: Show):
    backend = FakeBackend([ranked(1), ranked(2)], assignments=[OPEN])
    window = show(backend)

    choose(window, 0)
    window.actions_.of_queue.up.trigger()
    window.actions_.of_queue.top.trigger()
    choose(window, 1)
    window.actions_.of_queue.down.trigger()

    assert not backend.posted


def test_urgent_ones_go_first_and_back_again(show: Show, qtbot: QtBot):
    backend = FakeBackend([ranked(1), ranked(2)], assignments=[OPEN])
    window = show(backend)
    choose(window, 1)

    qtbot.keyClick(window.queue, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: names(window) == ["2.mp4", "1.mp4"])
    window.actions_.of_queue.urgent.trigger()
    qtbot.waitUntil(lambda: names(window) == ["1.mp4", "2.mp4"])

    assert [event.urgent for event in backend.posted] == [True, False]


def drag(window: MainWindow, row: int, to: QPoint) -> None:
    held = window.queue.viewport()
    start = window.queue.visualRect(window.model.index(row)).center() - QPoint(200, 0)
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(held, start + QPoint(0, 4))
    QTest.mouseMove(held, to)


def test_a_row_is_dragged_to_another_place(show: Show, qtbot: QtBot):
    backend = FakeBackend([ranked(1), ranked(2), ranked(3)], assignments=[OPEN])
    window = show(backend)
    below = window.queue.visualRect(window.model.index(1)).bottomLeft() + QPoint(150, 3)

    drag(window, 0, below)
    window.grab()
    QTest.mouseRelease(window.queue.viewport(), Qt.MouseButton.LeftButton, pos=below)

    qtbot.waitUntil(lambda: names(window) == ["2.mp4", "1.mp4", "3.mp4"])
    assert backend.posted == [Moved(ranked(1).id, ranked(3).id)]


def test_escape_puts_a_dragged_row_back(show: Show, qtbot: QtBot):
    backend = FakeBackend([ranked(1), ranked(2)], assignments=[OPEN])
    window = show(backend)
    below = window.queue.visualRect(window.model.index(1)).bottomLeft() + QPoint(150, -3)

    drag(window, 0, below)
    qtbot.keyClick(window.queue, Qt.Key.Key_Escape)
    QTest.mouseRelease(window.queue.viewport(), Qt.MouseButton.LeftButton, pos=below)

    assert not backend.posted


# -- what it waits for -----------------------------------------------------------------------------


def test_a_paid_network_is_told_and_may_be_overruled(show: Show, qtbot: QtBot):
    one = upload(7, size=10)
    backend = FakeBackend([one], assignments=[OPEN])
    window = show(backend)
    choose(window, 0)
    assert not window.actions_.of_queue.anyway.isEnabled()

    backend.post(Held(Hold.METERED))
    qtbot.waitUntil(lambda: bool(window.model.holds))
    line = window.model.line(one.id)
    sentence = window.model.sentence(line)
    window.commands.act(sentence.action, one)
    qtbot.waitUntil(lambda: window.model.upload(one.id).anyway)

    assert sentence.text.startswith("Waiting: this network costs by the megabyte.")
    assert sentence.action is Action.SEND_ANYWAY
    assert Allowed(one.id) in backend.posted
    assert window.model.sentence(window.model.line(one.id)).action is Action.NONE


def test_a_wait_offers_to_try_now(show: Show, qtbot: QtBot):
    fault = Fault(Code.SERVER_FULL, retry=True, place=3)
    one = upload(status=Status.WAITING, step=Step.TICKET, wake_at=NOW + 40, place=3, fault=fault)
    window = show(FakeBackend([one], assignments=[OPEN]))
    choose(window, 0)
    window._follow_choice()

    assert window.model.sentence(window.model.line(one.id)).text.startswith("Number 3 in the line.")
    assert window.actions_.retry.text() == "Try now"


# -- will it be in time ----------------------------------------------------------------------------


SLOW = upload(
    9, status=Status.RUNNING, step=Step.TRANSFER, size=20_000_000_000, film=FILM, target=target(OPEN, ACCOUNT)
)


def go_on(window: MainWindow, clock: HandClock, one: Upload, rate: int, seconds: int = 30) -> Upload:
    for _ in range(seconds):
        clock.at += 1
        one = replace(one, sent=one.sent + rate)
        window.model.apply([one])
        window.model.tick()
    return one


def test_what_comes_too_late_is_said_once_and_taken_back(show: Show, hand_clock: HandClock):
    window = show(FakeBackend([SLOW, upload(10, size=5)], assignments=[OPEN]))
    for notice in window.banners.notices():
        window.banners.dismiss(notice)

    moved = go_on(window, hand_clock, SLOW, 2_000_000)
    late = window.model.sentence(window.model.line(SLOW.id))
    told = texts(window)
    go_on(window, hand_clock, moved, 40_000_000, 60)

    assert late.action is Action.SMALLER
    assert "but it closes" in late.text
    assert len(told) == 1
    assert told[0].startswith("Your videos for Interview may come too late: expected about ")
    assert texts(window) == []
    assert "before it closes" in window.model.sentence(window.model.line(SLOW.id)).text


def test_the_notice_offers_to_put_it_first(show: Show, hand_clock: HandClock):
    before = upload(10, size=5, target=replace(SLOW.target, assignment="a9"))
    backend = FakeBackend([SLOW, before], assignments=[OPEN])
    window = show(backend)
    go_on(window, hand_clock, SLOW, 2_000_000)
    QApplication.processEvents()

    press(window, "Put it first")

    assert backend.posted == [Hurried(SLOW.id, urgent=True)]


def test_a_standstill_shortly_before_it_closes_is_said_once_until_it_goes_on(show: Show, hand_clock: HandClock):
    waits = replace(
        SLOW, status=Status.WAITING, wake_at=NOW, fault=Fault(Code.NET_DOWN, retry=True), size=2_000_000_000
    )
    window = show(FakeBackend([waits], assignments=[OPEN]))
    for notice in window.banners.notices():
        window.banners.dismiss(notice)

    window.deadlines.watch()
    window.deadlines.watch()
    early = texts(window)
    hand_clock.at = 5400
    window.deadlines.watch()
    told = texts(window)
    go_on(window, hand_clock, replace(SLOW, size=2_000_000_000), 20_000_000)

    assert early == []
    assert [text.partition(".")[0] for text in told] == [
        "Interview closes in 30 min, and nothing can be sent at the moment"
    ]
    assert texts(window) == []


def test_a_wait_of_a_moment_is_no_standstill(show: Show, hand_clock: HandClock):
    window = show(FakeBackend([replace(SLOW, status=Status.WAITING)], assignments=[OPEN]))
    hand_clock.at = 5400
    before = texts(window)

    window.deadlines.watch()
    window.model.apply([SLOW])
    window.deadlines.watch()
    window.deadlines.watch()

    assert texts(window) == before


def test_a_speed_that_nobody_can_believe_yet_foretells_nothing(show: Show, hand_clock: HandClock):
    window = show(FakeBackend([SLOW], assignments=[OPEN]))

    go_on(window, hand_clock, SLOW, 2_000_000, 5)

    assert window.model.sentence(window.model.line(SLOW.id)).text == "Uploading"


# -- what can be asked -----------------------------------------------------------------------------


def test_a_note_goes_along_and_is_not_too_long(show: Show, qtbot: QtBot):
    backend = FakeBackend([ranked(1)], assignments=[OPEN])
    window = show(backend)
    choose(window, 0)
    qtbot.keyClick(window.queue, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(NoteDialog)

    dialog.field.setPlainText("x" * (LONGEST + 2))
    refused = (dialog.keep.isEnabled(), dialog._left.text())
    dialog.field.setPlainText(" The sound is poor.\n")
    dialog.keep.click()

    assert refused == (False, "2 characters too many")
    assert backend.posted == [Noted(ranked(1).id, "The sound is poor.")]


def test_uploads_go_to_another_assignment_that_is_open(show: Show, qtbot: QtBot):
    one = ranked(1, target=target(OPEN, ACCOUNT))
    backend = FakeBackend([one], assignments=[OPEN, OTHER, replace(OTHER, id="x", open=False)])
    window = show(backend)
    choose(window, 0)

    window.actions_.of_queue.elsewhere.trigger()
    dialog = window.findChild(ElsewhereDialog)
    offered = list(dialog.model.everything())
    dialog.send.click()

    (event,) = backend.posted
    assert offered == [OTHER]
    assert isinstance(event, Retargeted)
    assert event.target == target(OTHER, ACCOUNT)
    qtbot.waitUntil(lambda: window.model.index(0).data(Qt.ItemDataRole.UserRole).target.assignment == OTHER.id)


def test_handing_in_for_grading_needs_the_statement(show: Show, qtbot: QtBot):
    one = ranked(1, target=target(DRAFTS, ACCOUNT))
    backend = FakeBackend([one], assignments=[OPEN, DRAFTS])
    window = show(backend)
    choose(window, 0)

    window.actions_.of_queue.hand_in.trigger()
    qtbot.waitUntil(lambda: window.findChild(DraftQuestion) is not None)
    question = window.findChild(DraftQuestion)
    before = question.add.isEnabled()
    question.agree.click()
    question.add.click()

    assert not before
    assert backend.posted == [Finalized(one.id, yes=True)]


def test_what_makes_no_sense_is_not_offered(show: Show):
    window = show(FakeBackend([upload(1, status=Status.DONE, step=Step.ATTACH, receipt=RECEIPT)], assignments=[OPEN]))
    choose(window, 0)
    on = window.actions_.of_queue

    offered = {action.text() for action in (*on.what_goes(), *on.where_to(), *on.file()) if action.isEnabled()}

    assert offered == {"Show in folder", "Receipt…", "Copy receipt number"}
    on.copy_number.trigger()
    assert QApplication.clipboard().text() == RECEIPT.number


def test_the_receipt_is_shown_from_its_row(show: Show):
    one = upload(1, status=Status.DONE, step=Step.ATTACH, receipt=RECEIPT)
    window = show(FakeBackend([one], assignments=[OPEN]))
    choose(window, 0)

    window.actions_.of_queue.receipt.trigger()
    window.queue.clicked_part.emit(Part.PRIMARY, one)

    shown = window.findChildren(ReceiptDialog)
    assert len(shown) == 2
    assert not [one for one in shown if one.isHidden()]
    for dialog in shown:
        dialog.reject()


class Folders(QWidget):
    """Stands in for the file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_folder_of_a_file_is_shown(show: Show, qtbot: QtBot):
    window = show(FakeBackend([ranked(1, path="/media/ssd/a.mp4")], assignments=[OPEN]))
    folders = Folders()
    qtbot.addWidget(folders)
    QDesktopServices.setUrlHandler("file", folders, "open")
    choose(window, 0)

    window.actions_.of_queue.show_file.trigger()
    QDesktopServices.unsetUrlHandler("file")

    assert folders.opened == ["/media/ssd"]


def test_the_details_tell_how_it_went(show: Show, qtbot: QtBot):
    one = ranked(1)
    backend = FakeBackend([one], assignments=[OPEN])
    backend.stories[one.id] = [Happening(NOW, Kind.ADDED, "Interview"), Happening(NOW, Kind.WAITING, "net.down")]
    window = show(backend)
    choose(window, 0)

    qtbot.keyClick(window.queue, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not window.details.story.isHidden())


# -- pictures --------------------------------------------------------------------------------------


def test_only_films_on_the_screen_are_asked_for_and_drawn(show: Show, qtbot: QtBot):
    rows = [ranked(number, film=FILM) for number in range(1, 101)]
    backend = FakeBackend(rows, assignments=[OPEN])
    backend.films.jpegs = {one.id: film_picture(20) for one in rows}
    window = show(backend)

    qtbot.waitUntil(lambda: window.queue._rows.pictures.get(rows[0], 1.0) is not None)

    assert 0 < len(backend.films.asked) < 12
    assert len(backend.films.asked) == len(set(backend.films.asked))


def test_no_more_pictures_are_kept_than_are_good_for_memory(show: Show, qtbot: QtBot):
    window = show(FakeBackend(assignments=[OPEN]))
    pictures: Pictures = window.queue._rows.pictures

    for number in range(KEPT + 50):
        pictures.get(ranked(number + 1, film=FILM), 1.0)

    assert len(pictures._kept) == KEPT


# -- the line at the bottom ------------------------------------------------------------------------


def test_the_speed_is_limited_and_let_go_from_the_line_at_the_bottom(show: Show, qtbot: QtBot, hand_clock: HandClock):
    backend = FakeBackend(assignments=[OPEN])
    window = show(backend)
    speed = window.footer.speed

    speed.limits[3_000_000].trigger()
    qtbot.waitUntil(lambda: backend.settings.limit_rate == 3_000_000)
    backend.speed_limit = 3_000_000
    speed.show_speed()
    limited = speed.text()
    speed.full.trigger()

    assert limited == "At most 3.0 MB/s"
    assert backend.full_until == NOW + 3600
    assert speed.text().startswith("Full speed until ")
    speed.back.trigger()
    assert backend.full_until == 0


@pytest.mark.parametrize("mirrored", [False, True])
def test_every_state_can_be_painted(show: Show, mirrored: bool):
    rows = [ranked(number, status=status, film=FILM, urgent=number % 2 == 0) for number, status in enumerate(Status, 1)]
    window = show(FakeBackend(rows, assignments=[OPEN]))
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)

    assert not window.grab().isNull()
