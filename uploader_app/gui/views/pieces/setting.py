"""One thing that a person can set: its title, what it means, and the control. What is chosen is told, not kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from uploader_app.gui.models.preferences import Choice, Field, Text, Toggle
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.parts import fill, label, spaced
from uploader_app.gui.views.pieces.select import Select
from uploader_app.gui.views.pieces.switch import MARGIN, Switch
from uploader_app.language import tr

LARGE = 1.5
"""From this size of the type on, a control stands below what it is for."""


class Row(QWidget):
    """``chosen``: the name of the field, and its new value."""

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
            self._control.setMinimumWidth(1)  # it has the whole line, however short that is
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
