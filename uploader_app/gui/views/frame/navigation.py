"""The way between the pages, in the header. It tells what is wanted, and shows where one is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from uploader_app.gui.theme import tokens
from uploader_app.gui.views.frame.pages import Page
from uploader_app.gui.views.pieces.parts import button, fill, spaced


class Navigation(QWidget):
    asked = Signal(object)
    """A Page."""

    def __init__(self) -> None:
        super().__init__()
        self._tabs: dict[Page, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._row = spaced(QHBoxLayout(self), tokens.XS)

    def offer(self, page: Page, title: str) -> None:
        tab = button(title, role="tab")
        tab.setCheckable(True)
        tab.clicked.connect(partial(self.asked.emit, page))
        self._tabs[page] = tab
        self._group.addButton(tab)
        fill(self._row, tab)

    def show_page(self, page: Page) -> None:
        """Pages that are not offered leave none of the tabs marked."""
        self._group.setExclusive(False)
        for name, tab in self._tabs.items():
            tab.setChecked(name is page)
        self._group.setExclusive(True)
