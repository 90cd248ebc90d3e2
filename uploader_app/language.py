"""The one door to what people read: every text, number and date goes through here, in English until a catalogue is
given.

Knows no Qt: the window brings Qt's translations, and the command line speaks English. ``tr``, ``count`` and ``mark``
take literals only, because ``lupdate`` collects them from the source; a comment that begins with ``#:`` before them
tells translators what is meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol


class Catalogue(Protocol):
    """One language and the way it writes. Called from any thread."""

    mirrored: bool
    """It is written from right to left."""

    def text(self, english: str) -> str:
        """In that language; the English one where it has none."""

    def counted(self, many: str, one: str, number: int) -> str:
        """The form which that language has for this number, with "%n" still in it."""

    def number(self, value: float, decimals: int) -> str: ...

    def clock(self, at: datetime) -> str:
        """Hours and minutes."""

    def calendar(self, at: datetime) -> Mapping[str, str]:
        """``weekday`` and ``month``, short, ``day`` and ``year``."""


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class English:
    """For whoever reads English, wherever they live: the clock counts to 24, the day stands before the month."""

    mirrored = False

    def text(self, english: str) -> str:
        return english

    def counted(self, many: str, one: str, number: int) -> str:
        return one if number == 1 else many

    def number(self, value: float, decimals: int) -> str:
        return f"{value:,.{decimals}f}"

    def clock(self, at: datetime) -> str:
        return f"{at:%H:%M}"

    def calendar(self, at: datetime) -> Mapping[str, str]:
        names = {"weekday": _DAYS[at.weekday()], "month": _MONTHS[at.month - 1]}
        return {**names, "day": str(at.day), "year": str(at.year)}


_catalogue: Catalogue = English()


def use(catalogue: Catalogue) -> None:
    """From now on, for all threads."""
    global _catalogue  # noqa: PLW0603  # there is one language at a time, as there is one person
    _catalogue = catalogue


def tr(text: str) -> str:
    """This text as the person reads it."""
    return _catalogue.text(text) if text else ""


def count(many: str, one: str, number: int) -> str:
    """Like "%n videos", "%n video": the one that fits, with the number in the place of "%n"."""
    return _catalogue.counted(many, one, number).replace("%n", _catalogue.number(number, 0))


def mark(text: str) -> str:
    """A text for a table, shown later by ``tr``."""
    return text


def number(value: float, decimals: int = 0) -> str:
    return _catalogue.number(value, decimals)


def clock(at: datetime) -> str:
    return _catalogue.clock(at)


def calendar(at: datetime) -> Mapping[str, str]:
    return _catalogue.calendar(at)


def mirrored() -> bool:
    return _catalogue.mirrored
