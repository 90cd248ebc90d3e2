"""A paint device that keeps what is painted on it: the texts with their places and colours, the signs, the shapes. So
rows can be audited that no widget stands for, whoever paints them."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPixmap,
    QTextItem,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

State = QStyle.StateFlag
WIDE = 6000
"""Of a row in which nothing has to be shortened."""


@dataclass(frozen=True, slots=True)
class Text:
    """``cut``: how many pixels of it are not seen."""

    words: str
    place: QRectF
    colour: int
    font: QFont
    cut: float


@dataclass(slots=True)
class Painting:
    """``shapes``: (place, colour of the brush), the lowest first."""

    size: QRect
    texts: list[Text] = field(default_factory=list)
    signs: list[QRect] = field(default_factory=list)
    shapes: list[tuple[QRectF, int]] = field(default_factory=list)


class _Engine(QPaintEngine):
    def __init__(self, painting: Painting) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self._kept = painting

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        """The painter is asked instead."""

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:
        if not item.text().strip():
            return
        painter = self.painter()
        place = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        seen = QRectF(self._kept.size)
        if painter.hasClipping():
            seen = seen.intersected(painter.clipBoundingRect())
        cut = max(seen.left() - place.left(), seen.top() - place.top(),
                  place.right() - seen.right(), place.bottom() - seen.bottom())  # fmt: skip
        self._kept.texts.append(Text(item.text(), place, painter.pen().color().rgb(), QFont(painter.font()), cut))

    def drawPixmap(self, place: QRectF, picture: QPixmap, part: QRectF) -> None:
        self._kept.signs.append(place.toRect())

    def drawPath(self, path: QPainterPath) -> None:
        if self.painter().brush().style() is not Qt.BrushStyle.NoBrush:
            self._kept.shapes.append((path.boundingRect(), self.painter().brush().color().rgb()))


class _Device(QPaintDevice):
    def __init__(self, painting: Painting) -> None:
        super().__init__()
        self._engine, self._size = _Engine(painting), painting.size

    def paintEngine(self) -> QPaintEngine:
        return self._engine

    def metric(self, asked: QPaintDevice.PaintDeviceMetric) -> int:
        kind = QPaintDevice.PaintDeviceMetric
        known = {kind.PdmWidth: self._size.width(), kind.PdmHeight: self._size.height(), kind.PdmDepth: 32,
                 kind.PdmDevicePixelRatio: 1, kind.PdmDevicePixelRatioScaled: 0x10000}  # fmt: skip
        return known.get(asked, 96)


def recorded(view: QAbstractItemView, index: QModelIndex, state: State = State.State_None, width: int = 0) -> Painting:
    """One row, in this state. ``width``: 0 = as it is seen."""
    option = _option(view, index, state)
    option.rect.setWidth(width or option.rect.width())
    painting = Painting(option.rect)
    device = _Device(painting)  # held: the painter does not
    painter = QPainter(device)
    view.itemDelegate().paint(painter, option, index)
    painter.end()
    return painting


def drawn(view: QAbstractItemView, index: QModelIndex, state: State, scale: int, ground: int) -> QImage:
    """The same row as a picture. ``ground``: the colour that lies below it."""
    option = _option(view, index, state)
    image = QImage(option.rect.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(ground)
    painter = QPainter(image)
    view.itemDelegate().paint(painter, option, index)
    painter.end()
    return image


def below(view: QAbstractItemView) -> int:
    """The colour in the corner of its first row, where nothing of the row is."""
    first = view.visualRect(view.indexAt(QPoint(view.viewport().width() // 2, 1)))
    corner = view.viewport().mapTo(view.window(), QPoint(first.left(), max(0, first.top())))
    return view.window().grab(QRect(corner, QSize(1, 1))).toImage().pixel(0, 0)


def _option(view: QAbstractItemView, index: QModelIndex, state: State) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = QRect(QPoint(), view.visualRect(index).size())
    option.state |= state
    return option
