"""What a row says of its upload: where it stands, and what can be done about it. Pure; translated already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from uploader_app import words
from uploader_app.domain.faults import Code
from uploader_app.domain.forecast import Forecast
from uploader_app.domain.messages import Hold
from uploader_app.domain.upload import Upload
from uploader_app.gui.models.trace import Line, copied, moving
from uploader_app.language import tr
from uploader_app.words import Sentence


@dataclass(frozen=True, slots=True)
class Around:
    """What all uploads stand in. ``holds``: what keeps them back, and until when. ``hindrance``: why nothing new can be
    begun, None = it can."""

    holds: Mapping[Hold, float] = field(default_factory=lambda: words.FREE)
    hindrance: Code | None = None


def sentence(line: Line, around: Around, now: float, forecast: Forecast | None, same: Upload | None) -> Sentence:
    """``same``: the one of which this is a copy, None = unknown. ``now``: UTC seconds."""
    upload = line.upload
    hindered = words.hindered(upload, around.hindrance) if around.hindrance else ""
    if hindered:
        return Sentence(hindered)
    if moving(upload) and (
        line.trace.pace.stalled or upload.tries
    ):  # a fruitless try goes before: nothing was sent yet
        return Sentence(tr("Nothing goes through at the moment. It goes on by itself."))
    if same:
        return words.copy_of(same)
    if copied(upload) and upload.fault and upload.fault.name:
        return words.copy_of_past(upload.fault.name)
    return words.explain(upload, now, around.holds, forecast)


def names_another(upload: Upload) -> str:
    """The id of the one of which this is a copy, "" where it is none."""
    return upload.fault.detail if upload.fault and copied(upload) else ""


def spoken(line: Line, state: Sentence, left: float | None) -> str:
    """What a screen reader says of a row. ``left``: seconds, of one that moves."""
    share = words.percent(line.percent) if not line.settled else ""
    time = "" if left is None or not moving(line.upload) else words.duration(left)
    return words.listed(line.upload.name, state.text, share, time, line.upload.target.name)
