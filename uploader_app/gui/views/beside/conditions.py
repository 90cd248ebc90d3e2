"""What keeps uploads from moving although nothing is wrong with them, said above the queue with what can be done about
it. Each notice goes when its reason is gone; one that was dismissed does not come back meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.holds import OVERRULED, holding
from uploader_app.domain.messages import Allowed, Hold
from uploader_app.domain.upload import Status, Target, Upload
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.tally import under_way
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.beside.proxy_sign_in import ProxySignIn
from uploader_app.gui.views.pieces.banner import Act, Banners, Tone
from uploader_app.language import mark, tr

STANDING = {
    Hold.OFFLINE: mark("Waiting for the internet. Uploads continue by themselves. Nothing is lost."),
    Hold.METERED: mark("This network costs by the megabyte. Uploads wait for another one. Nothing is lost."),
    Hold.BATTERY: mark("The battery is low. Uploads wait for the charger. Nothing is lost."),
}
UNUSABLE_PROXY = mark(
    "Fieldpost cannot use the proxy {place} that is set for this network, and sends nothing past it. Choose another "
    "one in the settings, or ask your IT support. Nothing is lost."
)
SOON_MS = 100
"""A hold that ends at once, as when one network takes the place of another, is not worth a word."""


@dataclass(frozen=True, slots=True)
class Condition:
    text: str
    tone: Tone
    acts: tuple[Act, ...] = ()


class Conditions(QObject):
    """``asked_end``: Fieldpost is to be left."""

    asked_end = Signal()

    def __init__(self, window: QWidget, bridge: Bridge, theme: Theme, banners: Banners, model: UploadsModel) -> None:
        super().__init__(window)
        self._bridge, self._banners, self._model = bridge, banners, model
        self._proxy = ProxySignIn(window, bridge, theme)
        self._holds: Mapping[Hold, float] = {}
        self._code: Code | None = None
        self._said: set[str] = set()
        self._back: list[Condition] | None = None
        """What holds; None after a change, because it takes a look at each upload."""
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.look)
        self._proxy.given.connect(self.look)
        bridge.held.connect(self._held)
        bridge.opened.connect(self._forget)
        bridge.changed.connect(self._forget)
        bridge.hindered.connect(self._hindered)

    def look(self) -> None:
        """Say what is new, and take back what is over."""
        standing = {one.text: one for one in self._standing()}
        for text in [text for text in self._said if text not in standing]:
            self._banners.take_back(text)
        for text in [text for text in standing if text not in self._said]:
            self._banners.show_notice(text, standing[text].tone, *standing[text].acts)
        self._said = set(standing)

    def sign_in_to_proxy(self) -> None:
        """Who cannot go on without it need not look for it."""
        self._proxy.ask()

    def _held(self, holds: Mapping[Hold, float]) -> None:
        self._holds = holds
        self._forget()
        self._soon.start()

    def _forget(self) -> None:
        self._back = None

    def _hindered(self, code: Code | None) -> None:
        self._code = code
        self.look()

    # -- what stands ------------------------------------------------------------------------------

    def _standing(self) -> Iterator[Condition]:
        if self._code:
            end: Act = (tr("Quit Fieldpost"), self.asked_end.emit)
            acts = (end,) if self._code is Code.ENGINE_ENDED else ()
            yield Condition(words.about(Fault(self._code)).text, Tone.DANGER, acts)
        if account := self._bridge.account:
            off = words.clock_off(self._bridge.ahead(account.site))
            yield from [Condition(off, Tone.INFO)] if off else []
        if place := self._bridge.surroundings.unusable_proxy:
            yield Condition(tr(UNUSABLE_PROXY).format(place=words.name(place)), Tone.WARNING)
        if self._proxy.wanted:
            yield Condition(self._proxy.wish(), Tone.WARNING, ((tr("Sign in…"), self._proxy.ask),))
        elif any(_before_a_portal(line.upload) for line in self._model.busy()):
            yield self._portal()
        if self._back is None:
            self._back = list(self._holding())
        yield from self._back

    def _portal(self) -> Condition:
        text = tr("This Wi-Fi wants you to sign in. Uploads go on by themselves afterwards. Nothing is lost.")
        return Condition(text, Tone.WARNING, ((tr("Open the sign-in page"), self._open_portal),))

    def _open_portal(self) -> None:
        QDesktopServices.openUrl(QUrl(self._bridge.surroundings.portal_page))

    def _holding(self) -> Iterator[Condition]:
        if not self._holds:
            return
        live = list(filter(under_way, self._model.uploads()))
        for anyway in (False, True):
            hold = holding(self._holds, anyway=anyway)
            held = [upload for upload in live if upload.anyway is anyway] if hold else []
            if hold and held:
                yield self._hold(hold, held)

    def _hold(self, hold: Hold, held: Sequence[Upload]) -> Condition:
        match hold:
            case Hold.METERED if self._bridge.settings.metered == "ask":
                left = words.size(sum(upload.size - upload.sent for upload in held))
                text = tr("This network costs by the megabyte. {size} are left to send.").format(size=left)
                wait = (tr("Wait"), partial(self._banners.take_back, text))
                return Condition(text, Tone.WARNING, ((tr("Send anyway"), self._allow), wait))
            case Hold.SCHEDULE:
                text = self._until(self._holds[hold], held)
                return Condition(text, Tone.INFO, ((tr("Send now"), self._allow),))
            case _:
                return Condition(tr(STANDING[hold]), Tone.WARNING)

    def _until(self, at: float, held: Sequence[Upload]) -> str:
        """``at``: UTC seconds, 0 = unknown."""
        if not at:
            return tr("Your timetable lets no upload go now.")
        when = words.moment(at, self._model.now())
        early = next((one.target for one in held if self._closes_before(at, one.target)), None)
        if early:
            text = tr("Your timetable lets uploads go {when}, but {assignment} closes before that.")
            return text.format(when=when, assignment=words.name(early.name))
        return tr("Your timetable lets uploads go {when}.").format(when=when)

    def _closes_before(self, at: float, to: Target) -> bool:
        return self._model.now() < to.closes_at - self._bridge.ahead(to.site) < at

    def _allow(self) -> None:
        """All that a hold keeps back, and a person may overrule."""
        for upload in self._model.uploads():
            if holding(self._holds, anyway=upload.anyway) in OVERRULED and upload.live:
                self._bridge.post(Allowed(upload.id))


def _before_a_portal(upload: Upload) -> bool:
    return bool(upload.status is Status.WAITING and upload.fault and upload.fault.code is Code.NET_PORTAL)
