"""A small picture of a film: a JPEG of a frame near its beginning that shows something. In the worker's process
only."""

from __future__ import annotations

from fractions import Fraction

import av
from av.container import InputContainer
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from uploader_app.media.opened import open_film, pictures_of, seconds_of
from uploader_app.media.shape import Shaper

LONG_SIDE = 320
MOST_BYTES = 20_000
PLACES = (0.1, 0.3, 0.6)
"""Shares of the film. The later ones are looked at when it is dark at the first."""

DARK = 24
"""Mean brightness of 255 below which a frame shows nothing."""

QUALITIES = (4, 7, 12, 20, 31)
"""JPEG quantisers of FFmpeg, the best first."""


def picture(path: str) -> bytes:
    """b"": none can be made."""
    try:
        with open_film(path) as opened:
            stream = pictures_of(opened)
            frame = _telling(opened, stream) if stream else None
            return _jpeg(frame) if frame else b""
    except (av.FFmpegError, ValueError):
        return b""


def _telling(opened: InputContainer, stream: VideoStream) -> VideoFrame | None:
    """The first frame that is not dark, else the brightest."""
    best, brightest = None, -1.0
    for share in PLACES:
        frame = _frame_at(opened, stream, share)
        light = _light(frame) if frame else -1.0
        if light >= DARK:
            return frame
        if light > brightest:
            best, brightest = frame, light
    return best


def _frame_at(opened: InputContainer, stream: VideoStream, share: float) -> VideoFrame | None:
    """The nearest frame before that place which needs no other to be drawn."""
    try:
        opened.seek(int((opened.start_time or 0) + share * seconds_of(opened, stream) * av.time_base))
        return next(opened.decode(stream), None)
    except av.FFmpegError:
        return None


def _light(frame: VideoFrame) -> float:
    small = frame.reformat(32, 18, "gray")
    plane = small.planes[0]
    rows = bytes(plane)
    pixels = b"".join(rows[y * plane.line_size : y * plane.line_size + 32] for y in range(18))
    return sum(pixels) / len(pixels)


def _jpeg(frame: VideoFrame) -> bytes:
    turned = bool(frame.rotation % 180)
    wide, high = (frame.height, frame.width) if turned else (frame.width, frame.height)
    scale = min(1.0, LONG_SIDE / max(wide, high))
    width, height = (max(2, round(side * scale / 2) * 2) for side in (wide, high))
    shaped = next(Shaper(frame, width, height, "yuvj420p").take(frame))
    packed = (_packed(shaped, quality) for quality in QUALITIES)
    return next((jpeg for jpeg in packed if len(jpeg) <= MOST_BYTES), b"")


def _packed(frame: VideoFrame, quality: int) -> bytes:
    context = av.CodecContext.create("mjpeg", "w")
    assert isinstance(context, VideoCodecContext)
    context.width, context.height, context.pix_fmt = frame.width, frame.height, "yuvj420p"
    context.time_base = Fraction(1, 25)
    context.options = {"qmin": str(quality), "qmax": str(quality)}
    frame.pts = 0
    return b"".join(bytes(packet) for packet in [*context.encode(frame), *context.encode(None)])
