"""Tells the person, who looks elsewhere, what they have to know: videos are handed in, an upload needs them, a deadline
is at risk. Nothing else, each only where the settings say so, and several at once in one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from uploader_app import words
from uploader_app.domain.upload import Status, Upload, UploadId
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.views.beside.presence import Presence
from uploader_app.gui.views.beside.tray import Tray
from uploader_app.language import count, tr

TOGETHER_MS = 10_000


@dataclass(frozen=True, slots=True)
class Notice:
    """``key``: a later one takes the place of an earlier one with the same key."""

    key: str
    title: str
    text: str


class Notices(QObject):
    """``clicked``: somebody wants to see the window."""

    clicked = Signal()
    _key = Signal(str)

    def __init__(self, window: QWidget, bridge: Bridge, model: UploadsModel, presence: Presence, tray: Tray) -> None:
        super().__init__(window)
        self._window, self._bridge = window, bridge
        self._presence, self._tray = presence, tray
        self._news: dict[UploadId, Upload] = {}
        self._risky: list[str] = []
        self._together = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._together.timeout.connect(self.tell)
        bridge.surroundings.clicked = self._key.emit
        self._key.connect(lambda _: self.clicked.emit())
        tray.said_was_clicked.connect(self.clicked)
        presence.came.connect(self._forget)
        model.turned.connect(self._turned)

    def at_risk(self, assignment: str) -> None:
        """It may close before its videos have arrived. Whoever foresees it says so once."""
        if not self._presence.here:
            self._risky.append(assignment)
            self._wait()

    def tell(self) -> None:
        """What came together."""
        for notice in self._gathered():
            self.show(notice)
        self._forget()

    def show(self, notice: Notice) -> None:
        shown = self._bridge.surroundings.show_notice(
            notice.title, notice.text, key=notice.key, label=tr("Show Fieldpost")
        )
        self._bridge.ask(shown, partial(self._shown, notice), lambda _: self._shown(notice, able=False))

    def _shown(self, notice: Notice, able: bool) -> None:
        if not able and not self._tray.say(notice.title, notice.text):
            QApplication.alert(self._window)

    # -- what happened ----------------------------------------------------------------------------

    def _turned(self, turns: Sequence[tuple[Upload | None, Upload | None]]) -> None:
        for before, after in turns:
            if before and after and after.status in (Status.DONE, Status.FAILED) and not self._presence.here:
                self._news[after.id] = after
                self._wait()

    def _wait(self) -> None:
        """For what comes soon after."""
        if not self._together.isActive():
            self._together.start()

    def _forget(self) -> None:
        """It is seen in the window, or was said."""
        self._together.stop()
        self._news.clear()
        self._risky.clear()

    def _gathered(self) -> Iterator[Notice]:
        chosen, news = self._bridge.settings, self._news.values()
        done = [one for one in news if one.status is Status.DONE]
        failed = [one for one in news if one.status is Status.FAILED]
        if done and chosen.notify_done:
            yield _handed_in(done)
        if failed and chosen.notify_needs_you:
            yield _needs_you(failed)
        if self._risky and chosen.notify_deadline:
            yield _at_risk(self._risky)


def _handed_in(uploads: Sequence[Upload]) -> Notice:
    one = uploads[0]
    title = count("%n videos are handed in", "%n video is handed in", len(uploads))
    if len(uploads) == 1:
        title = tr("{name} is handed in").format(name=words.name(one.name))
    return Notice("done", title, words.listed(*_assignments(uploads)))


def _needs_you(uploads: Sequence[Upload]) -> Notice:
    one = uploads[0]
    title = count("%n uploads need you", "%n upload needs you", len(uploads))
    if len(uploads) == 1:
        title = tr("{name} needs you").format(name=words.name(one.name))
    return Notice("needs_you", title, words.trouble(one).text if len(uploads) == 1 else "")


def _at_risk(assignments: Sequence[str]) -> Notice:
    title = tr("Your videos may come too late")
    text = tr("{assignments}: Fieldpost shows what can be done.")
    return Notice("deadline", title, text.format(assignments=words.listed(*dict.fromkeys(assignments))))


def _assignments(uploads: Sequence[Upload]) -> list[str]:
    return list(dict.fromkeys(upload.target.name for upload in uploads))
