"""How a person stands with an assignment, in words: one line for a list, and the facts that matter for the one that
is chosen. Pure; translated already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from uploader_app import words
from uploader_app.domain.limits import Closed, Whose
from uploader_app.language import count, mark, tr
from uploader_app.wire import Assignment

URGENT_S = 24 * 3600
DAYS_FROM_S = 48 * 3600
"""From here on a time to come is counted in days."""


@dataclass(frozen=True, slots=True)
class Fact:
    """``icon``: its name. ``tone``: "muted", "success" or "warning"."""

    icon: str
    text: str
    tone: str = "muted"


def deadline(one: Assignment) -> float:
    """When one has to have handed in: 0 = never."""
    return one.due_at or one.closes_at


def urgent(one: Assignment, now: float) -> bool:
    """It is over within a day, and nothing was handed in."""
    over = one.closes_at if 0 < one.due_at <= now else deadline(one)
    return one.open and one.state != "submitted" and 0 < over - now < URGENT_S


def standing(one: Assignment, now: float) -> Fact:
    """The line of a list."""
    if one.state == "submitted":
        return _handed_in(one, now)
    if not one.open:
        return _closed(one, now)
    line = next(_own_state(one), None) or times(one, now)
    if not urgent(one, now):
        return line
    if one.state:
        text = tr("{state}. {when}").format(state=line.text, when=times(one, now).text)
        return Fact("alert", text, "warning")
    return Fact("alert", line.text, "warning")


def facts(one: Assignment, now: float) -> list[Fact]:
    """What there is to know before a video is added, the most pressing first."""
    if one.state == "submitted":
        return [_handed_in(one, now), *(_dates(one, now) if one.open else ()), *_demands(one)]
    when = _dates(one, now) if one.open else [_closed(one, now)]
    return [*when, *_own_state(one), *_demands(one)]


def times(one: Assignment, now: float) -> Fact:
    """Until when, of one that is open."""
    if one.extended and deadline(one):
        return Fact("clock", tr("You have more time: until {when}").format(when=words.moment(_last(one), now)))
    if one.due_at > now:
        return _due(one, now)
    if one.due_at and one.closes_at > one.due_at:
        return Fact("clock", tr("Late, closes {when}").format(when=words.moment(one.closes_at, now)))
    if one.due_at:
        return Fact("clock", tr("Late since {when}, still taken").format(when=words.moment(one.due_at, now)))
    return _closes(one.closes_at, now)


def reason(one: Assignment, now: float) -> str:
    """Why nothing can be handed in now, and what can be done: for one that is not open."""
    why = one.closed or _by_dates(one, now)
    told = words.closing(why, one.opens_at if why == Closed.EARLY else one.closes_at, now)
    if told:
        return told
    if one.closed_why:
        return tr("{reason} Ask your teacher if you think that you may hand in here.").format(reason=one.closed_why)
    return words.closing(Closed.REFUSED, 0.0, now)


def _by_dates(one: Assignment, now: float) -> str:
    """As far as they tell: an older site gives its reason in English only."""
    if one.opens_at > now:
        return Closed.EARLY
    return Closed.LATE if 0 < one.closes_at <= now else ""


def closing_in(at: float, now: float) -> str:
    """Like "in 5 h", "in 8 days"."""
    left = at - now
    if left >= DAYS_FROM_S:
        return count("in %n days", "in %n day", int(left // 86_400))
    return tr("in {time}").format(time=words.countdown(left))


def _dates(one: Assignment, now: float) -> Iterator[Fact]:
    """``times`` with how long that is from now, each date for itself."""
    late = one.closes_at > one.due_at > now and not one.extended
    line = times(replace(one, closes_at=0.0), now) if late else times(one, now)
    to_come = [at for at in (one.due_at, one.closes_at) if at > now]
    if to_come:
        until = max(to_come) if one.extended else to_come[0]
        line = replace(line, text=tr("{when} ({left})").format(when=line.text, left=closing_in(until, now)))
    yield Fact("alert", line.text, "warning") if urgent(one, now) else line
    if late:
        yield Fact("clock", tr("Taken late until {when}").format(when=words.moment(one.closes_at, now)))


def _due(one: Assignment, now: float) -> Fact:
    due = words.moment(one.due_at, now)
    if one.closes_at > one.due_at:
        late = words.moment(one.closes_at, now)
        return Fact("calendar", tr("Due {due}, late until {closes}").format(due=due, closes=late))
    return Fact("calendar", tr("Due {when}").format(when=due))


def _closes(at: float, now: float) -> Fact:
    if not at:
        return Fact("clock", tr("No closing date"))
    text = tr("Closes {when}") if at > now else tr("The closing time {when} is over")
    return Fact("clock", text.format(when=words.moment(at, now)))


def _last(one: Assignment) -> float:
    return max(one.due_at, one.closes_at)


def _handed_in(one: Assignment, now: float) -> Fact:
    if not one.handed_in_at:
        return Fact("check", tr("Graded") if one.graded else tr("Handed in"), "success")
    when = words.moment(one.handed_in_at, now)
    text = tr("Handed in {when}, graded") if one.graded else tr("Handed in {when}")
    return Fact("check", text.format(when=when), "success")


def _closed(one: Assignment, now: float) -> Fact:
    if one.opens_at > now:
        return Fact("clock", tr("Opens {when}").format(when=words.moment(one.opens_at, now)))
    #: an assignment that takes nothing any more
    return Fact("lock", tr("Closed"))


def _own_state(one: Assignment) -> Iterator[Fact]:
    if one.state == "draft":
        yield Fact("draft", tr("Draft: not handed in yet"))
    if one.state == "reopened" and one.attempts:
        text = tr("Reopened: attempt {number} of {all}").format(number=one.attempt, all=one.attempts)
        yield Fact("retry", text)
    elif one.state == "reopened":
        yield Fact("retry", tr("Reopened: attempt {number}").format(number=one.attempt))


MOST: Mapping[str, str] = {
    "": mark("A video up to {size}"),
    Whose.ASSIGNMENT: mark("A video up to {size}, as your teacher set it"),
    Whose.COMPANION: mark("A video up to {size}, the most on this site"),
    Whose.DISK: mark("A video up to {size}, the most on this site"),
    Whose.STORE: mark("A video up to {size}, the most that the video store takes"),
}


def _size(one: Assignment) -> str:
    if not one.max_bytes:
        return tr("A video of any size")
    text = MOST.get(one.max_bytes_of, MOST[""])
    return tr(text).format(size=words.size(one.max_bytes))


def _demands(one: Assignment) -> Iterator[Fact]:
    yield Fact("video", _size(one))
    if one.team:
        yield Fact("team", tr("Your team hands in together"))
    if one.attempts > 1 and one.attempt and one.state != "reopened":
        text = tr("Attempt {number} of {all}").format(number=one.attempt, all=one.attempts)
        yield Fact("retry", text)
    elif one.attempts > 1 and not one.attempt:
        yield Fact("retry", count("Up to %n attempts", "%n attempt", one.attempts))
    if one.drafts:
        yield Fact("draft", tr("Saved as a draft first"))
