"""The sign-in page. Posts what was typed, shows what came of it, keeps no password."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme, icon_path
from uploader_app.gui.views.parts import button, fill, frame, label, spaced
from uploader_app.gui.views.texts import tr

CARD_WIDTH = 448
NO_CONNECTION = "There is no connection to this site. Check the network and the address, then sign in again."
PROBLEMS = {
    Code.AUTH_REFUSED: "The site did not accept this user name and password. Check both and try again.",
    Code.NET_DOWN: NO_CONNECTION,
    Code.NET_STALLED: NO_CONNECTION,
    Code.SERVER_BUSY: "The site is busy. Wait a moment, then sign in again.",
    Code.RATE_LIMITED: "There were many tries in a short time. Wait a minute, then sign in again.",
}


class SignInPage(QWidget):
    submitted = Signal(str, str, str)
    """Site, user name, password."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._site = _field(tr("Site address"), "https://moodle.example.edu")
        self._username = _field(tr("User name"), "")
        self._password = _field(tr("Password"), "")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._problem = label("", theme, scale=tokens.SMALL, tone="danger")
        self._problem.setWordWrap(True)
        self._problem.setAccessibleName(tr("Problem"))
        self._problem.hide()
        self._submit = button(tr("Sign in"), role="primary")
        self._back = button(tr("Back to uploads"), role="flat")
        self._back.hide()
        self._submit.clicked.connect(self._post)
        self._back.clicked.connect(self.left)
        for field in (self._site, self._username, self._password):
            field.returnPressed.connect(self._post)
        self._arrange()

    def begin(self, site: str, username: str) -> None:
        """Show it for this site and person, as far as they are known."""
        self._site.setText(site or self._site.text())
        self._username.setText(username or self._username.text())
        self._password.clear()
        self.show_problem("")
        first = next((field for field in (self._site, self._username) if not field.text()), self._password)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def allow_back(self, *, on: bool) -> None:
        """There is something to go back to."""
        self._back.setVisible(on)

    def refuse(self, fault: Fault) -> None:
        self._busy(on=False)
        self.show_problem(tr(PROBLEMS.get(fault.code, words.about(fault).text)))
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)
        self._password.selectAll()

    def accept(self) -> None:
        self._busy(on=False)
        self._password.clear()

    def show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _post(self) -> None:
        site, username = self._site.text().strip(), self._username.text().strip()
        empty = next(
            (field for field in (self._site, self._username, self._password) if not field.text().strip()), None
        )
        if empty:
            self.show_problem(tr("Fill in {field} first.").format(field=empty.accessibleName().lower()))
            empty.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.show_problem("")
        self._busy(on=True)
        self.submitted.emit(site if "://" in site else f"https://{site}", username, self._password.text())

    def _busy(self, *, on: bool) -> None:
        for field in (self._site, self._username, self._password, self._submit):
            field.setEnabled(not on)
        self._submit.setText(tr("Signing in…") if on else tr("Sign in"))

    def _arrange(self) -> None:
        card = frame("card")
        card.setFixedWidth(CARD_WIDTH)
        inside = spaced(QVBoxLayout(card), tokens.XS, margin=tokens.XL)
        fill(inside, _logo(), tokens.S, label(tr("Sign in to hand in your videos"), self._theme, scale=1.35, bold=True))
        hint = label(tr("Use your user name and password of Moodle."), self._theme, tone="muted")
        hint.setWordWrap(True)
        fill(inside, hint, tokens.M)
        for field in (self._site, self._username, self._password):
            title = label(field.accessibleName(), self._theme, scale=tokens.SMALL, bold=True)
            title.setBuddy(field)
            fill(inside, title, field, tokens.S)
        row = spaced(QHBoxLayout(), tokens.S)
        fill(row, self._submit, self._back, None)
        fill(inside, self._problem, tokens.S, row)
        page = QGridLayout(self)
        page.addWidget(card, 0, 0, Qt.AlignmentFlag.AlignCenter)


def _field(name: str, placeholder: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(placeholder)
    return made


def _logo() -> QLabel:
    made = QLabel()
    made.setPixmap(QIcon(str(icon_path("fieldpost"))).pixmap(40, 40))
    return made
