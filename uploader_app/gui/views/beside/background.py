"""Fieldpost beside its window: the tray, notices, progress on the taskbar, what the conditions around ask for, and what
happened while nobody looked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.absence import Absence
from uploader_app.gui.models.once import Once
from uploader_app.gui.models.summary import Summary
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.network_facts import NetworkFacts
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.beside.conditions import Conditions
from uploader_app.gui.views.beside.notices import Notice, Notices
from uploader_app.gui.views.beside.opening import OpeningOffer
from uploader_app.gui.views.beside.presence import Presence
from uploader_app.gui.views.beside.staying import StayingOffer
from uploader_app.gui.views.beside.tray import Available, Tray
from uploader_app.gui.views.pieces.banner import Banners
from uploader_app.language import tr

HIDDEN = "hidden"
ENDED = "ended"


class Background(QObject):
    """``needing``: so many uploads need the person."""

    needing = Signal(int)

    def __init__(
        self,
        window: QWidget,
        bridge: Bridge,
        theme: Theme,
        banners: Banners,
        model: UploadsModel,
        *,
        actions: Sequence[QAction],
        available: Available,
        once: Once,
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._banners, self._model, self._once = window, bridge, banners, model, once
        self._now: Summary | None = None
        self._told: tuple[float, bool] | None = None
        self._absence = Absence()
        self.presence = Presence(window)
        self.tray = Tray(window, actions, available)
        self.notices = Notices(window, bridge, model, self.presence, self.tray)
        self.conditions = Conditions(window, bridge, theme, banners, model)
        self.staying = StayingOffer(bridge, banners, model, once)
        self.opening = OpeningOffer(bridge, banners, once)
        self.network_facts = NetworkFacts(bridge)
        self._join()

    def show_summary(self, now: Summary) -> None:
        if self._now is None or self._now.failed != now.failed:
            self.needing.emit(now.failed)
        self._now = now
        self.tray.show_summary(now)
        self.conditions.look()
        self.staying.look()
        self._show_progress(now)

    def appear(self, *, hidden: bool) -> None:
        """For the first time. ``hidden``: the person did not ask for the window."""
        if not hidden:
            self._window.show()
        elif not self.tray.there:
            self._window.showMinimized()
            self.tray.came.connect(self._hide_minimized)

    def bring_back(self) -> None:
        self._window.show()
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()

    def hide(self) -> None:
        """The window, with a word on where it is, the first time."""
        self._window.hide()
        if self._once.first(HIDDEN):
            text = tr("Click its sign to bring the window back, and quit in the menu there.")
            self.notices.show(Notice(HIDDEN, tr("Fieldpost keeps uploading here"), text))

    def _hide_minimized(self) -> None:
        if self._window.isMinimized():
            self._window.hide()

    def _hindered(self, code: Code | None) -> None:
        """The window says it itself, to those who look."""
        if code is Code.ENGINE_ENDED and not self.presence.here:
            self.notices.show(Notice(ENDED, tr("Fieldpost has to be started again"), words.about(Fault(code)).text))

    def _show_progress(self, now: Summary) -> None:
        share = round(now.sent / now.size, 2) if now.size else 0.0
        wanted = (share, now.under_way > 0)
        if wanted != self._told:
            self._told = wanted
            self._bridge.ask(self._bridge.surroundings.show_progress(share, visible=wanted[1]), _shown, _not_shown)

    # -- who is here ------------------------------------------------------------------------------

    def _went(self) -> None:
        self._absence.begin(self._model.now())

    def _came(self) -> None:
        if self._now:
            text = self._absence.end(self._model.now(), self._now)
            if text:
                self._banners.show_notice(text)

    def _join(self) -> None:
        self._went()
        self._bridge.hindered.connect(self._hindered)
        self.presence.went.connect(self._went)
        self.presence.came.connect(self._came)
        self._model.turned.connect(self._absence.turned)
        self.tray.clicked.connect(self.bring_back)
        self.notices.clicked.connect(self.bring_back)


def _shown(_: None) -> None:
    """On a taskbar, or nowhere: nobody has to know."""


def _not_shown(_: Fault) -> None:
    """As above."""
