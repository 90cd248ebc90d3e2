"""The window in a language that nobody speaks: what is not marked as its text was never translated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import astuple

import pytest

from tests.fakes.backend import ACCOUNT, SITE, FakeBackend
from tests.gui.conftest import CLOSED, OPEN, OTHER, HandClock, Show
from tests.gui.pseudo import Pseudo, said_by, untranslated
from tests.gui.samples import BUSY, TROUBLED
from uploader_app import language
from uploader_app.domain.upload import Upload
from uploader_app.gui.models.uploads import LINE_ROLE
from uploader_app.gui.views.queue import row_texts
from uploader_app.gui.views.window import MainWindow
from uploader_app.language import English, count, tr

SAMPLES = {"Mon-Fri 22:00-06:00 full", "moodlemobile://token=…", "http://proxy.example.edu:3128"}
"""What fields take, as machines read it."""
NAMES = SAMPLES | {
    *("Fieldpost", "UTC", ACCOUNT.name, ACCOUNT.username, SITE, SITE.removeprefix("https://")),
    *(text for one in (OPEN, OTHER, CLOSED) for text in astuple(one) if isinstance(text, str)),
    *(text for upload in (*BUSY, *TROUBLED) for text in (upload.name, upload.path, upload.id, upload.sha256)),
    *(upload.target.name for upload in (*BUSY, *TROUBLED)),
    *(upload.receipt.number for upload in (*BUSY, *TROUBLED) if upload.receipt),
    *(text for upload in (*BUSY, *TROUBLED) if upload.fault for text in (upload.fault.code.value, upload.fault.detail)),
}


@pytest.fixture(autouse=True)
def pseudo() -> Iterator[None]:
    language.use(Pseudo())
    yield
    language.use(English())


def stray(texts: Iterable[str]) -> list[str]:
    return sorted({text for text in texts if untranslated(text, NAMES)})


def painted(window: MainWindow, now: float) -> Iterator[str]:
    """What rows say without a widget."""
    for at in range(window.model.rowCount()):
        line = window.model.index(at).data(LINE_ROLE)
        yield from (row_texts.meta(line.upload), row_texts.aside(line, now, window.model.left(line), held=False))


def test_the_net_catches_what_is_not_translated():
    whole = tr("{size} of {name}").format(size=count("%n bytes", "%n byte", 3), name="talk.mp4")

    assert not untranslated(f"{whole} · 40 %", {"talk.mp4"})
    assert untranslated(whole, set())
    assert untranslated(f"{whole} left", {"talk.mp4"})
    assert untranslated(tr("open until {moment}").format(moment="today"), set())


def test_every_text_of_an_empty_window_is_translated(show: Show):
    window = show(FakeBackend(account=None))

    assert stray(said_by(window)) == []


@pytest.mark.parametrize("uploads", [BUSY, TROUBLED], ids=["busy", "troubled"])
def test_every_text_of_the_window_and_its_questions_is_translated(
    uploads: tuple[Upload, ...], show: Show, hand_clock: HandClock
):
    window = show(FakeBackend(uploads, assignments=[OPEN, OTHER, CLOSED]))
    for upload in uploads:
        window.queue.asked_details.emit(upload)
    hand_clock.at += 2
    window.model.tick()
    window._show_now()
    window.asker.confirm_removal(uploads[1:2], print)
    window.asker.confirm_removal(uploads[1:], print)
    window.close()

    assert stray([*said_by(window), *painted(window, hand_clock.clock.wall())]) == []
