"""The header with the account and the menu, and the status line at the bottom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton

from uploader_app import words
from uploader_app.gui.models.summary import Summary, sentence
from uploader_app.gui.ports import Account
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme, icon_path
from uploader_app.gui.views.navigation import Navigation
from uploader_app.gui.views.parts import button, fill, icon_button, label, spaced
from uploader_app.gui.views.texts import tr

HEADER_HEIGHT, FOOTER_HEIGHT = 56, 40


class Header(QFrame):
    asked_sign_in = Signal()
    asked_sign_out = Signal()

    def __init__(self, theme: Theme, menu: QMenu, navigation: Navigation) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setFixedHeight(HEADER_HEIGHT)
        logo = QLabel()
        logo.setPixmap(QIcon(str(icon_path("fieldpost"))).pixmap(28, 28))
        self._who = button(tr("Not signed in"), role="flat")
        theme.dress(self._who, "person", "muted")
        self._account_menu = QMenu(self._who)
        self._account_menu.addAction(tr("Sign out"), self.asked_sign_out.emit)
        self._who.clicked.connect(self._open_account)
        self._signed_in = False
        self.menu_button = icon_button(theme, "menu", tr("Main menu"), "text")
        self.menu_button.setMenu(menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = spaced(QHBoxLayout(self), tokens.S)
        row.setContentsMargins(tokens.L, 0, tokens.M, 0)
        fill(row, logo, tokens.XS, label("Fieldpost", theme, scale=tokens.HEADING, bold=True))
        fill(row, tokens.L, navigation, None)
        fill(row, self._who, self.menu_button)

    def show_account(self, account: Account | None) -> None:
        self._signed_in = account is not None
        if account:
            place = account.site.partition("://")[2].rstrip("/") or account.site
            self._who.setText(f"{account.name} · {place}")
            self._who.setAccessibleName(tr("Signed in as {name}").format(name=self._who.text()))
        else:
            self._who.setText(tr("Not signed in"))
            self._who.setAccessibleName(tr("Not signed in"))

    def _open_account(self) -> None:
        if self._signed_in:
            self._account_menu.popup(self._who.mapToGlobal(self._who.rect().bottomLeft()))
        else:
            self.asked_sign_in.emit()


class Footer(QFrame):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setFixedHeight(FOOTER_HEIGHT)
        self._text = label("", theme, scale=tokens.SMALL)
        self._text.setAccessibleName(tr("Status"))
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._cap = label("", theme, scale=tokens.SMALL, tone="muted")
        self._cap.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row = spaced(QHBoxLayout(self), tokens.M)
        row.setContentsMargins(tokens.L, 0, tokens.L, 0)
        fill(row, self._text, self._cap)
        row.setStretch(0, 1)

    def show_summary(self, now: Summary, limit: float) -> None:
        text = sentence(now)
        if text != self._text.text():
            self._text.setText(text)
            self._text.setAccessibleDescription(text)
        self._cap.setText(tr("Limited to {speed} by your settings").format(speed=words.speed(limit)) if limit else "")
