"""What the lines of a row say, and in which colour. Pure; translated already."""

from __future__ import annotations

from uploader_app import words
from uploader_app.domain.forecast import Forecast, Risk
from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.models.trace import Line, moving
from uploader_app.language import tr

TONES = {Status.DONE: "success", Status.FAILED: "danger", Status.WAITING: "warning", Status.PAUSED: "warning"}
BARS = {Status.WAITING: "warning_bar", Status.PAUSED: "warning_bar"}
RISKS = {Risk.TIGHT: "warning", Risk.LATE: "danger"}


def at_risk(forecast: Forecast | None) -> bool:
    return forecast is not None and forecast.risk in RISKS


def tone(upload: Upload, forecast: Forecast | None, *, held: bool) -> str:
    """Of the sentence. ``held``: nothing may move now, though nothing is wrong with this one."""
    if forecast and forecast.risk in RISKS:
        return RISKS[forecast.risk]
    if upload.status is Status.READY and held:
        return "warning"
    return TONES.get(upload.status, "muted")


def bar_role(status: Status) -> str:
    return BARS.get(status) or TONES.get(status, "accent")


def goes_first(upload: Upload) -> bool:
    return upload.urgent and upload.live


def meta(upload: Upload) -> str:
    if not upload.size:
        return upload.target.name
    part = 0 < upload.sent < upload.size
    figure = words.sent_of(upload.sent, upload.size) if part else words.size(upload.size)
    return words.beside(figure, upload.target.name)


def aside(line: Line, now: float) -> str:
    """Speed and time left, when it is tried again, or how far one is that stands still."""
    if not line.upload.live:
        return ""
    percent = words.percent(line.trace.percent)
    if line.upload.status is Status.WAITING and line.upload.wake_at:
        again = tr("again in {wait}").format(wait=words.countdown(line.upload.wake_at - now))
        return words.beside(again, percent)
    if not moving(line.upload):
        return percent if line.trace.share > 0 else ""
    speed = words.speed(line.trace.pace.speed) if line.trace.pace.speed > 0 else ""
    left = "" if line.trace.left is None else words.duration(line.trace.left)
    return words.beside(speed, left, percent)
