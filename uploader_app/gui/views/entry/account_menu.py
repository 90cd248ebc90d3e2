"""Who is signed in, in the header: a button with the current account, and a menu to change it, add one or sign out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QPushButton

from uploader_app import words
from uploader_app.domain import addresses
from uploader_app.gui.entrance import Account
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.menu import Menu
from uploader_app.language import tr

WIDEST = 1 << 20


class AccountButton(QPushButton):
    """``switched``: to this Account. ``asked_sign_in``: of somebody else, or of the first one."""

    switched = Signal(object)
    asked_sign_in = Signal()
    asked_sign_out = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "flat")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(tokens.ICON, tokens.ICON))
        self._signed_in = False
        self._theme, self._room, self._name = theme, WIDEST, ""
        self.menu_ = Menu(theme, self)
        self.show_accounts(None, ())
        self.clicked.connect(self._open)

    def show_accounts(self, current: Account | None, accounts: Sequence[Account]) -> None:
        self._signed_in = current is not None
        name = called(current) if current else tr("Not signed in")
        self._name = name.replace("&", "&&")
        self._show_name()
        self.setAccessibleName(tr("Signed in as {name}").format(name=name) if current else name)
        self.menu_.clear()
        group = QActionGroup(self.menu_)
        for account in accounts:
            choice = group.addAction(self.menu_.addAction(called(account).replace("&", "&&")))
            choice.setCheckable(True)
            choice.setChecked(account == current)
            choice.triggered.connect(lambda _=False, to=account: self.switched.emit(to))
        self.menu_.addSeparator()
        self.menu_.addAction(tr("Add account…"), self.asked_sign_in.emit)
        self.menu_.addAction(tr("Sign out"), self.asked_sign_out.emit)

    def fit(self, room: int) -> None:
        """With less room than the name takes, it is a sign with a tool tip."""
        self._room = room
        self._show_name()

    def _show_name(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self._name) + tokens.ICON + 2 * tokens.XL <= self._room
        self.setText(self._name if fits else "")
        self.setToolTip("" if fits else self._name.replace("&&", "&"))
        self._theme.dress(self, "person", "muted")

    def _open(self) -> None:
        if self._signed_in:
            self.menu_.popup(self.mapToGlobal(self.rect().bottomLeft()))
        else:
            self.asked_sign_in.emit()


def called(account: Account) -> str:
    """Like "Mia Santos · moodle.example.edu"."""
    return words.beside(account.name, addresses.host(account.site))
