"""What happens between the first step of the sign-in page and somebody who is signed in: the site is looked at, then
the password goes there, or a browser is opened and its link comes back. A late answer about a site that is no longer
wanted changes nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from uploader_app.domain.faults import Fault
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.entrance import Account, Launch, Site
from uploader_app.gui.views.entry import browsing
from uploader_app.gui.views.entry import texts as sign_in_texts
from uploader_app.gui.views.entry.coming_back import ComingBack
from uploader_app.gui.views.entry.page import SignInPage, Step


class SigningIn(QObject):
    """``entered``: an Account. ``returned``: it was by way of the system's browser. ``unwanted``: why a link of a
    sign-in leads nowhere, while the page is not seen. ``embed`` gives a browser's window of our own, None where there
    is none."""

    entered = Signal(object)
    returned = Signal()
    unwanted = Signal(str)

    def __init__(self, bridge: Bridge, page: SignInPage) -> None:
        super().__init__(page)
        self._bridge, self._page = bridge, page
        self.embed = browsing.embed
        self._site: Site | None = None
        self._launch: Launch | None = None
        self._outside = False
        self._run = 0
        self._coming_back = ComingBack(bridge, page.browser)
        page.preset = bridge.entrance.preset
        page.site.given.connect(self.look)
        page.site.changed.connect(self._stop)
        page.person.given.connect(self._sign_in)
        page.person.forgot.connect(self._forgot)
        page.person.visit.connect(self._visit)
        page.person.browse.connect(self._browse)
        page.browser.given.connect(self.take_link)
        page.browser.again.connect(self.open_in_system)
        page.person.again.connect(lambda: self._site and self.look(self._site.address))
        page.back.connect(self._back)

    def begin(self, site: str, username: str, *, again: bool = False) -> None:
        """Where the site is known, or the settings name it, nobody has to type it."""
        preset = self._bridge.entrance.preset
        wanted = preset.site if preset.fixed and preset.site else site or preset.site
        self._stop()
        self._coming_back.end()
        self._page.begin(wanted, username, again=again)
        if wanted:
            self.look(wanted)

    def look(self, address: str) -> None:
        self._page.site.field.forgive()
        self._page.busy(on=True)
        done, failed = partial(self._found, self._run), partial(self._not_found, self._run)
        self._bridge.ask(self._bridge.entrance.look_at(address), done, failed)

    def take_link(self, text: str) -> None:
        """The link that ends a sign-in in the browser, or a text that holds it."""
        self._page.busy(on=True)
        self._bridge.ask(self._bridge.entrance.finish_sso(text), self._entered, self._refuse_link)

    def open_in_system(self) -> None:
        """The page that ends the sign-in, in the browser that the person always uses."""
        if self._launch:
            self._outside = True
            QDesktopServices.openUrl(QUrl(self._launch.url))

    # -- answers ----------------------------------------------------------------------------------

    def _found(self, run: int, site: Site) -> None:
        if run == self._run:
            self._page.busy(on=False)
            self._site = site
            self._page.show_site(site)

    def _not_found(self, run: int, fault: Fault) -> None:
        if run == self._run:
            self._page.refuse(fault)

    def _entered(self, account: Account) -> None:
        outside, self._outside = self._outside, False
        self._launch = None
        self._coming_back.end()
        self._page.accept()
        self.entered.emit(account)
        if outside:
            self.returned.emit()

    def _refuse_link(self, fault: Fault) -> None:
        self._page.busy(on=False)
        if self._page.isVisible():
            self._page.refuse(fault)
        else:
            self.unwanted.emit(sign_in_texts.about(fault))

    def _launched(self, run: int, launch: Launch) -> None:
        if run != self._run:
            return
        self._page.busy(on=False)
        self._launch = launch
        self._page.browser.begin()
        self._coming_back.begin()
        self._page.show_step(Step.BROWSER)
        window = self.embed(launch, self._page)
        if window is None:
            self.open_in_system()
            return
        window.ended.connect(self.take_link)
        window.elsewhere.connect(self.open_in_system)
        window.rejected.connect(self._back)
        window.open()

    # -- what is wanted ---------------------------------------------------------------------------

    def _sign_in(self, username: str, password: str) -> None:
        if self._site:
            self._page.busy(on=True)
            asked = self._bridge.entrance.sign_in(self._site.address, username, password)
            self._bridge.ask(asked, self._entered, self._page.refuse)

    def _browse(self, provider: str) -> None:
        if self._site:
            self._page.busy(on=True)
            asked = self._bridge.entrance.begin_sso(self._site.address, provider)
            self._bridge.ask(asked, partial(self._launched, self._run), self._page.refuse)

    def _forgot(self) -> None:
        if self._site:
            QDesktopServices.openUrl(QUrl(self._site.forgot))

    def _visit(self) -> None:
        if self._site:
            QDesktopServices.openUrl(QUrl(self._site.own_page))

    def _back(self) -> None:
        self._stop()
        self._coming_back.end()
        self._page.show_step(Step.PERSON if self._page.step is Step.BROWSER else Step.SITE)
        if self._page.step is Step.PERSON and self._site:
            self._page.show_site(self._site)

    def _stop(self) -> None:
        """Answers that are on their way came too late."""
        self._run += 1
        self._outside = False
        self._page.busy(on=False)
