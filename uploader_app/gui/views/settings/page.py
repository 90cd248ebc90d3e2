"""The settings page, made from the table in ``models.preferences``. It tells what was chosen; it stores nothing.

What an administrator or the environment has set is shown, locked, with where it comes from.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from uploader_app.gui.models.preferences import SECTIONS, Choice, Field, Section, Text, Toggle
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.parts import button, fill, frame, label, lead, spaced, stops
from uploader_app.gui.views.pieces.select import Select
from uploader_app.gui.views.pieces.switch import MARGIN, Switch
from uploader_app.language import tr
from uploader_app.settings import FILE_NAME, Settings

WIDTH = 720
CHOICE_WIDTH = 240
SECTIONS_WIDTH = 216
PAD = tokens.S + tokens.XS
LARGE = 1.5
"""From this size of the type on, a control stands below what it is for."""


class SettingsPage(QWidget):
    """``changed``: (name, value) that the person chose. ``left``: back to where they came from."""

    changed = Signal(str, object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: dict[str, Row] = {}
        self._heads: dict[str, QWidget] = {}
        self._ways: dict[str, QPushButton] = {}
        self._cards: dict[str, QBoxLayout] = {}
        self._scroll = QScrollArea()
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
        self._watch(widget)
        lead(above[-1] if above else card, *stops(widget))

    def go(self, section: Section) -> None:
        self._scroll.verticalScrollBar().setValue(self._heads[section.name].y() - tokens.S)
        self._ways[section.name].setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who comes from beside the page may come to what is scrolled away; Qt looks after steps within it only."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._scroll.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def _watch(self, entry: QWidget) -> None:
        for one in stops(entry):
            one.installEventFilter(self)

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
        fill(page, self._side(), line, self._scroll)
        page.setStretch(2, 1)

    def _side(self) -> QWidget:
        """Back, and to each section."""
        side = frame("side")
        side.setMinimumWidth(SECTIONS_WIDTH)
        ways = spaced(QVBoxLayout(side), tokens.XS, margin=tokens.S + tokens.XS)
        marked = QButtonGroup(self)
        back = button(tr("Back"), role="way")
        self._theme.dress(back, "back", "muted")
        back.clicked.connect(self.left)
        fill(ways, back, tokens.S)
        for section in SECTIONS:
            way = button(tr(section.title), role="way")
            self._theme.dress(way, section.icon, "muted")
            way.clicked.connect(partial(self.go, section))
            way.setCheckable(True)
            marked.addButton(way)
            self._ways[section.name] = way
            fill(ways, way)
        self._ways[SECTIONS[0].name].setChecked(True)
        fill(ways, None)
        return side

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
            self._watch(row)
        self._heads[section.name], self._cards[section.name] = head, inside
        return head, card


class Row(QWidget):
    """One setting: its title, what it means, and the control."""

    chosen = Signal(str, object)

    def __init__(self, field: Field, theme: Theme) -> None:
        super().__init__()
        self._field = field
        self._control = _control(field, theme)
        title = label(tr(field.title), theme)
        title.setWordWrap(True)
        title.setBuddy(self._control)
        self._hint = _small(theme, tr(field.hint), "muted")
        self._problem = _small(theme, "", "danger")
        self._lock = _small(theme, "", "muted")
        self._control.setAccessibleDescription(tr(field.hint))
        texts = spaced(QVBoxLayout(), 2)
        fill(texts, title, self._hint, self._problem, self._lock)
        below = self._below = theme.scale >= LARGE and not isinstance(self._control, Switch)
        across = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        row = spaced(QBoxLayout(across, self), tokens.S if below else tokens.M)
        fill(row, texts, self._control)
        if isinstance(self._control, Switch):
            fill(row, -MARGIN)  # so that all controls end in one line
        row.setStretch(0, 1)
        if not below:
            row.setAlignment(self._control, Qt.AlignmentFlag.AlignVCenter)
        self._join()

    def show_value(self, value: Any, locked_by: str) -> None:
        """``locked_by``: who set it where it cannot be changed here, "" = the person may."""
        self._control.blockSignals(True)
        match self._control:
            case Switch() as switch:
                switch.setChecked(bool(value))
            case QComboBox() as combo:
                combo.setCurrentIndex(_place_of(combo, value))
            case QLineEdit() as line:
                line.setText(str(value))
        self._control.blockSignals(False)
        self._control.setEnabled(not locked_by)
        self._say(self._problem, "")
        self._say(
            self._lock, tr("Set by {source}; it cannot be changed here.").format(source=locked_by) if locked_by else ""
        )

    def wanted_width(self) -> int:
        """Of the control, for the longest of its choices."""
        return self._control.sizeHint().width() if isinstance(self._control, QComboBox) else 0

    def give_width(self, width: int) -> None:
        """So that all controls of the page end in one line."""
        if self._below:
            self._control.setMinimumWidth(width)
        elif not isinstance(self._control, Switch):
            self._control.setFixedWidth(width)

    def refuse(self, text: str) -> None:
        self._say(self._problem, text)
        self._control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, where: QLabel, text: str) -> None:
        where.setText(text)
        where.setVisible(bool(text))
        told = (one.text() for one in (self._problem, self._lock, self._hint))
        self._control.setAccessibleDescription(" ".join(filter(None, told)))

    def _join(self) -> None:
        match self._control:
            case Switch() as switch:
                switch.toggled.connect(self._tell)
            case QComboBox() as combo:
                combo.activated.connect(lambda at: self._tell(combo.itemData(at)))
            case QLineEdit() as line:
                line.editingFinished.connect(lambda: self._tell(line.text().strip()))

    def _tell(self, value: object) -> None:
        self.chosen.emit(self._field.name, value)


def _control(field: Field, theme: Theme) -> QWidget:
    match field:
        case Toggle():
            return Switch(theme, tr(field.title))
        case Choice():
            combo = Select(theme, tr(field.title))
            for value, title in field.options:
                combo.addItem(tr(title), value)
            return combo
        case Text():
            line = QLineEdit()
            line.setPlaceholderText(field.sample)
            line.setAccessibleName(tr(field.title))
            return line


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


def _place_of(combo: QComboBox, value: object) -> int:
    """A value that is not offered, as from the file, is offered from now on."""
    at = combo.findData(value)
    if at < 0:
        combo.addItem(str(value), value)
        at = combo.count() - 1
    return at


def _small(theme: Theme, text: str, tone: str) -> QLabel:
    made = label(text, theme, scale=tokens.SMALL, tone=tone)
    made.setWordWrap(True)
    made.setVisible(bool(text))
    return made
