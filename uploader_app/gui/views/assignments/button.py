"""The choice of an assignment where there is no room for a sidebar: a button that opens the list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.assignments.panel import AssignmentList
from uploader_app.gui.views.assignments.picker import AssignmentPicker
from uploader_app.gui.views.pieces.leading import Leading
from uploader_app.gui.views.pieces.parts import button, fill, frame, spaced
from uploader_app.gui.views.pieces.sign import Sign
from uploader_app.language import tr
from uploader_app.wire import Assignment

POPUP_HEIGHT = 440
SMALLEST_WIDTH = 320
LOWEST = 56


class AssignmentButton(QWidget):
    """``host`` takes the list in; it is seen while the popup is open."""

    def __init__(self, picker: AssignmentPicker, theme: Theme) -> None:
        super().__init__()
        self._picker, self._theme = picker, theme
        self.button = button("", role="picker", name=tr("Assignment"))
        self._first = Leading(theme.font(bold=True))
        self._second = Leading(theme.font(tokens.SMALL), tone="muted")
        self.popup = QWidget(self, Qt.WindowType.Popup)
        card = frame("popup")
        self._inside = spaced(QVBoxLayout(card), 0)
        fill(spaced(QVBoxLayout(self.popup), 0), card)
        self._list: AssignmentList | None = None
        self._arrange()
        self.button.clicked.connect(self.open)
        picker.picked.connect(self._show)
        picker.renewed.connect(self._show)
        picker.told.connect(lambda _: self._show(picker.chosen))
        self._show(picker.chosen)

    def host(self, list: AssignmentList) -> None:
        if self._list is None:
            list.done.connect(self.popup.hide)
        self._list = list
        fill(self._inside, list)
        list.show()

    def open(self) -> None:
        if self._list is None:
            return
        width = max(self.button.width(), SMALLEST_WIDTH)
        self.popup.resize(width, POPUP_HEIGHT)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start = self.button.width() - width if mirrored else 0
        self.popup.move(self.button.mapToGlobal(QPoint(start, self.button.height() + tokens.XS)))
        self.popup.show()
        self._list.begin()

    def _show(self, chosen: Assignment | None) -> None:
        first, second = tr("Choose an assignment"), tr("Your videos are handed in to it")
        if chosen:
            first, second = chosen.name, chosen.course
        elif self._picker.said:
            first, second = self._picker.said, ""
        self._first.setText(first)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self._fit()
        self.button.setAccessibleName(tr("Assignment: {name}").format(name=words.listed(first, second)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As tall as its texts need when they break."""
        self.button.setMinimumHeight(max(LOWEST, self._row.heightForWidth(self.width())))

    def _arrange(self) -> None:
        glyph, arrow = Sign(self._theme, "assignment", "accent"), Sign(self._theme, "chevron", "muted")
        texts = spaced(QVBoxLayout(), 0)
        fill(texts, None, self._first, self._second, None)
        self._row = spaced(QHBoxLayout(self.button), tokens.M)
        self._row.setContentsMargins(tokens.M, tokens.S, tokens.M, tokens.S)
        fill(self._row, glyph, texts, arrow)
        self._row.setStretch(1, 1)
        for one in (glyph, arrow, self._first, self._second):
            one.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for text in (self._first, self._second):
            text.setMinimumWidth(1)
            text.setWordWrap(True)
        fill(spaced(QVBoxLayout(self), 0), self.button)
