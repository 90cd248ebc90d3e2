"""The report as a person reads it: plain text, in UTC. Pure.

Courses and error codes come from elsewhere; whatever is no printable sign of theirs is replaced.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime

from uploader_app.companion.chores.alerts import Alert
from uploader_app.companion.figures.outcomes import Failure
from uploader_app.companion.figures.statistics import Course, Statistics

WIDTH = 26


def text(found: Statistics, alerts: Mapping[Alert, str]) -> str:
    sections = (
        (f"Fieldpost: {_day(found.period.since)} to {_day(found.period.until - 1)} (UTC)", ()),
        ("Uploads", _uploads(found)),
        ("Why uploads failed, each time", (_line(code, str(count)) for code, count in found.outcomes.failures)),
        ("The last that failed", map(_failure, found.outcomes.recent)),
        ("Watching", _watching(found)),
        (f"Stored now ({found.store})", _stored(found)),
        ("Estimated cost", _cost(found)),
        ("Alerts now", (f"  {name}: {sentence}" for name, sentence in alerts.items())),
    )
    return "\n".join(line for title, lines in sections for line in _section(title, lines))


def plain(text: str) -> str:
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def size(bytes: int) -> str:
    sign, amount = "-" if bytes < 0 else "", float(abs(bytes))
    for unit in ("B", "KiB", "MiB", "GiB"):
        if amount < 1024:
            return f"{sign}{amount:.0f} {unit}" if unit == "B" else f"{sign}{amount:.1f} {unit}"
        amount /= 1024
    return f"{sign}{amount:.1f} TiB"


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Nothing in it, no title; the first of all is a title alone."""
    within = list(lines)
    if within or title.startswith("Fieldpost"):
        yield from (title, *within, "")


def _uploads(found: Statistics) -> Iterator[str]:
    ended = found.outcomes
    rate = "nothing ended" if found.success_rate is None else f"{found.success_rate:.1%}"
    yield _line("begun", str(ended.begun))
    yield _line("confirmed", str(ended.confirmed))
    yield _line("failed", str(ended.failed))
    yield _line("success rate", rate)
    yield _line("given up by their owners", str(ended.withdrawn))
    yield _line("retries", str(found.retries))
    yield _line("average size", size(found.average_bytes))
    yield _line("average upload", f"{found.average_upload_s / 60:.1f} minutes")


def _watching(found: Statistics) -> Iterator[str]:
    yield _line("videos opened", str(found.playbacks))
    yield _line("refused or failed", str(found.playback_failures))


def _stored(found: Statistics) -> Iterator[str]:
    yield _line("all courses", _amount(found.stored))
    yield _line("growth in this time", size(found.growth_bytes))
    if found.stored.unmeasured:
        yield _line("of unknown length", f"{found.stored.unmeasured} videos, counted as no minutes")
    yield from (_line(f"course {one.id or '(unknown)'}", _amount(one)) for one in found.courses)


def _cost(found: Statistics) -> Iterator[str]:
    cost = found.cost
    yield _line("storage, a month", f"{cost.storage_per_month:.2f} {cost.currency}")
    yield _line("watching, in this time", f"{cost.delivery:.2f} {cost.currency}")
    yield _line("prices as of", cost.as_of)


def _failure(one: Failure) -> str:
    when = datetime.fromtimestamp(one.at, UTC).strftime("%Y-%m-%d %H:%M")
    return f"  {when}  {plain(one.id)}  {plain(one.code)}  {size(one.size)}"


def _amount(of: Course) -> str:
    return f"{of.videos} videos, {size(of.bytes)}, {of.minutes:.0f} minutes"


def _line(name: str, value: str) -> str:
    return f"  {plain(name):<{WIDTH}} {plain(value)}"


def _day(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d")
