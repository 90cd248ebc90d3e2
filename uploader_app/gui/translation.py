"""The language of the window: which one, its texts, and how it writes numbers and dates. It is chosen once, before
anything is shown.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, Qt, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from uploader_app import language
from uploader_app.language import English
from uploader_app.resources import resource

LANGUAGES = ("ar", "de", "en", "es", "fr")
PLACES = {"en": "en_GB"}
"""How a language is written by whoever lives where it is not spoken; not named = as most of its people do."""
MILLION = 1_000_000
"""Numbers beyond have the form of what is left over: Qt counts to 2³¹ only, and files have more bytes."""

logger = logging.getLogger(__name__)


class QtCatalogue:
    """The texts are asked for here and not through Qt's application, which would put in numbers without their
    separators. Nothing in it changes, so any thread may ask."""

    def __init__(self, texts: QTranslator, locale: QLocale) -> None:
        self._texts, self._locale = texts, locale
        self._english = English()
        self.mirrored = locale.textDirection() is Qt.LayoutDirection.RightToLeft

    def text(self, english: str) -> str:
        return self._texts.translate("", english) or english

    def counted(self, many: str, one: str, number: int) -> str:
        alike = number if number < MILLION else MILLION + number % MILLION
        return self._texts.translate("", many, one, alike) or self._english.counted(many, one, number)

    def number(self, value: float, decimals: int) -> str:
        return self._locale.toString(float(value), "f", decimals)

    def clock(self, at: datetime) -> str:
        return self._locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)

    def calendar(self, at: datetime) -> Mapping[str, str]:
        day = QDate(at.year, at.month, at.day)
        return {
            "weekday": self._locale.dayName(at.isoweekday(), QLocale.FormatType.ShortFormat),
            "month": self._locale.monthName(at.month, QLocale.FormatType.ShortFormat),
            "day": self._locale.toString(day, "d"),
            "year": self._locale.toString(day, "yyyy"),
        }


def choose(app: QApplication, chosen: str) -> None:
    """``chosen``: one of LANGUAGES, "" = like the system."""
    system = QLocale.system()
    code = language_of(chosen, system.uiLanguages())
    locale = system if system.name().startswith(f"{code}_") else QLocale(PLACES.get(code, code))
    QLocale.setDefault(locale)
    _translate_dialogs(app, locale)
    app.setLayoutDirection(locale.textDirection())
    language.use(catalogue(code, locale))


def language_of(chosen: str, wanted: Sequence[str]) -> str:
    """The choice, else the first that we have of those that the system's person reads, like "pt-BR"; else English."""
    codes = (tag.replace("_", "-").partition("-")[0] for tag in (chosen, *wanted))
    return next((code for code in codes if code in LANGUAGES), "en")


def catalogue(code: str, locale: QLocale) -> QtCatalogue:
    texts = QTranslator()
    if code != "en" and not texts.load(str(resource("translations", f"fieldpost_{code}.qm"))):
        logger.warning("a translation is missing", extra={"language": code})
    return QtCatalogue(texts, locale)


def _translate_dialogs(app: QApplication, locale: QLocale) -> None:
    """Qt's own: of its file dialogs and text fields."""
    texts = QTranslator(app)
    if texts.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(texts)
