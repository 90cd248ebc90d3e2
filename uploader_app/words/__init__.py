"""Words for people: what happened, what they can do, sizes and times, in their language. The command line and the
window say the same. What these functions return is translated already.
"""

from __future__ import annotations

from uploader_app.words.actions import LABELS, Action, Sentence, label
from uploader_app.words.clocks import clock_off
from uploader_app.words.closings import closing
from uploader_app.words.faults import FAULTS
from uploader_app.words.figures import (
    countdown,
    date,
    duration,
    exactly,
    moment,
    percent,
    playtime,
    sent_of,
    size,
    speed,
)
from uploader_app.words.films import film_notes
from uploader_app.words.forecasts import arrival, expected, hour
from uploader_app.words.phrases import beside, listed, name
from uploader_app.words.states import FREE, about, explain, trouble
from uploader_app.words.story import told
from uploader_app.words.waits import copy_of, copy_of_past, hindered

__all__ = [
    "FAULTS",
    "FREE",
    "LABELS",
    "Action",
    "Sentence",
    "about",
    "arrival",
    "beside",
    "clock_off",
    "closing",
    "copy_of",
    "copy_of_past",
    "countdown",
    "date",
    "duration",
    "exactly",
    "expected",
    "explain",
    "film_notes",
    "hindered",
    "hour",
    "label",
    "listed",
    "moment",
    "name",
    "percent",
    "playtime",
    "sent_of",
    "size",
    "speed",
    "told",
    "trouble",
]
