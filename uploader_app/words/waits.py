"""Why an upload does not move although nothing is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping

from uploader_app.domain.faults import Code
from uploader_app.domain.holds import OVERRULED, holding
from uploader_app.domain.messages import Hold
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.language import count, mark, tr
from uploader_app.words.actions import Action, Sentence
from uploader_app.words.faults.arrived import ARRIVED
from uploader_app.words.figures import moment
from uploader_app.words.phrases import name

HOLDS = {
    Hold.OFFLINE: mark("Waiting for internet. It goes on by itself."),
    Hold.METERED: mark("Waiting: this network costs by the megabyte. It goes on by itself on another one."),
    Hold.SCHEDULE: mark("Waiting: your timetable lets nothing go now."),
    Hold.BATTERY: mark("Waiting for the charger. It goes on by itself."),
}
UNTIL = {Hold.SCHEDULE: mark("Waiting: your timetable lets it go {when}.")}


def in_turn(upload: Upload) -> str:
    if upload.step in (Step.CONFIRM, Step.ATTACH):
        return tr("Arrived. It is handed in when its turn comes.")
    return tr("Waiting for its turn")


def held(upload: Upload, holds: Mapping[Hold, float], now: float) -> Sentence | None:
    """Of one that goes on by itself, None: nothing holds it. ``holds``: until when (UTC seconds, 0 = unknown)."""
    hold = holding(holds, anyway=upload.anyway)
    if hold is None:
        return None
    if hold is Hold.OFFLINE and upload.step is Step.ATTACH:
        return Sentence(tr(ARRIVED[Code.NET_DOWN]))
    until = holds[hold]
    text = tr(UNTIL[hold]).format(when=moment(until, now)) if until and hold in UNTIL else tr(HOLDS[hold])
    return Sentence(text, Action.SEND_ANYWAY if hold in OVERRULED else Action.NONE)


def copy_of(same: Upload) -> Sentence:
    """Of one that waits because the ``same`` video goes, or went, to its assignment."""
    if not same.live:
        return copy_of_past(same.name)
    text = tr("On its way here already, as {name}. Send this copy anyway, or remove it. Nothing of it was sent.")
    return Sentence(text.format(name=name(same.name)), Action.SEND_AS_WELL)


def copy_of_past(file: str) -> Sentence:
    """As ``copy_of``, where the same one was handed in under this name."""
    text = tr("Handed in here already, as {name}. Send this copy anyway, or remove it. Nothing of it was sent.")
    return Sentence(text.format(name=name(file)), Action.SEND_AS_WELL)


def hindered(upload: Upload, code: Code) -> str:
    """Of one that cannot move because of ``code``, which is nothing of its own; "" = it does."""
    if code is Code.ENGINE_ENDED and upload.live:
        return tr("Stopped. Start Fieldpost again, and it goes on from here. Nothing is lost.")
    if code is Code.DISK_FULL and upload.status is Status.READY:
        return tr("Waiting: this computer's disk is full. It goes on by itself when there is room.")
    return ""


def in_line(place: int) -> str:
    """``place``: 1 = next."""
    if place == 1:
        return tr("Next in the line.")
    return count("Number %n in the line.", "Number %n in the line.", place)
