"""Asks the person on behalf of the commands: dialogs that open, never block."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath

from PySide6.QtWidgets import QFileDialog, QWidget

from uploader_app import words
from uploader_app.domain.faults import Fault
from uploader_app.domain.rules import VIDEO_SUFFIXES
from uploader_app.domain.upload import Upload
from uploader_app.gui.ports import Refusal
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.entry.session import Session
from uploader_app.gui.views.pieces.banner import Banners, Tone
from uploader_app.gui.views.pieces.dialogs import Remove, remove_question
from uploader_app.gui.views.queue.left_out import left_out_notice
from uploader_app.gui.views.queue.questions import UploadQuestions
from uploader_app.language import tr


class WindowAsker:
    """The ``Asker`` of the window."""

    def __init__(
        self, window: QWidget, theme: Theme, banners: Banners, session: Session, questions: UploadQuestions
    ) -> None:
        self._window, self._theme, self._banners, self._session = window, theme, banners, session
        self.hand_in, self.make_smaller = questions.hand_in, questions.smaller
        self._left_out = ""

    def confirm_removal(self, unfinished: Sequence[Upload], then: Callable[[], None]) -> None:
        question = remove_question(self._theme, unfinished, self._window)
        question.answered.connect(lambda answer: then() if answer == Remove.REMOVE else None)
        question.open()

    def choose_file(self, upload: Upload, then: Callable[[str], None]) -> None:
        dialog = self._dialog(tr("Choose the file to send instead of {name}").format(name=words.name(upload.name)))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(str(PurePath(upload.path).parent))
        dialog.fileSelected.connect(then)
        dialog.open()

    def choose_files(self, then: Callable[[list[str]], None]) -> None:
        dialog = self._dialog(tr("Add videos"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(then)
        dialog.open()

    def choose_folder(self, then: Callable[[list[str]], None]) -> None:
        dialog = QFileDialog(self._window, tr("Add a folder of videos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def sign_in_again(self, upload: Upload) -> None:
        self._session.ask_for(upload.target)

    def left_out(self, refused: Sequence[Refusal]) -> None:
        """Of an earlier choice nobody needs to hear any longer."""
        self._banners.take_back(self._left_out)
        self._left_out = left_out_notice(refused)
        self._banners.show_notice(self._left_out, Tone.WARNING)

    def refused(self, fault: Fault) -> None:
        self._banners.show_notice(words.about(fault).text, Tone.WARNING)

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(VIDEO_SUFFIXES))
        dialog.setNameFilters([tr("Videos ({patterns})").format(patterns=patterns), tr("All files (*)")])
        dialog.finished.connect(dialog.deleteLater)
        return dialog
