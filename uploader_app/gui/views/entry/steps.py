"""The steps of signing in, each a part of the one card: which site, who, and what happens in the browser meanwhile.
They hold what is typed and tell what is wanted; they ask nobody and decide nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain import addresses, links
from uploader_app.gui.entrance import Provider, Site
from uploader_app.gui.models.preferences import Toggle
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.field import Field, PasswordField, Problem
from uploader_app.gui.views.pieces.parts import button, fill, frame, label, lead, spaced, stops
from uploader_app.gui.views.pieces.setting import Row
from uploader_app.language import mark, tr


class SiteStep(QWidget):
    """``given``: the address that was typed. ``changed``: another is being typed."""

    given = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = Field(theme, tr("Site address"), "moodle.example.edu")
        self.field.edit.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.go = button(tr("Continue"), role="primary")
        self.field.given.connect(self._give)
        self.field.edit.textEdited.connect(self.changed)
        self.go.clicked.connect(self._give)
        column = spaced(QVBoxLayout(self), tokens.M)
        fill(column, self.field, _row(self.go))

    def begin(self, address: str, *, fixed: bool) -> None:
        self.field.edit.setText(address)
        self.field.edit.setReadOnly(fixed)
        self.field.forgive()
        self.busy(on=False)

    def busy(self, *, on: bool) -> None:
        _busy(self.go, tr("Looking for the site…") if on else tr("Continue"), on=on)

    def _give(self) -> None:
        if not self.field.text.strip():
            self.field.blame(tr("Type the address of your site first."))
        elif not addresses.roots(self.field.text):
            self.field.blame(_no_address(self.field.text))
        elif self.go.isEnabled():
            self.given.emit(self.field.text)


class PersonStep(QWidget):
    """The ways in that the site has. ``given``: user name and password. ``browse``: the id of a provider, "" = the
    site's own page. ``forgot``: a new password is wanted. ``again``: to look whether the site is open now.
    ``visit``: the site wants something first, that is done there."""

    given = Signal(str, str)
    again = Signal()
    browse = Signal(str)
    forgot = Signal()
    visit = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.trouble = Problem(theme)
        self._retry = button(tr("Try again"), role="primary")
        self._retry.clicked.connect(self.again)
        self._visit = button(tr("Open Moodle"))
        theme.dress(self._visit, "external", "text")
        self._visit.clicked.connect(self.visit)
        self._visit.hide()
        self.username = Field(theme, tr("User name"))
        self.password = PasswordField(theme, tr("Password"))
        self.go = button(tr("Sign in"), role="primary")
        self._forgot = button(tr("Forgot your password?"), role="link")
        self._or = _or(theme)
        self._page_hint = label(tr("You sign in on a page of your site, in the browser."), theme, tone="muted")
        self._page_hint.setWordWrap(True)
        self._ways = QWidget()
        self._way_column = spaced(QVBoxLayout(self._ways), tokens.S)
        self.username.given.connect(self._next)
        self.password.given.connect(self._give)
        self.go.clicked.connect(self._give)
        self._forgot.clicked.connect(self.forgot)
        self._form = QWidget()
        form = spaced(QVBoxLayout(self._form), tokens.M)
        fill(form, self.username, self.password, _row(self.go, self._forgot))
        column = spaced(QVBoxLayout(self), tokens.M)
        fill(column, self.trouble, self._retry, _row(self._visit), self._form, self._or, self._page_hint, self._ways)

    def show_site(self, site: Site, closed: str) -> None:
        """``closed``: why nobody can sign in there now, "" = one can."""
        self.trouble.say(closed)
        self._visit.hide()
        self._retry.setVisible(bool(closed))
        self._form.setVisible(site.password and not closed)
        self._forgot.setVisible(bool(site.forgot))
        self._or.setVisible(site.password and site.browser and not closed)
        self._page_hint.setVisible(site.browser and not site.password and not closed)
        self._ways.setVisible(site.browser and not closed)
        self._offer(site)
        self.busy(on=False)

    def begin(self, username: str) -> None:
        self.username.edit.setText(username or self.username.text)
        self.password.clear()
        for field in (self.username, self.password):
            field.forgive()

    def blame(self, text: str, *, password: bool) -> None:
        """``password``: it is about what was typed."""
        if password and not self._form.isHidden():
            self.password.blame(text)
        else:
            self.trouble.say(text)

    def offer_visit(self) -> None:
        """The site wants something that is done there."""
        self._visit.show()
        self._visit.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus(self) -> None:
        """Where the person goes on."""
        place: QWidget = self.password.edit if self.username.text else self.username.edit
        if self._form.isHidden():
            place = self._ways.findChild(QPushButton) or self._retry
        (self._retry if self._retry.isVisibleTo(self) else place).setFocus(Qt.FocusReason.OtherFocusReason)

    def busy(self, *, on: bool) -> None:
        _busy(self.go, tr("Signing in…") if on else tr("Sign in"), on=on)
        self._ways.setEnabled(not on)

    def _offer(self, site: Site) -> None:
        for old in self._ways.findChildren(QPushButton):
            old.setParent(None)
            old.deleteLater()
        for place, one in enumerate(site.providers or (Provider(""),)):
            way = button(_way_in(one), role="" if site.password or place else "primary")
            self._theme.dress(way, "globe", "muted" if site.password or place else "on_accent")
            way.clicked.connect(partial(self.browse.emit, one.id))
            fill(self._way_column, way)
        lead(self._ways, *stops(self._ways))

    def _next(self) -> None:
        if self.password.text:
            self._give()
        else:
            self.password.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _give(self) -> None:
        if not self.username.text.strip():
            self.username.blame(tr("Type your user name first."))
        elif not self.password.text:
            self.password.blame(tr("Type your password first."))
        elif self.go.isEnabled():
            self.trouble.say("")
            self._visit.hide()
            self.given.emit(self.username.text.strip(), self.password.text)


BY_ITSELF = Toggle(
    "come_back",
    mark("Come back by itself"),
    mark(
        "When you have signed in, the page opens Fieldpost. It does so by the link of Moodle's own app, which gets it "
        "back afterwards."
    ),
)


class BrowserStep(QWidget):
    """While the person is at the site's page. ``given``: the link that ends it, or a text that holds it. ``again``: the
    page is wanted once more. ``by_itself`` tells whether the page may open Fieldpost."""

    given = Signal(str)
    again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._how = label("", theme, tone="muted")
        self._how.setWordWrap(True)
        self.by_itself = Row(BY_ITSELF, theme)
        self.link = Field(theme, tr("Link of the page"), "moodlemobile://token=…")
        self.link.given.connect(self._give)
        self.link.edit.textChanged.connect(self._notice)
        again, paste = button(tr("Open the page again")), button(tr("Paste"), name=tr("Paste the link"))
        again.clicked.connect(self.again)
        paste.clicked.connect(lambda: self._take(QApplication.clipboard().text()))
        fill(self.link.row, paste)
        fill(spaced(QVBoxLayout(self), tokens.M), self._how, _row(again), self.by_itself, self.link)

    def begin(self) -> None:
        self.link.edit.clear()
        self.link.forgive()
        self.show_way(by_itself=False)

    def show_way(self, *, by_itself: bool) -> None:
        """Back from the browser."""
        self.by_itself.show_value(by_itself, "")
        self._how.setText(
            tr("Sign in on the page that has opened. When the browser asks whether it may open Fieldpost, say yes.")
            if by_itself
            else tr(
                "Sign in on the page that has opened. If Fieldpost does not go on by itself then, copy the page's link "
                "“Click here if the app does not open automatically” and paste it here."
            )
        )

    def busy(self, *, on: bool) -> None:
        self.link.edit.setReadOnly(on)

    def _notice(self, text: str) -> None:
        """A whole link was pasted: nobody needs to press anything."""
        if links.ended_sign_in(text):
            self.given.emit(text)

    def _take(self, text: str) -> None:
        if links.ended_sign_in(text):
            self.given.emit(text)
        else:
            self.link.blame(tr("What you copied holds no such link. Copy the link of the page first."))

    def _give(self) -> None:
        self._take(self.link.text)


def _no_address(typed: str) -> str:
    if "@" in typed:
        return tr("This is an e-mail address. Type the address that your browser shows when you open your Moodle.")
    return tr("This is no address of a site. Type the one that your browser shows when you open your Moodle.")


def _way_in(provider: Provider) -> str:
    if not provider.name:
        return tr("Sign in in the browser")
    return tr("Continue with {provider}").format(provider=words.name(provider.name))


def _busy(go: QPushButton, text: str, *, on: bool) -> None:
    go.setEnabled(not on)
    go.setText(text)
    go.setAccessibleName(text)


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    fill(spaced(row, tokens.S), *buttons, None)
    return row


def _or(theme: Theme) -> QWidget:
    whole = QWidget()
    row = spaced(QHBoxLayout(whole), tokens.M)
    for piece in (frame("line"), label(tr("or"), theme, scale=tokens.SMALL, tone="muted"), frame("line")):
        row.addWidget(piece, int(piece.objectName() == "line"))
        if piece.objectName() == "line":
            piece.setFixedHeight(1)
    return whole
