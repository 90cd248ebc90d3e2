"""Colours of HDR films as common screens show them: a table from what phones and cameras write (BT.2100: PQ or HLG in
BT.2020) to BT.709. Pure arithmetic; FFmpeg's ``lut3d`` looks colours up in it."""

from __future__ import annotations

import math
from collections.abc import Iterator

PQ, HLG = 16, 18
"""Transfers, as ISO 23091-2 numbers them."""

STEPS = 25
"""Grid points a side: between them the table is interpolated."""

WHITE = 203.0
"""Nits of a white sheet in HDR (ITU-R BT.2408)."""

PEAK = 1000.0
"""Nits of the brightest light that is still told from what is brighter: that of common HDR films."""

KNEE = 0.7
"""Below this share of white, brightness stays as it is; above, what is brighter than white is pressed into the rest."""

BT709 = 1

Colour = tuple[float, float, float]


def cube(transfer: int) -> Iterator[str]:
    """Lines of a .cube file: red changes fastest."""
    yield f"LUT_3D_SIZE {STEPS}"
    light = TRANSFERS[transfer]
    grid = [step / (STEPS - 1) for step in range(STEPS)]
    for blue in grid:
        for green in grid:
            for red in grid:
                yield "{:.5f} {:.5f} {:.5f}".format(*_shown(light((red, green, blue))))


def _shown(nits: Colour) -> Colour:
    """BT.709 values for light in BT.2020."""
    red, green, blue = (part / WHITE for part in nits)
    common = (
        1.6605 * red - 0.5876 * green - 0.0728 * blue,
        -0.1246 * red + 1.1329 * green - 0.0083 * blue,
        -0.0182 * red - 0.1006 * green + 1.1187 * blue,
    )
    brightest = max(common)
    scale = _pressed(brightest) / brightest if brightest > KNEE else 1.0
    red, green, blue = (_written(part * scale) for part in common)
    return red, green, blue


def _pressed(value: float) -> float:
    """A curve that leaves the knee as steep as it came and meets 1 at the peak, flat."""
    share = min(1.0, (value - KNEE) / (PEAK / WHITE - KNEE))
    steep = (PEAK / WHITE - KNEE) / (1 - KNEE)
    return KNEE + (1 - KNEE) * steep * share / (1 + (steep - 1) * share)


def _written(light: float) -> float:
    """What a screen of gamma 2.4 shows as this share of white (ITU-R BT.1886)."""
    return math.pow(min(1.0, max(0.0, light)), 1 / 2.4)


def _pq(signal: Colour) -> Colour:
    """SMPTE ST 2084."""
    red, green, blue = (_pq_nits(part) for part in signal)
    return red, green, blue


def _pq_nits(part: float) -> float:
    power = math.pow(part, 32 / 2523)
    return 10_000 * math.pow(max(0.0, power - 0.8359375) / (18.8515625 - 18.6875 * power), 8192 / 1305)


def _hlg(signal: Colour) -> Colour:
    """ITU-R BT.2100, on a screen of 1000 nits."""
    red, green, blue = (_hlg_scene(part) for part in signal)
    luminance = 0.2627 * red + 0.6780 * green + 0.0593 * blue
    gain = 1000 * math.pow(luminance, 0.2)
    return red * gain, green * gain, blue * gain


def _hlg_scene(part: float) -> float:
    if part <= 0.5:
        return part * part / 3
    return (math.exp((part - 0.55991073) / 0.17883277) + 0.28466892) / 12


TRANSFERS = {PQ: _pq, HLG: _hlg}
"""Those that want the table."""
