"""WCAG 2.2 AA, as far as it can be measured: what is wrong with what is seen of a window. Each rule gives findings in
words; none of them changes anything. What only keys and pictures tell is in ``audit_keys`` and ``audit_pictures``."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QTreeView,
    QWidget,
)

Rule = Callable[[QWidget], Iterator[str]]

SMALLEST = 24
"""Edge of a target, px (2.5.8)."""
SPEECHLESS = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Whitespace}
"""Roles that tell nobody what it is. Qt knows none for what only scrolls."""
ROWS_AT_MOST = 30
CONTROLS = QAbstractButton | QComboBox | QLineEdit | QSlider | QPlainTextEdit
FIELDS = QComboBox | QLineEdit | QSlider | QPlainTextEdit
TEXTS = QLabel | QAbstractButton | QComboBox
BREAKS = re.compile("[\\s\u200b\u00ad/-]+")
"""Where Qt breaks a line."""


def findings(root: QWidget, *rules: Rule) -> list[str]:
    return [found for rule in rules for found in rule(root)]


# -- what there is -----------------------------------------------------------------------------------


def spoken(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def name_of(widget: QWidget) -> str:
    # Where screen readers ask for the label of a combo box, Qt gives its value as the name.
    return widget.accessibleName() if isinstance(widget, QComboBox) else spoken(widget).text(QAccessible.Text.Name)


def described(widget: QWidget) -> str:
    return spoken(widget).text(QAccessible.Text.Description)


def called(widget: QWidget) -> str:
    """For a finding."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} “{name_of(widget) or text or widget.objectName()}”"


def seen(root: QWidget) -> list[QWidget]:
    """What is on the screen, or would be if one scrolled there; without the insides of Qt's own pieces."""
    below = [one for one in root.findChildren(QWidget) if one.isVisible() and one.window() is root.window()]
    return [one for one in below if not isinstance(one.parentWidget(), FIELDS | QAbstractItemView)]


def reached(root: QWidget) -> list[QWidget]:
    """What the Tab key should come to. Of those that exclude each other it comes to the chosen one; arrows do the
    rest."""
    able = [one for one in seen(root) if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [one for one in able if one.focusProxy() is None and not _left_to_arrows(one)]


def _left_to_arrows(widget: QWidget) -> bool:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return bool(group and group.exclusive() and (group.checkedButton() or group.buttons()[0]) is not widget)


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint()), widget.size())


def uncovered(widget: QWidget, root: QWidget) -> QRect:
    """Where it is not scrolled away."""
    region = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(root, region.topLeft()), region.size())


# -- what a screen reader is told ----------------------------------------------------------------------


def named(root: QWidget) -> Iterator[str]:
    """4.1.2: a name and a role for everything that takes the focus or can be pressed, and for each row of a list."""
    for widget in seen(root):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, CONTROLS):
            if not name_of(widget).strip():
                yield f"{called(widget)} has no name"
            if spoken(widget).role() in SPEECHLESS and not isinstance(widget, QScrollArea):
                yield f"{called(widget)} has no role"
        if isinstance(widget, QLineEdit):
            inside = widget.findChildren(QToolButton)
            yield from (f"a button in {called(widget)} has no name" for one in inside if not name_of(one))
        if isinstance(widget, QAbstractItemView):
            yield from _rows(widget)
    if isinstance(root, QDialog) and not (name_of(root) and root.windowTitle()):
        yield f"{called(root)} has no title"


def _rows(view: QAbstractItemView) -> Iterator[str]:
    node = spoken(view)
    for at in range(min(node.childCount(), ROWS_AT_MOST)):
        if not node.child(at).text(QAccessible.Text.Name).strip():
            yield f"row {at} of {called(view)} has no name"


def stated(root: QWidget) -> Iterator[str]:
    """4.1.2: what is ticked, chosen, off or opens something is told as it is."""
    for widget in seen(root):
        state = spoken(widget).state()
        if isinstance(widget, CONTROLS) and state.disabled == widget.isEnabled():
            yield f"{called(widget)} does not tell whether it is off"
        if isinstance(widget, QAbstractButton) and widget.isCheckable() and state.checked != widget.isChecked():
            yield f"{called(widget)} does not tell whether it is ticked"
        if isinstance(widget, QToolButton | QPushButton) and widget.menu() and not state.hasPopup:
            yield f"{called(widget)} does not tell that it opens a menu"
        if isinstance(widget, QAbstractItemView):
            yield from _chosen_rows(widget)


def _chosen_rows(view: QAbstractItemView) -> Iterator[str]:
    for node, index in heard(view):
        state = node.state()
        if isinstance(view, QTreeView) and index.model().rowCount(index):
            if not (state.expandable and state.expanded == view.isExpanded(index)):
                yield f"“{index.data()}” of {called(view)} does not tell whether it is open"
        elif view.selectionModel().isSelected(index) and not state.selected:
            yield f"“{index.data()}” of {called(view)} does not tell that it is chosen"


def heard(view: QAbstractItemView) -> Iterator[tuple[QAccessibleInterface, QModelIndex]]:
    """Its rows from above, as a screen reader has them, and as the model has them. Each is to be used at once: Qt may
    make another, and the first is gone."""
    rows = (QAccessible.Role.ListItem, QAccessible.Role.TreeItem)
    nodes = (spoken(view).child(at) for at in range(min(spoken(view).childCount(), ROWS_AT_MOST)))
    # The index first: to find it may lay the rows out anew.
    for index, node in zip(indexes(view), (node for node in nodes if node.role() in rows), strict=False):
        yield node, index


def indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """Of its rows, from above."""
    model = view.model()
    if isinstance(view, QTreeView):
        index = model.index(0, 0)
        while index.isValid():
            yield index
            index = view.indexBelow(index)
    elif model:
        yield from (model.index(row, 0) for row in range(model.rowCount()))


def unique(root: QWidget) -> Iterator[str]:
    """2.4.6: two controls of one name do the same, or nobody can tell them apart."""
    known: dict[str, list[QWidget]] = defaultdict(list)
    for widget in seen(root):
        if isinstance(widget, QAbstractButton | FIELDS) and name_of(widget):
            known[name_of(widget)].append(widget)
    yield from (f"“{name}” is the name of {len(them)} controls" for name, them in known.items() if len(them) > 1)
    for menu in root.findChildren(QMenu):
        texts = [action.text() for action in menu.actions() if action.text()]
        yield from (f"“{text}” is twice in a menu" for text in sorted({one for one in texts if texts.count(one) > 1}))


def labelled(root: QWidget) -> Iterator[str]:
    """1.3.1, 3.3.2: the label of a field is tied to it, and what is said beside it is told with it."""
    labels = [one for one in seen(root) if isinstance(one, QLabel) and one.text()]
    for field in (one for one in seen(root) if isinstance(one, FIELDS)):
        tied = [one for one in labels if one.buddy() in (field, field.parentWidget())]
        if not tied and name_of(field) in [one.text() for one in labels if one.text() != root.windowTitle()]:
            yield f"{called(field)} is not tied to its label"
        for label in tied:
            beside = [one for one in labels if label.parentWidget().isAncestorOf(one) and one is not label]
            untold = [one.text() for one in beside if one.text() not in described(field)]
            yield from (f"{called(field)} is not told with “{text}”" for text in untold)


def scrollable(root: QWidget) -> Iterator[str]:
    """2.1.1: what can be scrolled is reached by keys, itself or something in it."""
    stops = reached(root)
    for area in (one for one in seen(root) if isinstance(one, QAbstractScrollArea)):
        if area.verticalScrollBar().maximum() and not any(one is area or area.isAncestorOf(one) for one in stops):
            yield f"{called(area)} cannot be scrolled with keys"


def hinted(root: QWidget) -> Iterator[str]:
    """1.4.13: what is said under the pointer is said elsewhere too; who has no pointer lacks nothing."""
    for widget in (one for one in seen(root) if one.toolTip()):
        text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        if widget.toolTip() not in (name_of(widget), described(widget), text):
            yield f"{called(widget)} says only under the pointer: “{widget.toolTip()}”"


# -- what a hand and an eye need ---------------------------------------------------------------------


def large(root: QWidget) -> Iterator[str]:
    """2.5.8: 24 px each way, or so much room around it."""
    targets = [one for one in seen(root) if isinstance(one, CONTROLS)]
    for target in targets:
        size = target.size()
        if min(size.width(), size.height()) >= SMALLEST:
            continue
        room = QRect(0, 0, SMALLEST, SMALLEST)
        room.moveCenter(place(target, root).center())
        if any(room.intersects(place(other, root)) for other in targets if other is not target):
            yield f"{called(target)} is {size.width()} × {size.height()} px"


def whole(root: QWidget) -> Iterator[str]:
    """1.4.4, 1.4.12: no text is cut, and none lies on another."""
    texts = [one for one in seen(root) if isinstance(one, TEXTS) and _text(one)]
    for widget in texts:
        if lacking := _lacking(widget):
            yield f"{called(widget)} is cut: {lacking}"
        if _hidden(widget, root):
            yield f"{called(widget)} stands outside of what holds it"
    places = {one: uncovered(one, root).adjusted(1, 1, -1, -1) for one in texts}
    for one, other in combinations([text for text in texts if places[text].isValid()], 2):
        if places[one].intersects(places[other]):
            yield f"{called(one)} and {called(other)} lie on each other"


def _text(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QComboBox():
            return max((widget.itemText(at) for at in range(widget.count())), key=len, default="")
    return ""


def _lacking(widget: QWidget) -> str:
    """What there is no room for, "" = nothing."""
    metrics, text = widget.fontMetrics(), _text(widget)
    match widget:
        case QLabel() if widget.wordWrap():
            longest = max((metrics.horizontalAdvance(word) for word in BREAKS.split(text)), default=0)
            if longest > widget.contentsRect().width() + 1:
                return f"a word of {longest} px in {widget.contentsRect().width()}"
            needed, given = widget.heightForWidth(widget.width()), widget.height()
        case QComboBox():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            given = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget).width()
            needed = max(metrics.horizontalAdvance(widget.itemText(at)) for at in range(widget.count()))
        case QLabel() if text in widget.toolTip():
            return ""
        case _:
            hint = widget.sizeHint()
            if hint.height() > widget.height() + 1:
                return f"{hint.height()} px high in {widget.height()}"
            needed, given = hint.width(), widget.width()
    return f"{needed} px in {given}" if needed > given + 1 else ""


def _hidden(widget: QWidget, root: QWidget) -> bool:
    """It begins or ends outside of what it lies in, where nobody can scroll."""
    around = widget.parentWidget()
    while around and around is not root.parentWidget():
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            left, right = place(widget, around).left(), place(widget, around).right()
            return left < -1 or right > around.width()
        if not around.rect().adjusted(-1, -1, 1, 1).contains(place(widget, around)):
            return True
        around = around.parentWidget()
    return False
