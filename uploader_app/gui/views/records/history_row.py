"""Paints one line of the history: what, where to, and when it was handed in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from uploader_app import words
from uploader_app.domain.upload import Upload
from uploader_app.gui.models.history import UPLOAD_ROLE, handed_in
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.painted import LEADING

Index = QModelIndex | QPersistentModelIndex
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class HistoryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, now: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._now = theme, now
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._bold, self._small = self._theme.font(bold=True), self._theme.font(tokens.SMALL)
        self._heights = QFontMetrics(self._bold).height(), QFontMetrics(self._small).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  Qt's signature
        name, small = self._heights
        return QSize(320, name + 2 * small + 2 * tokens.M - tokens.XS + tokens.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        upload: Upload = index.data(UPLOAD_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(1, 1, -1, -tokens.S)
        self._paint_card(painter, option, card)
        inner = card.adjusted(tokens.M, tokens.M - tokens.XS, -tokens.M, -(tokens.M - tokens.XS))
        edge = tokens.ICON_LARGE
        ratio = painter.device().devicePixelRatio()
        glyph = QStyle.alignedRect(option.direction, _START, QSize(edge, edge), inner)
        painter.drawPixmap(glyph.topLeft(), self._theme.pixmap("done", self._theme.colours.success, edge, ratio))
        beside = inner.adjusted(edge + tokens.M, 0, 0, 0)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            beside = inner.adjusted(0, 0, -edge - tokens.M, 0)
        self._paint_lines(painter, option, beside, upload)
        painter.restore()

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, card: QRect) -> None:
        colours = self._theme.colours
        chosen = option.state & QStyle.StateFlag.State_Selected
        focused = option.state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QPen(QColor(colours.accent if chosen or focused else colours.border), 2 if focused else 1))
        painter.setBrush(QColor(colours.soft if chosen else colours.surface))
        inset = 1.0 if focused else 0.5
        rect = QRectF(card).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, tokens.RADIUS_LARGE, tokens.RADIUS_LARGE)

    def _paint_lines(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, upload: Upload) -> None:
        colours = self._theme.colours
        name, small = self._heights
        top = place.top()
        lines = (
            (upload.name, self._bold, colours.text, name, Qt.TextElideMode.ElideMiddle),
            (words.beside(words.size(upload.size), upload.target.name), self._small, colours.muted, small, None),
            (handed_in(upload, self._now()), self._small, colours.muted, small, None),
        )
        for text, font, colour, height, elide in lines:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            fitting = painter.fontMetrics().elidedText(text, elide or Qt.TextElideMode.ElideRight, place.width())
            # A name has the direction of its script, facts stand in that of the window.
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto if elide else option.direction)
            painter.drawText(QRect(place.left(), top, place.width(), height), LEADING[option.direction], fitting)
            top += height + (2 if height == name else 0)
