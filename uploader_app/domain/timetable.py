"""A week's timetable as text, as rclone has one: when uploads may move, and how fast. Pure: it is told what time it is.

``Mon-Fri 22:00-06:00 full; Mon-Fri 08:00-18:00 off; Sat 500k``: the first entry that fits counts, and where none does
uploads go at full speed. Without days it is every day, without times the whole day; a time over midnight belongs to the
day on which it begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_MINUTES = 24 * 60
_ENTRY = re.compile(r"(?:(?P<days>[a-z,-]+) +)?(?:(?P<start>\d\d?:\d\d)-(?P<end>\d\d?:\d\d) +)?(?P<what>\w+)")
_FACTORS = {"k": 1024, "m": 1024**2, "g": 1024**3}


@dataclass(frozen=True, slots=True)
class Allowance:
    """``rate``: bytes per second, 0 = full speed."""

    moves: bool = True
    rate: int = 0


FULL = Allowance()
OFF = Allowance(moves=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """``days``: 0 = Monday. ``start``, ``end``: minutes of the day; an end that is not later is tomorrow's."""

    days: frozenset[int]
    start: int
    end: int
    allowance: Allowance

    def fits(self, day: int, minute: int) -> bool:
        if self.start < self.end:
            return day in self.days and self.start <= minute < self.end
        yesterday = (day - 1) % 7
        return (day in self.days and minute >= self.start) or (yesterday in self.days and minute < self.end)


@dataclass(frozen=True, slots=True)
class Timetable:
    entries: tuple[Entry, ...] = ()

    def at(self, moment: datetime) -> Allowance:
        """``moment``: in local time."""
        day, minute = moment.weekday(), moment.hour * 60 + moment.minute
        return next((entry.allowance for entry in self.entries if entry.fits(day, minute)), FULL)

    def changes_after(self, moment: datetime) -> datetime | None:
        """When something else is allowed than at ``moment``; None = never."""
        now = self.at(moment)
        return next((later for later in self._borders(moment) if self.at(later) != now), None)

    def _borders(self, moment: datetime) -> Iterator[datetime]:
        midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        minutes = sorted({minute % DAY_MINUTES for entry in self.entries for minute in (entry.start, entry.end)} | {0})
        for days in range(9):
            for minute in minutes:
                border = midnight + timedelta(days=days, minutes=minute)
                if border > moment:
                    yield border


def timetable(text: str) -> Timetable:
    """Raises ValueError with the entry that makes no sense."""
    return Timetable(tuple(_entry(part.strip()) for part in text.split(";") if part.strip()))


def rate(text: str) -> int:
    """Bytes per second of "1048576", "500k", "2M". Raises ValueError."""
    number, factor = (text[:-1], _FACTORS[text[-1:].lower()]) if text[-1:].lower() in _FACTORS else (text, 1)
    if not (number.isascii() and number.isdigit()):
        raise ValueError("a number of bytes a second like 1048576, 500k or 2M")
    return int(number) * factor


def speed(cap: int, allowance: Allowance, *, full: bool) -> int:
    """What counts of a cap and the timetable, 0 = no limit. ``full``: somebody asked for full speed just now."""
    if full:
        return 0
    return min(filter(None, (cap, allowance.rate)), default=0)


def _entry(text: str) -> Entry:
    found = _ENTRY.fullmatch(text.lower())
    if not found:
        raise ValueError(f"entries like `Mon-Fri 08:00-18:00 off`, which {text!r} is not")
    start, end = _minute(found["start"] or "0:00"), _minute(found["end"] or "24:00")
    return Entry(_days(found["days"] or "mon-sun"), start, end, _allowance(found["what"]))


def _allowance(text: str) -> Allowance:
    if text == "off":
        return OFF
    return Allowance(rate=0 if text == "full" else rate(text))


def _days(text: str) -> frozenset[int]:
    return frozenset(day for part in text.split(",") for day in _span_of_days(part))


def _span_of_days(text: str) -> Iterator[int]:
    first, _, last = text.partition("-")
    if first not in DAYS or (last or first) not in DAYS:
        raise ValueError(f"days like Mon, Mon-Fri or Sat,Sun, which {text!r} is not")
    start = DAYS.index(first)
    return ((start + step) % 7 for step in range((DAYS.index(last or first) - start) % 7 + 1))


def _minute(text: str) -> int:
    hour, minute = map(int, text.split(":"))
    if minute > 59 or hour * 60 + minute > DAY_MINUTES:
        raise ValueError(f"times from 00:00 to 24:00, which {text} is not")
    return hour * 60 + minute
