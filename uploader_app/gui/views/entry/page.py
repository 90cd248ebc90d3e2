"""The sign-in page: one card, a step at a time. It shows the step that it is told and passes on what was typed; it
keeps no password."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from uploader_app import words
from uploader_app.domain import addresses
from uploader_app.domain.faults import Code, Fault
from uploader_app.gui.entrance import Preset, Site
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme, icon_path
from uploader_app.gui.views.entry import texts as sign_in_texts
from uploader_app.gui.views.entry.steps import BrowserStep, PersonStep, SiteStep
from uploader_app.gui.views.pieces.leading import Leading
from uploader_app.gui.views.pieces.parts import button, fill, frame, label, spaced
from uploader_app.language import tr

CARD_WIDTH = 448
LOGO = 40
REVEALED = 96
"""Pixels below the focus that are seen with it."""


class Step(StrEnum):
    SITE = "site"
    PERSON = "person"
    BROWSER = "browser"


class SignInPage(QWidget):
    """``left``: back to what was seen before. ``back``: from this step to the one before. ``said``: what a screen
    reader has to hear at once. ``proxy_asked``: the network's own proxy wants to know who this is first."""

    left = Signal()
    back = Signal()
    said = Signal(str)
    proxy_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.step = Step.SITE
        self.preset = Preset()
        self._leavable = False
        self.site, self.person, self.browser = SiteStep(theme), PersonStep(theme), BrowserStep(theme)
        self._scroll = QScrollArea()
        self._logo = _logo(theme)
        self._title = Leading(theme.font(1.35, bold=True))
        self._where = Leading(theme.font(), tone="muted")
        self._again = _calm(tr("Your uploads are kept, and go on by themselves when you have signed in."), theme)
        self._again.hide()
        for text in (self._title, self._where):
            text.setWordWrap(True)
        self._other = button(tr("Use another site"), role="link")
        self._back = button(tr("Back"), role="link")
        self._leave = button(tr("Back to uploads"), role="link")
        theme.dress(self._back, "back", "accent")
        self._other.clicked.connect(self.back)
        self._back.clicked.connect(self.back)
        self._leave.clicked.connect(self.left)
        self._arrange()

    def begin(self, site: str, username: str, *, again: bool = False) -> None:
        """For this site and person, as far as they are known; ``again``: somebody who was signed in."""
        self.site.begin(site, fixed=self.preset.fixed)
        self.person.begin(username)
        self._again.setVisible(again)
        self.show_step(Step.SITE)

    def allow_back(self, *, on: bool) -> None:
        """There is something to go back to."""
        self._leavable = on
        self._leave.setVisible(on and self.step is not Step.BROWSER)

    def show_site(self, site: Site) -> None:
        """It was found: who comes in?"""
        closed = sign_in_texts.about_site(site)
        self._title.setText(tr("Sign in to {site}").format(site=words.name(site.name)))
        self._where.setText(words.name(addresses.host(site.people_at)))
        self.person.show_site(site, closed)
        self.show_step(Step.PERSON)
        self.said.emit(closed or self._title.text())

    def show_step(self, step: Step) -> None:
        self.step = step
        if step is Step.SITE:
            self._title.setText(tr("Sign in to hand in your videos"))
            self._where.setText(tr("Type the address of your Moodle or of your school's video site."))
        for known, part in ((Step.SITE, self.site), (Step.PERSON, self.person), (Step.BROWSER, self.browser)):
            part.setVisible(known is step)
        self._logo.setVisible(step is Step.SITE)
        self._other.setVisible(step is Step.PERSON and not self.preset.fixed)
        self._back.setVisible(step is Step.BROWSER)
        self.allow_back(on=self._leavable)
        if step is Step.PERSON:
            self.person.focus()
        else:
            (self.site.field if step is Step.SITE else self.browser.link).setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self._reveal)

    def busy(self, *, on: bool) -> None:
        for part in (self.site, self.person, self.browser):
            part.busy(on=on)

    def refuse(self, fault: Fault) -> None:
        """Say it below the field that it is about, and go there."""
        self.busy(on=False)
        text = sign_in_texts.about(fault)
        if self.step is Step.PERSON:
            self.person.blame(text, password=fault.code in sign_in_texts.OF_THE_PERSON)
            if fault.code is Code.SITE_ACCOUNT_UNREADY:
                self.person.offer_visit()
        else:
            (self.site.field if self.step is Step.SITE else self.browser.link).blame(text)
        QTimer.singleShot(0, self._reveal)
        self.said.emit(text)
        if fault.code is Code.NET_PROXY:
            self.proxy_asked.emit()

    def accept(self) -> None:
        """Somebody came in: forget what was typed."""
        self.busy(on=False)
        self.person.begin("")
        self.browser.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as the space bar does."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        elif event.key() == Qt.Key.Key_Escape and self.step is Step.BROWSER:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def _reveal(self) -> None:
        """What has the focus, and what is said below it, also where large type leaves little room."""
        if focused := self.focusWidget():
            self._scroll.ensureWidgetVisible(focused, 0, REVEALED)

    # -- how it lies ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        card = frame("card")
        # It grows with the type that the person has chosen.
        card.setMaximumWidth(round(CARD_WIDTH * max(1.0, self.theme.font().pointSizeF() / tokens.BASE_POINTS)))
        inside = spaced(QVBoxLayout(card), tokens.XS, margin=tokens.XL)
        place, foot = QHBoxLayout(), QHBoxLayout()
        fill(spaced(place, tokens.S), self._where, self._other)
        place.setStretch(0, 1)
        place.setAlignment(self._where, Qt.AlignmentFlag.AlignVCenter)
        fill(spaced(foot, tokens.S), self._back, self._leave, None)
        fill(inside, self._logo, self._title, place, tokens.S, self._again, tokens.S)
        fill(inside, self.site, self.person, self.browser, foot)
        ground = QWidget()
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 1000)
        middle.addStretch(1)
        fill(spaced(QVBoxLayout(ground), 0, margin=tokens.M), None, middle, None)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(ground)
        fill(spaced(QVBoxLayout(self), 0), self._scroll)


def _calm(text: str, theme: Theme) -> QFrame:
    """Something good to know."""
    made = frame("notice")
    made.setProperty("tone", "info")
    words_ = label(text, theme)
    words_.setWordWrap(True)
    fill(spaced(QVBoxLayout(made), 0, margin=tokens.M - tokens.XS), words_)
    return made


def _logo(theme: Theme) -> QLabel:
    """Of the first step; then it is the site that somebody comes to, and every line counts."""
    made = QLabel()
    edge = theme.size(LOGO)
    made.setPixmap(QIcon(str(icon_path("fieldpost"))).pixmap(QSize(edge, edge), made.devicePixelRatioF()))
    made.setContentsMargins(0, 0, 0, tokens.M - tokens.XS)
    return made
