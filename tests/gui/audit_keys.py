"""What the keys do in a window: where Tab leads, and whether Escape leads out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from tests.gui.audit import called, place, reached

STEPS_AT_MOST = 120
LINE = 24
"""What differs less in height is read along."""


@dataclass(slots=True)
class Walk:
    """Where a key led, one after the other; ``unseen``: what had the focus while it was scrolled away."""

    stops: list[QWidget]
    unseen: list[QWidget] = field(default_factory=list)


def walked(root: QWidget, key: Qt.Key) -> Walk:
    """Until it comes back to where it began."""
    start = reached(root)[0]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    walk = Walk([start])
    for _ in range(STEPS_AT_MOST):
        QTest.keyClick(walk.stops[-1], key)
        stop = root.window().focusWidget()
        if stop is None or stop is walk.stops[-1]:
            break
        walk.unseen += [] if in_sight(stop) else [stop]
        if stop is start:
            break
        walk.stops.append(stop)
    return walk


def in_sight(widget: QWidget) -> bool:
    """All of it, or so much that one sees what it is; of a field Qt shows where one writes."""
    return widget.visibleRegion().boundingRect().height() >= min(widget.height(), LINE)


def walkable(root: QWidget) -> Iterator[str]:
    """2.1.1, 2.1.2, 2.4.3, 2.4.11: Tab comes to everything and back, in the order in which one reads, and Shift+Tab
    too; what has the focus is in sight."""
    expected = reached(root)
    if not expected:
        return
    walk, back = walked(root, Qt.Key.Key_Tab), walked(root, Qt.Key.Key_Backtab)
    stops = walk.stops
    yield from (f"Tab never comes to {called(one)}" for one in expected if one not in stops)
    if len(stops) > STEPS_AT_MOST:
        yield "Tab does not come back"
    if set(back.stops) != set(stops) or back.stops[1:] != stops[:0:-1]:
        yield "Shift+Tab is not the way back"
    yield from (f"{called(one)} has the focus out of sight" for one in {*walk.unseen, *back.unseen})
    yield from _disorder(root, stops)


def _disorder(root: QWidget, stops: list[QWidget]) -> Iterator[str]:
    places = {one: _shown_at(one, root) for one in stops}
    mirrored = root.layoutDirection() is Qt.LayoutDirection.RightToLeft
    first = min(stops, key=lambda one: _reading(places[one], mirrored=mirrored))
    at = stops.index(first)
    for one, next_ in pairwise([*stops[at:], *stops[:at]]):
        # Controls of a player run from left to right in every language.
        around = one.parentWidget() if one.parentWidget() is next_.parentWidget() else root
        mirrored = around.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if _before(places[next_], places[one], mirrored=mirrored):
            yield f"{called(next_)} comes after {called(one)}, and stands before it"


def _shown_at(widget: QWidget, root: QWidget) -> QRect:
    """What is scrolled away counts as at the edge."""
    where, around = place(widget, root), widget.parentWidget()
    while around and around is not root:
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            edge = place(around, root)
            where = QRect(where.left(), min(max(where.top(), edge.top()), edge.bottom()), where.width(), 1)
        around = around.parentWidget()
    return where


def _reading(one: QRect, *, mirrored: bool) -> tuple[int, int]:
    return one.center().y() // LINE, -one.right() if mirrored else one.left()


def _before(one: QRect, other: QRect, *, mirrored: bool) -> bool:
    """One reads ``one`` first: it stands above in the same column, or earlier in the same line."""
    beside = one.right() < other.left() or other.right() < one.left()
    if one.bottom() < other.top():
        return not beside
    earlier = one.left() > other.right() if mirrored else one.right() < other.left()
    return earlier and one.top() < other.bottom() and other.top() < one.bottom()


def left_by_escape(root: QWidget) -> Iterator[str]:
    """2.1.2: out of a dialog."""
    QTest.keyClick(root.focusWidget() or root, Qt.Key.Key_Escape)
    if root.isVisible():
        yield f"Escape does not leave {called(root)}"
