"""What can be chosen for uploads beside on and off: their place, what goes along, and where to. By menu and by key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from uploader_app.domain.faults import Code
from uploader_app.domain.holds import OVERRULED, holding
from uploader_app.domain.messages import Hold
from uploader_app.domain.upload import Upload
from uploader_app.domain.wishes import takes_note, takes_target
from uploader_app.gui.views.pieces.menu import Menu
from uploader_app.language import tr


class QueueActions:
    """``queue`` owns their keys, which work on chosen uploads."""

    def __init__(self, queue: QWidget) -> None:
        self._queue = queue
        self.keeps_drafts: Callable[[Upload], bool] = lambda _: False
        """Whether its assignment has to be handed in; set by who knows."""
        self.up = self._made(tr("Move up"), "Alt+Up")
        self.down = self._made(tr("Move down"), "Alt+Down")
        self.top = self._made(tr("Move to the top"), "Alt+Home")
        self.urgent = self._made(tr("Urgent: before all others"), "Ctrl+U")
        self.urgent.setCheckable(True)
        self.note = self._made(tr("Note for the teacher…"), "Ctrl+N")
        self.elsewhere = self._made(tr("Another assignment…"), "")
        self.anyway = self._made(tr("Send anyway"), "")
        self.hand_in = self._made(tr("Hand in…"), "")
        self.smaller = self._made(tr("Smaller copy…"), "")
        self.show_file = self._made(tr("Show in folder"), "Ctrl+L")
        self.receipt = self._made(tr("Receipt…"), "Ctrl+E")
        self.copy_number = self._made(tr("Copy receipt number"), "Ctrl+C")

    def order_menu(self, parent: Menu) -> Menu:
        menu = Menu(parent.theme, parent, tr("Order"))
        menu.addActions([self.up, self.down, self.top])
        menu.addSeparator()
        menu.addAction(self.urgent)
        return menu

    def what_goes(self) -> list[QAction]:
        return [self.anyway, self.hand_in, self.smaller]

    def where_to(self) -> list[QAction]:
        return [self.note, self.elsewhere]

    def file(self) -> list[QAction]:
        return [self.show_file, self.receipt, self.copy_number]

    def suit(self, chosen: Sequence[Upload], holds: Mapping[Hold, float]) -> None:
        """Offer what makes sense for the chosen uploads."""
        live = [upload for upload in chosen if upload.live]
        one = chosen[0] if len(chosen) == 1 else None
        for action in (self.up, self.down, self.top):
            action.setEnabled(bool(chosen))
        self.urgent.setEnabled(bool(live))
        self.urgent.setChecked(bool(live) and all(upload.urgent for upload in live))
        self.note.setEnabled(bool(live) and all(map(takes_note, chosen)))
        self.elsewhere.setEnabled(bool(live) and all(map(takes_target, chosen)))
        waits = holding(holds, anyway=False) in OVERRULED
        self.anyway.setEnabled(waits and any(not upload.anyway for upload in live))
        self.hand_in.setEnabled(one is not None and one.live and not one.final and self._drafted(one))
        self.smaller.setEnabled(one is not None and may_shrink(one))
        self.show_file.setEnabled(one is not None)
        for action in (self.receipt, self.copy_number):
            action.setEnabled(one is not None and one.receipt is not None)

    def _drafted(self, upload: Upload) -> bool:
        told = upload.fault is not None and upload.fault.code is Code.TARGET_DRAFT
        return told or self.keeps_drafts(upload)

    def _made(self, text: str, keys: str) -> QAction:
        return on_chosen(self._queue, text, keys)


def on_chosen(queue: QWidget, text: str, keys: str) -> QAction:
    """For what is chosen in the queue; its keys work while the queue has the focus."""
    action = QAction(text, queue)
    if keys:
        action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    queue.addAction(action)
    return action


def may_shrink(upload: Upload) -> bool:
    """A smaller copy in its place would still go to its assignment."""
    code = upload.fault.code if upload.fault else None
    if code is Code.FILE_TOO_LONG:
        return False
    known = upload.film is not None and upload.film.duration_s > 0 and bool(upload.film.codec)
    return upload.live and takes_target(upload) and (known or code is Code.FILE_TOO_LARGE)
