from __future__ import annotations

from dataclasses import replace

import pytest

from uploader_app.domain.upload import Film, Flaw
from uploader_app.media.presets import LEAST_VIDEO_BITS, at_most, faithful, preset_within, presets_for, shape_of

FULL_HD = Film("mov", "hevc", 600.0, 1920, 1080, 30.0, "aac", 20_000_000)
COPY = replace(FULL_HD, codec="h264", bit_rate=3_000_000)
MIB = 1024 * 1024


def names(film):
    return [one.name for one in presets_for(film)]


def test_only_what_makes_a_film_smaller_is_offered():
    assert names(FULL_HD) == ["1080p", "720p", "480p"]
    assert names(replace(FULL_HD, bit_rate=5_000_000)) == ["720p", "480p"]
    assert names(replace(FULL_HD, width=640, height=360)) == []
    assert names(replace(FULL_HD, width=1080, height=1920)) == ["1080p", "720p", "480p"]


@pytest.mark.parametrize("film", [replace(FULL_HD, duration_s=0), replace(FULL_HD, codec="")])
def test_nothing_is_offered_for_what_is_not_known(film):
    assert presets_for(film) == []
    assert preset_within(film, MIB) is None


@pytest.mark.parametrize("mib", [30, 100, 400, 2000])
def test_a_preset_for_a_limit_keeps_it(mib):
    preset = preset_within(FULL_HD, mib * MIB)

    assert preset.exact
    assert at_most(FULL_HD, preset) <= mib * MIB
    assert preset.video_bits >= LEAST_VIDEO_BITS


def test_there_is_no_preset_for_a_limit_at_which_nothing_could_be_seen():
    assert preset_within(FULL_HD, 10 * MIB) is None


def test_fewer_bits_make_a_smaller_picture():
    assert [preset_within(FULL_HD, mib * MIB).short_side for mib in (400, 150, 60, 30)] == [1080, 720, 480, 360]


def test_a_shape_is_even_keeps_its_sides_and_never_grows():
    small, _, tiny = presets_for(FULL_HD)

    assert shape_of(FULL_HD, small) == (1920, 1080)
    assert shape_of(FULL_HD, tiny) == (854, 480)
    assert shape_of(replace(FULL_HD, width=1080, height=1920), tiny) == (480, 854)
    assert shape_of(replace(FULL_HD, width=321, height=201), small) == (320, 200)


def test_a_copy_that_lacks_something_is_not_taken():
    assert faithful(FULL_HD, COPY)
    assert faithful(FULL_HD, replace(COPY, duration_s=595.0))
    assert not faithful(FULL_HD, replace(COPY, duration_s=590.0))
    assert not faithful(FULL_HD, replace(COPY, sound=""))
    assert not faithful(FULL_HD, replace(COPY, codec=""))
    assert not faithful(FULL_HD, replace(COPY, flaw=Flaw.CUT_SHORT))
    assert faithful(replace(FULL_HD, sound=""), replace(COPY, sound=""))
