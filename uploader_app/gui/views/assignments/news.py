"""Keeps what is known of the assignments fresh: the full answer for those that are looked at, a new listing when the
window is used again after a while, when asked for, and after something was handed in. A fault leaves what was known."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from uploader_app import words
from uploader_app.domain.faults import Fault
from uploader_app.domain.upload import Status
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.standing import urgent
from uploader_app.gui.models.uploads import Clock
from uploader_app.gui.views.assignments.choice import AssignmentChoice
from uploader_app.gui.views.frame.announcer import Turn
from uploader_app.gui.views.pieces.banner import Banners, Tone
from uploader_app.language import tr
from uploader_app.wire import Assignment

STALE_S = 300
LOOKED_AT_MS = 200
"""How long a choice has to stand until it is asked for."""
ASKED_AT_ONCE = 6
"""Of a listing, whose own answer is asked for: those with a warning, and those that were used last."""


class AssignmentNews(QObject):
    def __init__(
        self,
        window: QWidget,
        bridge: Bridge,
        choice: AssignmentChoice,
        banners: Banners,
        clock: Clock,
    ) -> None:
        super().__init__(window)
        self._bridge, self._choice, self._picker = bridge, choice, choice.picker
        self._banners, self._clock = banners, clock
        self._listed_at = clock.steady()
        self._under_way = self._over = False
        self._look = QTimer(self, singleShot=True, interval=LOOKED_AT_MS)
        self._look.timeout.connect(self._ask_for_chosen)
        self._picker.picked.connect(lambda _: self._look.start())
        self._picker.listed.connect(self._follow_listing)
        window.installEventFilter(self)

    def refresh(self) -> None:
        """The person asks for it: a fault is told."""
        self._list(self._tell)

    def stop(self) -> None:
        """Fieldpost is left: nothing is asked any more."""
        self._over = True
        self._look.stop()

    def turned(self, turns: Sequence[Turn]) -> None:
        """Something was handed in."""
        if any(before and after and after.status is Status.DONE for before, after in turns):
            self._list(_leave)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate and self._clock.steady() - self._listed_at > STALE_S:
            self._list(_leave)
        return super().eventFilter(watched, event)

    def _list(self, failed: Callable[[Fault], None]) -> None:
        if self._over or self._under_way or not self._picker.offered or not self._bridge.account:
            return
        self._under_way = True
        person = self._bridge.account

        def listed(assignments: list[Assignment]) -> None:
            self._under_way = False
            if self._bridge.account == person:
                self._picker.offer(assignments)

        def not_listed(fault: Fault) -> None:
            self._under_way = False
            failed(fault)

        self._bridge.assignments(listed, not_listed)

    def _follow_listing(self) -> None:
        self._listed_at = self._clock.steady()
        self._look.stop()
        now = self._choice.now()
        chosen = [self._picker.chosen.id] if self._picker.chosen else []
        pressing = [one.id for one in self._choice.model.everything() if urgent(one, now)]
        wanted = dict.fromkeys([*chosen, *pressing, *self._choice.last_used()])
        for id in [id for id in wanted if self._choice.model.find(id)][:ASKED_AT_ONCE]:
            self._ask_for(id)

    def _ask_for_chosen(self) -> None:
        if self._picker.chosen:
            self._ask_for(self._picker.chosen.id)

    def _ask_for(self, id: str) -> None:
        if self._over:
            return
        person = self._bridge.account

        def learned(full: Assignment) -> None:
            if self._bridge.account == person:
                self._picker.learn(full)

        self._bridge.assignment(id, learned, _leave)

    def _tell(self, fault: Fault) -> None:
        cause = words.about(fault).text
        text = tr("The list of assignments could not be renewed. {cause}").format(cause=cause)
        self._banners.show_notice(text, Tone.WARNING)


def _leave(_: Fault) -> None:
    """What the last listing said stays."""
