"""Where everything of a row stands. Pure geometry; mirrored for scripts that run from right to left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle

from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.theme.tokens import BAR, TARGET, XS, L, M, S
from uploader_app.words import Action, label

THUMB_WIDTH = 72
PILL_WIDTH = 112
NO_BAR = S + BAR + S - XS
"""What a row without a bar has to spare."""
LARGEST = 1.5
"""With still larger type the picture and the buttons of a row do not grow any more: the words need the room."""


def grown(pixels: int, scale: float) -> int:
    """With the type, as far as what is drawn in a row grows with it."""
    return round(pixels * min(scale, LARGEST))


def thumb(scale: float) -> QSize:
    width = grown(THUMB_WIDTH, scale)
    return QSize(width, width * 3 // 4)


class Part(Enum):
    """What of a row can be clicked."""

    PRIMARY = auto()
    DETAILS = auto()
    REMOVE = auto()


class Choice(Enum):
    """What the primary button of a row does; a fault's own action goes before it."""

    PAUSE = auto()
    RESUME = auto()
    RECEIPT = auto()
    NONE = auto()


def choice(upload: Upload) -> Choice:
    if upload.status in (Status.READY, Status.RUNNING):
        return Choice.PAUSE
    if upload.receipt:
        return Choice.RECEIPT
    return Choice.RESUME if upload.status is Status.PAUSED else Choice.NONE


@dataclass(frozen=True, slots=True)
class Heights:
    """Of the lines of text, by the fonts in force. ``pill``: how wide a button with words is; ``scale``: how large the
    type is."""

    name: int
    small: int
    pill: int
    scale: float

    @classmethod
    def of(cls, name: QFontMetrics, small: QFontMetrics, scale: float) -> Heights:
        longest = max(small.horizontalAdvance(label(action)) for action in Action)
        return cls(name.height(), small.height(), max(PILL_WIDTH, longest + M), scale)

    @property
    def card(self) -> int:
        return 2 * (M - XS) + self.name + 2 * self.small + BAR + 2 * XS + S

    @property
    def row(self) -> int:
        """On the grid, with the gap to the next card."""
        return -(-(self.card + S) // 8) * 8


@dataclass(frozen=True, slots=True)
class Places:
    card: QRect
    thumb: QRect
    name: QRect
    meta: QRect
    bar: QRect
    state: QRect
    icon: QRect
    pill: QRect
    details: QRect
    remove: QRect

    def hit(self, point: QPoint, action: Action, upload: Upload) -> Part | None:
        if self.remove.contains(point):
            return Part.REMOVE
        if self.details.contains(point):
            return Part.DETAILS
        primary = self.pill if action is not Action.NONE else self.icon
        offered = action is not Action.NONE or choice(upload) is not Choice.NONE
        return Part.PRIMARY if offered and primary.contains(point) else None


def lay(row: QRect, heights: Heights, direction: Qt.LayoutDirection, *, pill: bool, bar: bool) -> Places:
    """The places within ``row``, the rectangle that the view gives. ``pill``: there is a button with words; ``bar``:
    one that tells how far it is, else the lines of text stand closer, in the middle."""
    card = QRect(row.left(), row.top() + XS, row.width(), row.height() - S)
    top = card.top() + (card.height() - heights.card) // 2 + M - XS + (0 if bar else NO_BAR // 2)
    inner_right = card.right() + 1 - M + XS
    edge = grown(TARGET, heights.scale)
    remove = QRect(inner_right - edge, card.center().y() - edge // 2, edge, edge)
    details = remove.translated(-edge - XS, 0)
    icon = details.translated(-edge - XS, 0)
    worded = QRect(details.left() - S - heights.pill, details.top(), heights.pill, edge)
    size = thumb(heights.scale)
    picture = QRect(QPoint(card.left() + M - XS, card.center().y() - size.height() // 2), size)
    left = picture.right() + 1 + M
    width = max(0, (worded if pill else icon).left() - L - left)
    meta_top = top + heights.name + XS // 2
    bar_top = meta_top + heights.small + S
    state_top = bar_top + BAR + S - XS // 2 - (0 if bar else NO_BAR)
    places = Places(
        card=card,
        thumb=picture,
        name=QRect(left, top, width, heights.name),
        meta=QRect(left, meta_top, width, heights.small),
        bar=QRect(left, bar_top, width, BAR),
        state=QRect(left, state_top, width, heights.small),
        icon=icon,
        pill=worded,
        details=details,
        remove=remove,
    )
    return places if direction is Qt.LayoutDirection.LeftToRight else _mirrored(places, row, direction)


def _mirrored(places: Places, row: QRect, direction: Qt.LayoutDirection) -> Places:
    turn = QStyle.visualRect
    return Places(*(turn(direction, row, getattr(places, name)) for name in Places.__slots__))
