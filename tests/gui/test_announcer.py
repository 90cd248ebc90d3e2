"""What a screen reader is told as it happens: each thing once, and only what needs the person at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders import RECEIPT, upload
from tests.fakes.backend import FakeBackend
from tests.gui.conftest import OPEN, Show
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.frame.announcer import Announcer


def moving(**changes: object) -> Upload:
    return upload(**{"status": Status.RUNNING, "step": Step.TRANSFER, "size": 1_000_000, "name": "a.mp4", **changes})


def test_an_upload_is_announced_at_its_start_each_quarter_pause_and_end_once(show: Show, qtbot: QtBot):
    one = moving(status=Status.READY)
    backend = FakeBackend([one], assignments=[OPEN])
    window = show(backend)
    said: list[str] = []
    window.announcer.said.connect(said.append)
    sent = (0, 10_000, 300_000, 310_000, 560_000, 800_000, 810_000)
    steps = [*(moving(id=one.id, sent=part) for part in sent), moving(id=one.id, sent=810_000, status=Status.PAUSED),
             moving(id=one.id, sent=820_000), moving(id=one.id, status=Status.DONE, receipt=RECEIPT)]  # fmt: skip

    for step in [replace(step, path=one.path) for step in steps for _ in range(2)]:
        window.model.apply([step])
        window._show_now()

    assert said == [
        "Uploading a.mp4",
        "a.mp4: 25 %",
        "a.mp4: 50 %",
        "a.mp4: 75 %",
        "a.mp4 is paused",
        "a.mp4 continues",
        "a.mp4 is handed in",
    ]


def test_only_what_needs_the_person_interrupts(theme: Theme, monkeypatch: pytest.MonkeyPatch):
    heard: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility",
                        lambda event: heard.append((event.message(), event.politeness())))  # fmt: skip
    announcer = Announcer(QWidget())
    one = moving()
    stopped, failed = (replace(one, status=Status.PAUSED),
                       replace(one, status=Status.FAILED, fault=Fault(Code.FILE_MISSING)))  # fmt: skip

    announcer.turned([(one, stopped)])
    announcer.turned([(stopped, failed)])

    polite, assertive = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
    assert [politeness for _, politeness in heard] == [polite, assertive]
