"""The look in force: light or dark, with more contrast where the system asks for it; its fonts and tinted icons. One
object, handed to every view."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.palette import palette
from uploader_app.gui.theme.sheet import sheet
from uploader_app.gui.theme.tokens import Colours
from uploader_app.resources import resource


class Scheme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__()
        self._app = app
        self._pixmaps: dict[tuple[str, str, int, float, bool], QPixmap] = {}
        self._base = _readable(app.font())
        self.scheme = scheme
        app.setStyle("Fusion")
        # Menus and lists never slide or fade in: nobody has to ask for less motion.
        app.setEffectEnabled(Qt.UIEffect.UI_General, False)
        app.setFont(self._base)
        # Held, both: what Qt gives here goes with the one who holds it.
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._wishes = self._hints.accessibility()
        self._wishes.contrastPreferenceChanged.connect(self._follow_contrast)
        self._high = self._wishes.contrastPreference() is Qt.ContrastPreference.HighContrast
        self.choose(scheme)

    def choose(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self.colours = self._colours()
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(sheet(self.colours, self.scale))
        self.changed.emit()

    def _follow(self) -> None:
        if self.scheme is Scheme.SYSTEM and self._colours() is not self.colours:
            self.choose(Scheme.SYSTEM)

    def _follow_contrast(self, wished: Qt.ContrastPreference) -> None:
        self._high = wished is Qt.ContrastPreference.HighContrast
        self.choose(self.scheme)

    def _colours(self) -> Colours:
        dark = self.scheme is Scheme.DARK
        if self.scheme is Scheme.SYSTEM:
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return tokens.colours(dark=dark, high=self._high)

    def font(self, scale: float = tokens.BODY, *, bold: bool = False) -> QFont:
        font = QFont(self._base)
        font.setPointSizeF(self._base.pointSizeF() * scale)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    @property
    def scale(self) -> float:
        """How large the text is, 1 = as small as it gets."""
        return self._base.pointSizeF() / tokens.BASE_POINTS

    def size(self, pixels: int) -> int:
        """Of something that grows with the text."""
        return round(pixels * self.scale)

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """The icon ``name`` in ``colour``; made once."""
        turned = name in tokens.POINTING and self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft
        key = (name, colour, size, ratio, turned)
        if key not in self._pixmaps:
            drawn = _drawn(name, colour, size, ratio)
            self._pixmaps[key] = drawn.transformed(QTransform.fromScale(-1, 1)) if turned else drawn
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
        worn = button.findChild(_Tint)
        if worn:
            worn.become(name, role)
        else:
            _Tint(self, button, name, role)


class _Tint(QObject):
    """Lives and ends with its button."""

    def __init__(self, theme: Theme, button: QAbstractButton, name: str, role: str) -> None:
        super().__init__(button)
        self._theme, self._button, self._name, self._role = theme, button, name, role
        theme.changed.connect(self.tint)
        self.tint()

    def become(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self.tint()

    def tint(self) -> None:
        gap = self._theme.size(tokens.ICON_GAP) // 2 if self._button.text() else 0
        size = self._theme.size(tokens.ICON)
        self._button.setIconSize(QSize(size + 2 * gap, size))
        self._button.setIcon(self._theme.icon(self._name, getattr(self._theme.colours, self._role), size, gap))


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
    return resource("icons", f"{name}.svg")
