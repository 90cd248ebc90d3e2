"""Passes on what Qt knows of the network, where its own backend is the one that does: on Windows and macOS. On Linux
the manners hear NetworkManager themselves, and know more."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

from uploader_app.domain.conditions import Network
from uploader_app.domain.faults import Fault
from uploader_app.gui.bridge import Bridge

Reachability = QNetworkInformation.Reachability


class NetworkFacts(QObject):
    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        bridge.opened.connect(self._begin)

    def _begin(self) -> None:
        if sys.platform == "linux" or not QNetworkInformation.loadDefaultBackend():
            return
        known = QNetworkInformation.instance()
        for changed in (known.reachabilityChanged, known.isMeteredChanged, known.isBehindCaptivePortalChanged):
            changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        known = QNetworkInformation.instance()
        facts = network(known.reachability(), metered=known.isMetered(), portal=known.isBehindCaptivePortal())
        self._bridge.ask(self._bridge.surroundings.told(facts), _told, _not_told)


def network(reachability: Reachability, *, metered: bool, portal: bool) -> Network:
    """Where nothing is known of it, the internet is there."""
    return Network(
        online=reachability is not Reachability.Disconnected,
        limited=reachability in (Reachability.Local, Reachability.Site),
        metered=metered,
        portal=portal,
    )


def _told(_: None) -> None:
    """What follows comes as holds."""


def _not_told(_: Fault) -> None:
    """As when nothing were known."""
