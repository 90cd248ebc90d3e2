"""WCAG 2.2 AA for the buttons that are painted into the rows of the queue: as large as every other target, seen, and
never the only way to what they do."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from tests.gui.audit import SMALLEST, seen
from tests.gui.audit_pictures import LEAST, LEAST_LARGE, Known, colours_in, contrast
from tests.gui.audit_recorder import State, below, drawn
from tests.gui.audit_rows import SCALE, rows
from uploader_app.gui.models.trace import Line
from uploader_app.gui.models.uploads import LINE_ROLE
from uploader_app.gui.views.queue.row import Hot
from uploader_app.gui.views.queue.row_layout import Choice, Part, Places, choice
from uploader_app.gui.views.queue.rows import QueueView
from uploader_app.gui.views.window import MainWindow
from uploader_app.words import Action, label

EDGE = 4
"""Pixels at the edge of a button with words, in which no letter stands."""


def queues(root: QWidget) -> list[QueueView]:
    return [one for one in seen(root) if isinstance(one, QueueView)]


def buttons(view: QueueView, index: QModelIndex) -> dict[Part, QRect]:
    """Where they are, from the upper left corner of the row."""
    line, action = _line(view, index)
    places = view._rows.places(QRect(QPoint(), view.visualRect(index).size()), view.layoutDirection(), action)
    offered = action is not Action.NONE or choice(line.upload) is not Choice.NONE
    primary = {Part.PRIMARY: places.pill if action is not Action.NONE else places.icon} if offered else {}
    return {**primary, Part.DETAILS: places.details, Part.REMOVE: places.remove}


def _line(view: QueueView, index: QModelIndex) -> tuple[Line, Action]:
    line: Line = index.data(LINE_ROLE)
    return line, view._uploads.sentence(line).action


def large_buttons(root: QWidget) -> Iterator[str]:
    """2.5.8: 24 px each way, with no text and no other button on it; pressed wherever it is seen."""
    for view in queues(root):
        for index in rows(view):
            yield from (f"“{index.data()}”: {fault}" for fault in _cramped(view, index))


def _cramped(view: QueueView, index: QModelIndex) -> Iterator[str]:
    line, action = _line(view, index)
    row = QRect(QPoint(), view.visualRect(index).size())
    places: Places = view._rows.places(row, view.layoutDirection(), action)
    found = buttons(view, index)
    for part, place in found.items():
        if min(place.width(), place.height()) < SMALLEST:
            yield f"{part.name} is {place.width()} × {place.height()} px"
        others = [other for which, other in found.items() if which is not part]
        others += [places.name, places.meta, places.state]
        if any(place.intersects(other) for other in others) or not places.card.contains(place):
            yield f"{part.name} has something else on it, or stands outside"
        corners = (place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight(), place.center())
        if any(places.hit(corner, action, line.upload) is not part for corner in corners):
            yield f"{part.name} is not pressed wherever it is seen"
    if action is not Action.NONE and not _fits(view, label(action), places.pill):
        yield f"“{label(action)}” is cut"


def _fits(view: QueueView, text: str, place: QRect) -> bool:
    return view._rows._small_metrics.horizontalAdvance(text) <= place.width() - EDGE


def seen_buttons(root: QWidget, known: Known) -> Iterator[str]:
    """1.4.3, 1.4.11: words by 4.5:1, signs by 3:1, also under the pointer and in a chosen row."""
    for view in queues(root):
        for index in _unlike(view, known):
            yield from (f"“{index.data()}”: {fault}" for fault in _pale(view, index))


def _unlike(view: QueueView, known: Known) -> Iterator[QModelIndex]:
    """Rows with other buttons than those that were looked at."""
    for index in list(rows(view)):
        line, action = _line(view, index)
        if (look := ("buttons", action, choice(line.upload))) not in known:
            known.add(look)
            yield index


def _pale(view: QueueView, index: QModelIndex) -> Iterator[str]:
    line, action = _line(view, index)
    delegate, ratio = view._rows, view._rows._ratio
    delegate._ratio = lambda: float(SCALE)  # letters need pixels that are all of their colour
    ground = below(view)
    for part, place in buttons(view, index).items():
        for hot in (None, Hot(line.upload.id, part)):
            for state in (State.State_None, State.State_Selected):
                delegate.hot = hot
                inside = place.adjusted(EDGE, EDGE, -EDGE, -EDGE)
                colours = colours_in(drawn(view, index, state, SCALE, ground),
                                     QRect(inside.topLeft() * SCALE, inside.size() * SCALE))  # fmt: skip
                needed = LEAST if part is Part.PRIMARY and action is not Action.NONE else LEAST_LARGE
                if (found := contrast(*colours)) < needed:
                    yield f"{part.name} stands out by {found:.1f}:1{' under the pointer' if hot else ''}"
    delegate.hot, delegate._ratio = None, ratio


def without_a_mouse(root: QWidget, known: Known) -> Iterator[str]:
    """2.1.1, 2.5.7: whatever a painted button does can be chosen in the menu of its row, or is a button of its
    details."""
    if not isinstance(root, MainWindow):
        return
    for view in queues(root):
        for index in _unlike(view, known):
            yield from (f"“{index.data()}”: only a mouse can {what}" for what in _only_painted(root, index))


def _only_painted(window: MainWindow, index: QModelIndex) -> Iterator[str]:
    view, actions = window.queue, window.actions_
    view.setCurrentIndex(index)
    line, action = _line(view, index)
    window._show_details(line.upload)
    by_menu = {Choice.PAUSE: actions.toggle, Choice.RESUME: actions.toggle, Choice.RECEIPT: actions.of_queue.receipt}
    wanted = [actions.details, actions.remove]
    if action is not Action.NONE:
        pressed = {one.text() for one in window.details.findChildren(QAbstractButton) if not one.isHidden()}
        yield from {label(action)} - pressed
    elif (offered := choice(line.upload)) in by_menu:
        wanted.append(by_menu[offered])
    able = {one for one in _leaves(window._menu) if one.isEnabled()}
    yield from (one.text() for one in wanted if one not in able)


def _leaves(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inside = action.menu()
        yield from _leaves(inside) if isinstance(inside, QMenu) else (action,)
