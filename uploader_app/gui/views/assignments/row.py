"""Paints the list of assignments: headings that open and close, and rows as tall as their texts need. Lines are broken
once and kept; heights are counted from widths, without a layout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from uploader_app.gui.models.assignments import AssignmentsModel
from uploader_app.gui.models.standing import Fact, standing
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.painted import LEADING, TRAILING
from uploader_app.language import number
from uploader_app.wire import Assignment

Index = QModelIndex | QPersistentModelIndex
LINES_KEPT, SIZES_KEPT = 2000, 4000
GLYPH = 14
"""The smallest sign; it grows with the text."""
PAD = EDGE = tokens.S + tokens.XS
"""Around the texts of a row, and from the edge of the list to a row: so they begin where the window's texts begin."""


@dataclass(frozen=True, slots=True)
class Type:
    """A font and how large its signs are."""

    font: QFont
    metrics: QFontMetrics

    @classmethod
    def of(cls, font: QFont) -> Type:
        return cls(font, QFontMetrics(font))


class AssignmentDelegate(QStyledItemDelegate):
    """``hot``: what files are held above; it is set by the view."""

    def __init__(self, model: AssignmentsModel, theme: Theme, now: Callable[[], float], view: QTreeView) -> None:
        super().__init__(view)
        self._model, self._theme, self._now, self._view = model, theme, now, view
        self.hot = QPersistentModelIndex()
        self._lines: dict[tuple[str, int, bool], tuple[str, ...]] = {}
        self._sizes: dict[tuple[str, int], tuple[Assignment, QSize]] = {}
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._name = Type.of(self._theme.font(bold=True))
        self._small = Type.of(self._theme.font(tokens.SMALL))
        self._glyph = max(GLYPH, self._small.metrics.height() * 4 // 5)
        self._heading = Type.of(self._theme.font(tokens.SMALL, bold=True))
        self._colour = {name: QColor(getattr(self._theme.colours, name)) for name in self._theme.colours.__slots__}
        self._lines.clear()
        self._sizes.clear()

    # -- how tall ---------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  Qt's signature
        one = self._model.at(index)
        if one is None:
            above = tokens.M if index.row() else tokens.S
            return QSize(0, self._heading.metrics.height() + above + tokens.S)
        key = (one.id, self._view.viewport().width())
        known, size = self._sizes.get(key, (None, QSize()))
        if known is not one:
            if len(self._sizes) >= SIZES_KEPT:
                self._sizes.clear()
            size = QSize(0, self._height(one, key[1]))
            self._sizes[key] = (one, size)
        return size

    def _height(self, one: Assignment, width: int) -> int:
        room = width - 2 * PAD - EDGE - self._end()
        name = 2 if self._name.metrics.horizontalAdvance(one.name) > room else 1
        text = standing(one, self._now()).text
        state = 2 if self._small.metrics.horizontalAdvance(text) > room - self._indent() else 1
        small = self._small.metrics.height() * (1 + state)
        return self._name.metrics.height() * name + small + 2 * PAD + tokens.XS

    # -- painting ---------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = self._model.at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if one is None:
            self._paint_heading(painter, option, index)
        else:
            self._paint_ground(painter, option, index)
            self._paint_texts(painter, option, one)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = self._inside(option).adjusted(PAD, 0, -PAD, -tokens.XS)
        place.setTop(place.bottom() - self._heading.metrics.height() - tokens.XS)
        painter.setFont(self._heading.font)
        painter.setPen(self._colour["muted"])
        painter.drawText(place, LEADING[option.direction], index.data())
        open = self._view.isExpanded(index)
        end = QStyle.alignedRect(option.direction, _TRAIL, QSize(self._glyph, self._glyph), place)
        self._icon(painter, end, "chevron" if open else "chevron-end", "muted")
        if not open:
            inside = number(index.model().rowCount(index))
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            room = place.adjusted(self._indent(), 0, 0, 0) if mirrored else place.adjusted(0, 0, -self._indent(), 0)
            painter.drawText(room, TRAILING[option.direction], inside)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, self._inside(option).adjusted(0, place.top() - option.rect.top() - 2, 0, 0))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = self._inside(option).adjusted(0, 1, 0, -1)
        held = index == self.hot
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or held or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour["soft" if chosen or held else "hover"])
            painter.drawRoundedRect(ground, tokens.RADIUS, tokens.RADIUS)
        if chosen:
            mark = QRect(0, 0, 3, ground.height() - 2 * PAD)
            painter.setBrush(self._colour["accent"])
            painter.drawRoundedRect(QStyle.alignedRect(option.direction, _LEAD, mark.size(), ground), 1.5, 1.5)
        if held or option.state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, ground)

    def _inside(self, option: QStyleOptionViewItem) -> QRect:
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        left, right = (self._end(), EDGE) if mirrored else (EDGE, self._end())
        return option.rect.adjusted(left, 0, -right, 0)

    def _end(self) -> int:
        """The scroll bar keeps the rows from the edge, where there is one."""
        return 0 if self._view.verticalScrollBar().maximum() else EDGE

    def _ring(self, painter: QPainter, place: QRect) -> None:
        painter.setPen(QPen(self._colour["accent"], 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)

    def _paint_texts(self, painter: QPainter, option: QStyleOptionViewItem, one: Assignment) -> None:
        place = self._inside(option).adjusted(PAD, PAD, -PAD, -PAD)
        painter.setPen(self._colour["text" if one.open else "muted"])
        place = self._write(painter, place, one.name, option.direction, bold=True)
        painter.setPen(self._colour["muted"])
        course = QRect(place.left(), place.top(), place.width(), self._small.metrics.height())
        if one.team:
            course = self._sign(painter, course, "team", "muted", option.direction)
        painter.setFont(self._small.font)
        fitting = self._small.metrics.elidedText(one.course, Qt.TextElideMode.ElideRight, course.width())
        painter.drawText(course, LEADING[option.direction], fitting)
        self._paint_state(painter, place.adjusted(0, course.height() + tokens.XS, 0, 0), one, option.direction)

    def _paint_state(self, painter: QPainter, place: QRect, one: Assignment, direction: Qt.LayoutDirection) -> None:
        state: Fact = standing(one, self._now())
        place = self._sign(painter, place, state.icon, state.tone, direction)
        painter.setPen(self._colour[state.tone])
        self._write(painter, place, state.text, direction)

    def _sign(self, painter: QPainter, place: QRect, icon: str, role: str, direction: Qt.LayoutDirection) -> QRect:
        """Draw it at the beginning of the first line; what is left of ``place``."""
        first = QRect(place.left(), place.top(), place.width(), self._small.metrics.height())
        self._icon(painter, QStyle.alignedRect(direction, _LEAD, QSize(self._glyph, self._glyph), first), icon, role)
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        return place.adjusted(0 if mirrored else self._indent(), 0, -self._indent() if mirrored else 0, 0)

    def _indent(self) -> int:
        return self._glyph + tokens.S - 2

    def _icon(self, painter: QPainter, place: QRect, name: str, role: str) -> None:
        ratio = self._view.devicePixelRatioF()
        painter.drawPixmap(place.topLeft(), self._theme.pixmap(name, self._colour[role].name(), place.width(), ratio))

    def _write(
        self, painter: QPainter, place: QRect, text: str, direction: Qt.LayoutDirection, *, bold: bool = False
    ) -> QRect:
        """Two lines at most; what is left of ``place`` below them."""
        type = self._name if bold else self._small
        painter.setFont(type.font)
        line = QRect(place.left(), place.top(), place.width(), type.metrics.height())
        for part in self._broken(text, place.width(), type, bold=bold):
            painter.drawText(line, LEADING[direction], part)
            line.translate(0, line.height())
        return QRect(place.left(), line.top(), place.width(), place.bottom() - line.top())

    def _broken(self, text: str, width: int, type: Type, *, bold: bool) -> tuple[str, ...]:
        key = (text, width, bold)
        if key not in self._lines:
            if len(self._lines) >= LINES_KEPT:
                self._lines.clear()
            self._lines[key] = two_lines(text, width, type)
        return self._lines[key]


def two_lines(text: str, width: int, type: Type) -> tuple[str, ...]:
    """Broken between words; the second line ends with dots where there is more."""
    if type.metrics.horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, type.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    layout.endLayout()
    # Qt counts in UTF-16.
    units, end = text.encode("utf-16-le"), 2 * first.textLength()
    rest = units[end:].decode("utf-16-le")
    return units[:end].decode("utf-16-le").rstrip(), type.metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)


_LEAD = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAIL = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
