"""Who is signed in: the sign-in page, the account in the header and the assignments of the person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status, Target
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.ports import Account
from uploader_app.gui.views.announcer import Turn
from uploader_app.gui.views.banner import Banners, Tone
from uploader_app.gui.views.frame import Header
from uploader_app.gui.views.picker import AssignmentPicker
from uploader_app.gui.views.sign_in import SignInPage
from uploader_app.gui.views.texts import tr


class Session(QObject):
    """``asked``: show the sign-in page. ``settled``: back to the uploads."""

    asked = Signal()
    settled = Signal()

    def __init__(
        self, bridge: Bridge, page: SignInPage, header: Header, picker: AssignmentPicker, banners: Banners
    ) -> None:
        super().__init__(page)
        self._bridge, self._page, self._header = bridge, page, header
        self._picker, self._banners = picker, banners
        self._asked_for: Target | None = None
        page.submitted.connect(self._sign_in)
        page.left.connect(self.settled)
        header.asked_sign_in.connect(self.ask)
        header.asked_sign_out.connect(self._sign_out)

    def start(self) -> None:
        account = self._bridge.account
        self._header.show_account(account)
        if account:
            self.load_assignments()
        else:
            self.ask()

    def ask(self) -> None:
        """Show the sign-in page for whoever is known."""
        account = self._bridge.account
        known = (account.site, account.username) if account else ("", "")
        self._page.begin(*known)
        self.asked.emit()

    def ask_for(self, target: Target) -> None:
        """The sign-in which this upload needs."""
        self._page.begin(target.site, target.account)
        self.asked.emit()

    def turned(self, turns: Sequence[Turn]) -> None:
        """An upload failed because the sign-in ended: ask, once until the next sign-in."""
        for _, after in turns:
            expired = after and after.status is Status.FAILED and after.fault and after.fault.code is Code.AUTH_EXPIRED
            if after and expired and self._asked_for != after.target:
                self._asked_for = after.target
                self.ask_for(after.target)
                return

    def load_assignments(self) -> None:
        self._bridge.assignments(self._picker.offer, self._no_assignments)

    def _no_assignments(self, fault: Fault) -> None:
        if fault.code is Code.AUTH_EXPIRED:
            self.ask()
            return
        self._picker.say(tr("Your assignments could not be loaded"))
        self._banners.show_notice(_unloaded(fault), Tone.WARNING, (tr("Try again"), self._reload))

    def _reload(self) -> None:
        self._banners.take_back_all(Tone.WARNING)
        self._picker.say(tr("Looking for your assignments…"))
        self.load_assignments()

    def _sign_in(self, site: str, username: str, password: str) -> None:
        self._bridge.sign_in(site, username, password, done=self._signed_in, failed=self._page.refuse)

    def _signed_in(self, account: Account) -> None:
        self._asked_for = None
        self._page.accept()
        self._header.show_account(account)
        self.settled.emit()
        self.load_assignments()

    def _sign_out(self) -> None:
        self._bridge.sign_out(lambda _: self._signed_out(), lambda _: self._signed_out())

    def _signed_out(self) -> None:
        self._picker.offer([])
        self.start()


def _unloaded(fault: Fault) -> str:
    if fault.code in (Code.NET_DOWN, Code.NET_STALLED):
        return tr("Your assignments could not be loaded: there is no connection. Uploads are kept and go on later.")
    return tr("Your assignments could not be loaded. {cause}").format(cause=tr(words.about(fault).text))
