"""What belongs to the choice of an assignment, joined: what is listed, what is chosen, what was used last, and what was
said about drafts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.assignments import AssignmentsModel
from uploader_app.gui.models.recent import Recent
from uploader_app.gui.models.uploads import Clock
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.assignments.drafts import Drafts
from uploader_app.gui.views.assignments.panel import AssignmentList
from uploader_app.gui.views.assignments.picker import AssignmentPicker


class AssignmentChoice:
    def __init__(self, window: QWidget, bridge: Bridge, theme: Theme, clock: Clock, recent: Recent) -> None:
        self._bridge, self._clock = bridge, clock
        self.recent = recent
        self.model = AssignmentsModel(self.now, window)
        self.picker = AssignmentPicker(self.model, lambda: bridge.account, self.last_used, window)
        self.list = AssignmentList(self.model, self.picker, theme, self.now)
        self.drafts = Drafts(window, theme)

    def now(self) -> float:
        """UTC seconds, by the clock of the site of whoever is signed in: it decides what has closed."""
        account = self._bridge.account
        return self._clock.wall() + (self._bridge.ahead(account.site) if account else 0.0)

    def last_used(self) -> list[str]:
        """Ids at the site of whoever is signed in."""
        account = self._bridge.account
        return self.recent.of(account.site) if account else []
