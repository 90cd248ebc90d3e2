"""What the lines of a row say, and in which colour. Pure; translated already."""

from __future__ import annotations

from uploader_app import words
from uploader_app.domain.forecast import Forecast, Risk
from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.models.described import figure
from uploader_app.gui.models.trace import Line, copied, drafted, moving
from uploader_app.language import tr

SIGNS = {Status.DONE: "check", Status.FAILED: "exclaim", Status.WAITING: "clock", Status.PAUSED: "pause"}
TONES = {Status.DONE: "success", Status.FAILED: "danger", Status.WAITING: "warning", Status.PAUSED: "muted"}
BARS = {Status.WAITING: "warning_bar"}
RISKS = {Risk.TIGHT: "warning", Risk.OVERDUE: "warning", Risk.LATE: "danger"}


def at_risk(forecast: Forecast | None) -> bool:
    return forecast is not None and forecast.risk in RISKS


def tone(upload: Upload, forecast: Forecast | None, *, held: bool) -> str:
    """Of the sentence. ``held``: nothing may move now, though nothing is wrong with this one."""
    if forecast and forecast.risk in RISKS:
        return RISKS[forecast.risk]
    return "warning" if _waits(upload, held=held) else TONES.get(upload.status, "muted")


def badge(upload: Upload, *, held: bool) -> tuple[str, str] | None:
    """The sign on its picture, and its colour; None while nothing is to be said of it."""
    if upload.status is Status.READY and held:
        return SIGNS[Status.WAITING], TONES[Status.WAITING]
    return (SIGNS[upload.status], tone(upload, None, held=held)) if upload.status in SIGNS else None


def bar_role(upload: Upload, *, held: bool) -> str:
    if _waits(upload, held=held):
        return "warning_bar"
    return BARS.get(upload.status) or TONES.get(upload.status, "accent")


def _waits(upload: Upload, *, held: bool) -> bool:
    """For the person or for what holds it, though nothing is wrong."""
    return (upload.status is Status.READY and held) or drafted(upload) or copied(upload)


def meta(upload: Upload) -> str:
    return words.beside(figure(upload), upload.target.name)


def aside(line: Line, now: float, left: float | None, *, held: bool) -> str:
    """Speed and time left, when it is tried again, or how far one is that stands still. ``left``: seconds."""
    if line.settled:
        return ""
    percent = words.percent(line.percent)
    if line.upload.status is Status.WAITING and line.upload.wake_at and not held:
        again = tr("again in {wait}").format(wait=words.countdown(line.upload.wake_at - now))
        return words.beside(again, percent)
    if not moving(line.upload):
        return percent if line.trace.share > 0 else ""
    speed = words.speed(line.trace.pace.speed) if line.trace.pace.speed > 0 else ""
    time = "" if left is None else words.duration(left)
    return words.beside(speed, time, percent)
