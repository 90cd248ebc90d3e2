"""The look in force: light or dark, its fonts and its tinted icons. One object, handed to every view."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

import uploader_app
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.palette import palette
from uploader_app.gui.theme.sheet import sheet
from uploader_app.gui.theme.tokens import DARK, LIGHT, Colours


class Scheme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__()
        self._app = app
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._base = _readable(app.font())
        self.scheme = scheme
        app.setStyle("Fusion")
        app.setFont(self._base)
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.choose(scheme)

    def choose(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self.colours = self._colours()
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(sheet(self.colours))
        self.changed.emit()

    def _follow(self) -> None:
        if self.scheme is Scheme.SYSTEM and self._colours() is not self.colours:
            self.choose(Scheme.SYSTEM)

    def _colours(self) -> Colours:
        if self.scheme is Scheme.SYSTEM:
            return DARK if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self.scheme is Scheme.DARK else LIGHT

    def font(self, scale: float = tokens.BODY, *, bold: bool = False) -> QFont:
        font = QFont(self._base)
        font.setPointSizeF(self._base.pointSizeF() * scale)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """The icon ``name`` in ``colour``; made once."""
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = _drawn(name, colour, size, ratio)
        return self._pixmaps[key]

    def icon(self, name: str, colour: str, size: int = tokens.ICON, gap: int = 0) -> QIcon:
        """``gap``: empty pixels at both ends, which keep a button's text away."""
        icon = QIcon()
        for ratio in (1.0, 2.0, 3.0):
            icon.addPixmap(_widened(self.pixmap(name, colour, size, ratio), gap))
            icon.addPixmap(_widened(self.pixmap(name, self.colours.control, size, ratio), gap), QIcon.Mode.Disabled)
        return icon

    def dress(self, button: QAbstractButton, name: str, role: str = "text") -> None:
        """Give ``button`` an icon in the colour of ``role``, now and after each change of the theme."""

        _Tint(self, button, name, role)


class _Tint(QObject):
    """Lives and ends with its button."""

    def __init__(self, theme: Theme, button: QAbstractButton, name: str, role: str) -> None:
        super().__init__(button)
        self._theme, self._button, self._name, self._role = theme, button, name, role
        theme.changed.connect(self.tint)
        self.tint()

    def tint(self) -> None:
        gap = tokens.ICON_GAP // 2 if self._button.text() else 0
        self._button.setIconSize(QSize(tokens.ICON + 2 * gap, tokens.ICON))
        self._button.setIcon(self._theme.icon(self._name, getattr(self._theme.colours, self._role), gap=gap))


def _readable(font: QFont) -> QFont:
    font = QFont(font)
    font.setPointSizeF(max(font.pointSizeF(), tokens.BASE_POINTS))
    return font


def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    text = icon_path(name).read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _widened(pixmap: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return pixmap
    ratio = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(2 * gap * ratio), pixmap.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(gap, 0, pixmap)
    painter.end()
    return wide


def icon_path(name: str) -> Path:
    """An installed package carries ``resources`` inside, a checkout beside it."""
    package = Path(uploader_app.__file__).parent
    inside = package / "resources"
    return (inside if inside.is_dir() else package.parent / "resources") / "icons" / f"{name}.svg"
