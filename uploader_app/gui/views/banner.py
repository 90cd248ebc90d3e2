"""Notices above the queue: what was recovered, what needs attention. Each stays until it is dismissed."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.parts import button, fill, icon_button, label, spaced
from uploader_app.gui.views.texts import tr

NOTICES_AT_MOST = 3


class Tone(StrEnum):
    INFO = "info"
    WARNING = "warning"
    DANGER = "danger"


_LOOKS = {Tone.INFO: ("info", "accent"), Tone.WARNING: ("alert", "warning"), Tone.DANGER: ("alert", "danger")}


class Banners(QWidget):
    """The newest notices, one below the other; the same text only once."""

    def __init__(self, theme: Theme, say: Callable[[str], None]) -> None:
        super().__init__()
        self._theme, self._say = theme, say
        self._layout = spaced(QVBoxLayout(self), tokens.S)
        self.hide()

    def show_notice(self, text: str, tone: Tone = Tone.INFO, act: tuple[str, Callable[[], None]] | None = None) -> None:
        notices = self.notices()
        if text in (notice.text for notice in notices):
            return
        for old in notices[: len(notices) + 1 - NOTICES_AT_MOST]:
            self.dismiss(old)
        self._layout.addWidget(Notice(self._theme, text, tone, act, self))
        self.show()
        self._say(text)

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

    def take_back_all(self, tone: Tone) -> None:
        for notice in self.notices():
            if notice.tone is tone:
                self.dismiss(notice)


class Notice(QFrame):
    dismissed = Signal()

    def __init__(
        self, theme: Theme, text: str, tone: Tone, act: tuple[str, Callable[[], None]] | None, owner: Banners
    ) -> None:
        super().__init__(owner)
        self.text, self.tone, self.over = text, tone, False
        self._theme, self._look = theme, _LOOKS[tone]
        self.setObjectName("notice")
        self.setProperty("tone", tone.value)
        self._glyph = QLabel()
        self._tint()
        theme.changed.connect(self._tint)
        words = label(text, theme)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        dismiss = icon_button(theme, "close", tr("Dismiss"))
        dismiss.clicked.connect(self.dismissed)
        self.dismissed.connect(partial(owner.dismiss, self))
        row = spaced(QHBoxLayout(self), tokens.M - tokens.XS)
        row.setContentsMargins(tokens.M, tokens.S, tokens.S, tokens.S)
        fill(row, self._glyph, words)
        if act:
            title, do = act
            do_it = button(title)
            do_it.clicked.connect(do)
            fill(row, do_it)
        fill(row, dismiss)

    def _tint(self) -> None:
        name, role = self._look
        icon = self._theme.icon(name, getattr(self._theme.colours, role))
        self._glyph.setPixmap(icon.pixmap(QSize(tokens.ICON, tokens.ICON), self.devicePixelRatioF()))
