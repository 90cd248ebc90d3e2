"""What smaller copies there can be of a film. Pure: sizes and shapes, no codec at work."""

from __future__ import annotations

from dataclasses import dataclass

from uploader_app.domain.upload import Film

NARROW = 0.8
"""A copy is worth its time when it needs at most this share of the original's bits."""

FULL = 0.94
"""How much of a limit is aimed at: an encoder misses by a few per cent, and the container wants its share."""

LEAST_VIDEO_BITS = 150_000
FIT_SOUND_BITS = 96_000


@dataclass(frozen=True, slots=True)
class Preset:
    """H.264 and AAC in an MP4. ``short_side``: of the picture, pixels at most. ``video_bits``, ``sound_bits``: a
    second; the pictures' never lie above it for long, and where ``exact`` they come out at it."""

    name: str
    short_side: int
    video_bits: int
    sound_bits: int
    exact: bool = False


PRESETS = (
    Preset("1080p", 1080, 6_000_000, 160_000),
    Preset("720p", 720, 3_000_000, 128_000),
    Preset("480p", 480, 1_200_000, 96_000),
)
FIT = "fit"
"""The name of a preset that is made for one limit."""

FIT_SIDES = ((2_500_000, 1080), (1_100_000, 720), (450_000, 480), (0, 360))
"""From so many bits a second on, pictures of this short side look good."""


def presets_for(film: Film) -> list[Preset]:
    """Those that make ``film`` smaller, the best first."""
    if film.duration_s <= 0 or not film.codec:
        return []
    side = min(film.width, film.height)
    return [
        one
        for one in PRESETS
        if one.short_side < side
        or (one.short_side == side and one.video_bits + one.sound_bits < NARROW * film.bit_rate)
    ]


def preset_within(film: Film, limit_bytes: int) -> Preset | None:
    """One whose copy takes no more than ``limit_bytes``; None: too little for anything that can be watched."""
    if film.duration_s <= 0 or not film.codec:
        return None
    sound = FIT_SOUND_BITS if film.sound else 0
    bits = int(FULL * 8 * limit_bytes / film.duration_s) - sound
    if bits < LEAST_VIDEO_BITS:
        return None
    side = next(side for least, side in FIT_SIDES if bits >= least)
    return Preset(FIT, side, min(bits, PRESETS[0].video_bits), FIT_SOUND_BITS, exact=True)


def shape_of(film: Film, preset: Preset) -> tuple[int, int]:
    """Width and height of the copy: never larger than the film, and even, as H.264 wants them."""
    scale = min(1.0, preset.short_side / max(1, min(film.width, film.height)))
    width, height = (max(2, 2 * round(side * scale / 2)) for side in (film.width, film.height))
    return width, height


def at_most(film: Film, preset: Preset) -> int:
    """Bytes which a copy does not exceed."""
    sound = preset.sound_bits if film.sound else 0
    return int((preset.video_bits + sound) * film.duration_s / 8 / FULL)


def faithful(film: Film, copy: Film) -> bool:
    """Whether ``copy`` shows all of ``film``: as long within 1 %, and with sound if that has any."""
    tolerance = max(0.5, film.duration_s / 100)
    return (
        not copy.flaw
        and copy.codec == "h264"
        and abs(film.duration_s - copy.duration_s) <= tolerance
        and bool(copy.sound) == bool(film.sound)
    )
