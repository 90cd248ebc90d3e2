"""Says what changed to a screen reader, each thing once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from uploader_app import words
from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.commands import PAUSABLE
from uploader_app.gui.models.trace import Line
from uploader_app.gui.views.pieces.announce import announce
from uploader_app.gui.views.queue.quarters import Quarters
from uploader_app.language import count, mark, tr

Turn = tuple[Upload | None, Upload | None]
SEVERAL = 3
"""More of one kind in one batch are counted, not named."""

_ONE = {Status.DONE: mark("{name} is handed in"), Status.PAUSED: mark("{name} is paused")}


class Announcer(QObject):
    said = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._quarters = Quarters()

    def say(self, text: str, *, urgent: bool = False) -> None:
        announce(self._widget, text, urgent=urgent)
        self.said.emit(text)

    def turned(self, turns: Sequence[Turn]) -> None:
        for status in (Status.FAILED, Status.DONE, Status.PAUSED):
            self._say_all(status, [after for before, after in turns if before and after and after.status is status])
        added = sum(1 for before, after in turns if before is None and after)
        if added:
            self.say(count("%n videos added", "%n video added", added))
        resumed = [after for before, after in turns if before and after and before.status is Status.PAUSED]
        going = [one for one in resumed if one.status in PAUSABLE]
        if len(going) > SEVERAL:
            self.say(count("%n uploads continue", "%n upload continues", len(going)))
            return
        for upload in going:
            self.say(tr("{name} continues").format(name=words.name(upload.name)))

    def moved(self, lines: Iterable[Line]) -> None:
        for name, share in self._quarters.passed(lines):
            text = tr("{name}: {share}") if share else tr("Uploading {name}")
            self.say(text.format(name=words.name(name), share=words.percent(share)))

    def _say_all(self, status: Status, uploads: Sequence[Upload]) -> None:
        urgent = status is Status.FAILED
        if len(uploads) > SEVERAL:
            self.say(_many(status, len(uploads)), urgent=urgent)
            return
        for upload in uploads:
            self.say(_one(status, upload), urgent=urgent)


def _one(status: Status, upload: Upload) -> str:
    name = words.name(upload.name)
    if status is not Status.FAILED:
        return tr(_ONE[status]).format(name=name)
    return tr("{name}: {problem}").format(name=name, problem=words.trouble(upload).text)


def _many(status: Status, number: int) -> str:
    match status:
        case Status.DONE:
            return count("%n videos are handed in", "%n video is handed in", number)
        case Status.PAUSED:
            return count("%n uploads are paused", "%n upload is paused", number)
        case _:
            return count("%n uploads need you", "%n upload needs you", number)
