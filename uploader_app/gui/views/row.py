"""Paints one upload. No widget, layout or font is made while painting: fonts, pens and elided texts are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from uploader_app import words
from uploader_app.domain.upload import Status, Upload, UploadId
from uploader_app.gui.models.trace import moving
from uploader_app.gui.models.uploads import LINE_ROLE, Line
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.row_layout import Choice, Heights, Part, Places, choice, lay
from uploader_app.gui.views.texts import tr
from uploader_app.words import Action, Sentence

Index = QModelIndex | QPersistentModelIndex
ELIDED_AT_MOST = 2000
BACKDROPS_AT_MOST = 16
TONES = {Status.DONE: "success", Status.FAILED: "danger", Status.WAITING: "warning", Status.PAUSED: "warning"}
BARS = {Status.WAITING: "warning_bar", Status.PAUSED: "warning_bar"}
SIGNS = {Status.DONE: "check", Status.FAILED: "exclaim", Status.WAITING: "clock", Status.PAUSED: "pause"}
_FLAG = Qt.AlignmentFlag
_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
# The place follows the window's direction, the order of the signs their own script.
LEADING = {_LTR: _FLAG.AlignLeft | _FLAG.AlignVCenter, _RTL: _FLAG.AlignRight | _FLAG.AlignVCenter}
TRAILING = {_LTR: LEADING[_RTL], _RTL: LEADING[_LTR]}
GLYPHS = {Choice.PAUSE: "pause", Choice.RESUME: "play"}


@dataclass(frozen=True, slots=True)
class Hot:
    """The button under the pointer."""

    id: UploadId
    part: Part


@dataclass(frozen=True, slots=True)
class _Look:
    """What the unmoving part of a row depends on."""

    width: int
    direction: Qt.LayoutDirection
    status: Status
    action: Action
    selected: bool
    focused: bool
    hot: Part | None
    ratio: float


class RowDelegate(QStyledItemDelegate):
    """Tell it the ``now`` that waits are counted from; ``hot`` is set by the view."""

    def __init__(self, theme: Theme, now: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now
        self._ratio = parent.devicePixelRatioF
        self.hot: Hot | None = None
        self._elided: dict[tuple[str, int, bool], str] = {}
        self._backdrops: dict[_Look, QPixmap] = {}
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._bold = self._theme.font(bold=True)
        self._small = self._theme.font(tokens.SMALL)
        self._bold_metrics = QFontMetrics(self._bold)
        self._small_metrics = QFontMetrics(self._small)
        self.heights = Heights.of(self._bold_metrics, self._small_metrics)
        colours = self._theme.colours
        self._colour = {name: QColor(getattr(colours, name)) for name in type(colours).__slots__}
        self._elided.clear()
        self._backdrops.clear()

    # -- what the view asks -----------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  Qt's signature
        return QSize(480, self.heights.row)

    def places(self, row: QRect, direction: Qt.LayoutDirection, action: Action) -> Places:
        return lay(row, self.heights, direction, pill=action is not Action.NONE)

    def sentence(self, upload: Upload) -> Sentence:
        return words.explain(upload, self._now())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        sentence = self.sentence(line.upload)
        places = self.places(option.rect, option.direction, sentence.action)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(option.rect.topLeft(), self._backdrop(option, line.upload, sentence.action))
        self._paint_texts(painter, places, line, sentence, option.direction)
        self._paint_bar(painter, places.bar, line, option.direction)
        painter.restore()

    def _backdrop(self, option: QStyleOptionViewItem, upload: Upload, action: Action) -> QPixmap:
        """All of a row that does not move: drawn once for all rows that look the same."""
        hot = self.hot.part if self.hot and self.hot.id == upload.id else None
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        look = _Look(
            option.rect.width(), option.direction, upload.status, action, selected, focused, hot, self._ratio()
        )
        kept = self._backdrops.get(look)
        if kept is None:
            if len(self._backdrops) >= BACKDROPS_AT_MOST:
                self._backdrops.clear()
            kept = self._backdrops[look] = self._drawn(look, choice(upload))
        return kept

    def _drawn(self, look: _Look, offered: Choice) -> QPixmap:
        row = QRect(0, 0, look.width, self.heights.row)
        pixmap = QPixmap(round(row.width() * look.ratio), round(row.height() * look.ratio))
        pixmap.setDevicePixelRatio(look.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        places = self.places(row, look.direction, look.action)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, places.card, look)
        self._paint_thumb(painter, places.thumb, look.status)
        self._paint_buttons(painter, places, look, offered)
        painter.end()
        return pixmap

    # -- the parts --------------------------------------------------------------------------------

    def _paint_card(self, painter: QPainter, card: QRect, look: _Look) -> None:
        edge = "accent" if look.selected or look.focused else "border"
        painter.setPen(QPen(self._colour[edge], 2 if look.focused else 1))
        painter.setBrush(self._colour["soft" if look.selected else "surface"])
        inset = 1.0 if look.focused else 0.5
        rect = QRectF(card).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, tokens.RADIUS_LARGE, tokens.RADIUS_LARGE)

    def _paint_thumb(self, painter: QPainter, thumb: QRect, status: Status) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour["track"])
        painter.drawRoundedRect(thumb, tokens.RADIUS, tokens.RADIUS)
        self._icon(painter, thumb, "video", "muted", tokens.ICON_LARGE)
        if status in SIGNS:
            self._paint_badge(painter, thumb, status)

    def _paint_badge(self, painter: QPainter, thumb: QRect, status: Status) -> None:
        badge = QRect(0, 0, 22, 22)
        badge.moveCenter(thumb.bottomRight())
        badge.translate(-5, -5)
        painter.setPen(QPen(self._colour["surface"], 2))
        painter.setBrush(self._colour[TONES[status]])
        painter.drawEllipse(badge)
        self._icon(painter, badge, SIGNS[status], "surface", 12)

    def _paint_texts(
        self, painter: QPainter, places: Places, line: Line, sentence: Sentence, direction: Qt.LayoutDirection
    ) -> None:
        upload = line.upload
        self._text(painter, places.name, upload.name, "text", direction, bold=True)
        self._text(painter, places.meta, _meta(upload), "muted", direction)
        tone = TONES.get(upload.status, "muted")
        aside = _aside(line, self._now())
        state = places.state
        if aside:
            state = self._text_at_end(painter, state, aside, direction)
        self._text(painter, state, self._brief(tr(sentence.text), state.width()), tone, direction)

    def _text_at_end(self, painter: QPainter, rect: QRect, text: str, direction: Qt.LayoutDirection) -> QRect:
        """Draw ``text`` at the trailing end; the rest of ``rect``."""
        width = self._small_metrics.horizontalAdvance(text) + tokens.S
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        end = QRect(rect.left() if mirrored else rect.right() + 1 - width, rect.top(), width, rect.height())
        painter.setFont(self._small)
        painter.setPen(self._colour["muted"])
        painter.drawText(end, TRAILING[direction], text)
        return rect.adjusted(width if mirrored else 0, 0, 0 if mirrored else -width, 0)

    def _paint_bar(self, painter: QPainter, bar: QRect, line: Line, direction: Qt.LayoutDirection) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour["track"])
        painter.drawRoundedRect(bar, tokens.BAR / 2, tokens.BAR / 2)
        width = round(bar.width() * line.trace.share)
        if width:
            filled = QRect(bar.left(), bar.top(), max(width, tokens.BAR), bar.height())
            painter.setBrush(self._colour[_bar_role(line.upload.status)])
            painter.drawRoundedRect(QStyle.visualRect(direction, bar, filled), tokens.BAR / 2, tokens.BAR / 2)

    def _paint_buttons(self, painter: QPainter, places: Places, look: _Look, offered: Choice) -> None:
        if look.action is not Action.NONE:
            self._paint_pill(painter, places.pill, tr(words.LABELS[look.action]), hot=look.hot is Part.PRIMARY)
        elif glyph := GLYPHS.get(offered):
            self._paint_button(painter, places.icon, glyph, hot=look.hot is Part.PRIMARY)
        self._paint_button(painter, places.details, "info", hot=look.hot is Part.DETAILS)
        self._paint_button(painter, places.remove, "close", hot=look.hot is Part.REMOVE)

    def _paint_button(self, painter: QPainter, place: QRect, icon: str, *, hot: bool) -> None:
        if hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour["track"])
            painter.drawRoundedRect(place, tokens.RADIUS, tokens.RADIUS)
        self._icon(painter, place, icon, "text" if hot else "muted", tokens.ICON)

    def _paint_pill(self, painter: QPainter, place: QRect, label: str, *, hot: bool) -> None:
        painter.setPen(QPen(self._colour["accent"], 1))
        painter.setBrush(self._colour["soft" if hot else "surface"])
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), tokens.RADIUS, tokens.RADIUS)
        painter.setFont(self._small)
        painter.setPen(self._colour["accent"])
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._fitting(label, place.width() - tokens.S))

    # -- the tools --------------------------------------------------------------------------------

    def _icon(self, painter: QPainter, place: QRect, name: str, role: str, size: int) -> None:
        pixmap = self._theme.pixmap(name, self._colour[role].name(), size, self._ratio())
        painter.drawPixmap(place.center().x() - size // 2 + 1, place.center().y() - size // 2 + 1, pixmap)

    def _text(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        role: str,
        direction: Qt.LayoutDirection,
        *,
        bold: bool = False,
    ) -> None:
        font: QFont = self._bold if bold else self._small
        painter.setFont(font)
        painter.setPen(self._colour[role])
        painter.drawText(place, LEADING[direction], self._fitting(text, place.width(), bold=bold))

    def _brief(self, text: str, width: int) -> str:
        """Only what happened, when there is no room for what to do; the details have it all."""
        first, _, rest = text.partition(". ")
        return f"{first}." if rest and self._fitting(text, width) != text else text

    def _fitting(self, text: str, width: int, *, bold: bool = False) -> str:
        key = (text, width, bold)
        kept = self._elided.get(key)
        if kept is None:
            if len(self._elided) > ELIDED_AT_MOST:
                self._elided.clear()
            metrics = self._bold_metrics if bold else self._small_metrics
            # A name keeps its end, where cameras number their files.
            mode = Qt.TextElideMode.ElideMiddle if bold else Qt.TextElideMode.ElideRight
            kept = self._elided[key] = metrics.elidedText(text, mode, width)
        return kept


def _bar_role(status: Status) -> str:
    return BARS.get(status) or TONES.get(status, "accent")


def _meta(upload: Upload) -> str:
    if not upload.size:
        return upload.target.name
    part = 0 < upload.sent < upload.size
    figure = words.sent_of(upload.sent, upload.size) if part else words.size(upload.size)
    return f"{figure} · {upload.target.name}"


def _aside(line: Line, now: float) -> str:
    """Speed and time left, when it is tried again, or how far one is that stands still."""
    if not line.upload.live:
        return ""
    percent = f"{line.trace.percent} %"
    if line.upload.status is Status.WAITING and line.upload.wake_at:
        return f"{tr('again in {wait}').format(wait=words.countdown(line.upload.wake_at - now))} · {percent}"
    if not moving(line.upload):
        return percent if line.trace.share > 0 else ""
    parts = [words.speed(line.trace.pace.speed)] if line.trace.pace.speed > 0 else []
    if line.trace.left is not None:
        parts.append(words.duration(line.trace.left))
    return " · ".join([*parts, percent])
