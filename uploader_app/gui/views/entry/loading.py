"""The assignments of the current account: asks for them, and says why they cannot be had and what the person can do."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.entrance import Account
from uploader_app.gui.views.assignments.picker import AssignmentPicker
from uploader_app.gui.views.pieces.banner import Act, Banners, Tone
from uploader_app.language import mark, tr
from uploader_app.wire import Assignment

UNLOADED = {
    Code.NET_DOWN: mark(
        "Your assignments could not be loaded: there is no connection. Uploads are kept and go on later."
    ),
    Code.SITE_ACCOUNT_UNREADY: mark(
        "Moodle wants something of you first, like a new password or a yes to its policy. Open Moodle and do it there, "
        "then try again. Your uploads are kept."
    ),
    Code.KEYRING_SHUT: mark(
        "Your assignments could not be loaded: this computer's keyring, which keeps your sign-in, is locked. Try again "
        "and unlock it. Uploads are kept and go on then."
    ),
}
UNLOADED[Code.NET_STALLED] = UNLOADED[Code.NET_DOWN]


class Loading(QObject):
    """``listed``: what the picker offers from now on. ``ended``: the sign-in of the current account has."""

    listed = Signal(list)
    ended = Signal()

    def __init__(self, bridge: Bridge, picker: AssignmentPicker, banners: Banners) -> None:
        super().__init__(bridge)
        self._bridge, self._picker, self._banners = bridge, picker, banners
        self._said = ""
        self._locked = False

    def load(self) -> None:
        person = self._bridge.account
        self._bridge.assignments(partial(self._list, person), partial(self._refuse, person))

    def again(self) -> None:
        self._take_back()
        self._picker.say(tr("Looking for your assignments…"))
        self.load()

    def come_back(self) -> None:
        """Somebody looks at the window, who can unlock the keyring."""
        if self._locked:
            self._unlock()

    def _list(self, person: Account | None, assignments: list[Assignment]) -> None:
        if self._bridge.account == person:
            self._take_back()
            self._picker.offer(assignments)
            self.listed.emit(assignments)

    def _refuse(self, person: Account | None, fault: Fault) -> None:
        if self._bridge.account != person:
            return
        if fault.code is Code.AUTH_EXPIRED:
            self.ended.emit()
            return
        self._take_back()
        self._locked = fault.code is Code.KEYRING_SHUT
        self._said = _unloaded(fault)
        self._picker.say(tr("Your assignments could not be loaded"))
        self._banners.show_notice(self._said, Tone.WARNING, *self._acts(fault))

    def _take_back(self) -> None:
        self._banners.take_back(self._said)
        self._said, self._locked = "", False

    # -- what the person can do -------------------------------------------------------------------

    def _acts(self, fault: Fault) -> Iterator[Act]:
        if fault.code is Code.SITE_ACCOUNT_UNREADY:
            yield tr("Open Moodle"), self._open_site
        yield tr("Try again"), self._unlock if self._locked else self.again

    def _open_site(self) -> None:
        self._bridge.ask(self._bridge.entrance.own_page(), _show, self._no_page)

    def _no_page(self, fault: Fault) -> None:
        self._banners.show_notice(words.about(fault).text, Tone.WARNING)

    def _unlock(self) -> None:
        self._bridge.ask(self._bridge.entrance.open_keychain(), lambda _: self.again(), self._no_page)


def _show(page: str) -> None:
    QDesktopServices.openUrl(QUrl(page))


def _unloaded(fault: Fault) -> str:
    if fault.code in UNLOADED:
        return tr(UNLOADED[fault.code])
    return tr("Your assignments could not be loaded. {cause}").format(cause=words.about(fault).text)
