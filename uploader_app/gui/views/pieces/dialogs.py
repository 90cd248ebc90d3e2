"""Questions that are asked once. All open without blocking; the answer comes by signal."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from uploader_app import words
from uploader_app.domain.upload import Upload
from uploader_app.gui.models.summary import Summary
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.dialog import DialogFrame
from uploader_app.gui.views.pieces.parts import button
from uploader_app.language import count, tr

WIDTH = 432


class Question(QDialog):
    """A title, a text, and answers one below the other, the most likely first. Escape gives the last."""

    answered = Signal(str)

    def __init__(
        self, theme: Theme, title: str, text: str, answers: Sequence[tuple[str, str, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._last = answers[-1][0]
        self._given = ""
        around = DialogFrame(self, theme, title, text, width=WIDTH)
        for answer, role, caption in answers:
            choice = button(caption, role=role)
            choice.setObjectName(answer)
            choice.setAutoDefault(role == "primary")
            choice.setDefault(role == "primary")
            choice.clicked.connect(lambda _=False, given=answer: self._give(given))
            around.end(choice)
        self.finished.connect(lambda: self.answered.emit(self._given or self._last))

    def _give(self, answer: str) -> None:
        self._given = answer
        self.accept()


class Leave(StrEnum):
    BACKGROUND = "background"
    LATER = "later"
    DISCARD = "discard"
    CANCEL = "cancel"


def quit_question(theme: Theme, now: Summary, *, tray: bool, parent: QWidget) -> Question:
    title = count("%n videos are still on the way", "%n video is still on the way", now.under_way)
    text = count(
        "You can quit now: what was sent stays, and they continue when you open Fieldpost again. "
        "Discarding has the site delete what was sent, now or as soon as it can be reached.",
        "You can quit now: what was sent stays, and it continues when you open Fieldpost again. "
        "Discarding has the site delete what was sent, now or as soon as it can be reached.",
        now.under_way,
    )
    stay = count("The files on your computer stay.", "The file on your computer stays.", now.under_way)
    answers = [
        (Leave.LATER, "" if tray else "primary", tr("Quit and continue later")),
        (Leave.DISCARD, "danger", tr("Discard uploads")),
        (Leave.CANCEL, "flat", tr("Cancel")),
    ]
    if tray:
        answers.insert(0, (Leave.BACKGROUND, "primary", tr("Keep uploading in the background")))
    return Question(theme, title, f"{text} {stay}", answers, parent)


class Withdraw(StrEnum):
    DELETE = "delete"
    KEEP = "keep"


def withdraw_question(theme: Theme, upload: Upload, parent: QWidget) -> Question:
    title = tr("Delete {name} at the site?").format(name=words.name(upload.name))
    text = tr(
        "It is taken out of your submission to {assignment}, and your teacher can no longer watch it. "
        "Its receipt is then worth nothing. The file on your computer stays."
    ).format(assignment=words.name(upload.target.name))
    answers = [(Withdraw.DELETE, "danger", tr("Delete")), (Withdraw.KEEP, "primary", tr("Keep"))]
    return Question(theme, title, text, answers, parent)


class Remove(StrEnum):
    REMOVE = "remove"
    KEEP = "keep"


def remove_question(theme: Theme, unfinished: Sequence[Upload], parent: QWidget) -> Question:
    several, sent = len(unfinished), sum(upload.sent for upload in unfinished)
    title = count("Remove %n uploads?", "Remove %n upload?", several)
    if several == 1:
        title = tr("Remove {name}?").format(name=words.name(unfinished[0].name))
    sentences = (
        count("They are not handed in yet.", "It is not handed in yet.", several),
        tr("{size} that is sent already is lost.").format(size=words.size(sent)) if sent else "",
        count("The files on your computer stay.", "The file on your computer stays.", several),
    )
    answers = [(Remove.REMOVE, "danger", tr("Remove")), (Remove.KEEP, "primary", tr("Keep"))]
    return Question(theme, title, " ".join(filter(None, sentences)), answers, parent)
