"""What is told of an upload that comes before or after its assignment is due: in its row, and once as a notice."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton

from tests.builders import upload
from tests.fakes.backend import ACCOUNT, FakeBackend
from tests.gui.conftest import NOW, OPEN, HandClock, Show
from tests.gui.test_queue_window import SLOW, go_on, texts
from tests.gui.test_smaller import LARGE, OFFERS
from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.forecast import forecast
from uploader_app.domain.upload import Status, Step
from uploader_app.gui.models.copies import choices, suggested
from uploader_app.gui.models.targets import target
from uploader_app.words import Action

NOON = 1_795_089_600.0  # Thu 19 Nov 2026, 12:00 UTC
HOUR = 3600


@pytest.fixture
def utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_an_upload_remembers_when_its_assignment_is_due():
    assert target(replace(OPEN, due_at=NOW + 60), ACCOUNT).due_at == NOW + 60


@pytest.mark.usefixtures("utc")
@pytest.mark.parametrize(
    ("left", "due", "closes", "text"),
    [
        (2 * HOUR, 3 * HOUR, 30 * HOUR, "Uploading · about 14:00, 1 h before it is due"),
        (1500, 1500 + 540, 0, "Expected about 12:25, 9 min before it is due"),
        (2 * HOUR, HOUR, 30 * HOUR, "Will count as late: due 13:00, expected 14:00"),
        (2 * HOUR, HOUR, 0, "Will count as late: due 13:00, expected 14:00"),
        (4 * HOUR, HOUR, 3 * HOUR, "Expected about 16:00, but it closes 15:00"),
        (2 * HOUR, 3 * HOUR, 3 * HOUR, "Uploading · about 14:00, 1 h before it closes"),
        (2 * HOUR, -HOUR, 5 * HOUR, "Uploading · about 14:00, 3 h before it closes · counts as late"),
        (2 * HOUR, -HOUR, 0, "Uploading · about 14:00 · counts as late"),
    ],
)
def test_a_row_tells_what_counts_as_late(left: float, due: float, closes: float, text: str):
    running = upload(status=Status.RUNNING, step=Step.TRANSFER)
    told = forecast(left, NOON, NOON + closes if closes else 0.0, NOON + due)

    assert words.explain(running, NOON, forecast=told).text == text


DUE = replace(SLOW, target=replace(SLOW.target, due_at=NOW + 600, closes_at=NOW + 30 * 3600))


def test_what_will_count_as_late_is_said_once_calmly_and_taken_back_when_it_was_due(show: Show, hand_clock: HandClock):
    window = show(FakeBackend([DUE, upload(10, size=5)], assignments=[OPEN]))
    for notice in window.banners.notices():
        window.banners.dismiss(notice)

    moved = go_on(window, hand_clock, DUE, 20_000_000)
    late, told = window.model.sentence(window.model.line(DUE.id)), texts(window)
    ways = {button.text() for button in window.banners.findChildren(QAbstractButton)}
    window.model.ahead = lambda _: 600.0
    go_on(window, hand_clock, moved, 20_000_000, 2)

    assert late.text.startswith("Will count as late: due ")
    assert late.action is Action.SMALLER
    assert len(told) == 1
    assert told[0].startswith("Your videos for Interview will count as late: expected about ")
    assert {"Smaller copy…", "Put it first"} <= ways
    assert texts(window) == []
    assert window.model.sentence(window.model.line(DUE.id)).text.endswith("counts as late")


def test_a_standstill_shortly_before_it_is_due_is_said_until_then(show: Show, hand_clock: HandClock):
    waits = replace(DUE, status=Status.WAITING, wake_at=NOW, fault=Fault(Code.NET_DOWN, retry=True))
    window = show(FakeBackend([waits], assignments=[OPEN]))
    for notice in window.banners.notices():
        window.banners.dismiss(notice)

    window.deadlines.watch()
    window.deadlines.watch()
    told = texts(window)
    hand_clock.at += 600
    window.deadlines.watch()

    assert [text.partition(",")[0] for text in told] == ["Interview is due in 10 min"]
    assert texts(window) == []


def test_a_copy_that_would_count_as_late_is_not_the_one_suggested():
    due = replace(LARGE, target=replace(LARGE.target, max_bytes=0, due_at=NOW + 1200))

    found = choices(OFFERS, due, 2_000_000, NOW)

    assert suggested(found) == 1
    assert "but it is due" in found[0].fits
    assert "before it is due" in found[1].fits
