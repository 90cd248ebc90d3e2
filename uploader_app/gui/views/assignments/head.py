"""The chosen assignment above the drop zone: its name, and the few facts that matter before a video is added."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.gui.models.assignments import why_not
from uploader_app.gui.models.standing import Fact, facts
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.leading import Leading
from uploader_app.gui.views.pieces.parts import fill, spaced
from uploader_app.gui.views.pieces.sign import Sign
from uploader_app.language import tr
from uploader_app.wire import Assignment

COLUMNS = 2
SPACIOUS = 480
"""A head that is not as wide has its facts one below the other."""


class AssignmentHead(QFrame):
    def __init__(self, theme: Theme, now: Callable[[], float]) -> None:
        super().__init__()
        self._theme, self._now = theme, now
        self._shown: tuple[Fact, ...] = ()
        self._assignment: Assignment | None = None
        self._name = Leading(theme.font(tokens.HEADING, bold=True))
        self._course = Leading(theme.font(), tone="muted")
        for one in (self._name, self._course):
            one.setWordWrap(True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(tokens.L)
        self._facts.setVerticalSpacing(tokens.XS)
        self._columns = COLUMNS
        self._share_out()
        fill(spaced(QVBoxLayout(self), tokens.XS // 2), self._name, self._course, tokens.S, self._facts)
        self.hide()

    def show_assignment(self, assignment: Assignment | None) -> None:
        self._assignment = assignment
        self.setVisible(assignment is not None)
        if assignment:
            self._name.setText(assignment.name)
            self._course.setText(assignment.course)
        self.tell_time()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = COLUMNS if self.width() >= SPACIOUS * self._theme.scale else 1
        if columns != self._columns:
            self._columns = columns
            self._share_out()
            self._fill(self._shown)

    def _share_out(self) -> None:
        """Two stand side by side, as wide as they are; one has the whole line."""
        for column in range(COLUMNS + 1):
            self._facts.setColumnStretch(column, int(column == (COLUMNS if self._columns > 1 else 0)))

    def show_name(self, *, on: bool) -> None:
        """Off where the button above it says it."""
        self._name.setVisible(on)
        self._course.setVisible(on)

    def tell_time(self) -> None:
        """Time went by: what is still to come may be nearer, or over."""
        known = tuple(facts(self._assignment, self._now())) if self._assignment else ()
        if known == self._shown:
            return
        self._shown = known
        self._fill(known)
        if self._assignment:
            texts = words.listed(self._assignment.name, *(fact.text for fact in known))
            chosen = tr("Chosen assignment: {facts}.").format(facts=texts)
            self.setAccessibleName(f"{chosen} {why_not(self._assignment, self._now())}".strip())

    def _fill(self, known: Sequence[Fact]) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            old = item.widget()
            if old:
                old.hide()
                old.deleteLater()
        for place, fact in enumerate(known):
            self._facts.addWidget(FactLine(self._theme, fact), place // self._columns, place % self._columns)


class FactLine(QWidget):
    """A sign and what it means."""

    def __init__(self, theme: Theme, fact: Fact) -> None:
        super().__init__()
        text = _Words(theme.font(), tone="" if fact.tone == "muted" else fact.tone)
        text.setText(fact.text)
        text.setWordWrap(True)
        text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sign = Sign(theme, fact.icon, fact.tone)
        sign.stand_by(text)
        row = spaced(QHBoxLayout(self), tokens.S)
        fill(row, sign, text)
        row.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        row.setStretch(1, 1)


class _Words(Leading):
    def sizeHint(self) -> QSize:
        """In one line, where there is room for that; Qt would have them in a block."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + tokens.S, super().sizeHint().height())
