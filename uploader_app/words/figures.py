"""Sizes, speeds, times and shares, as the language of the person writes them. Knows no clock."""

from __future__ import annotations

from datetime import datetime, tzinfo

from uploader_app.language import calendar, clock, count, mark, number, tr

NO_BREAK = "\u00a0"
_UNITS = (mark("{number} kB"), mark("{number} MB"), mark("{number} GB"), mark("{number} TB"))


def size(amount: float) -> str:
    """Like "3.1 GB": decimal units, as the file manager of most systems has them."""
    figure, power = _scaled(amount)
    return tr(_UNITS[power - 1]).format(number=figure) if power else count("%n bytes", "%n byte", round(amount))


def _scaled(amount: float) -> tuple[str, int]:
    """The figure, and how often a thousand was taken out of it."""
    power = 0
    while amount >= 999.5 and power < len(_UNITS):
        amount, power = amount / 1000, power + 1
    return number(amount, 1 if power and amount < 99.95 else 0), power


def exactly(amount: int) -> str:
    """Like "3.1 GB (3,120,000,000 bytes)"."""
    return tr("{size} ({bytes})").format(size=size(amount), bytes=count("%n bytes", "%n byte", amount))


def sent_of(sent: int, whole: int) -> str:
    """Like "1.9 of 3.1 GB"."""
    figure, power = _scaled(sent)
    done = figure if power == _scaled(whole)[1] else size(sent)
    return tr("{sent} of {whole}").format(sent=done, whole=size(whole))


def speed(rate: float) -> str:
    return tr("{size}/s").format(size=size(rate))


def percent(share: int) -> str:
    """``share``: of a hundred."""
    return tr("{number} %").format(number=number(share))


def duration(seconds: float) -> str:
    """How long still, without false precision."""
    if seconds < 60:
        return tr("less than a minute")
    minutes = round(seconds / 60)
    if minutes < 60:
        #: minutes that are left
        return count("about %n min", "about %n min", minutes if minutes < 20 else 5 * round(minutes / 5))
    hours = round(seconds / 3600)
    #: hours that are left
    return count("about %n h", "about %n h", hours) if hours < 24 else tr("more than a day")


def playtime(seconds: float) -> str:
    """How long a film is, like "1:02:13" or "4:10": the same in every language."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def countdown(seconds: float) -> str:
    """A wait that runs down: "40 s", "3 min", "2 h"."""
    if seconds < 60:
        #: seconds of a wait
        return count("%n s", "%n s", max(1, round(seconds)))
    if seconds < 3600:
        #: minutes of a wait
        return count("%n min", "%n min", round(seconds / 60))
    #: hours of a wait
    return count("%n h", "%n h", round(seconds / 3600))


def moment(at: float, now: float, zone: tzinfo | None = None) -> str:
    """A point in time in local time, with its zone: "today 18:00 CET", "Fri 14 Nov, 18:00 CET"."""
    then, today = _local(at, zone), _local(now, zone)
    days = (then.date() - today.date()).days
    if days == 0:
        return tr("today {time}").format(time=_time(then))
    if days == 1:
        return tr("tomorrow {time}").format(time=_time(then))
    if then.year == today.year:
        return tr("{weekday} {day} {month}, {time}").format(**calendar(then), time=_time(then))
    return date(at, zone)


def date(at: float, zone: tzinfo | None = None) -> str:
    """The same for ever: "Wed 18 Nov 2026, 11:00 CET". For what is kept."""
    then = _local(at, zone)
    return tr("{weekday} {day} {month} {year}, {time}").format(**calendar(then), time=_time(then))


def _local(at: float, zone: tzinfo | None) -> datetime:
    return datetime.fromtimestamp(at, tz=zone).astimezone(zone)


def _time(then: datetime) -> str:
    """In one piece: a zone alone at the beginning of a line tells nothing."""
    #: a time of day and the name of its zone
    return tr("{clock} {zone}").format(clock=clock(then), zone=then.tzname()).replace(" ", NO_BREAK)
