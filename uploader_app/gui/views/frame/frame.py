"""The header with the account and the menu, and the status line at the bottom."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QProgressBar, QSizePolicy, QToolButton

from uploader_app import words
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.summary import Summary, sentence
from uploader_app.gui.models.whole import Whole
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme, icon_path
from uploader_app.gui.views.entry.account_menu import AccountButton
from uploader_app.gui.views.frame.announcer import Turn
from uploader_app.gui.views.frame.navigation import Navigation
from uploader_app.gui.views.frame.pages import Page
from uploader_app.gui.views.frame.speed import SpeedButton
from uploader_app.gui.views.pieces.leading import OneLine
from uploader_app.gui.views.pieces.parts import fill, icon_button, label, spaced
from uploader_app.language import tr

HEADER_HEIGHT, FOOTER_HEIGHT = 56, 40
BAR_WIDTH, STEPS = 144, 1000


class Header(QFrame):
    def __init__(self, theme: Theme, menu: QMenu, navigation: Navigation) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        logo = QLabel()
        edge = theme.size(tokens.ICON_LARGE)
        logo.setPixmap(QIcon(str(icon_path("fieldpost"))).pixmap(QSize(edge, edge), self.devicePixelRatioF()))
        self.accounts = AccountButton(theme)
        self.menu_button = icon_button(theme, "menu", tr("Main menu"), "text")
        self.menu_button.setMenu(menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._row = spaced(QHBoxLayout(self), tokens.S)
        self._row.setContentsMargins(tokens.L, 0, tokens.M, 0)
        self._row.addStrut(HEADER_HEIGHT)
        fill(self._row, logo, tokens.XS, label("Fieldpost", theme, scale=tokens.HEADING, bold=True))
        fill(self._row, tokens.L, navigation, None)
        fill(self._row, self.accounts, self.menu_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        others = self._row.sizeHint().width() - self.accounts.sizeHint().width()
        self.accounts.fit(self.width() - others)


class Footer(QFrame):
    """One bar and one sentence for everything, and how fast it may go. ``now``, ``site_now``: UTC seconds by this
    computer's clock and by the site's, which everything that closes goes by."""

    def __init__(self, theme: Theme, bridge: Bridge, now: Callable[[], float], site_now: Callable[[], float]) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._now = site_now
        self._whole = Whole()
        self._arrived = 0
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(BAR_WIDTH)
        self.bar.setAccessibleName(tr("All uploads"))
        self._text = OneLine(theme.font(tokens.SMALL))
        self._text.setAccessibleName(tr("Status"))
        self.speed = SpeedButton(theme, bridge, now)
        row = spaced(QHBoxLayout(self), tokens.M)
        row.setContentsMargins(0, 2, 0, 2)
        fill(row, tokens.L, self.bar, self._text, self.speed, tokens.L - tokens.FLAT)
        row.setStretch(2, 1)
        row.addStrut(FOOTER_HEIGHT - 4)

    def show_page(self, page: Page) -> None:
        """Who has not signed in yet has nothing to send."""
        self.speed.setVisible(page is not Page.SIGN_IN)

    def turned(self, turns: Sequence[Turn]) -> None:
        """What is handed in stays a part of the bar until nothing is left to do."""
        self._arrived += sum(after.size for before, after in turns if before and after and not after.live)

    def show_summary(self, now: Summary, ends_in: float | None) -> None:
        """``ends_in``: seconds until everything is sent; None: nobody can tell."""
        self._whole, self._arrived = self._whole.moved(now, self._arrived), 0
        self.bar.setVisible(now.live > 0)
        self.bar.setValue(round(self._whole.share * STEPS))
        # What was foretold may be older than a pause.
        ends = "" if ends_in is None or not now.under_way else words.arrival(self._now() + ends_in, self._now())
        text = words.beside(sentence(now), tr("all sent about {time}").format(time=ends) if ends else "")
        if text != self._text.text():
            self._text.setText(text)
            self._text.setAccessibleDescription(text)
            self._text.setToolTip(text)
        self.speed.show_speed()
