"""WCAG 2.2 AA for menus that are open: no widget stands for what can be chosen in them, and the style draws it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAction, QImage, QPixmap
from PySide6.QtWidgets import QMenu

from tests.gui.audit import SMALLEST, spoken
from tests.gui.audit_pictures import SCALE, colours_in, contrast, differing, least


def usable(menu: QMenu) -> Iterator[str]:
    """2.5.8, 1.4.3, 1.4.4, 2.4.7, 4.1.2: each line is large, read and heard, whole, and shows that the keys are
    there."""
    node = spoken(menu)
    heard = {node.child(at).text(QAccessible.Text.Name) for at in range(node.childCount())}
    resting = _picture(menu)
    actions = [one for one in menu.actions() if one.text() and one.isVisible()]
    for action in actions:
        yield from (f"“{action.text()}” {fault}" for fault in _faults(menu, action, resting))
        if _plain(action) not in heard:
            yield f"nobody hears “{action.text()}”"
    # One is drawn as every other.
    for action in [one for one in actions if one.isEnabled() and one is not menu.activeAction()][:1]:
        yield from (f"“{action.text()}” {fault}" for fault in _chosen_faults(menu, action, resting))


def _faults(menu: QMenu, action: QAction, resting: QImage) -> Iterator[str]:
    place = menu.actionGeometry(action)
    if place.height() < SMALLEST:
        yield f"is {place.height()} px high"
    needed = menu.fontMetrics().horizontalAdvance(_plain(action))
    if needed > place.width() or not menu.rect().contains(place):
        yield f"is cut: {needed} px in {place.width()}"
    if action.isEnabled():
        yield from _pale(menu, resting, place)


def _chosen_faults(menu: QMenu, action: QAction, resting: QImage) -> Iterator[str]:
    menu.setActiveAction(action)
    place, chosen = menu.actionGeometry(action), _picture(menu)
    yield from _pale(menu, chosen, place)
    if differing(resting.copy(_scaled(place)), chosen.copy(_scaled(place))) < place.height():
        yield "does not show that it is chosen"


def _pale(menu: QMenu, image: QImage, place: QRect) -> Iterator[str]:
    if (found := contrast(*colours_in(image, _scaled(place)))) < least(menu.font()):
        yield f"stands out by {found:.1f}:1"


def _plain(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def _picture(menu: QMenu) -> QImage:
    picture = QPixmap(menu.size() * SCALE)
    picture.setDevicePixelRatio(SCALE)
    menu.render(picture)
    return picture.toImage()


def _scaled(place: QRect) -> QRect:
    return QRect(place.topLeft() * SCALE, place.size() * SCALE)
