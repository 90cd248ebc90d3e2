"""What surprised somebody who used the real program for an evening, so that it surprises nobody again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.builders import RECEIPT, upload
from tests.fakes.backend import ACCOUNT, PASSWORD, FakeBackend
from tests.gui.conftest import OPEN, HandClock, Show
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.gui.entrance import Preset
from uploader_app.gui.models.recovered import recovered_notice
from uploader_app.gui.models.targets import target
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.views.records.receipt import ReceiptDialog
from uploader_app.gui.views.window import MainWindow

SENDING = {"status": Status.RUNNING, "step": Step.TRANSFER}
MB = 1_000_000


def done(number: int) -> Upload:
    return upload(number, rank=float(number), status=Status.DONE, step=Step.ATTACH, receipt=RECEIPT)


def notices(window: MainWindow) -> list[str]:
    return [notice.text for notice in window.banners.notices()]


def sent(model: UploadsModel, clock: HandClock, one: Upload, seconds: int) -> Upload:
    """A megabyte a second."""
    for _ in range(seconds):
        clock.at += 1.0
        one = replace(one, sent=one.sent + MB)
        model.apply([one])
        model.tick()
    return one


def test_who_comes_to_the_queue_by_tab_can_use_its_keys(show: Show, qtbot: QtBot):
    window = show(FakeBackend([done(1)], assignments=[OPEN]))
    window.queue.clearSelection()
    window.page.clear.setFocus()

    qtbot.keyClick(window.page.clear, Qt.Key.Key_Tab)

    assert window.focusWidget() is window.queue
    assert window.queue.selected() == [done(1)]


def test_after_a_start_what_is_under_way_is_in_sight(show: Show, qtbot: QtBot):
    going = upload(40, rank=40.0, **SENDING)
    window = show(FakeBackend([*(done(number) for number in range(1, 40)), going], assignments=[OPEN]))

    def seen() -> bool:
        return window.queue.viewport().rect().intersects(window.queue.visualRect(window.model.index(39)))

    qtbot.waitUntil(seen)


def test_what_is_added_below_a_long_list_comes_into_sight(show: Show):
    window = show(FakeBackend([done(number) for number in range(1, 40)], assignments=[OPEN]))
    new = upload(40, rank=40.0)

    window.model.apply([new])

    row = window.queue.visualRect(window.model.index(window.model.row(new.id)))
    assert window.queue.viewport().rect().contains(row.center())


def test_a_try_after_fruitless_ones_does_not_claim_to_upload(hand_clock: HandClock):
    model = UploadsModel(hand_clock.clock)
    model.open([upload(1, **SENDING, tries=1, sent=400)])

    trying = model.sentence(model.lines()[0]).text
    model.apply([upload(1, **SENDING, tries=0, sent=500)])

    assert trying == "Nothing goes through at the moment. It goes on by itself."
    assert model.sentence(model.lines()[0]).text == "Uploading"


@pytest.mark.parametrize("stopped", [Status.PAUSED, Status.FAILED])
def test_what_was_stopped_is_foretold_no_longer(show: Show, hand_clock: HandClock, stopped: Status):
    one = upload(1, **SENDING, size=100 * MB, target=target(OPEN, ACCOUNT))
    window = show(FakeBackend([one], assignments=[OPEN]))
    one = sent(window.model, hand_clock, one, 20)
    before = window.model.forecast(window.model.line(one.id))
    window._show_now()
    below = window.footer._text.text()

    window.model.apply([replace(one, status=stopped, fault=Fault(Code.FILE_CHANGED))])

    assert before is not None
    assert window.model.forecast(window.model.line(one.id)) is None
    assert "all sent about" in below
    assert "all sent about" not in window.footer._text.text()


def test_the_details_of_what_has_arrived_tell_no_speed_of_now(show: Show, hand_clock: HandClock):
    one = upload(1, **SENDING, size=100 * MB)
    window = show(FakeBackend([one], assignments=[OPEN]))
    one = sent(window.model, hand_clock, one, 5)
    window.details.show_line(window.model.line(one.id))
    moving = window.details._speed.text()

    window.details.show_line(replace(window.model.line(one.id), upload=replace(done(1), id=one.id)))

    assert moving.startswith("Now ")
    assert window.details._speed.text().startswith("At most ")


def test_only_the_newest_choice_is_told_as_left_out(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    backend.unprepared = {"/a.txt": Fault(Code.FILE_NOT_VIDEO), "/b.txt": Fault(Code.FILE_EMPTY)}
    window = show(backend)
    window.picker.choose(OPEN)

    for name in ("a.txt", "b.txt"):
        window.intake.add([f"/{name}"])
        qtbot.waitUntil(lambda name=name: [text.partition(" ")[0] for text in notices(window)] == [name])


def test_a_kept_receipt_closes_so_that_one_sees_it_was_kept(show: Show, qtbot: QtBot, tmp_path: Path):
    window = show(FakeBackend([done(1)], assignments=[OPEN]))
    window.others.keeping.show_receipt(done(1))
    (dialog,) = window.findChildren(ReceiptDialog)

    dialog.asked_save.emit(done(1))
    (place,) = dialog.findChildren(QFileDialog)
    place.fileSelected.emit(str(tmp_path / "mine.pdf"))

    qtbot.waitUntil(lambda: notices(window) == ["The receipt is saved as mine.pdf."])
    assert window.findChildren(ReceiptDialog) == []


def test_what_failed_is_not_told_as_recovered():
    failed = upload(1, status=Status.FAILED, step=Step.TRANSFER, fault=Fault(Code.FILE_CHANGED))

    assert recovered_notice([failed]) == ""
    assert recovered_notice([failed, upload(2, **SENDING)]).startswith("Recovered 1 upload; it continues")


def test_after_signing_out_nobody_types_the_address_again(show: Show, qtbot: QtBot):
    window = show(FakeBackend(assignments=[OPEN]))

    window.session.sign_out()

    qtbot.waitUntil(window.sign_in.isVisible)
    assert window.sign_in.site.field.text == ACCOUNT.site


def test_after_signing_in_the_assignments_have_the_focus(show: Show, qtbot: QtBot):
    backend = FakeBackend(account=None, assignments=[OPEN])
    backend.preset = Preset(ACCOUNT.site)
    window = show(backend)
    person = window.sign_in.person
    qtbot.waitUntil(person.isVisible)
    person.username.edit.setText(ACCOUNT.username)
    person.password.edit.setText(PASSWORD)

    person.go.click()

    qtbot.waitUntil(lambda: window.picker.offered > 0)
    assert window.focusWidget() is window.choice.list.tree
