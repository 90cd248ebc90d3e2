"""Writes a smaller copy of a film, or a few seconds of it to learn what that takes. In the worker's process only."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import av
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.stream import Stream

from uploader_app.domain.upload import Film
from uploader_app.media.opened import open_film, pictures_of, sound_of
from uploader_app.media.presets import Preset
from uploader_app.media.tracks import Pictures, Sound

TASTE_SECONDS = 1.0
TASTES = (0.25, 0.7)
"""Shares of a film where it is tasted: what makes frames large is seldom the same everywhere."""

TELL_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one second of a film: bytes of the copy, seconds of work."""

    bytes: float
    seconds: float


def make_copy(path: str, into: str, film: Film, preset: Preset, tell: Callable[[float], None]) -> None:
    """``tell``: how much is done, 0 to 1. Raises OSError (of which av.FFmpegError may be one), ValueError."""
    told = 0.0
    with (
        open_film(path) as source,
        av.open(f"file:{into}", "w", format="mp4", options={"movflags": "+faststart"}) as copy,
    ):
        for at in _encoded(source, copy, film, preset):
            if time.monotonic() - told >= TELL_SECONDS:
                told = time.monotonic()
                tell(max(0.0, min(1.0, at / film.duration_s)))


def taste(path: str, film: Film, preset: Preset) -> Cost:
    """What a copy takes on this computer."""
    seconds = min(TASTE_SECONDS, film.duration_s)
    begun = time.monotonic()
    written = sum(_taste_at(path, film, preset, share * (film.duration_s - seconds), seconds) for share in TASTES)
    whole = len(TASTES) * seconds
    return Cost(written / whole, (time.monotonic() - begun) / whole)


def _taste_at(path: str, film: Film, preset: Preset, start: float, seconds: float) -> int:
    counter = _Counter()
    with open_film(path) as source, av.open(counter, "w", format="matroska") as copy:
        source.seek(int((source.start_time or 0) + start * av.time_base))
        for _ in _encoded(source, copy, film, preset, seconds):
            pass
    return counter.bytes


class _Counter:
    """A file that keeps nothing but its length."""

    def __init__(self) -> None:
        self.bytes = 0

    def write(self, piece: bytes) -> int:
        self.bytes += len(piece)
        return len(piece)


def _encoded(
    source: InputContainer, copy: OutputContainer, film: Film, preset: Preset, most: float = math.inf
) -> Iterator[float]:
    """Packet by packet; where in the film it is, in seconds. ``most``: seconds after which it ends."""
    stream = pictures_of(source)
    if stream is None:
        raise ValueError("no pictures")
    start = (source.start_time or 0) / av.time_base
    pictures = Pictures(stream, copy, film, preset, start)
    tracks: dict[int, Pictures | Sound] = {stream.index: pictures}
    heard = sound_of(source)
    if heard:
        tracks[heard.index] = Sound(copy, preset, start)
    for packet in source.demux([source.streams[index] for index in tracks]):
        for frame in _decoded(packet):
            copy.mux(list(tracks[packet.stream.index].take(frame)))  # type: ignore[arg-type]  # each gets its own kind
        yield pictures.at
        if pictures.at - pictures.begun >= most:
            break
    for track in tracks.values():
        copy.mux(list(track.rest()))


def _decoded(packet: Packet[Stream]) -> Sequence[object]:
    """What cannot be decoded is left out."""
    try:
        return packet.decode()
    except av.error.InvalidDataError:
        return []
