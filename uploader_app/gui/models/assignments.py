"""The assignments of the person who is signed in, narrowed by what they search for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from uploader_app import words
from uploader_app.wire import Assignment

ASSIGNMENT_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class AssignmentsModel(QAbstractListModel):
    """Open ones first, by the time they close; closed ones can be seen and not chosen."""

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._all: list[Assignment] = []
        self._found: list[Assignment] = []
        self._sought = ""

    def fill(self, assignments: Iterable[Assignment]) -> None:
        self._all = sorted(assignments, key=lambda one: (not one.open, one.closes_at or float("inf"), one.name))
        self.search(self._sought)

    def search(self, text: str) -> None:
        self._sought = text
        sought = text.casefold().split()
        self.beginResetModel()
        self._found = [
            one for one in self._all if all(word in f"{one.name} {one.course}".casefold() for word in sought)
        ]
        self.endResetModel()

    def only(self) -> Assignment | None:
        """The one that is open, when there is no choice."""
        open = [one for one in self._all if one.open]
        return open[0] if len(open) == 1 else None

    def find(self, id: str) -> Assignment | None:
        return next((one for one in self._all if one.id == id), None)

    def row_of(self, assignment: Assignment | None) -> int:
        """Where it stands in the list, 0 when it does not."""
        return self._found.index(assignment) if assignment in self._found else 0

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._found)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemNeverHasChildren
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | chosen if self._found[index.row()].open else base

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one.name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"{one.name}, {second_line(one, self._now())}"
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return second_line(one, self._now())
            case _:
                return one if role == ASSIGNMENT_ROLE else None


def second_line(one: Assignment, now: float) -> str:
    """Course, and until when it is open or why it is not."""
    if not one.open:
        return f"{one.course} · {one.closed_why or 'Closed'}"
    until = f"open until {words.moment(one.closes_at, now)}" if one.closes_at else "open"
    return f"{one.course} · {until}"
