"""The assignments of the person who is signed in, in groups, narrowed by what they search for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from uploader_app import words
from uploader_app.gui.models.standing import reason, standing
from uploader_app.language import count, mark, tr
from uploader_app.wire import Assignment

ASSIGNMENT_ROLE = Qt.ItemDataRole.UserRole
GROUP_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
NEVER = float("inf")
LAST_USED = 3


class Group(StrEnum):
    """In the order in which they are seen."""

    LAST_USED = "last_used"
    OPEN = "open"
    HANDED_IN = "handed_in"
    UPCOMING = "upcoming"
    CLOSED = "closed"


TITLES = {
    Group.LAST_USED: mark("Last used"),
    #: a heading: assignments that take videos now
    Group.OPEN: mark("Open"),
    #: a heading: assignments to which something was handed in
    Group.HANDED_IN: mark("Handed in"),
    Group.UPCOMING: mark("Opens later"),
    #: a heading: assignments that take nothing any more
    Group.CLOSED: mark("Closed"),
}


class AssignmentsModel(QAbstractItemModel):
    """Groups, and in them assignments; each stands in one group. What a listing does not say about how the person
    stands is kept from the answer that said it last."""

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._all: dict[str, Assignment] = {}
        self._words: dict[str, str] = {}
        self._recent: Sequence[str] = ()
        self._shown: list[tuple[Group, list[Assignment]]] = []
        self.sought = ""

    # -- what is told -----------------------------------------------------------------------------

    def fill(self, assignments: Iterable[Assignment], recent: Sequence[str] = ()) -> None:
        """A new listing. ``recent``: ids, the last used first."""
        listed = [_with_state(one, self._all.get(one.id)) for one in assignments]
        self._all = {one.id: one for one in listed}
        self._words = {one.id: f"{one.name} {one.course}".casefold() for one in listed}
        self._recent = recent
        self.search(self.sought)

    def learn(self, full: Assignment) -> None:
        """All that there is to know about one. It stays where it stands until the next listing."""
        if full.id not in self._all:
            return
        self._all[full.id] = full
        index = self.index_of(full.id)
        if index.isValid():
            self._shown[index.parent().row()][1][index.row()] = full
            self.dataChanged.emit(index, index)

    def search(self, text: str) -> None:
        self.sought = text
        sought = text.casefold().split()
        found = [one for one in self._all.values() if all(word in self._words[one.id] for word in sought)]
        self.beginResetModel()
        self._shown = self._grouped(found)
        self.endResetModel()

    # -- what is asked ----------------------------------------------------------------------------

    def only(self) -> Assignment | None:
        """The one that is open, when there is no choice."""
        open = [one for one in self._all.values() if one.open]
        return open[0] if len(open) == 1 else None

    def find(self, id: str) -> Assignment | None:
        return self._all.get(id)

    def everything(self) -> Iterable[Assignment]:
        return self._all.values()

    def at(self, index: Index) -> Assignment | None:
        """The assignment there, None for a heading; as ``ASSIGNMENT_ROLE``, and many times as fast."""
        group = index.internalId()
        return self._shown[group - 1][1][index.row()] if group else None

    def index_of(self, id: str) -> QModelIndex:
        for group, (_, members) in enumerate(self._shown):
            for row, one in enumerate(members):
                if one.id == id:
                    return self.createIndex(row, 0, group + 1)
        return NO_PARENT

    def first(self) -> QModelIndex:
        """The topmost assignment."""
        return self.createIndex(0, 0, 1) if self._shown else NO_PARENT

    # -- what Qt asks -----------------------------------------------------------------------------

    def index(self, row: int, column: int = 0, parent: Index = NO_PARENT) -> QModelIndex:
        group = parent.row() + 1 if parent.isValid() else 0
        inside = len(self._shown[group - 1][1]) if group else len(self._shown)
        return self.createIndex(row, column, group) if 0 <= row < inside and column == 0 else NO_PARENT

    def parent(self, index: Index = NO_PARENT) -> QModelIndex:  # type: ignore[override]  # the QObject's own is not used
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else NO_PARENT

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._shown)
        return 0 if parent.internalId() else len(self._shown[parent.row()][1])

    def columnCount(self, parent: Index = NO_PARENT) -> int:  # noqa: ARG002  Qt's signature
        return 1

    def headerData(
        self,
        section: int,  # noqa: ARG002  Qt's signature
        orientation: Qt.Orientation,  # noqa: ARG002
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Never seen, and heard all the same."""
        return tr("Assignment") if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        group = index.internalId()
        if not group:
            return self._heading(index.row(), role)
        return self._line(self._shown[group - 1][1][index.row()], role)

    def _heading(self, row: int, role: int) -> object:
        group, members = self._shown[row]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tr(TITLES[group])
            case Qt.ItemDataRole.AccessibleTextRole:
                inside = count("%n assignments", "%n assignment", len(members))
                return words.listed(tr(TITLES[group]), inside)
            case _:
                return group if role == GROUP_ROLE else None

    def _line(self, one: Assignment, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(one, self._now())
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return why_not(one, self._now())
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (spoken(one, self._now()), why_not(one, self._now()))))
            case _:
                return one if role == ASSIGNMENT_ROLE else None

    # -- groups -----------------------------------------------------------------------------------

    def _grouped(self, found: Sequence[Assignment]) -> list[tuple[Group, list[Assignment]]]:
        now = self._now()
        groups: dict[Group, list[Assignment]] = {group: [] for group in Group}
        last = [id for id in self._recent if id in self._all and self._all[id].open][:LAST_USED]
        for one in found:
            groups[Group.LAST_USED if one.id in last else _group(one, now)].append(one)
        groups[Group.LAST_USED].sort(key=lambda one: last.index(one.id))
        groups[Group.OPEN].sort(key=lambda one: (_next_date(one, now), one.name))
        groups[Group.HANDED_IN].sort(key=lambda one: (-one.handed_in_at, one.name))
        groups[Group.UPCOMING].sort(key=lambda one: (one.opens_at, one.name))
        groups[Group.CLOSED].sort(key=lambda one: (-one.closes_at, one.name))
        return [(group, members) for group, members in groups.items() if members]


def spoken(one: Assignment, now: float) -> str:
    """A row as a whole sentence."""
    parts = {"name": words.name(one.name), "course": words.name(one.course), "state": standing(one, now).text}
    if one.team:
        return tr("{name}, {course}: {state}. Your team hands in together.").format(**parts)
    return tr("{name}, {course}: {state}.").format(**parts)


def why_not(one: Assignment, now: float) -> str:
    """Why nothing can be handed in now, "" when it can."""
    return "" if one.open else reason(one, now)


def _group(one: Assignment, now: float) -> Group:
    if one.state == "submitted":
        return Group.HANDED_IN
    if one.open:
        return Group.OPEN
    return Group.UPCOMING if one.opens_at > now else Group.CLOSED


def _next_date(one: Assignment, now: float) -> float:
    return min((at for at in (one.due_at, one.closes_at) if at > now), default=NEVER)


def _with_state(listed: Assignment, known: Assignment | None) -> Assignment:
    if known is None or listed.state:
        return listed
    return replace(
        listed, state=known.state, attempt=known.attempt, handed_in_at=known.handed_in_at, graded=known.graded
    )
