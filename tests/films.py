"""Films for tests: real ones that any player shows, small enough to be made when they are needed."""

from __future__ import annotations

import functools
import io
import struct
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO

import av
from av.audio.frame import AudioFrame
from av.video.frame import VideoFrame

SOUND_RATE = 48_000
SOUND_PIECE = 1024


@dataclass(frozen=True)
class Recipe:
    """``seconds``, ``rate``: of the pictures. ``dark``: so many seconds at the start are black. ``turn``: degrees
    counter-clockwise by which a player turns it. ``colours``: transfer, primaries, matrix as ISO 23091-2 numbers them.
    ``uneven``: pictures come at times of their own. ``sound``: its channels, "" = silent. ``option``: of its writer."""

    seconds: float = 0.4
    rate: int = 25
    width: int = 160
    height: int = 120
    container: str = "mp4"
    codec: str = "libx264"
    pixels: str = "yuv420p"
    sound: str = "stereo"
    dark: float = 0.0
    turn: int = 0
    colours: tuple[int, int, int] | None = None
    uneven: bool = False
    option: str = ""


def make_film(path: Path, **changes: Any) -> Path:
    with path.open("wb") as file:
        write_film(file, Recipe(**changes))
    return path


@functools.cache
def film(**changes: Any) -> bytes:
    file = io.BytesIO()
    write_film(file, Recipe(**changes))
    return file.getvalue()


def film_of(size: int) -> bytes:
    """The beginning of a film that has ``size`` bytes in all: what follows may be anything. Where that is too small for
    one, the beginning is all there can be of it."""
    head = film(sound="")
    return (head + struct.pack(">I4s", max(0, size - len(head)), b"free"))[:size]


def write_film(file: BinaryIO, recipe: Recipe) -> None:
    name, _, value = recipe.option.partition("=")
    options = {name: value} if name else {}
    with av.open(file, "w", format=recipe.container, options=options) as out:
        pictures = out.add_stream(recipe.codec, rate=recipe.rate)
        context = pictures.codec_context
        context.width, context.height, context.pix_fmt = recipe.width, recipe.height, recipe.pixels
        context.time_base = Fraction(1, 12_800)
        if recipe.codec == "libx264":
            context.options = {"preset": "ultrafast"}
        if recipe.turn:
            pictures.set_display_rotation(recipe.turn)
        if recipe.colours:
            context.color_trc, context.color_primaries, context.colorspace = recipe.colours
        sound = out.add_stream("aac", rate=SOUND_RATE, layout=recipe.sound) if recipe.sound else None
        for number in range(round(recipe.seconds * recipe.rate)):
            out.mux(pictures.encode(_picture(recipe, number)))
        out.mux(pictures.encode(None))
        if sound:
            for number in range(round(recipe.seconds * SOUND_RATE / SOUND_PIECE)):
                out.mux(sound.encode(_sound(recipe, number)))
            out.mux(sound.encode(None))


def _picture(recipe: Recipe, number: int) -> VideoFrame:
    frame = VideoFrame(recipe.width, recipe.height, recipe.pixels)
    black = number < recipe.dark * recipe.rate
    for which, plane in enumerate(frame.planes):
        value = (16 if black else 150 + number % 40) if which == 0 else 128
        wide = "10" in recipe.pixels
        plane.update(
            struct.pack("<H", value * 4) * (plane.buffer_size // 2) if wide else bytes([value]) * plane.buffer_size
        )
    late = 0.3 if recipe.uneven and number % 2 else 0.0
    frame.pts, frame.time_base = round((number + late) * 12_800 / recipe.rate), Fraction(1, 12_800)
    return frame


def _sound(recipe: Recipe, number: int) -> AudioFrame:
    frame = AudioFrame(format="fltp", layout=recipe.sound, samples=SOUND_PIECE)
    frame.sample_rate, frame.pts, frame.time_base = SOUND_RATE, number * SOUND_PIECE, Fraction(1, SOUND_RATE)
    for plane in frame.planes:
        plane.update(bytes(plane.buffer_size))
    return frame


def sound_alone() -> bytes:
    file = io.BytesIO()
    with av.open(file, "w", format="mp4") as out:
        track = out.add_stream("aac", rate=SOUND_RATE, layout="stereo")
        out.mux(track.encode(_sound(Recipe(), 0)))
        out.mux(track.encode(None))
    return file.getvalue()
