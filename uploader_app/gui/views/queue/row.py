"""Paints one upload. No widget, layout or font is made while painting: fonts, pens and elided texts are kept."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from uploader_app import words
from uploader_app.domain.holds import holding
from uploader_app.domain.upload import Status, Upload, UploadId
from uploader_app.gui.models.described import goes_first
from uploader_app.gui.models.trace import Line
from uploader_app.gui.models.uploads import LINE_ROLE, UploadsModel
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.painted import LEADING, TRAILING
from uploader_app.gui.views.queue.pictures import Pictures
from uploader_app.gui.views.queue.row_layout import Choice, Heights, Part, Places, choice, grown, lay
from uploader_app.gui.views.queue.row_texts import aside, at_risk, badge, bar_role, meta, tone
from uploader_app.words import Action, Sentence

Index = QModelIndex | QPersistentModelIndex
BADGE, SIGN = 22, 14
ELIDED_AT_MOST = 2000
BACKDROPS_AT_MOST = 16
GLYPHS = {Choice.PAUSE: "pause", Choice.RESUME: "play", Choice.RECEIPT: "receipt"}


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
    """``hot`` is set by the view; without ``pictures`` each film has the same sign."""

    def __init__(self, theme: Theme, model: UploadsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._ratio = parent.devicePixelRatioF
        self.hot: Hot | None = None
        self.pictures: Pictures | None = None
        self._elided: dict[tuple[str, int, bool], str] = {}
        self._backdrops: dict[_Look, QPixmap] = {}
        self._badges: dict[tuple[str, str, float], QPixmap] = {}
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._bold = self._theme.font(bold=True)
        self._small = self._theme.font(tokens.SMALL)
        self._bold_metrics = QFontMetrics(self._bold)
        self._small_metrics = QFontMetrics(self._small)
        self.heights = Heights.of(self._bold_metrics, self._small_metrics, self._theme.scale)
        self._badge_edge, self._sign_edge = (grown(edge, self._theme.scale) for edge in (BADGE, SIGN))
        colours = self._theme.colours
        self._colour = {name: QColor(getattr(colours, name)) for name in type(colours).__slots__}
        for kept in (self._elided, self._backdrops, self._badges):
            kept.clear()

    # -- what the view asks -----------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  Qt's signature
        return QSize(480, self.heights.row)

    def places(
        self, row: QRect, direction: Qt.LayoutDirection, action: Action, status: Status = Status.RUNNING
    ) -> Places:
        return lay(row, self.heights, direction, pill=action is not Action.NONE, bar=status is not Status.DONE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        sentence = self._model.sentence(line)
        status = line.upload.status  # a bar tells nothing any more when all has arrived
        places = self.places(option.rect, option.direction, sentence.action, status)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(option.rect.topLeft(), self._backdrop(option, line.upload, sentence.action))
        self._paint_film(painter, places.thumb, line.upload)
        painter.setLayoutDirection(option.direction)
        self._paint_texts(painter, places, line, sentence, option.direction)
        if status is not Status.DONE:
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
        self._paint_thumb(painter, places.thumb)
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

    def _paint_thumb(self, painter: QPainter, thumb: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour["track"])
        painter.drawRoundedRect(thumb, tokens.RADIUS, tokens.RADIUS)
        self._icon(painter, thumb, "video", "muted", grown(tokens.ICON_LARGE, self._theme.scale))

    def _paint_film(self, painter: QPainter, thumb: QRect, upload: Upload) -> None:
        picture = self.pictures.get(upload, self._ratio()) if self.pictures else None
        if picture:
            painter.drawPixmap(thumb.topLeft(), picture)
        if shown := badge(upload, held=self._held(upload)):
            shift = self._badge_edge * 17 // 22
            painter.drawPixmap(thumb.right() - shift, thumb.bottom() - shift, self._badge(*shown))

    def _badge(self, sign: str, role: str) -> QPixmap:
        key = (sign, role, self._ratio())
        if key not in self._badges:
            edge = self._badge_edge + 2
            pixmap = QPixmap(round(edge * key[2]), round(edge * key[2]))
            pixmap.setDevicePixelRatio(key[2])
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._colour["surface"], 2))
            painter.setBrush(self._colour[role])
            disc = QRect(1, 1, self._badge_edge, self._badge_edge)
            painter.drawEllipse(disc)
            self._icon(painter, disc, sign, "surface", self._badge_edge * 6 // 11)
            painter.end()
            self._badges[key] = pixmap
        return self._badges[key]

    def _paint_texts(
        self, painter: QPainter, places: Places, line: Line, sentence: Sentence, direction: Qt.LayoutDirection
    ) -> None:
        upload, forecast = line.upload, self._model.forecast(line)
        name = self._sign(painter, places.name, "first", "accent", direction) if goes_first(upload) else places.name
        self._text(painter, name, upload.name, "text", direction, bold=True)
        self._text(painter, places.meta, meta(upload), "muted", direction)
        state = places.state
        held = self._held(upload)
        if beside := aside(line, self._model.now(), self._model.left(line), held=held):
            state = self._text_at_end(painter, state, self._spared(beside, sentence.text, state.width()), direction)
        role = tone(upload, forecast, held=held)
        if at_risk(forecast):
            state = self._sign(painter, state, "alert", role, direction)
        self._text(painter, state, self._brief(sentence.text, state.width()), role, direction)

    def _held(self, upload: Upload) -> bool:
        return holding(self._model.holds, anyway=upload.anyway) is not None

    def _sign(self, painter: QPainter, place: QRect, name: str, role: str, direction: Qt.LayoutDirection) -> QRect:
        """Draw an icon at the leading end of ``place``; the rest of it."""
        edge = self._sign_edge
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        left = place.right() + 1 - edge if mirrored else place.left()
        self._icon(painter, QRect(left, place.top(), edge, place.height()), name, role, edge)
        taken = edge + tokens.XS
        return place.adjusted(0 if mirrored else taken, 0, -taken if mirrored else 0, 0)

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
            painter.setBrush(self._colour[bar_role(line.upload, held=self._held(line.upload))])
            painter.drawRoundedRect(QStyle.visualRect(direction, bar, filled), tokens.BAR / 2, tokens.BAR / 2)

    def _paint_buttons(self, painter: QPainter, places: Places, look: _Look, offered: Choice) -> None:
        if look.action is not Action.NONE:
            self._paint_pill(painter, places.pill, words.label(look.action), hot=look.hot is Part.PRIMARY)
        elif glyph := GLYPHS.get(offered):
            self._paint_button(painter, places.icon, glyph, hot=look.hot is Part.PRIMARY)
        self._paint_button(painter, places.details, "info", hot=look.hot is Part.DETAILS)
        self._paint_button(painter, places.remove, "close", hot=look.hot is Part.REMOVE)

    def _paint_button(self, painter: QPainter, place: QRect, icon: str, *, hot: bool) -> None:
        if hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour["track"])
            painter.drawRoundedRect(place, tokens.RADIUS, tokens.RADIUS)
        self._icon(painter, place, icon, "text" if hot else "muted", tokens.ICON * place.width() // tokens.TARGET)

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
        # A name has the direction of its script, facts stand in that of the window. Alignments are absolute here.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto if bold else direction)
        painter.drawText(place, LEADING[direction], self._fitting(text, place.width(), bold=bold))

    def _spared(self, beside: str, text: str, width: int) -> str:
        """Of figures that would leave the sentence less than half of its line, only the last: how far it is."""
        room = width - self._small_metrics.horizontalAdvance(beside)
        enough = 2 * room >= width or room >= self._small_metrics.horizontalAdvance(text)
        return beside if enough else beside.rpartition(" · ")[2]

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
