"""What happens when the window is closed or the app is asked to quit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from uploader_app.gui.bridge import Bridge
from uploader_app.gui.commands import Commands
from uploader_app.gui.models.summary import Summary
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.beside.background import Background
from uploader_app.gui.views.pieces.dialogs import Leave, Question, quit_question

STOP_MS = 2500
"""The engine promises to stop within two seconds; the app ends after that whatever happens."""


class Leaving(QObject):
    """``over``: the engine stopped, the app may end. Comes once."""

    over = Signal()
    begins = Signal()
    """The window still stands where the person left it."""

    def __init__(
        self, window: QWidget, bridge: Bridge, commands: Commands, theme: Theme, background: Background
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._commands, self._theme = window, bridge, commands, theme
        self._background = background
        self._question: Question | None = None
        self._end: Callable[[], None] = self._say_over
        self.begun = False
        self._limit = QTimer(self, singleShot=True, interval=STOP_MS)
        self._limit.timeout.connect(self._say_over)
        background.conditions.asked_end.connect(self.leave)

    def close(self, now: Summary) -> None:
        """The window is closed: what is under way goes on where the person wants it so and there is a way back."""
        if now.under_way and self._background.tray.there and self._bridge.settings.keep_running:
            self._background.hide()
        else:
            self.ask(now)

    def ask(self, now: Summary) -> None:
        """Quit at once when nothing is under way, else after the answer."""
        if self.begun or self._question:
            return
        if now.under_way == 0:
            self.leave()
            return
        self._question = quit_question(self._theme, now, tray=self._background.tray.there, parent=self._window)
        self._question.answered.connect(self._answer)
        self._question.open()

    def leave(self, *, park: bool = True) -> None:
        if self.begun:
            return
        self.begun = True
        self.begins.emit()
        self._window.hide()
        self._limit.start()
        self._bridge.close(lambda _: self._end(), park=park)

    def end(self) -> None:
        """The app ends now, whoever wants it: wait until all is parked, but not for ever."""
        self.leave()
        self._bridge.await_end(STOP_MS / 1000)

    def _answer(self, answer: str) -> None:
        self._question = None
        if answer == Leave.BACKGROUND:
            self._background.hide()
        elif answer == Leave.LATER:
            self.leave()
        elif answer == Leave.DISCARD:
            self._commands.discard_all()
            self.leave(park=False)

    def _say_over(self) -> None:
        self._limit.stop()
        self._end = _nothing
        self.over.emit()


def _nothing() -> None:
    """The end was told already."""
