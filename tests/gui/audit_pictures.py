"""What can only be told from the picture: whether text stands out from its ground, and where the focus is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from tests.gui.audit import called, place, reached, seen, uncovered
from uploader_app.gui.theme.tokens import LIGHT, READABLE

SCALE = 2
"""Letters need pixels that are all of their colour."""
LEAST, LEAST_LARGE = 4.45, 2.95
LARGE_POINTS, LARGE_BOLD_POINTS = 18, 14
LINES_APART = 3
RING = 4
"""Pixels around a control that its ring may take."""


@cache
def luminance(pixel: int) -> float:
    parts = (pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255)
    linear = [part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: int, other: int) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def pixels(image: QImage, part: QRect) -> list[memoryview]:
    """Lines of 0xAARRGGBB."""
    cut = image.copy(part).convertToFormat(QImage.Format.Format_RGB32)
    flat = memoryview(bytes(cut.constBits())).cast("I")
    return [flat[line * cut.width() : (line + 1) * cut.width()] for line in range(cut.height())]


Known = set[object]
"""What was looked at before, in another window, and is drawn by the same rules."""


def readable(root: QWidget, known: Known) -> Iterator[str]:
    """1.4.3: text against its ground, as it is drawn; by a pair of colours that is listed, and so checked in every
    theme."""
    widgets = [one for one in seen(root) if isinstance(one, QLabel | QAbstractButton) and one.text()]
    new = [one for one in widgets if one.isEnabled() and _look(one) not in known and _line_seen(one, root)]
    if not new:
        return
    picture = QPixmap(root.size() * SCALE)
    picture.setDevicePixelRatio(SCALE)
    root.render(picture)
    image = picture.toImage()
    for widget in new:
        known.add(_look(widget))
        where = uncovered(widget, root)
        ground, text = colours_in(image, QRect(where.topLeft() * SCALE, where.size() * SCALE))
        if (found := contrast(ground, text)) < least(widget.font()):
            yield f"{called(widget)} stands out by {found:.1f}:1"
        elif not listed(text, ground):
            yield f"{called(widget)}: #{text & 0xFFFFFF:06x} on #{ground & 0xFFFFFF:06x} is no pair of READABLE"


def listed(text: int, ground: int) -> bool:
    """Text is drawn in its very colour where a stem is as wide as a pixel."""
    return (text, ground) in _pairs()


@cache
def _pairs() -> frozenset[tuple[int, int]]:
    pair = [(getattr(LIGHT, text), getattr(LIGHT, ground)) for text, ground in READABLE]
    return frozenset((QColor(text).rgb(), QColor(ground).rgb()) for text, ground in pair)


def _line_seen(widget: QLabel | QAbstractButton, root: QWidget) -> bool:
    """Of letters that are cut by the edge of what is scrolled, nothing can be told."""
    where = uncovered(widget, root)
    return not where.isEmpty() and where.height() >= min(widget.height(), widget.fontMetrics().height())


def _look(widget: QLabel | QAbstractButton) -> tuple[object, ...]:
    around = widget.parentWidget()
    ground = (around.objectName(), around.property("tone")) if around else None
    return (type(widget), widget.text(), widget.property("tone"), widget.property("role"), ground)


def colours_in(image: QImage, part: QRect) -> tuple[int, int]:
    """Of the ground, and of what stands out most from it."""
    lines = pixels(image, part)
    ground = _most(lines)
    return ground, max(set().union(*lines[::SCALE]), key=lambda colour: contrast(ground, colour))


def ground_in(image: QImage, part: QRect) -> int:
    return _most(pixels(image, part))


def _most(lines: list[memoryview]) -> int:
    """The ground is wide: some lines are enough."""
    counted: Counter[int] = Counter()
    for line in lines[::LINES_APART]:
        counted.update(line)
    ((ground, _),) = counted.most_common(1)
    return ground


def least(font: QFont) -> float:
    """How text of this type has to stand out."""
    large = LARGE_BOLD_POINTS if font.bold() else LARGE_POINTS
    return LEAST_LARGE if font.pointSizeF() >= large else LEAST


def focus_seen(root: QWidget, known: Known) -> Iterator[str]:
    """2.4.7, 1.4.11: with the focus something of every control looks different by 3:1, for more than a caret."""
    root.activateWindow()  # beside a dialog that leaves the window free, only one of them has the focus
    QApplication.processEvents()
    # The rows of a popup show it, not the popup.
    for widget in reached(root) if root.windowType() is not Qt.WindowType.Popup else ():
        look = (type(widget), called(widget), widget.property("role"))
        if look in known:
            continue
        known.add(look)
        _bring_into_view(widget)
        where = place(widget, root).adjusted(-RING, -RING, RING, RING).intersected(root.rect())
        widget.clearFocus()
        before = root.grab(where).toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        after = root.grab(where).toImage()
        if (found := differing(before, after)) < min(widget.width(), widget.height()):
            yield f"{called(widget)} shows the focus by {found} pixels"


def _bring_into_view(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def differing(before: QImage, after: QImage) -> int:
    all_ = QRect(QPoint(), QSize(before.width(), before.height()))
    lines = zip(pixels(before, all_), pixels(after, all_), strict=True)
    changed = Counter(pair for one, other in lines if one != other for pair in zip(one, other, strict=True))
    return sum(number for (one, other), number in changed.items() if one != other and contrast(one, other) >= 3)
