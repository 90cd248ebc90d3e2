"""Coming back by itself from a sign-in in the system's browser: for as long as it goes on, and the person wants it, the
link in which the page ends opens Fieldpost. It is the one that Moodle's own app uses too, so it is only borrowed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from uploader_app.domain.faults import Fault
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.preferences import REFUSED
from uploader_app.gui.views.entry.steps import BrowserStep
from uploader_app.language import tr


class ComingBack(QObject):
    def __init__(self, bridge: Bridge, step: BrowserStep) -> None:
        super().__init__(step)
        self._bridge, self._step = bridge, step
        self._borrowed = False
        step.by_itself.chosen.connect(self._choose)

    def begin(self) -> None:
        self._step.by_itself.setVisible(self._bridge.surroundings.links.can_change)

    def end(self) -> None:
        if self._borrowed:
            self._choose("", False)

    def _choose(self, _: str, yes: object) -> None:
        links = self._bridge.surroundings.links
        self._borrowed = bool(yes)
        self._step.show_way(by_itself=self._borrowed)
        self._bridge.ask(links.borrow() if yes else links.give_back(), _done, self._refused)

    def _refused(self, _: Fault) -> None:
        self._borrowed = False
        self._step.show_way(by_itself=False)
        self._step.by_itself.refuse(tr(REFUSED))


def _done(_: None) -> None:
    """The switch says so."""
