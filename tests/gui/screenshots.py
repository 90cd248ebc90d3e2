"""Pictures of every screen: ``python -m tests.gui.screenshots KEPT [OTHERS]``.

KEPT gets those that the documentation shows: both themes in English, and light in Arabic. OTHERS gets the rest: dark in
Arabic, and all with text of twice the size. For a screen of twice the points set QT_SCALE_FACTOR=2.

They are set in Inter where it is installed (Debian: fonts-inter, and fonts-noto-core for Arabic), or from the folder
FIELDPOST_PICTURE_FONTS.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.gui.scenes import SCENES, opened
from uploader_app.gui import translation
from uploader_app.gui.theme.theme import Scheme, Theme

FAMILIES = ("Inter", "Noto Sans Arabic")
POINTS = 10
PAUSE_MS = 250
COLOURS = 256
VEIL, SHADOW, EDGE = QColor(0, 0, 0, 72), QColor(0, 0, 0, 3), QColor(128, 128, 128, 64)
CORNER, DEEP = 10, 24
SCREEN = Path(__file__).with_name("screen.json")
"""Large enough for every menu and dialog; Qt's own has 800 by 800 pixels."""
BEST = 0
"""Of PNG: as small as it gets."""


@dataclass(frozen=True, slots=True)
class Look:
    """``larger``: how much larger than usual the text is."""

    scheme: Scheme
    language: str = "en"
    larger: float = 1.0

    @property
    def folder(self) -> str:
        return "large" if self.larger > 1 else ""

    def file(self, scene: str) -> str:
        return f"{scene}-{self.scheme}{'' if self.language == 'en' else f'-{self.language}'}.png"


KEPT = (Look(Scheme.LIGHT), Look(Scheme.DARK), Look(Scheme.LIGHT, "ar"))
OTHERS = (Look(Scheme.DARK, "ar"), *(Look(one, language, 2.0) for one in (Scheme.LIGHT, Scheme.DARK)
          for language in ("en", "ar")))  # fmt: skip


def photograph(window: QWidget) -> QPixmap:
    """The window with its dialogs and popups on top, as the screen shows it."""
    picture = window.grab()
    painter = QPainter(picture)
    for other in above(window):
        place = window.mapFromGlobal(other.pos())
        if isinstance(other, QDialog):
            place = QPoint((window.width() - other.width()) // 2, (window.height() - other.height()) // 2)
        if other.isModal():
            painter.fillRect(window.rect(), VEIL)
        _draw_above(painter, QRectF(QPointF(place), QSizeF(other.size())), other.grab())
    painter.end()
    return picture


def _draw_above(painter: QPainter, place: QRectF, picture: QPixmap) -> None:
    """With what the system draws around a window: a shadow, and round corners."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(SHADOW)
    for reach in range(0, DEEP, 2):
        painter.drawRoundedRect(place.adjusted(-reach, -reach / 2, reach, reach * 1.2), CORNER + reach, CORNER + reach)
    outline = QPainterPath()
    outline.addRoundedRect(place, CORNER, CORNER)
    painter.save()
    painter.setClipPath(outline)
    painter.drawPixmap(place.topLeft(), picture)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(EDGE, 1))
    painter.drawPath(outline)


def above(window: QWidget) -> Iterator[QWidget]:
    for other in QApplication.topLevelWidgets():
        if other.isVisible() and _belongs(other, window):
            yield other


def _belongs(other: QWidget, window: QWidget) -> bool:
    """The menu of a menu too."""
    owner = other.parentWidget()
    return owner is not None and (owner.window() is window or _belongs(owner.window(), window))


def take(look: Look, app: QApplication, out: Path) -> None:
    """Every scene."""
    translation.choose(app, look.language)
    app.setFont(_font(look.larger))
    theme = Theme(app, look.scheme)
    folder = out / look.folder
    folder.mkdir(parents=True, exist_ok=True)
    for scene in SCENES:
        with opened(scene, theme, PAUSE_MS) as window:
            _reduced(photograph(window).toImage()).save(str(folder / look.file(scene)), quality=BEST)


def _reduced(image: QImage) -> QImage:
    """With its most used colours only: a third of the bytes, and nothing that an eye could tell."""
    pixels = memoryview(bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())).cast("I")
    colours = [colour for colour, _ in Counter(pixels).most_common(COLOURS)]
    avoid = Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, colours, avoid)


def _font(larger: float) -> QFont:
    known = [family for family in FAMILIES if family in QFontDatabase.families()]
    font = QFont(known) if known else QFont()
    font.setPointSizeF(POINTS * larger)
    return font


def main(kept: Path, others: Path | None) -> None:
    os.environ["TZ"] = "Europe/Amsterdam"
    time.tzset()
    app = QApplication([])
    fonts = os.environ.get("FIELDPOST_PICTURE_FONTS")
    for path in sorted(Path(fonts).iterdir()) if fonts else ():
        QFontDatabase.addApplicationFont(str(path))
    for look in KEPT:
        take(look, app, kept)
    if others:
        for look in OTHERS:
            take(look, app, others)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"
    main(Path(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2:] else None)
