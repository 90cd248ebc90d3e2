"""What a screen reader says of an upload beside its name and state: the figures and signs that its row shows."""

from __future__ import annotations

from uploader_app import words
from uploader_app.domain.upload import Upload
from uploader_app.gui.models.trace import Line, moving
from uploader_app.language import tr


def described(line: Line) -> str:
    upload = line.upload
    told = (
        tr("Urgent: before all others") if goes_first(upload) else "",
        figure(upload),
        words.speed(line.trace.pace.speed) if moving(upload) and line.trace.pace.speed > 0 else "",
        words.playtime(upload.film.duration_s) if upload.film and upload.film.duration_s else "",
    )
    return words.listed(*told) if any(told) else ""


def goes_first(upload: Upload) -> bool:
    return upload.urgent and upload.live


def figure(upload: Upload) -> str:
    """How much of how much, "" = nobody knows yet."""
    if not upload.size:
        return ""
    part = 0 < upload.sent < upload.size
    return words.sent_of(upload.sent, upload.size) if part else words.size(upload.size)
