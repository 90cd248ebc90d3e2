"""HDR colours on a common screen: greys stay grey, white is nearly white, nothing is clipped."""

from __future__ import annotations

import pytest

from uploader_app.media.tone import HLG, PQ, STEPS, cube

WHITE = {PQ: 0.58, HLG: 0.75}
"""The signal of a white sheet."""


@pytest.fixture(scope="module", params=[PQ, HLG])
def transfer(request):
    return request.param


@pytest.fixture(scope="module")
def greys(transfer):
    """Along the diagonal of the table."""
    lines = list(cube(transfer))[1:]
    assert len(lines) == STEPS**3
    return [tuple(map(float, line.split())) for line in lines[:: STEPS * STEPS + STEPS + 1]]


def test_greys_stay_grey(greys):
    assert all(max(colour) - min(colour) < 0.01 for colour in greys)


def test_brighter_stays_brighter_from_black_to_white(greys):
    levels = [colour[0] for colour in greys]

    assert levels == sorted(levels)
    assert (levels[0], levels[-1]) == (0, pytest.approx(1, abs=0.001))


def test_a_white_sheet_is_white_and_light_leaves_room_above(greys, transfer):
    sheet = greys[round(WHITE[transfer] * (STEPS - 1))][0]

    assert 0.85 < sheet < 0.97


def test_a_strong_colour_keeps_its_tone(transfer):
    red = list(cube(transfer))[STEPS].split()

    assert float(red[0]) > 0.9
    assert max(float(red[1]), float(red[2])) < 0.2
