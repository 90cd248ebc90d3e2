"""Smaller copies: offered, made when the person wants one, and sent in the place of the original."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.builders import upload
from tests.fakes.backend import ACCOUNT, FakeBackend
from tests.gui.conftest import NOW, OPEN, HandClock, Show
from tests.gui.scenes_queue import FILM, OFFERS
from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Added, Hurried, Moved, Removed
from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.films import Copies
from uploader_app.gui.models.copies import choices, suggested
from uploader_app.gui.models.targets import target
from uploader_app.gui.views.queue.actions import may_shrink
from uploader_app.gui.views.queue.smaller import SmallerDialog
from uploader_app.gui.views.window import MainWindow
from uploader_app.words import Action

TOO_LARGE = Fault(Code.FILE_TOO_LARGE, size=9_000_000_000, limit=8_000_000_000)
LARGE = upload(
    1,
    rank=1.0,
    size=9_000_000_000,
    status=Status.FAILED,
    fault=TOO_LARGE,
    target=target(OPEN, ACCOUNT),
    note="The sound is poor.",
    final=True,
    urgent=True,
)
NEXT = upload(2, rank=2.0, size=5, status=Status.PAUSED, urgent=True)


@pytest.fixture
def backend() -> FakeBackend:
    made = FakeBackend([LARGE, NEXT], assignments=[OPEN])
    made.films.offered = Copies(FILM, OFFERS)
    return made


def opened(window: MainWindow, qtbot: QtBot) -> SmallerDialog:
    line = window.model.line(LARGE.id)
    assert window.model.sentence(line).action is Action.SMALLER
    window.commands.act(Action.SMALLER, LARGE)
    dialog = window.findChild(SmallerDialog)
    qtbot.waitUntil(lambda: dialog._said.text().startswith(("The copy goes", "No copy")))
    return dialog


def paths(window: MainWindow) -> list[str]:
    return [one.path for one in window.model.uploads()]


def test_a_copy_takes_the_place_of_the_original_with_all_that_was_wished(
    show: Show, qtbot: QtBot, backend: FakeBackend
):
    window = show(backend)
    opened(window, qtbot).make.click()

    qtbot.waitUntil(lambda: "/copies/" in paths(window)[0] and len(paths(window)) == 2)

    assert not [one for one in window.findChildren(SmallerDialog) if one.isVisible()]
    removed, added, moved, hurried = backend.posted
    assert removed == Removed(LARGE.id)
    assert isinstance(added, Added)
    assert (added.upload.note, added.upload.final, added.upload.target) == (LARGE.note, True, LARGE.target)
    assert (moved, hurried) == (Moved(added.upload.id, NEXT.id), Hurried(added.upload.id, urgent=True))
    assert "saves 7.6 GB and goes in its place. The original stays as it is." in window.banners.notices()[-1].text


def test_nothing_is_made_before_the_person_says_so(show: Show, qtbot: QtBot, backend: FakeBackend):
    window = show(backend)

    dialog = opened(window, qtbot)
    dialog.cancel.click()

    assert not backend.films.made
    assert not backend.posted


def test_cancelling_stops_the_copy_and_changes_nothing(show: Show, qtbot: QtBot, backend: FakeBackend):
    backend.films.finished = False
    window = show(backend)
    dialog = opened(window, qtbot)
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog._bar.value() > 0)

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: backend.films.stopped == 1)
    assert not backend.posted


def test_a_copy_that_fails_is_told_and_can_be_tried_again(show: Show, qtbot: QtBot, backend: FakeBackend):
    backend.films.fault = Fault(Code.COPY_FAILED)
    window = show(backend)
    dialog = opened(window, qtbot)

    dialog.make.click()
    qtbot.waitUntil(lambda: dialog._said.text() == words.FAULTS[Code.COPY_FAILED].text)

    assert dialog.make.isEnabled()
    assert not backend.posted


def test_where_nothing_would_be_won_another_file_can_be_chosen(show: Show, qtbot: QtBot, backend: FakeBackend):
    backend.films.offered = None
    window = show(backend)
    dialog = opened(window, qtbot)

    assert not dialog.make.isVisible()
    dialog.another.click()

    assert window.findChild(QFileDialog).isVisible()


def test_the_time_left_follows_what_was_done(show: Show, qtbot: QtBot, backend: FakeBackend, hand_clock: HandClock):
    backend.films.finished = False
    backend.films.shares = ()
    window = show(backend)
    dialog = opened(window, qtbot)
    dialog.make.click()

    hand_clock.at += 60
    dialog.show_share(0.25)
    dialog.show_share(0.2)

    assert dialog._said.text() == "Making the copy · 20 % · about 4 min"
    assert dialog._bar.value() == 250


def test_a_copy_is_offered_of_what_is_too_large_and_never_of_what_is_too_long():
    known = replace(LARGE, film=FILM)

    assert may_shrink(LARGE)
    assert may_shrink(replace(known, fault=None))
    assert not may_shrink(replace(known, fault=Fault(Code.FILE_TOO_LONG)))


def aimed(max_bytes: int, closes_at: float) -> Upload:
    return replace(LARGE, target=replace(LARGE.target, max_bytes=max_bytes, closes_at=closes_at))


def test_the_best_copy_that_keeps_limit_and_deadline_is_suggested():
    by_limit = choices(OFFERS, aimed(800_000_000, 0), 0.0, NOW)
    by_time = choices(OFFERS, aimed(0, NOW + 1200), 2_000_000, NOW)
    by_nothing = choices(OFFERS, aimed(0, 0), 0.0, NOW)
    by_far = choices(OFFERS, aimed(1000, 0), 0.0, NOW)

    assert [suggested(found) for found in (by_limit, by_time, by_nothing, by_far)] == [1, 1, 0, 2]
    assert by_limit[0].fits == "Still above the limit of 800 MB"
    assert by_limit[1].fits == "Within the limit of 800 MB"
    assert by_nothing[0].fits == ""
    assert by_nothing[0].title == "1080p · about 1.4 GB · about 25 min to make"
