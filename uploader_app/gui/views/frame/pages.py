"""The pages of the window, one seen at a time. A page is known by its name; who shows which is decided elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from uploader_app.gui.views.pieces.in_sight import InSight
from uploader_app.gui.views.pieces.parts import lead, stops


class Page(StrEnum):
    UPLOADS = "uploads"
    HISTORY = "history"
    SETTINGS = "settings"
    PLAYER = "player"
    SIGN_IN = "sign_in"


class Pages(QStackedWidget):
    """``turned``: another page is seen."""

    turned = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pages: dict[Page, QWidget] = {}
        self._promised: dict[Page, Callable[[], QWidget]] = {}
        InSight(self)

    def put(self, name: Page, page: QWidget) -> None:
        self._pages[name] = page
        self.addWidget(page)

    def promise(self, name: Page, make: Callable[[], QWidget]) -> None:
        """Made when it is first gone to."""
        self._promised[name] = make

    def go(self, name: Page) -> None:
        """Show it. What had the focus on the page that goes keeps it for the way back."""
        if name not in self._pages:
            self.put(name, self._promised[name]())
            lead(self, *stops(self._pages[name]))
        page = self._pages[name]
        if page is self.currentWidget():
            return
        self.setCurrentWidget(page)
        (page.focusWidget() or page).setFocus()
        self.turned.emit(name)

    @property
    def seen(self) -> Page:
        return next(name for name, page in self._pages.items() if page is self.currentWidget())
