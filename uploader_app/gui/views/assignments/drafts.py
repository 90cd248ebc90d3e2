"""Where an assignment keeps drafts: shall the videos be handed in when they have arrived? Asked once for each
assignment, until Fieldpost is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain.upload import Target
from uploader_app.gui.models.plain import plain
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.leading import Leading
from uploader_app.gui.views.pieces.parts import button, fill, frame, label, read_by_keys, spaced
from uploader_app.gui.views.pieces.tick import Tick
from uploader_app.language import tr
from uploader_app.wire import Assignment

WIDTH = 480
BESIDE_STATEMENT = 3 * tokens.L + 2 * tokens.M
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
        title = tr("This assignment keeps drafts")
        text = tr("When your videos have arrived at {name}:").format(name=words.name(assignment.name))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.hand_in = QRadioButton(tr("Hand them in for grading"))
        self.keep = QRadioButton(tr("Keep them as a draft; I hand in myself later"))
        self.agree = Tick(tr("I agree to this statement"), theme)
        widest = max(one.sizeHint().width() for one in (self.hand_in, self.keep)) + 2 * tokens.L
        self._room = min(max(round(WIDTH * theme.scale), widest), max(WIDTH, parent.width() - 2 * tokens.L))
        self.setFixedWidth(self._room)
        self.add = button(tr("Add videos"), role="primary")
        self.cancel = button(tr("Cancel"), role="flat")
        self._arrange(title, text)
        self._join()
        self._suit()

    def showEvent(self, event: QShowEvent) -> None:
        """As tall as its texts: only now it is known how they break."""
        layout = self.layout()
        assert layout
        self.setFixedHeight(layout.totalHeightForWidth(self._room))
        super().showEvent(event)

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
        self.add.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.finished.connect(self.closed)

    def _arrange(self, title: str, text: str) -> None:
        heading = label(title, self._theme, scale=tokens.HEADING, bold=True)
        body = label(text, self._theme, tone="muted")
        for one in (heading, body):
            one.setWordWrap(True)
        column = spaced(QVBoxLayout(self), tokens.S, margin=tokens.L)
        fill(column, heading, body, tokens.S, self.hand_in)
        if self._statement:
            fill(column, self._below())
        fill(column, self.keep, tokens.M)
        buttons = spaced(QHBoxLayout(), tokens.S)
        fill(buttons, None, self.cancel, self.add)
        fill(column, buttons)

    def _below(self) -> QWidget:
        """The statement, in the column of the answer that it belongs to."""
        card = frame("card")
        statement = Leading(self._theme.font())
        statement.setText(self._statement)
        statement.setWordWrap(True)
        statement.setContentsMargins(0, 0, tokens.S, 0)
        statement.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        scroll = QScrollArea()
        scroll.setWidget(statement)
        scroll.setWidgetResizable(True)
        whole = statement.heightForWidth(self._room - BESIDE_STATEMENT) + tokens.S
        scroll.setFixedHeight(min(round(STATEMENT_HEIGHT * self._theme.scale), whole))
        read_by_keys(scroll, tr("Statement"))
        scroll.setAccessibleDescription(self._statement)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        fill(spaced(QVBoxLayout(card), tokens.S, margin=tokens.M), scroll, self.agree)
        below = QWidget()
        row = spaced(QHBoxLayout(below), 0)
        fill(row, tokens.L, card)
        return below
