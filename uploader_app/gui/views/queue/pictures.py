"""Small pictures of the films that are on the screen. Read and scaled away from the window's thread, asked for only
when a row is painted, and the last ones kept."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath, QPixmap

from uploader_app import words
from uploader_app.domain.faults import Fault
from uploader_app.domain.upload import Upload, UploadId
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.queue.row_layout import thumb

KEPT = 200
EDGE = 3
"""Between the length of the film and the edge of its picture."""


class Pictures(QObject):
    """``arrived``: there are new ones."""

    arrived = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._theme, self._size = bridge, theme, thumb(theme.scale)
        self._kept: OrderedDict[tuple[UploadId, float], QPixmap | None] = OrderedDict()
        self._wanted: dict[UploadId, Upload] = {}
        self._ratio = 1.0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def get(self, upload: Upload, ratio: float) -> QPixmap | None:
        """None: there is none, or not yet."""
        if upload.film is None:
            return None
        key = (upload.id, ratio)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._keep(key, None)
        self._wanted[upload.id] = upload
        self._ratio = ratio
        self._soon.start()
        return None

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, {}
        ratio = self._ratio
        self._bridge.ask(self._scaled(tuple(wanted), ratio), lambda found: self._take(found, wanted, ratio), _none)

    async def _scaled(self, ids: Sequence[UploadId], ratio: float) -> dict[UploadId, QImage]:
        found = await self._bridge.films.pictures(ids)
        return await asyncio.to_thread(_all_scaled, found, self._size * ratio)

    def _take(self, found: Mapping[UploadId, QImage], wanted: Mapping[UploadId, Upload], ratio: float) -> None:
        for id, image in found.items():
            self._keep((id, ratio), self._framed(image, wanted[id], ratio))
        if found:
            self.arrived.emit()

    def _keep(self, key: tuple[UploadId, float], picture: QPixmap | None) -> None:
        self._kept[key] = picture
        self._kept.move_to_end(key)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)

    def _framed(self, image: QImage, upload: Upload, ratio: float) -> QPixmap:
        """With round corners, and how long the film is."""
        pixmap = QPixmap(self._size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        whole = QRect(QPoint(), self._size)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(whole), tokens.RADIUS, tokens.RADIUS)
        painter.setClipPath(corners)
        painter.drawImage(whole, image)
        painter.setClipping(False)
        if upload.film and upload.film.duration_s:
            self._paint_length(painter, whole, words.playtime(upload.film.duration_s))
        painter.end()
        return pixmap

    def _paint_length(self, painter: QPainter, whole: QRect, length: str) -> None:
        font = self._theme.font(tokens.SMALL)
        metrics = QFontMetrics(font)
        ground = QRect(0, 0, metrics.horizontalAdvance(length) + 2 * EDGE, metrics.height())
        if ground.width() > whole.width() - 2 * EDGE:
            return
        ground.moveTopLeft(whole.topLeft() + QRect(EDGE, EDGE, 0, 0).topLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.SHADE))
        painter.drawRoundedRect(ground, tokens.RADIUS // 2, tokens.RADIUS // 2)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ON_SHADE))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, length)


def _all_scaled(found: Mapping[UploadId, bytes], size: QSize) -> dict[UploadId, QImage]:
    images = {id: QImage.fromData(jpeg) for id, jpeg in found.items()}
    return {id: _cut(image, size) for id, image in images.items() if not image.isNull()}


def _cut(image: QImage, size: QSize) -> QImage:
    """The middle of it, as large as ``size``."""
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    large = image.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
    left, top = (large.width() - size.width()) // 2, (large.height() - size.height()) // 2
    return large.copy(QRect(left, top, size.width(), size.height()))


def _none(_: Fault) -> None:
    """A row without a picture needs no words."""
