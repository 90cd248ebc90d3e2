"""How a film is opened here: as what it claims to be, from this one file. In the worker's process only."""

from __future__ import annotations

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

CONTAINERS = "mov,matroska,avi,asf,flv,mpeg,mpegvideo,mpegts,ogg,mxf"
"""A playlist is none of these: it would make FFmpeg read other files and other computers."""

MOST_PIXELS = 16384 * 8704


def open_film(path: str) -> InputContainer:
    """Raises av.FFmpegError."""
    options = {"protocol_whitelist": "file", "format_whitelist": CONTAINERS}
    return av.open(f"file:{path}", options=options, metadata_errors="replace")


def pictures_of(film: InputContainer) -> VideoStream | None:
    """The moving pictures; not the cover of an album."""
    for stream in film.streams.video:
        if not stream.disposition & Disposition.attached_pic:
            context = stream.codec_context
            if context is not None:
                context.options = {"max_pixels": str(MOST_PIXELS)}
            return stream
    return None


def sound_of(film: InputContainer) -> AudioStream | None:
    """The first that can be decoded here; phones add one that only their maker reads."""
    return next((stream for stream in film.streams.audio if stream.codec_context is not None), None)


def seconds_of(film: InputContainer, stream: VideoStream) -> float:
    """How long it is, 0 = it does not say."""
    if film.duration and film.duration > 0:
        return film.duration / av.time_base
    if stream.duration and stream.duration > 0 and stream.time_base:
        return float(stream.duration * stream.time_base)
    return 0.0
