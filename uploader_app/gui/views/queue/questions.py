"""The questions about single uploads: a note, another assignment, handing in, a smaller copy. Each opens a dialog of
its own; what is answered goes to whoever asked."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from uploader_app import words
from uploader_app.domain.faults import Fault
from uploader_app.domain.upload import Target, Upload
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.films import Copied, Copies
from uploader_app.gui.models.assignments import AssignmentsModel
from uploader_app.gui.models.copies import choices
from uploader_app.gui.models.targets import target
from uploader_app.gui.models.uploads import Clock, UploadsModel
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.assignments.drafts import DraftQuestion
from uploader_app.gui.views.pieces.banner import Banners, Tone
from uploader_app.gui.views.queue.elsewhere import ElsewhereDialog
from uploader_app.gui.views.queue.note import NoteDialog
from uploader_app.gui.views.queue.smaller import SmallerDialog
from uploader_app.language import tr
from uploader_app.media.smaller import Offer
from uploader_app.wire import Assignment

T = TypeVar("T")


class UploadQuestions(QObject):
    def __init__(
        self,
        window: QWidget,
        bridge: Bridge,
        theme: Theme,
        clock: Clock,
        known: tuple[UploadsModel, AssignmentsModel],
        banners: Banners,
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._theme, self._clock = window, bridge, theme, clock
        self._uploads, self._assignments = known
        self._banners = banners

    def note(self, uploads: Sequence[Upload], then: Callable[[str], None]) -> None:
        dialog = NoteDialog(self._theme, uploads[0].note, len(uploads), self._window)
        dialog.given.connect(then)
        dialog.open()

    def elsewhere(self, uploads: Sequence[Upload], then: Callable[[Target], None]) -> None:
        account = self._bridge.account
        if account is None:
            return
        here = {upload.target.assignment for upload in uploads}
        offered = [one for one in self._assignments.everything() if one.open and one.id not in here]
        now = partial(self._uploads.now_at, account.site)
        dialog = ElsewhereDialog(self._theme, offered, len(uploads), now, self._window)
        dialog.picked.connect(lambda assignment: then(target(assignment, account)))
        dialog.open()

    def keeps_drafts(self, upload: Upload) -> bool:
        whose, to = self._bridge.account, upload.target
        listed = whose is not None and (to.site, to.account) == (whose.site, whose.username)
        known = self._assignments.find(to.assignment) if listed else None
        return known is not None and known.drafts

    def hand_in(self, upload: Upload, then: Callable[[bool], None]) -> None:
        """``then`` learns whether for grading. The statement is read anew: it may be another one by now."""
        self._bridge.assignment_of(upload.target, partial(self._ask_statement, then), self._refused)

    def _ask_statement(self, then: Callable[[bool], None], assignment: Assignment) -> None:
        if not assignment.drafts:
            then(True)
            return
        question = DraftQuestion(self._theme, assignment, self._window)
        question.add.setText(tr("Save"))
        question.add.setAccessibleName(tr("Save"))
        question.finished.connect(lambda: None if question.final is None else then(question.final))
        question.open()

    # -- smaller copies ---------------------------------------------------------------------------

    def smaller(self, upload: Upload, then: Callable[[str], None], choose_file: Callable[[], None]) -> None:
        """``then`` learns the path of the finished copy."""
        for open in self._window.findChildren(SmallerDialog):
            if open.upload.id == upload.id and open.isVisible():
                open.activateWindow()
                return
        dialog = SmallerDialog(self._theme, upload, self._clock.steady, self._window)
        dialog.asked_file.connect(choose_file)
        dialog.chosen.connect(partial(self._make, dialog, then))
        looking = self._bridge.ask(
            self._bridge.films.copies(upload),
            partial(self._show_copies, dialog),
            lambda fault: dialog.say(words.about(fault).text),
        )
        _ended_with(dialog, looking)
        dialog.show()
        dialog.activateWindow()

    def _show_copies(self, dialog: SmallerDialog, copies: Copies | None) -> None:
        offers = copies.offers if copies else ()
        speed = self._uploads.outlook.speed
        now = self._uploads.now_at(dialog.upload.target.site)
        dialog.show_copies(copies, choices(offers, dialog.upload, speed, now))

    def _make(self, dialog: SmallerDialog, then: Callable[[str], None], offer: Offer) -> None:
        film = dialog.film
        assert film, "there are offers only where it is known"

        def made(copied: Copied) -> None:
            self._banners.show_notice(dialog.finish(copied))
            then(copied.path)

        making = self._bridge.films.copy(dialog.upload, film, offer, dialog.told.emit)
        _ended_with(dialog, self._bridge.ask(making, made, lambda fault: dialog.say(words.about(fault).text)))

    def _refused(self, fault: Fault) -> None:
        self._banners.show_notice(words.about(fault).text, Tone.WARNING)


def _ended_with(dialog: QDialog, asked: concurrent.futures.Future[T]) -> None:
    """Whoever closes the dialog does not wait for the answer any longer."""
    dialog.finished.connect(lambda _: asked.cancel())
