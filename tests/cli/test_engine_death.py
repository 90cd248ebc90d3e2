"""The window's backend when its engine dies of an error: told once, and nobody who asks later meets an exception."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from tests.builders import upload
from uploader_app.cli.desktop import DesktopBackend
from uploader_app.cli.profile import Ownership, open_profile, own
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.messages import Added, Change, Hold
from uploader_app.domain.upload import Upload

WAIT_S = 20


class Ear:
    """A Listener."""

    def __init__(self) -> None:
        self.opened, self.hindrance = threading.Event(), threading.Event()
        self.codes: list[Code | None] = []

    def changed(self, _: Sequence[Change]) -> None:
        self.opened.set()

    def hindered(self, code: Code | None) -> None:
        self.codes.append(code)
        self.hindrance.set()

    def held(self, holds: Mapping[Hold, float]) -> None:
        """Not here."""

    def twins(self, twins: Sequence[Upload]) -> None:
        """Not here."""


@pytest.fixture
def ownership(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ownership]:
    monkeypatch.setenv("FIELDPOST_KEYCHAIN", "file")
    it = own(tmp_path)
    yield it
    it.release()


def code(error: BaseException | None) -> Code:
    assert isinstance(error, StepError)
    return error.fault.code


def test_after_an_error_the_window_is_told_and_its_questions_end_with_a_fault(tmp_path: Path, ownership: Ownership):
    backend, ear = DesktopBackend(open_profile(tmp_path), ownership), Ear()
    backend.listen(ear)
    assert ear.opened.wait(WAIT_S)
    before = backend.ask(backend.assignments()).exception(WAIT_S)

    ownership.journal.close()  # the next thing to be written down cannot be
    backend.post(Added(upload()))
    assert ear.hindrance.wait(WAIT_S)

    backend.post(Added(upload()))
    after = backend.ask(backend.assignments()).exception(WAIT_S)
    backend.close(park=True).result(WAIT_S)
    assert ear.codes == [Code.ENGINE_ENDED]
    assert [code(before), code(after)] == [Code.AUTH_EXPIRED, Code.ENGINE_ENDED]
