"""How an upload went, line by line: when, and what happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain.story import Happening
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.facts import written
from uploader_app.gui.views.pieces.parts import spaced
from uploader_app.language import tr

LINES = 40
"""The last ones; the report for support has more."""


class Story(QWidget):
    def __init__(self, theme: Theme, now: Callable[[], float]) -> None:
        super().__init__()
        self._theme, self._now = theme, now
        self._shown: Sequence[Happening] = ()
        self._column = spaced(QVBoxLayout(self), 0)
        self.hide()

    def show_story(self, story: Sequence[Happening]) -> None:
        """The oldest first, as the journal has it; the newest stands above."""
        if story == self._shown:
            return
        self._shown = story
        self.clear()
        if story:
            title = tr("What happened")
            heading = written(title, self._theme, scale=tokens.SMALL, bold=True, tone="muted")
            heading.setContentsMargins(0, 0, 0, tokens.XS)
            self._column.addWidget(heading)
        for one in list(story)[: -LINES - 1 : -1]:
            when = words.moment(one.at, self._now())
            self._column.addWidget(written(when, self._theme, scale=tokens.SMALL, tone="muted"))
            text = written(words.told(one), self._theme, scale=tokens.SMALL)
            text.setContentsMargins(0, 0, 0, tokens.S)
            self._column.addWidget(text)
        self.setVisible(bool(story))

    def clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old:
                old.hide()
                old.deleteLater()
