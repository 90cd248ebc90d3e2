"""Where an assignment keeps drafts: shall the videos be handed in when they have arrived? Asked once for each
assignment, until Fieldpost is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain.upload import Target
from uploader_app.gui.models.plain import plain
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.dialog import DialogFrame, answers
from uploader_app.gui.views.pieces.leading import Leading
from uploader_app.gui.views.pieces.parts import button, fill, frame, read_by_keys, spaced
from uploader_app.gui.views.pieces.tick import Tick
from uploader_app.language import tr
from uploader_app.wire import Assignment

STATEMENT_HEIGHT = 160
"""At most; what is longer scrolls."""


class Drafts(QObject):
    """Remembers what was answered."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._final: dict[Target, bool] = {}
        self._waiting: dict[Target, list[Callable[[bool], None]]] = {}

    def settle(self, assignment: Assignment, to: Target, then: Callable[[bool], None]) -> None:
        """``then`` learns whether to hand in for grading, now or after the answer; never when there is none. ``to``:
        that assignment for this person, as nobody agrees for another."""
        if not assignment.drafts:
            then(False)
        elif to in self._final:
            then(self._final[to])
        elif to in self._waiting:
            self._waiting[to].append(then)
        else:
            self._waiting[to] = [then]
            self._ask(assignment, to)

    def _ask(self, assignment: Assignment, to: Target) -> None:
        question = DraftQuestion(self._theme, assignment, self._window)

        def answered() -> None:
            waiting = self._waiting.pop(to)
            if question.final is None:
                return
            self._final[to] = question.final
            for then in waiting:
                then(question.final)

        question.closed.connect(answered)
        question.open()


class DraftQuestion(QDialog):
    """``final``: the answer, None as long as there is none."""

    closed = Signal()

    def __init__(self, theme: Theme, assignment: Assignment, parent: QWidget) -> None:
        super().__init__(parent)
        self.final: bool | None = None
        self._theme = theme
        self._statement = plain(assignment.statement)
        text = tr("When your videos have arrived at {name}:").format(name=words.name(assignment.name))
        self.hand_in = QRadioButton(tr("Hand them in for grading"))
        self.keep = QRadioButton(tr("Keep them as a draft; I hand in myself later"))
        self.agree = Tick(tr("I agree to this statement"), theme)
        self.add = button(tr("Add videos"), role="primary")
        self.cancel = button(tr("Cancel"), role="flat")
        around = DialogFrame(self, theme, tr("This assignment keeps drafts"), text)
        fill(around.column, self.hand_in, *([self._below()] if self._statement else ()), self.keep)
        around.end(answers(self.add, self.cancel))
        self._join()
        self._suit()

    def _answer(self) -> None:
        self.final = self.hand_in.isChecked()
        self.accept()

    def _suit(self) -> None:
        handing_in = self.hand_in.isChecked()
        self.agree.setEnabled(handing_in)
        self.add.setEnabled(not handing_in or not self._statement or self.agree.isChecked())

    def _join(self) -> None:
        self.hand_in.setChecked(True)
        self.hand_in.toggled.connect(self._suit)
        self.agree.toggled.connect(self._suit)
        self.add.clicked.connect(self._answer)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.closed)

    def _below(self) -> QWidget:
        """The statement, in the column of the answer that it belongs to."""
        card = frame("card")
        scroll = _Statement(self._theme, self._statement)
        fill(spaced(QVBoxLayout(card), tokens.S, margin=tokens.M), scroll, self.agree)
        below = QWidget()
        fill(spaced(QHBoxLayout(below), 0), tokens.L, card)
        return below


class _Statement(QScrollArea):
    """As tall as its text when that breaks, within reason."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._most = theme.size(STATEMENT_HEIGHT)
        self._text = Leading(theme.font())
        self._text.setText(text)
        self._text.setWordWrap(True)
        self._text.setContentsMargins(0, 0, tokens.S, 0)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWidget(self._text)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleDescription(text)
        read_by_keys(self, tr("Statement"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(min(self._most, self._text.heightForWidth(self.width()) + tokens.S))
