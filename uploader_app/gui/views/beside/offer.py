"""A thing that this computer could do for the person, offered once in a profile's life where it does not do it yet."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject

from uploader_app.domain.faults import Fault
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.once import Once
from uploader_app.gui.models.preferences import REFUSED
from uploader_app.gui.views.pieces.banner import Banners, Tone
from uploader_app.language import tr

Question = Coroutine[Any, Any, bool]  # Any: what a coroutine yields
Deed = Callable[[], Coroutine[Any, Any, None]]


class Offer(QObject):
    """``name``: under which it is remembered that it was made."""

    def __init__(self, bridge: Bridge, banners: Banners, once: Once, name: str) -> None:
        super().__init__(bridge)
        self._bridge, self._banners, self._once, self._name = bridge, banners, once, name
        self._text = ""

    def make(self, text: str, is_on: Question, turn_on: Deed) -> None:
        """``turn_on``: done at a yes."""
        self._text, self._turn_on = text, turn_on
        self._bridge.ask(is_on, self._show, _unknown)

    def _show(self, on: bool) -> None:
        if not on and self._once.first(self._name):
            self._banners.show_notice(self._text, Tone.INFO, (tr("Yes"), self._accept), (tr("No"), self._close))

    def _accept(self) -> None:
        self._close()
        self._bridge.ask(self._turn_on(), _done, self._refused)

    def _close(self) -> None:
        self._banners.take_back(self._text)

    def _refused(self, _: Fault) -> None:
        self._banners.show_notice(tr(REFUSED), Tone.WARNING)


def _unknown(_: Fault) -> None:
    """What cannot be known is not offered."""


def _done(_: None) -> None:
    """The settings page shows it."""
