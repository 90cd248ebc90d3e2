"""A language for tests: every text stands in ⟦…⟧ and is two fifths longer, what is put into it in ⟨…⟩."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget

from uploader_app.language import English

PLACEHOLDER = re.compile(r"(\{\w+\})")
LONGER = 0.4
INVISIBLE = str.maketrans("", "", "\u200b\u2068\u2069")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class Pseudo(English):
    def text(self, english: str) -> str:
        marked = PLACEHOLDER.sub(r"⟨\1⟩", english)
        return f"⟦{marked}{'~' * round(LONGER * len(english))}⟧"

    def counted(self, many: str, one: str, number: int) -> str:
        return self.text(super().counted(many, one, number))

    def calendar(self, at: datetime) -> Mapping[str, str]:
        return {name: f"⟦{value}⟧" for name, value in super().calendar(at).items()}


def untranslated(text: str, names: Iterable[str]) -> str:
    """What is left of ``text`` without texts of the catalogue, ``names`` of others, figures and signs."""
    text = text.translate(INVISIBLE)
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = text.replace(name, "")
    before = ""
    while text != before:
        before = text
        text = re.sub(r"⟨[^⟦⟧⟨⟩A-Za-z]*⟩", "", text)
        text = re.sub(r"⟦[^⟦⟧⟨⟩]*⟧", "", text)
    return text if re.search("[A-Za-z]", text) else ""


def said_by(window: QWidget) -> Iterator[str]:
    """Everything that a person can see or hear of it, on every page and in every menu."""
    for widget in [window, *window.findChildren(QWidget)]:
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QAbstractItemView) and widget.model():
            yield from _rows(widget)
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount()):
        yield from (value for role in ROLES if isinstance(value := model.index(row, 0).data(role), str))
