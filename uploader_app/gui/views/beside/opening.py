"""Offers that links on assignments' pages open Fieldpost: to somebody who has just come back from the browser, and
knows what that is good for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.once import Once
from uploader_app.gui.views.beside.offer import Offer
from uploader_app.gui.views.pieces.banner import Banners
from uploader_app.language import tr

OFFERED = "open_links"


class OpeningOffer(QObject):
    def __init__(self, bridge: Bridge, banners: Banners, once: Once) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._offer = Offer(bridge, banners, once, OFFERED)

    def look(self) -> None:
        links = self._bridge.surroundings.links
        if links.can_change:
            text = tr("May links on the pages of assignments open Fieldpost, with the assignment chosen?")
            self._offer.make(text, links.is_on(), partial(links.turn, True))
