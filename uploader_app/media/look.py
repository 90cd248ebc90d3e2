"""What a video file says of itself. In the worker's process only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from uploader_app.domain.upload import Film, Flaw
from uploader_app.media.ends import flaw_of
from uploader_app.media.opened import open_film, pictures_of, seconds_of, sound_of


def look(path: str) -> Film | None:
    """None: it cannot be told. Raises OSError when the file cannot be read."""
    flaw = flaw_of(path)
    try:
        with open_film(path) as opened:
            film = _film(opened, Path(path).stat().st_size)
    except (av.FFmpegError, ValueError):
        return Film("", "", 0.0, flaw=flaw) if flaw is Flaw.UNFINISHED else None
    # What plays is not unfinished, whatever its boxes look like.
    return film if flaw is Flaw.UNFINISHED and film.codec else replace(film, flaw=flaw or film.flaw)


def _film(opened: InputContainer, size: int) -> Film:
    pictures = pictures_of(opened)
    container = opened.format.name.partition(",")[0]
    sound = sound_of(opened)
    heard = sound.codec_context.name if sound else ""
    if pictures is None:
        return Film(container, "", 0.0, sound=heard, flaw=Flaw.NO_PICTURE)
    seconds = seconds_of(opened, pictures)
    width, height = _as_shown(opened, pictures)
    return Film(
        container=container,
        codec=pictures.codec_context.name if pictures.codec_context else "unknown",
        duration_s=round(seconds, 3),
        width=width,
        height=height,
        frame_rate=round(float(pictures.average_rate or 0), 3),
        sound=heard,
        bit_rate=opened.bit_rate or (int(8 * size / seconds) if seconds else 0),
        flaw="" if seconds else Flaw.NO_DURATION,
    )


def _as_shown(opened: InputContainer, pictures: VideoStream) -> tuple[int, int]:
    """A phone held upright writes lying pictures and says beside the first one how to turn them."""
    context = pictures.codec_context
    if context is None:
        return 0, 0
    width = int(context.width * (pictures.sample_aspect_ratio or 1))
    height = context.height
    try:
        first = next(opened.decode(pictures), None)
    except av.FFmpegError:
        return width, height  # in a codec of which this FFmpeg knows the name only
    return (height, width) if first and first.rotation % 180 else (width, height)
