"""The one door to what people read: every text goes through here, in English until a catalogue is given.

Knows no Qt: the window brings Qt's translations, and the command line speaks English. The functions take literals
only, because ``lupdate`` collects them from the source.
"""

from __future__ import annotations

from typing import Protocol


class Catalogue(Protocol):
    """The texts of one language."""

    def text(self, english: str) -> str:
        """In that language; the English one where it has none."""

    def counted(self, many: str, one: str, number: int) -> str:
        """The form which that language has for this number, with "%n" still in it."""


class English:
    def text(self, english: str) -> str:
        return english

    def counted(self, many: str, one: str, number: int) -> str:
        return one if number == 1 else many


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
    return _catalogue.counted(many, one, number).replace("%n", f"{number:,}")


def mark(text: str) -> str:
    """A text for a table, shown later by ``tr``."""
    return text
