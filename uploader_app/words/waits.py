"""Why an upload does not move although nothing is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping

from uploader_app.domain.holds import OVERRULED, holding
from uploader_app.domain.messages import Hold
from uploader_app.domain.upload import Upload
from uploader_app.language import count, mark, tr
from uploader_app.words.actions import Action, Sentence
from uploader_app.words.figures import moment

HOLDS = {
    Hold.OFFLINE: mark("Waiting for internet. It goes on by itself."),
    Hold.METERED: mark("Waiting: this network costs by the megabyte. It goes on by itself on another one."),
    Hold.SCHEDULE: mark("Waiting: your timetable lets nothing go now."),
    Hold.BATTERY: mark("Waiting for the charger. It goes on by itself."),
}
UNTIL = {Hold.SCHEDULE: mark("Waiting: your timetable lets it go {when}.")}


def held(upload: Upload, holds: Mapping[Hold, float], now: float) -> Sentence:
    """Of one whose turn it could be. ``holds``: until when (UTC seconds, 0 = unknown)."""
    hold = holding(holds, anyway=upload.anyway)
    if hold is None:
        return Sentence(tr("Waiting for its turn"))
    until = holds[hold]
    text = tr(UNTIL[hold]).format(when=moment(until, now)) if until and hold in UNTIL else tr(HOLDS[hold])
    return Sentence(text, Action.SEND_ANYWAY if hold in OVERRULED else Action.NONE)


def in_line(place: int) -> str:
    """``place``: 1 = next."""
    if place == 1:
        return tr("Next in the line.")
    return count("Number %n in the line.", "Number %n in the line.", place)
