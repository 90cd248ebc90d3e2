"""The settings page, made from the table in ``models.preferences``. It tells what was chosen; it stores nothing.

What an administrator or the environment has set is shown, locked, with where it comes from.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from uploader_app.gui.models.preferences import SECTIONS, Section
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.parts import fill, frame, label, lead, spaced, stops
from uploader_app.gui.views.pieces.setting import Row
from uploader_app.gui.views.pieces.wordy_button import WordyButton
from uploader_app.language import tr
from uploader_app.settings import FILE_NAME, Settings

WIDTH = 720
CHOICE_WIDTH = 240
SECTIONS_WIDTH = 216
WORDY = 600
"""In a page that is not as wide the ways to its sections are signs."""
PAD = tokens.S + tokens.XS


class SettingsPage(QWidget):
    """``changed``: (name, value) that the person chose. ``left``: back to where they came from."""

    changed = Signal(str, object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: dict[str, Row] = {}
        self._heads: dict[str, QWidget] = {}
        self._ways: dict[str, WordyButton] = {}
        self._cards: dict[str, QBoxLayout] = {}
        self._scroll = QScrollArea()
        self._beside = frame("side")
        self._back = WordyButton(theme, "back", tr("Back"), role="way")
        self._arrange()

    def show_settings(self, settings: Settings) -> None:
        for name, row in self._rows.items():
            source = settings.sources.get(name, "")
            row.show_value(getattr(settings, name), "" if source in ("", FILE_NAME) else source)

    def refuse(self, name: str, text: str) -> None:
        """What was chosen was not taken, and why."""
        self._rows[name].refuse(text)

    def put(self, section: Section, widget: QWidget) -> None:
        """Something of its own at the end of a section."""
        inside = self._cards[section.name]
        card = inside.parentWidget()
        assert card
        above = stops(card)
        _add(inside, widget)
        lead(above[-1] if above else card, *stops(widget))

    def go(self, section: Section) -> None:
        self._scroll.verticalScrollBar().setValue(self._heads[section.name].y() - tokens.S)
        self._ways[section.name].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wordy = self.width() >= WORDY * self._theme.scale
        self._beside.setMinimumWidth(SECTIONS_WIDTH if wordy else 0)
        for way in (self._back, *self._ways.values()):
            way.show_words(on=wordy)

    def _follow(self, top: int) -> None:
        """Mark the section that is read now; at the end of the page it is the last one."""
        above = [one for one in SECTIONS if self._heads[one.name].y() <= top + tokens.L]
        at_end = top and top == self._scroll.verticalScrollBar().maximum()
        now = SECTIONS[-1] if at_end else above[-1] if above else SECTIONS[0]
        self._ways[now.name].setChecked(True)

    def _arrange(self) -> None:
        column = QWidget()
        column.setMaximumWidth(round(WIDTH * self._theme.scale))
        inside = spaced(QVBoxLayout(column), tokens.M, margin=tokens.L)
        for section in SECTIONS:
            fill(inside, *self._section(section))
        fill(inside, None)
        widest = max(CHOICE_WIDTH, *(row.wanted_width() for row in self._rows.values()))
        for row in self._rows.values():
            row.give_width(widest)
        middle = QWidget()
        across = spaced(QHBoxLayout(middle), 0)
        across.addWidget(column, 8)
        across.addStretch(1)
        self._scroll.setWidget(middle)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.verticalScrollBar().valueChanged.connect(self._follow)
        line = frame("line")
        line.setFixedWidth(1)
        page = spaced(QHBoxLayout(self), 0)
        self._fill_side()
        fill(page, self._beside, line, self._scroll)
        page.setStretch(2, 1)

    def _fill_side(self) -> None:
        """Back, and to each section."""
        ways = spaced(QVBoxLayout(self._beside), tokens.XS, margin=tokens.S + tokens.XS)
        marked = QButtonGroup(self)
        self._back.clicked.connect(self.left)
        fill(ways, self._back, tokens.S)
        for section in SECTIONS:
            way = WordyButton(self._theme, section.icon, tr(section.title), role="way")
            way.clicked.connect(partial(self.go, section))
            way.setCheckable(True)
            marked.addButton(way)
            self._ways[section.name] = way
            fill(ways, way)
        self._ways[SECTIONS[0].name].setChecked(True)
        fill(ways, None)

    def _section(self, section: Section) -> tuple[QWidget, QWidget]:
        head = label(tr(section.title), self._theme, scale=tokens.HEADING, bold=True)
        head.setContentsMargins(0, tokens.S, 0, 0)
        card = frame("card")
        inside = spaced(QVBoxLayout(card), 0)
        for field in section.fields:
            row = Row(field, self._theme)
            row.chosen.connect(self.changed)
            self._rows[field.name] = row
            _add(inside, row)
        self._heads[section.name], self._cards[section.name] = head, inside
        return head, card


def _add(card: QBoxLayout, widget: QWidget) -> None:
    """Below what stands there, and a line between them."""
    if card.count():
        line = frame("line")
        line.setFixedHeight(1)
        between = spaced(QVBoxLayout(), 0)
        between.setContentsMargins(tokens.M, 0, tokens.M, 0)
        fill(between, line)
        fill(card, between)
    around = spaced(QVBoxLayout(), 0)
    around.setContentsMargins(tokens.M, PAD, tokens.M, PAD)
    fill(around, widget)
    fill(card, around)
