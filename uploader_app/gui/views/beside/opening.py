"""Offers, once in a profile's life, that links on assignments' pages open Fieldpost: to somebody who has just come back
from the browser, and knows what that is good for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from uploader_app.domain.faults import Fault
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.once import Once
from uploader_app.gui.views.pieces.banner import Banners, Tone
from uploader_app.gui.views.settings.system_rows import REFUSED
from uploader_app.language import tr

OFFERED = "open_links"


class OpeningOffer(QObject):
    def __init__(self, bridge: Bridge, banners: Banners, once: Once) -> None:
        super().__init__(bridge)
        self._bridge, self._banners, self._once = bridge, banners, once

    def look(self) -> None:
        links = self._bridge.surroundings.links
        if links.can_change:
            self._bridge.ask(links.is_on(), self._offer, _unknown)

    def _offer(self, on: bool) -> None:
        if not on and self._once.first(OFFERED):
            self._banners.show_notice(_text(), Tone.INFO, (tr("Yes"), self._accept), (tr("No"), self._close))

    def _accept(self) -> None:
        self._close()
        self._bridge.ask(self._bridge.surroundings.links.turn(True), _done, self._refused)

    def _close(self) -> None:
        self._banners.take_back(_text())

    def _refused(self, _: Fault) -> None:
        self._banners.show_notice(tr(REFUSED), Tone.WARNING)


def _text() -> str:
    return tr("May links on the pages of assignments open Fieldpost, with the assignment chosen?")


def _unknown(_: Fault) -> None:
    """What cannot be known is not offered."""


def _done(_: None) -> None:
    """The settings page shows it."""
