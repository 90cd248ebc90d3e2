"""Says what changed to a screen reader, each thing once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from uploader_app import words
from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.views.texts import tr

Turn = tuple[Upload | None, Upload | None]
SEVERAL = 3
"""More of one kind in one batch are counted, not named."""

_ONE = {Status.DONE: "{name} is handed in", Status.PAUSED: "{name} is paused"}
_MANY = {
    Status.DONE: "{count} videos are handed in",
    Status.PAUSED: "{count} uploads are paused",
    Status.FAILED: "{count} uploads need you",
}


class Announcer(QObject):
    said = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget

    def say(self, text: str, *, urgent: bool = False) -> None:
        event = QAccessibleAnnouncementEvent(self._widget, text)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
        self.said.emit(text)

    def turned(self, turns: Sequence[Turn]) -> None:
        for status in (Status.FAILED, Status.DONE, Status.PAUSED):
            self._say_all(status, [after for before, after in turns if before and after and after.status is status])
        added = sum(1 for before, after in turns if before is None and after)
        if added:
            self.say(tr("{videos} added").format(videos=words.plural(added, "video", "videos")))
        resumed = [after for before, after in turns if before and after and before.status is Status.PAUSED]
        for upload in [one for one in resumed if one.live][:SEVERAL]:
            self.say(tr("{name} continues").format(name=upload.name))

    def _say_all(self, status: Status, uploads: Sequence[Upload]) -> None:
        urgent = status is Status.FAILED
        if len(uploads) > SEVERAL:
            self.say(tr(_MANY[status]).format(count=len(uploads)), urgent=urgent)
            return
        for upload in uploads:
            text = words.about(upload.fault).text if upload.fault and urgent else ""
            said = f"{upload.name}: {tr(text)}" if text else tr(_ONE[status]).format(name=upload.name)
            self.say(said, urgent=urgent)
