"""The page with the picker, the notices, the drop zone and the queue."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.gui.models.summary import Summary
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.banner import Banners
from uploader_app.gui.views.details import Details
from uploader_app.gui.views.drop import DropZone
from uploader_app.gui.views.parts import button, fill, label, spaced
from uploader_app.gui.views.picker import AssignmentPicker
from uploader_app.gui.views.queue import QueueView
from uploader_app.gui.views.texts import tr
from uploader_app.wire import Assignment


class UploadsPage(QWidget):
    dropped = Signal(list)
    """Paths of files and folders."""

    def __init__(
        self,
        model: UploadsModel,
        picker: AssignmentPicker,
        banners: Banners,
        details: Details,
        theme: Theme,
        now: Callable[[], float],
    ) -> None:
        super().__init__()
        self.picker, self.banners, self.details = picker, banners, details
        self.drop = DropZone(theme)
        self.queue = QueueView(model, theme, now, self)
        self.pause_all = button(tr("Pause all"), role="flat", name=tr("Pause all uploads"))
        self.resume_all = button(tr("Resume all"), role="flat", name=tr("Resume all uploads"))
        self.clear = button(tr("Clear finished"), role="flat")
        for one, icon in ((self.pause_all, "pause"), (self.resume_all, "play"), (self.clear, "check")):
            theme.dress(one, icon, "muted")
        self._list = QWidget()
        self._arrange(theme)
        self.setAcceptDrops(True)
        picker.picked.connect(self._allow)
        self._allow(None)

    def show_summary(self, now: Summary) -> None:
        empty = now.total == 0
        if self._list.isHidden() is not empty:
            self._list.setVisible(not empty)
            self.drop.set_slim(on=not empty)
            self._column.setStretch(0, 1 if empty else 0)
            self._column.setStretch(1, 0 if empty else 1)
        self.pause_all.setEnabled(now.under_way > 0)
        self.resume_all.setEnabled(now.paused > 0)
        self.clear.setEnabled(now.done > 0)

    def show_details(self, *, on: bool) -> None:
        """Without them the gutter of the queue is part of the margin."""
        self.details.setVisible(on)
        self._apply_margins()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._apply_margins()

    def _apply_margins(self) -> None:
        """Qt mirrors layouts, but not their margins."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for layout in (self._above, self._head):
            layout.setContentsMargins(tokens.GUTTER if mirrored else 0, 0, 0 if mirrored else tokens.GUTTER, 0)
        end = tokens.L if not self.details.isHidden() else tokens.L - tokens.GUTTER
        left, right = (end, tokens.L) if mirrored else (tokens.L, end)
        self._page.setContentsMargins(left, tokens.M, right, tokens.S)

    def _allow(self, assignment: Assignment | None) -> None:
        limit = ""
        if assignment and assignment.max_bytes:
            limit = tr(" It takes up to {size} a video.").format(size=words.size(assignment.max_bytes))
        self.drop.allow(assignment.name if assignment else "", limit=limit)

    # -- files that are held above the page -------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.picker.chosen and _paths(event):
            event.acceptProposedAction()
            self.drop.heat(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop.heat(on=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop.heat(on=False)
        paths = _paths(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _arrange(self, theme: Theme) -> None:
        self._head = spaced(QHBoxLayout(), tokens.XS)
        fill(self._head, label(tr("Uploads"), theme, scale=tokens.HEADING, bold=True), None)
        fill(self._head, self.clear, self.resume_all, self.pause_all)
        listed = spaced(QVBoxLayout(self._list), tokens.XS)
        fill(listed, self._head, self.queue)
        self._top = QWidget()
        self._above = spaced(QVBoxLayout(self._top), tokens.M)
        fill(self._above, self.picker, self.banners, self.drop)
        self._above.setStretch(2, 1)
        self._column = spaced(QVBoxLayout(), tokens.M)
        fill(self._column, self._top, self._list)
        self._page = spaced(QHBoxLayout(self), 0)
        fill(self._page, self._column, self.details)
        self._page.setStretch(0, 1)
        self.show_details(on=False)
        self._list.hide()
        self._column.setStretch(0, 1)


def _paths(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
