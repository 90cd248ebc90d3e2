"""Notices above the queue: what was recovered, what needs attention. Each stays until it is dismissed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.parts import button, fill, icon_button, label, lead, spaced, stops
from uploader_app.gui.views.pieces.sign import Sign
from uploader_app.language import tr

NOTICES_AT_MOST = 3
SPACIOUS = 640
"""A notice that is as wide has its buttons beside the words."""


class Tone(StrEnum):
    INFO = "info"
    WARNING = "warning"
    DANGER = "danger"


Act = tuple[str, Callable[[], None]]
"""What a button says, and does."""

_LOOKS = {Tone.INFO: ("info", "accent"), Tone.WARNING: ("alert", "warning"), Tone.DANGER: ("alert", "danger")}


class Say(Protocol):
    """``urgent``: at once, whatever a screen reader is saying."""

    def __call__(self, text: str, *, urgent: bool = False) -> None: ...


class Banners(QWidget):
    """The newest notices, one below the other; the same text only once."""

    def __init__(self, theme: Theme, say: Say) -> None:
        super().__init__()
        self._theme, self._say = theme, say
        self._layout = spaced(QVBoxLayout(self), tokens.S)
        self.hide()

    def show_notice(self, text: str, tone: Tone = Tone.INFO, *acts: Act) -> None:
        notices = self.notices()
        if text in (notice.text for notice in notices):
            return
        for old in notices[: len(notices) + 1 - NOTICES_AT_MOST]:
            self.dismiss(old)
        self._layout.addWidget(Notice(self._theme, text, tone, acts, self))
        lead(self, *(one for notice in self.notices() for one in stops(notice)))
        self.show()
        self._say(text, urgent=tone is Tone.DANGER)

    def notices(self) -> list[Notice]:
        return [notice for notice in self.findChildren(Notice) if not notice.over]

    def dismiss(self, notice: Notice) -> None:
        notice.over = True
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self.notices()))

    def take_back(self, text: str) -> None:
        """The reason for this notice is gone."""
        for notice in self.notices():
            if notice.text == text:
                self.dismiss(notice)


class Notice(QFrame):
    dismissed = Signal()

    def __init__(self, theme: Theme, text: str, tone: Tone, acts: Sequence[Act], owner: Banners) -> None:
        super().__init__(owner)
        self.text, self.tone, self.over = text, tone, False
        self._theme = theme
        self.setObjectName("notice")
        self.setProperty("tone", tone.value)
        words = label(text, theme)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        dismiss = icon_button(theme, "close", tr("Dismiss"))
        dismiss.setAccessibleName(tr("Dismiss: {notice}").format(notice=text))
        dismiss.clicked.connect(self.dismissed)
        self.dismissed.connect(partial(owner.dismiss, self))
        buttons = self._buttons = spaced(QHBoxLayout(), tokens.S)
        for title, do in acts:
            do_it = button(title)
            do_it.clicked.connect(do)
            fill(buttons, do_it)
        self._inside = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), tokens.S)
        fill(self._inside, words, buttons)
        row = spaced(QHBoxLayout(self), tokens.M - tokens.XS)
        row.setContentsMargins(tokens.M, tokens.S, tokens.S, tokens.S)
        fill(row, Sign(theme, *_LOOKS[tone]), self._inside, dismiss)
        row.setStretch(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the buttons would leave little room for the words, they stand below them."""
        super().resizeEvent(event)
        below = self.width() < SPACIOUS * self._theme.scale
        along = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._inside.setDirection(along)
        start = Qt.AlignmentFlag.AlignLeading if below else Qt.AlignmentFlag(0)
        self._inside.setAlignment(self._buttons, start)
