"""An open window with its backend and a clock, for scenes to play on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtTest import QTest

from tests.fakes.backend import FakeBackend
from tests.gui.samples import NOW
from uploader_app.domain.upload import Upload
from uploader_app.gui.models.uploads import Clock
from uploader_app.gui.views.window import MainWindow


@dataclass
class Time:
    """A clock that the pictures move by hand."""

    at: float = 0.0
    clock: Clock = field(init=False)

    def __post_init__(self) -> None:
        self.clock = Clock(lambda: NOW + self.at, lambda: self.at)


@dataclass
class Scene:
    window: MainWindow
    backend: FakeBackend
    time: Time

    def settle(self, milliseconds: int = 250) -> None:
        QTest.qWait(milliseconds)

    def wait_for(self, ready: Callable[[], object]) -> None:
        for _ in range(400):
            if ready():
                return
            QTest.qWait(25)
        raise TimeoutError

    def move(self, uploads: Sequence[Upload], speeds: dict[int, float], seconds: int = 14) -> None:
        """Let some uploads run for a while, so that speed and time left are known; ends where ``uploads`` stand."""
        for second in range(seconds, -1, -1):
            self.time.at += 1
            moved = [
                replace(one, sent=one.sent - round(second * speeds.get(index, 0) * 1e6))
                for index, one in enumerate(uploads)
            ]
            self.window.model.apply(moved)
            self.window.model.tick()
