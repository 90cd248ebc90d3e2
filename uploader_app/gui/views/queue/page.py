"""The page with the assignments beside it, the notices, the chosen assignment, the drop zone and the queue."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from uploader_app.gui.models.standing import reason
from uploader_app.gui.models.summary import Summary
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.assignments.choice import AssignmentChoice
from uploader_app.gui.views.assignments.head import AssignmentHead
from uploader_app.gui.views.assignments.place import AssignmentPlace
from uploader_app.gui.views.pieces.banner import Banners
from uploader_app.gui.views.pieces.files import local_files
from uploader_app.gui.views.pieces.parts import fill, label, spaced
from uploader_app.gui.views.pieces.wordy_button import WordyButton
from uploader_app.gui.views.queue.details import Details
from uploader_app.gui.views.queue.drop import DropZone
from uploader_app.gui.views.queue.rows import QueueView
from uploader_app.language import tr
from uploader_app.wire import Assignment

WORDY = 600
"""With less room the buttons above the list are signs, and say in a tool tip what they do."""
LEAST = 400
"""That the uploads need beside the details; with less, the details stand in their place."""


class UploadsPage(QWidget):
    """``dropped``: paths of files and folders, for the chosen assignment. ``dropped_on``: for this one."""

    dropped = Signal(list)
    dropped_on = Signal(list, object)

    def __init__(
        self,
        model: UploadsModel,
        choice: AssignmentChoice,
        banners: Banners,
        details: Details,
        theme: Theme,
    ) -> None:
        super().__init__()
        self.picker, self.banners, self.details = choice.picker, banners, details
        self._now, self._minute, self._theme = choice.now, 0, theme
        self.place = AssignmentPlace(choice.list, choice.picker, theme)
        self.head = AssignmentHead(theme, choice.now)
        self.drop = DropZone(theme)
        self.queue = QueueView(model, theme, self)
        self.pause_all = WordyButton(theme, "pause", tr("Pause all"), tr("Pause all uploads"))
        self.resume_all = WordyButton(theme, "play", tr("Resume all"), tr("Resume all uploads"))
        self.clear = WordyButton(theme, "check", tr("Clear finished"))
        self._list = QWidget()
        self._arrange(theme)
        self.setAcceptDrops(True)
        self._join(choice)

    def _join(self, choice: AssignmentChoice) -> None:
        for told in (choice.picker.picked, choice.picker.renewed):
            told.connect(self._show_choice)
        choice.picker.told.connect(lambda: self._show_choice(self.picker.chosen))
        choice.picker.told.connect(self._begin)
        choice.list.tree.held.connect(self._hint_at)
        choice.list.tree.dropped.connect(self.dropped_on)
        self._show_choice(choice.picker.chosen)

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
        if on:
            self._fit(tokens.DETAILS_WIDTH)  # what is in the way goes first, so that nothing is squeezed meanwhile
        self.details.setVisible(on)
        self._apply_margins()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes the details away, wherever on the page one is."""
        if event.key() == Qt.Key.Key_Escape and not self.details.isHidden():
            self.details.closed.emit()
        else:
            super().keyPressEvent(event)

    def tell_time(self) -> None:
        """What is to come is told in minutes."""
        minute = int(self._now() // 60)
        if minute != self._minute:
            self._minute = minute
            self.head.tell_time()
            self.place.tell_time()

    # -- the room there is ------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._apply_margins()

    def _fit(self, beside: int = 0) -> None:
        beside = beside or (0 if self.details.isHidden() else tokens.DETAILS_WIDTH)
        self.place.fit(self.width(), beside)
        alone = self.width() - beside - 2 * tokens.L < LEAST * self._theme.scale and not self.details.isHidden()
        self._scroll.setVisible(not alone)
        self.details.take_all(on=alone)
        self.head.show_name(on=not self.place.narrow)
        room = self.width() - beside - (0 if self.place.narrow else self.place.sidebar.width())
        for one in (self.clear, self.resume_all, self.pause_all):
            one.show_words(on=room >= WORDY * self._theme.scale)

    def _apply_margins(self) -> None:
        """Qt mirrors layouts, but not their margins."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for layout, end in ((self._above, tokens.GUTTER), (self._head, tokens.GUTTER - tokens.FLAT)):
            layout.setContentsMargins(end if mirrored else 0, 0, 0 if mirrored else end, 0)
        end = tokens.L if not self.details.isHidden() else tokens.L - tokens.GUTTER
        left, right = (end, tokens.L) if mirrored else (tokens.L, end)
        self._page.setContentsMargins(left, tokens.M, right, tokens.S)

    # -- the choice -------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Who has just come, and stands nowhere yet, chooses first."""
        first = self.place.button if self.place.narrow else self.place.list.tree
        if self.hasFocus() and first.isVisible():
            self.place.list.tree.stand_on_first()
            first.setFocus()

    def _show_choice(self, assignment: Assignment | None) -> None:
        self.head.show_assignment(assignment)
        if assignment is None and self.picker.said:
            self.drop.refuse(self.picker.said, "", "assignment")
        elif assignment is None:
            hint = tr("Then drop your videos here, or add them with the buttons.")
            self.drop.refuse(tr("Choose an assignment first"), hint, "assignment")
        elif assignment.open:
            self.drop.allow(assignment.name)
        else:
            self.drop.refuse(tr("Nothing can be handed in here now"), reason(assignment, self._now()))

    def _hint_at(self, assignment: Assignment | None) -> None:
        """Files are held above this row of the list."""
        if assignment is None:
            self.drop.hint("")
        elif assignment.open:
            self.drop.hint(tr("Let go to add them to {name}.").format(name=assignment.name))
        else:
            why = reason(assignment, self._now())
            self.drop.hint(tr("Nothing can be added to {name}. {reason}").format(name=assignment.name, reason=why))

    # -- files that are held above the page -------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.picker.chosen and self.picker.chosen.open and local_files(event.mimeData()):
            event.acceptProposedAction()
            self.drop.heat(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop.heat(on=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop.heat(on=False)
        paths = local_files(event.mimeData())
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
        self.notices = spaced(QVBoxLayout(), 0)
        fill(self.notices, self.banners)
        fill(self._above, self.place.button, self.notices, self.head, self.drop)
        self._above.setStretch(3, 1)
        inside = QWidget()
        self._column = spaced(QVBoxLayout(inside), tokens.M)
        fill(self._column, self._top, self._list)
        # With large type in a small window it scrolls, so that nothing is cut.
        self._scroll = scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rest = QWidget()
        self._page = spaced(QHBoxLayout(rest), 0)
        fill(self._page, scroll, self.details)
        self._page.setStretch(0, 1)
        across = spaced(QHBoxLayout(self), 0)
        fill(across, self.place.sidebar, rest)
        across.setStretch(1, 1)
        self.show_details(on=False)
        self._list.hide()
        self._column.setStretch(0, 1)
