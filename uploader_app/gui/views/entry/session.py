"""Who is signed in: the sign-in page and the accounts in the header, which decide whose assignments are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status, Target, Upload
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.entrance import Account
from uploader_app.gui.views.assignments.picker import AssignmentPicker
from uploader_app.gui.views.entry.account_questions import SignOut, sign_out_question
from uploader_app.gui.views.entry.links import Links
from uploader_app.gui.views.entry.loading import Loading
from uploader_app.gui.views.entry.page import SignInPage
from uploader_app.gui.views.entry.signing_in import SigningIn
from uploader_app.gui.views.frame.announcer import Turn
from uploader_app.gui.views.frame.frame import Header
from uploader_app.gui.views.pieces.banner import Banners, Tone
from uploader_app.language import tr
from uploader_app.wire import Assignment


class Session(QObject):
    """``asked``: show the sign-in page. ``settled``: back to the uploads. ``uploads`` gives all that are in the
    queue."""

    asked = Signal()
    settled = Signal()

    def __init__(
        self,
        bridge: Bridge,
        page: SignInPage,
        header: Header,
        picker: AssignmentPicker,
        banners: Banners,
        uploads: Callable[[], Iterable[Upload]],
    ) -> None:
        super().__init__(page)
        self._bridge, self._page, self._header = bridge, page, header
        self._picker, self._banners, self._uploads = picker, banners, uploads
        self._asked_for: set[tuple[str, str]] = set()
        self._stays: Account | None = None
        self._told = False
        self.signing_in = SigningIn(bridge, page)
        self.links = Links(bridge, page, picker)
        self.loading = Loading(bridge, picker, banners)
        self.loading.listed.connect(self._listed)
        self.loading.ended.connect(self.ask)
        self.signing_in.entered.connect(self._signed_in)
        self.signing_in.unwanted.connect(self._notice)
        self.links.ended.connect(self.signing_in.take_link)
        self.links.site_wanted.connect(self._ask_at)
        self.links.account_wanted.connect(self._go_to)
        self.links.said.connect(self._notice)
        page.left.connect(self.settled)
        header.accounts.asked_sign_in.connect(self._add)
        header.accounts.asked_sign_out.connect(self.sign_out)
        header.accounts.switched.connect(self.switch)

    def start(self) -> None:
        self._show_accounts()
        if self._bridge.account:
            self.loading.load()
        else:
            self.ask()

    # -- signing in -------------------------------------------------------------------------------

    def ask(self) -> None:
        """Show the sign-in page for whoever is known."""
        account = self._bridge.account
        if account:
            self._ask(account.site, account.username, again=True)
        else:
            self._ask("", "")

    def ask_for(self, target: Target) -> None:
        """The sign-in which this upload needs. Who is the current account stays so."""
        self._ask(target.site, target.account, again=True)
        current = self._bridge.account
        self._stays = current if current and _who(current) != (target.site, target.account) else None

    def turned(self, turns: Sequence[Turn]) -> None:
        """An upload failed because the sign-in ended: ask, once until the next sign-in. Only for the current account
        at once; for another one it is offered; who signed out knows."""
        for target in {after.target for _, after in turns if after and _expired(after)}:
            who = (target.site, target.account)
            known = {_who(one): one for one in self._bridge.entrance.accounts}
            current = self._bridge.account
            if who in self._asked_for or (known and who not in known):
                continue
            self._asked_for.add(who)
            if current is None or _who(current) == who:
                self.ask_for(target)
            else:
                self._offer(known[who], target)

    def _offer(self, account: Account, target: Target) -> None:
        text = tr("The sign-in of {name} has ended. Their uploads are kept, and go on after the next sign-in.")
        act = (tr("Sign in"), lambda: self.ask_for(target))
        self._banners.show_notice(text.format(name=words.name(account.name)), Tone.WARNING, act)

    def _add(self) -> None:
        self._ask("", "")

    def _ask_at(self, site: str) -> None:
        self._ask(site, "")

    def _ask(self, site: str, username: str, *, again: bool = False) -> None:
        self._stays = None
        self.signing_in.begin(site, username, again=again)
        self.asked.emit()

    def _signed_in(self, account: Account) -> None:
        self._asked_for.discard(_who(account))
        stays, self._stays = self._stays, None
        if stays:
            self.switch(stays)
        self._show_accounts()
        self.settled.emit()
        self._tell_of_keychain()
        if not stays:
            self.loading.load()

    # -- accounts ---------------------------------------------------------------------------------

    def switch(self, account: Account) -> None:
        if account == self._bridge.account:
            self._show_accounts()
        else:
            self._bridge.ask(self._bridge.entrance.switch(account), lambda _: self._switched(), self._no_switch)

    def _go_to(self, account: Account) -> None:
        if account == self._bridge.account:
            self.loading.load()
        else:
            self.switch(account)
        self.settled.emit()

    def sign_out(self) -> None:
        """Asks first when uploads of this account are not handed in yet; what is paused just stays so."""
        account = self._bridge.account
        if account is None:
            return
        mine = [one for one in self._uploads() if _whose(one) == _who(account)]
        unfinished = sum(1 for one in mine if one.live and one.status is not Status.PAUSED)
        if not unfinished:
            self._sign_out(account)
            return
        question = sign_out_question(self._page.theme, account, unfinished, self._page.window())
        question.answered.connect(lambda answer: self._sign_out(account) if answer == SignOut.SIGN_OUT else None)
        question.open()

    def _sign_out(self, account: Account) -> None:
        self._asked_for.add(_who(account))  # what stops because of it is no reason to ask
        asked = self._bridge.entrance.sign_out(account)
        left = partial(self._signed_out, account.site)
        self._bridge.ask(asked, left, left)

    def _signed_out(self, site: str, _: object) -> None:
        """Nobody types again where they were."""
        self._picker.offer([])
        if self._bridge.account:
            self.start()
        else:
            self._show_accounts()
            self._ask_at(site)

    def _switched(self) -> None:
        self._picker.offer([])
        self._show_accounts()
        self.loading.again()

    def _show_accounts(self) -> None:
        self._header.accounts.show_accounts(self._bridge.account, self._bridge.entrance.accounts)

    def _tell_of_keychain(self) -> None:
        """Once, as soon as there is something to tell."""
        notice = self._bridge.entrance.keychain_notice
        if notice and not self._told:
            self._told = True
            self._notice(notice)

    # -- assignments ------------------------------------------------------------------------------

    def _listed(self, assignments: list[Assignment]) -> None:
        self._tell_of_keychain()
        self.links.choose(assignments)

    def _no_switch(self, fault: Fault) -> None:
        self._notice(words.about(fault).text)

    def _notice(self, text: str) -> None:
        self._banners.show_notice(text, Tone.WARNING)


def _who(account: Account) -> tuple[str, str]:
    return account.site, account.username


def _whose(upload: Upload) -> tuple[str, str]:
    return upload.target.site, upload.target.account


def _expired(upload: Upload) -> bool:
    return bool(upload.status is Status.FAILED and upload.fault and upload.fault.code is Code.AUTH_EXPIRED)
