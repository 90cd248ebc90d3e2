"""WCAG 2.2 AA for rows that are painted, and that no widget stands for: whether their texts and signs stand out and are
whole, and are told to a screen reader. The buttons in them are looked at by ``audit_row_buttons``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from tests.gui.audit import called, heard, indexes, seen
from tests.gui.audit_pictures import LEAST_LARGE, Known, colours_in, contrast, differing, ground_in, least, listed
from tests.gui.audit_recorder import WIDE, Painting, State, Text, below, drawn, recorded

SCALE = 2
"""Letters need pixels that are all of their colour."""
SHORTENED, SHORTEST = "…", 8
"""The end of a text that is shortened, and how many signs have to stay of it."""
SLACK = 1.0
"""Pixels at its edge in which a letter has nothing: heights of lines are whole numbers."""
SIGN_AT_MOST, BAR_AT_LEAST, BAR_AT_MOST = 32, 3, 8
"""Pixels: what is larger is a picture, what is higher a ground, and what is thinner an edge."""
STATES = (State.State_None, State.State_MouseOver, State.State_Selected, State.State_Selected | State.State_MouseOver)
WORDS = re.compile(r"\w[\w.,:%/-]*[\w%]|\w")


def views(root: QWidget) -> list[QAbstractItemView]:
    return [one for one in seen(root) if isinstance(one, QAbstractItemView) and one.model()]


def rows(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """Those that are seen."""
    inside = view.viewport().rect()
    return (index for index in indexes(view) if view.visualRect(index).intersects(inside))


def whole_rows(root: QWidget) -> Iterator[str]:
    """1.4.4, 1.4.12: no painted text is cut or lies on another; what is shortened is still known by what is left."""
    for view in views(root):
        for index in rows(view):
            yield from (f"{called(view)}, “{index.data()}”: {fault}" for fault in _unwhole(recorded(view, index)))


def _unwhole(row: Painting) -> Iterator[str]:
    for text in row.texts:
        if text.cut > SLACK:
            yield f"{text.cut:.0f} px of “{text.words}” are cut"
        if SHORTENED in text.words and _signs_with(text, row) < SHORTEST:
            yield f"“{text.words}” is all that is left of a text"
    places = [(text.words, text.place.adjusted(1, 1, -1, -1)) for text in row.texts]
    for (one, where), (other, there) in combinations(places, 2):
        if where.intersects(there):
            yield f"“{one}” and “{other}” lie on each other"


def _signs_with(text: Text, row: Painting) -> int:
    """What is written in two directions is painted in pieces, that stand beside each other."""
    around = text.place.adjusted(-SLACK, 0, SLACK, 0)
    return sum(len(one.words) for one in row.texts if one.colour == text.colour and one.place.intersects(around))


def told_rows(root: QWidget) -> Iterator[str]:
    """1.1.1, 4.1.2: every word that is painted is heard, in the name of its row or with what describes it."""
    for view in views(root):
        for node, index in heard(view):
            known = _heard_words(node)
            painted = [text.words for text in recorded(view, index, width=WIDE).texts]
            untold = [text for text in painted if not known.issuperset(WORDS.findall(text))]
            yield from (f"{called(view)}, “{index.data()}”: nobody hears “{text}”" for text in untold)


def readable_rows(root: QWidget, known: Known) -> Iterator[str]:
    """1.4.3, 1.4.11: painted texts, signs and bars stand out from what lies below them, also when chosen or under the
    pointer."""
    for view in views(root):
        ground = below(view)
        for index in rows(view):
            for state in STATES:
                row = recorded(view, index, state)
                look = (type(view.itemDelegate()), state, _look(row))
                if look not in known:
                    known.add(look)
                    pale = _pale(row, drawn(view, index, state, SCALE, ground))
                    yield from (f"{called(view)}, “{index.data()}”: {fault}" for fault in pale)


def _look(row: Painting) -> tuple[object, ...]:
    return tuple(text.colour for text in row.texts), len(row.signs), tuple(colour for _, colour in row.shapes)


def _pale(row: Painting, image: QImage) -> Iterator[str]:
    for text in row.texts:
        ground = ground_in(image, _scaled(text.place))
        if (found := contrast(ground, text.colour)) < least(text.font):
            yield f"“{text.words}” stands out by {found:.1f}:1"
        elif not listed(text.colour, ground):
            yield f"“{text.words}”: #{text.colour & 0xFFFFFF:06x} on #{ground & 0xFFFFFF:06x} is no pair of READABLE"
    for sign in [one for one in row.signs if max(one.width(), one.height()) <= SIGN_AT_MOST]:
        if (found := contrast(*colours_in(image, _scaled(QRectF(sign))))) < LEAST_LARGE:
            yield f"the sign at {sign.x()} stands out by {found:.1f}:1"
    bars = [colour for place, colour in row.shapes if BAR_AT_LEAST <= place.height() <= BAR_AT_MOST]
    for empty, full in pairwise(bars):
        if (found := contrast(empty, full)) < LEAST_LARGE:
            yield f"the bar stands out by {found:.1f}:1"


def _scaled(place: QRectF) -> QRect:
    part = place.toRect()
    return QRect(part.topLeft() * SCALE, part.size() * SCALE)


def focus_seen_in_rows(root: QWidget, known: Known) -> Iterator[str]:
    """2.4.7, 1.4.11: of the row that has the focus, as much looks different by 3:1 as its height."""
    for view in views(root):
        ground = below(view)
        for index in rows(view):
            look = (type(view.itemDelegate()), "focus", bool(index.parent().isValid()))
            if look not in known:
                known.add(look)
                without, with_ = (drawn(view, index, one, 1, ground) for one in (State.State_None, _focused(view)))
                if (found := differing(without, with_)) < view.visualRect(index).height():
                    yield f"{called(view)}, “{index.data()}” shows the focus by {found} pixels"


def _focused(view: QAbstractItemView) -> State:
    """In a list of Qt's own, who has the focus is chosen by it."""
    ours = type(view.itemDelegate()).__module__.startswith("uploader_app")
    return State.State_HasFocus if ours else State.State_HasFocus | State.State_Selected


def rows_in_sight(root: QWidget) -> Iterator[str]:
    """2.4.11: the row that the keys come to is scrolled into view."""
    QApplication.processEvents()  # rows are laid out when there is time
    for view in views(root):
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
            QTest.keyClick(view, key)
            QApplication.processEvents()
            index = view.currentIndex()
            if index.isValid() and not view.viewport().rect().intersects(view.visualRect(index)):
                yield f"{called(view)}, “{index.data()}” has the keys out of sight"


def hinted_rows(root: QWidget) -> Iterator[str]:
    """1.4.13: what a row says under the pointer is said elsewhere too."""
    for view in views(root):
        for node, index in heard(view):
            hint = index.data(Qt.ItemDataRole.ToolTipRole) or ""
            if unsaid := set(WORDS.findall(hint)) - _heard_words(node):
                yield f"{called(view)}, “{index.data()}” says only under the pointer: {sorted(unsaid)}"


def _heard_words(node: QAccessibleInterface) -> set[str]:
    return set(WORDS.findall(f"{node.text(QAccessible.Text.Name)} {node.text(QAccessible.Text.Description)}"))
