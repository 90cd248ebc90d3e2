"""Where an upload stands and what went wrong, in one sentence each, and what the person can do. Knows no clock."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import assert_never

from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.forecast import IN_TIME, Forecast, Risk
from uploader_app.domain.messages import Hold
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.language import mark, tr
from uploader_app.words.actions import Action, Sentence
from uploader_app.words.faults import FAULTS
from uploader_app.words.faults.arrived import ARRIVED
from uploader_app.words.faults.limits import with_figures
from uploader_app.words.figures import countdown
from uploader_app.words.forecasts import at_risk, expected
from uploader_app.words.phrases import beside, name
from uploader_app.words.waits import held, in_line, in_turn

RUNNING = {
    Step.CHECK: mark("Checking the file"),
    Step.TICKET: mark("Asking for a place"),
    Step.TRANSFER: mark("Uploading"),
    Step.CONFIRM: mark("Checking that it arrived whole"),
    Step.ATTACH: mark("Handing in"),
}


BUG = Fault(Code.BUG)
FREE: Mapping[Hold, float] = MappingProxyType({})
"""Nothing holds."""


def about(fault: Fault) -> Sentence:
    """The sentence of a fault. A code of a newer version gets the words of our own bug."""
    known = FAULTS.get(fault.code, FAULTS[Code.BUG])
    return Sentence(with_figures(fault) or tr(known.text), known.action)


def trouble(upload: Upload) -> Sentence:
    """Of an upload that cannot go on now: ``about`` its fault, and that the video has arrived where it has."""
    fault = upload.fault or BUG
    if upload.step is Step.ATTACH and fault.code in ARRIVED:
        return Sentence(tr(ARRIVED[fault.code]), about(fault).action)
    return about(fault)


def explain(
    upload: Upload, now: float, holds: Mapping[Hold, float] = FREE, forecast: Forecast | None = None
) -> Sentence:
    """``now``: UTC seconds. ``holds``: what keeps uploads back, and until when."""
    state = _state(upload, now, holds)
    return _foretold(upload, state, forecast) if forecast else state


def _state(upload: Upload, now: float, holds: Mapping[Hold, float]) -> Sentence:
    match upload.status:
        case Status.READY:
            return held(upload, holds, now) or Sentence(in_turn(upload))
        case Status.RUNNING:
            return Sentence(tr(RUNNING[upload.step]))
        case Status.PAUSED:
            return Sentence(tr("Paused"))
        case Status.DONE:
            return Sentence(_handed_in(upload))
        case Status.WAITING:
            return held(upload, holds, now) or _waiting(upload, now)
        case Status.FAILED:
            return trouble(upload)
        case _ as never:
            assert_never(never)


def _foretold(upload: Upload, state: Sentence, forecast: Forecast) -> Sentence:
    """A risk is said instead of the state: it is what the person can still do something about."""
    if forecast.risk is Risk.SAFE:
        late = tr("counts as late") if forecast.past_due else ""
        return Sentence(beside(state.text, expected(forecast), late), state.action)
    film = upload.film
    copied = film is not None and film.duration_s > 0 and bool(film.codec)
    helped = copied and forecast.risk not in IN_TIME
    return Sentence(at_risk(forecast), Action.SMALLER if helped else state.action)


def _handed_in(upload: Upload) -> str:
    if not upload.receipt:
        return tr("Handed in")
    return tr("Handed in · receipt {number}").format(number=name(upload.receipt.number))


def _waiting(upload: Upload, now: float) -> Sentence:
    cause = trouble(upload).text if upload.fault else tr("Waiting.")
    place = in_line(upload.place) if upload.place else ""
    left = (upload.wake_at or now) - now
    again = tr("Trying again in {wait}.").format(wait=countdown(left)) if left >= 1 else tr("Trying again now.")
    return Sentence(" ".join(filter(None, (place, cause, again))), Action.TRY_NOW)
