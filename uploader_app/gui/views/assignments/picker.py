"""Which assignment the next files go to. It shows nothing: the list, the head of the page and the button of a narrow
window listen to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from uploader_app.gui.models.assignments import AssignmentsModel
from uploader_app.language import tr
from uploader_app.wire import Assignment


class AssignmentPicker(QObject):
    """``chosen``: None = nothing; it may be closed. ``said``: what is to be read instead of the list, "" = there is
    one.

    ``picked``: another one, or None, is chosen; ``renewed``: more is known of the same one; ``told``: ``said`` changed.
    ``listed``: there is a new listing."""

    picked = Signal(object)
    renewed = Signal(object)
    told = Signal(str)
    listed = Signal()

    def __init__(
        self,
        model: AssignmentsModel,
        person: Callable[[], object],
        last_used: Callable[[], Sequence[str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model, self._person, self._last_used = model, person, last_used
        self._listed_for: object = None
        self.chosen: Assignment | None = None
        self.offered = 0
        self.said = tr("Looking for your assignments…")

    def offer(self, assignments: list[Assignment]) -> None:
        """A new listing. What was chosen stays so where it is still there; of another person nothing stays."""
        if self._person() != self._listed_for:
            self._model.fill([])
            self.chosen = None
        self._listed_for = self._person()
        self._model.fill(assignments, self._last_used())
        self.offered += 1
        before = self.chosen and self._model.find(self.chosen.id)
        self._tell("" if assignments else tr("There are no assignments for you at this site"))
        if before:
            self._renew(before)
        else:
            self.choose(self._model.only())
        self.listed.emit()

    def choose(self, assignment: Assignment | None) -> None:
        self.chosen = assignment
        self.picked.emit(assignment)

    def learn(self, full: Assignment) -> None:
        """All that the site knows of one of them."""
        self._model.learn(full)
        if self.chosen and self.chosen.id == full.id:
            self._renew(full)

    def say(self, text: str) -> None:
        """Instead of a choice."""
        self._tell(text)
        self.choose(None)

    def _renew(self, chosen: Assignment) -> None:
        self.chosen = chosen
        self.renewed.emit(chosen)

    def _tell(self, text: str) -> None:
        self.said = text
        self.told.emit(text)
