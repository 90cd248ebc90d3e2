"""Questions that are asked once. All open without blocking; the answer comes by signal."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain.upload import Upload
from uploader_app.gui.models.summary import Summary
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.parts import button, fill, label, spaced
from uploader_app.gui.views.texts import tr

WIDTH = 432


class Question(QDialog):
    """A title, a text, and answers one below the other, the most likely first. Escape gives the last."""

    answered = Signal(str)

    def __init__(
        self, theme: Theme, title: str, text: str, answers: Sequence[tuple[str, str, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH)
        self._last = answers[-1][0]
        self._given = ""
        heading = label(title, theme, scale=tokens.HEADING, bold=True)
        body = label(text, theme, tone="muted")
        for one in (heading, body):
            one.setWordWrap(True)
        column = spaced(QVBoxLayout(self), tokens.S, margin=tokens.L)
        fill(column, heading, body, tokens.M)
        for answer, role, caption in answers:
            choice = button(caption, role=role)
            choice.setObjectName(answer)
            choice.setAutoDefault(role == "primary")
            choice.setDefault(role == "primary")
            choice.clicked.connect(lambda _=False, given=answer: self._give(given))
            fill(column, choice)
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
    several = now.under_way != 1
    count = words.plural(now.under_way, "video is", "videos are")
    title = tr("{count} still on the way").format(count=count)
    text = tr(
        "You can quit now: what was sent stays, and {they} when you open Fieldpost again. Only discarding loses it."
    ).format(they="they continue" if several else "it continues")
    answers = [
        (Leave.LATER, "" if tray else "primary", tr("Quit and continue later")),
        (Leave.DISCARD, "danger", tr("Discard uploads")),
        (Leave.CANCEL, "flat", tr("Cancel")),
    ]
    if tray:
        answers.insert(0, (Leave.BACKGROUND, "primary", tr("Keep uploading in the background")))
    return Question(theme, title, text, answers, parent)


class Remove(StrEnum):
    REMOVE = "remove"
    KEEP = "keep"


def remove_question(theme: Theme, unfinished: Sequence[Upload], parent: QWidget) -> Question:
    sent = sum(upload.sent for upload in unfinished)
    if len(unfinished) == 1:
        title = tr("Remove {name}?").format(name=unfinished[0].name)
        yours = tr("The file on your computer stays.")
    else:
        title = tr("Remove {count} uploads?").format(count=len(unfinished))
        yours = tr("The files on your computer stay.")
    lost = tr("{size} that is sent already is lost. ").format(size=words.size(sent)) if sent else ""
    text = tr("It is not handed in yet. ") if len(unfinished) == 1 else tr("They are not handed in yet. ")
    answers = [(Remove.REMOVE, "danger", tr("Remove")), (Remove.KEEP, "primary", tr("Keep"))]
    return Question(theme, title, text + lost + yours, answers, parent)
