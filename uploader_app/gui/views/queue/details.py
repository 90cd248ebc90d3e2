"""Everything about one upload, beside the queue."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain.upload import Upload
from uploader_app.gui.models.trace import Line, moving
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.facts import Facts, breakable, facts, written
from uploader_app.gui.views.pieces.parts import button, fill, icon_button, label, read_by_keys, spaced
from uploader_app.gui.views.queue.graph import SpeedGraph
from uploader_app.gui.views.queue.story import Story
from uploader_app.language import tr
from uploader_app.words import Sentence

QWIDGETSIZE_MAX = 16_777_215
"""Qt's word for no limit."""


class Details(QFrame):
    closed = Signal()
    acted = Signal(object, object)
    """(Action, Upload) of the fault's own button."""
    asked_menu = Signal(str, object)
    """For the upload with this id, at this QPoint of the screen."""
    asked_story = Signal(str)
    """Of the upload with this id: something new has happened to it."""

    def __init__(self, theme: Theme, model: UploadsModel, clipboard: QClipboard) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("Details"))
        self.setMinimumWidth(tokens.DETAILS_WIDTH)
        self._theme, self._model, self._clipboard = theme, model, clipboard
        self.line: Line | None = None
        self._sentence = Sentence("")
        self._name = written("", theme, scale=tokens.HEADING, bold=True)
        self._state = written("", theme)
        self._graph = SpeedGraph(theme)
        self._speed = written("", theme, scale=tokens.SMALL, tone="muted")
        self._act = button("", role="primary")
        self._act.clicked.connect(self._tell)
        self._facts = Facts(theme)
        self.story = Story(theme, model.now)
        self._copy = button(tr("Copy details"))
        theme.dress(self._copy, "copy")
        self._copy.clicked.connect(self._copy_all)
        self._arrange()

    def show_line(self, line: Line | None) -> None:
        """``None``: the upload left; close."""
        if line is None:
            self.line = None
            self.closed.emit()
            return
        sentence = self._model.sentence(line)
        if (line, sentence) == (self.line, self._sentence):
            return
        before, self.line, self._sentence = self.line, line, sentence
        if before is None or _chapter(before.upload) != _chapter(line.upload):
            self.asked_story.emit(line.upload.id)
        self._name.setText(breakable(line.upload.name))
        self._state.setText(sentence.text)
        self._act.setText(words.label(sentence.action))
        self._act.setAccessibleName(self._act.text())
        self._act.setVisible(bool(self._act.text()))
        self._graph.show_speeds(line.trace.speeds, moving=moving(line.upload))
        self._speed.setText(self._graph.accessibleDescription())
        for piece in (self._graph, self._speed):
            piece.setVisible(len(line.trace.speeds) > 1)
        self._facts.show_rows(tuple(facts(line.upload)))

    def take_all(self, *, on: bool) -> None:
        """All the room there is, or what is enough beside the uploads."""
        self.setMaximumWidth(QWIDGETSIZE_MAX if on else tokens.DETAILS_WIDTH)

    def _ask_menu(self, below: QWidget) -> None:
        if self.line:
            self.asked_menu.emit(self.line.upload.id, below.mapToGlobal(QPoint(0, below.height())))

    def _tell(self) -> None:
        if self.line:
            self.acted.emit(self._sentence.action, self.line.upload)

    def _copy_all(self) -> None:
        if self.line:
            text = self._sentence.text
            rows = [(tr("File"), self.line.upload.name), (tr("State"), text), *facts(self.line.upload)]
            lines = [tr("{title}: {value}").format(title=title, value=words.name(value)) for title, value in rows]
            self._clipboard.setText("\n".join(lines))

    def _arrange(self) -> None:
        close = icon_button(self._theme, "close", tr("Close details"))
        close.clicked.connect(self.closed)
        more = icon_button(self._theme, "more", tr("What else can be done"))
        more.clicked.connect(lambda: self._ask_menu(more))
        head = spaced(QHBoxLayout(), tokens.XS)
        fill(head, label(tr("Details"), self._theme, scale=tokens.SMALL, bold=True, tone="muted"), None, more, close)
        inner = QWidget()
        body = spaced(QVBoxLayout(inner), tokens.S)
        fill(body, self._name, self._state, tokens.XS, self._act, self._graph, self._speed, tokens.S)
        fill(body, self._facts, self.story, None)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        read_by_keys(scroll, tr("Details"))
        card = spaced(QVBoxLayout(self), tokens.S, margin=tokens.M)
        fill(card, head, scroll, self._copy)
        card.setStretch(1, 1)


def _chapter(upload: Upload) -> tuple[str, ...]:
    """While it stays the same, nothing has happened that would be told."""
    return upload.id, upload.step, upload.status
