"""Asks for the user name and password of a proxy, when the person wants to give them: once for each time that the proxy
asks, because a few wrong ones lock a university account."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from uploader_app import words
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.dialog import DialogFrame, answers
from uploader_app.gui.views.pieces.dialogs import WIDTH
from uploader_app.gui.views.pieces.field import Field, PasswordField
from uploader_app.gui.views.pieces.parts import button, fill
from uploader_app.language import tr


class ProxySignIn(QObject):
    """``given``: something was given, and the proxy is tried with it."""

    given = Signal()

    def __init__(self, window: QWidget, bridge: Bridge, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._bridge, self._theme = window, bridge, theme
        self._tried: set[str] = set()
        self._open: ProxyDialog | None = None

    @property
    def wanted(self) -> bool:
        return bool(self._bridge.surroundings.proxy_that_asks)

    def wish(self) -> str:
        if self._bridge.surroundings.proxy_that_asks in self._tried:
            return tr("Your network's proxy did not accept this user name and password. Nothing is lost.")
        return tr("Your network's proxy asks for a user name and password. Nothing is lost.")

    def ask(self) -> None:
        place = self._bridge.surroundings.proxy_that_asks
        if self._open or not place:
            return
        self._open = ProxyDialog(self._theme, place, self._window)
        self._open.given.connect(self._give)
        self._open.finished.connect(self._closed)
        self._open.open()

    def _give(self, username: str, password: str) -> None:
        around = self._bridge.surroundings
        self._tried.add(around.proxy_that_asks)
        given = around.sign_in_to_proxy(username, password)
        self._bridge.ask(given, lambda _: self.given.emit(), lambda _: self.given.emit())

    def _closed(self) -> None:
        self._open = None


class ProxyDialog(QDialog):
    """``given``: user name and password."""

    given = Signal(str, str)

    def __init__(self, theme: Theme, place: str, parent: QWidget) -> None:
        super().__init__(parent)
        text = tr(
            "{place} stands between this computer and the internet. Fieldpost keeps what you give here with your "
            "sign-ins, and tries it once."
        ).format(place=words.name(place))
        around = DialogFrame(self, theme, tr("Sign in to the proxy"), text, width=WIDTH)
        self.username = Field(theme, tr("User name"))
        self.password = PasswordField(theme, tr("Password"))
        give, cancel = button(tr("Sign in"), role="primary"), button(tr("Cancel"))
        give.clicked.connect(self._give)
        cancel.clicked.connect(self.reject)
        fill(around.column, self.username, self.password)
        around.end(answers(give, cancel))

    def _give(self) -> None:
        if not self.username.text:
            self.username.blame(tr("The user name is missing."))
            return
        self.given.emit(self.username.text, self.password.text)
        self.password.clear()
        self.accept()
