"""Joins what is chosen for uploads in the queue with whoever does it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from uploader_app import words
from uploader_app.domain.story import Happening
from uploader_app.domain.upload import Upload, UploadId
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.commands import Commands
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.views.pieces.banner import Banners, Tone
from uploader_app.gui.views.queue.actions import QueueActions
from uploader_app.gui.views.queue.details import Details
from uploader_app.gui.views.queue.questions import UploadQuestions
from uploader_app.gui.views.queue.rows import QueueView
from uploader_app.gui.views.queue.twins import Twins
from uploader_app.gui.wishes import Wishes
from uploader_app.language import tr
from uploader_app.words import Action


class QueueWork(QObject):
    def __init__(
        self,
        queue: QueueView,
        actions: QueueActions,
        joined: tuple[Bridge, UploadsModel, Commands],
        questions: UploadQuestions,
        banners: Banners,
    ) -> None:
        super().__init__(queue)
        self._bridge, self._model, self._commands = joined
        self.wishes = Wishes(self._bridge, self._model)
        self.twins = Twins(self._bridge, self._model, queue, banners)
        self._queue, self._questions, self._banners = queue, questions, banners
        self._offer(actions)
        actions.keeps_drafts = questions.keeps_drafts
        queue.moved.connect(self.wishes.place)
        self._bridge.held.connect(self._model.hold)
        self._bridge.hindered.connect(self._model.hinder)
        self._model.slots, self._model.ahead = self._slots, self._bridge.ahead

    def join(self, details: Details) -> None:
        details.asked_story.connect(partial(self._tell_story, details))
        details.asked_menu.connect(self._ask_menu)

    def _slots(self) -> int:
        return self._bridge.settings.parallel

    def _tell_story(self, details: Details, id: UploadId) -> None:
        def told(story: Sequence[Happening]) -> None:
            if details.line and details.line.upload.id == id:
                details.story.show_story(story)

        self._bridge.story(id, told, lambda _: None)

    def _ask_menu(self, id: UploadId, where: QPoint) -> None:
        """It is for what is chosen."""
        row = self._model.row(id)
        if row is not None:
            self._queue.setCurrentIndex(self._model.index(row))
            self._queue.asked_menu.emit(where)

    def _offer(self, on: QueueActions) -> None:
        for action, do in (
            (on.up, self.wishes.up),
            (on.down, self.wishes.down),
            (on.top, self.wishes.top),
            (on.urgent, self.wishes.hurry),
            (on.anyway, self.wishes.allow),
            (on.note, self.ask_note),
            (on.elsewhere, self.ask_elsewhere),
            (on.hand_in, partial(self._act, Action.HAND_IN)),
            (on.smaller, partial(self._act, Action.SMALLER)),
            (on.show_file, self.show_file),
            (on.copy_number, copy_number),
        ):
            action.triggered.connect(partial(self._queue.with_chosen, do))

    def _act(self, action: Action, uploads: Sequence[Upload]) -> None:
        self._commands.act(action, uploads[0])

    def ask_note(self, uploads: Sequence[Upload]) -> None:
        self._questions.note(uploads, lambda text: self.wishes.note(uploads, text))

    def ask_elsewhere(self, uploads: Sequence[Upload]) -> None:
        self._questions.elsewhere(uploads, lambda to: self.wishes.retarget(uploads, to))

    def show_file(self, uploads: Sequence[Upload]) -> None:
        folder = PurePath(uploads[0].path).parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            text = tr("The folder {folder} cannot be opened. Connect its drive, then try again.")
            self._banners.show_notice(text.format(folder=words.name(folder.name or str(folder))), Tone.WARNING)


def copy_number(uploads: Sequence[Upload]) -> None:
    receipt = uploads[0].receipt
    if receipt:
        QGuiApplication.clipboard().setText(receipt.number)
