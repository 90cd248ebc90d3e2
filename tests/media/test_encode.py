"""Smaller copies, of films as cameras and phones make them."""

from __future__ import annotations

from pathlib import Path

import av
import pytest

from tests.films import make_film
from uploader_app.media.encode import make_copy, taste
from uploader_app.media.look import look
from uploader_app.media.presets import Preset, faithful

TINY = Preset("tiny", 60, 200_000, 64_000)


def copied(tmp_path, preset=TINY, **recipe):
    """The original and its copy, as both are seen."""
    path, into = str(make_film(tmp_path / "a", **recipe)), str(tmp_path / "copy.mp4")
    film, told = look(path), []
    make_copy(path, into, film, preset, told.append)
    assert told
    assert all(0 <= one <= 1 for one in told)
    return film, look(into), into


@pytest.mark.parametrize(
    "recipe",
    [
        {},
        {"sound": ""},
        {"sound": "5.1", "container": "matroska"},
        {"sound": "mono"},
        {"uneven": True, "seconds": 1.0},
        {"rate": 60, "seconds": 0.5},
        {"rate": 2, "seconds": 4},
        {"container": "mpegts", "seconds": 1.0},
        {"container": "avi", "codec": "mjpeg", "pixels": "yuvj422p"},
    ],
    ids=str,
)
def test_a_copy_shows_all_of_the_film(tmp_path, recipe):
    film, copy, _ = copied(tmp_path, **recipe)

    assert faithful(film, copy), (film, copy)
    assert (copy.width, copy.height) == (80, 60)


def test_a_copy_plays_everywhere_and_begins_with_its_index(tmp_path):
    _, _, into = copied(tmp_path, pixels="yuv422p", sound="5.1", container="matroska")

    with av.open(into) as opened:
        assert (opened.streams.video[0].pix_fmt, opened.streams.audio[0].layout.name) == ("yuv420p", "stereo")
    content = Path(into).read_bytes()
    assert 0 < content.find(b"moov") < content.find(b"mdat")


def test_a_copy_of_a_film_that_was_taken_upright_is_upright_by_itself(tmp_path):
    _, copy, into = copied(tmp_path, turn=-90)

    assert (copy.width, copy.height) == (60, 80)
    with av.open(into) as opened:
        assert next(opened.decode(video=0)).rotation == 0


def test_a_copy_is_even_where_the_film_is_odd(tmp_path):
    _, copy, _ = copied(tmp_path, width=161, height=121, pixels="yuv444p")

    assert (copy.width % 2, copy.height % 2) == (0, 0)


def test_bright_films_come_out_in_common_colours(tmp_path):
    film, copy, into = copied(tmp_path, pixels="yuv420p10le", colours=(16, 9, 9), codec="libx265", container="matroska")

    assert faithful(film, copy)
    with av.open(into) as opened:
        frame = next(opened.decode(video=0))
    assert (frame.color_trc, frame.color_primaries, frame.colorspace) == (1, 1, 1)


def test_fast_films_are_thinned_and_uneven_ones_keep_their_times(tmp_path):
    _, fast, _ = copied(tmp_path, rate=60, seconds=1)
    film, uneven, into = copied(tmp_path, uneven=True, seconds=1)

    assert fast.frame_rate == pytest.approx(30, abs=1)
    assert uneven.frame_rate == pytest.approx(film.frame_rate, abs=0.5)
    with av.open(into) as opened:
        times = [float(frame.pts * frame.time_base) for frame in opened.decode(video=0)]
    assert times[:3] == pytest.approx([0, 1.3 / 25, 2 / 25], abs=0.002)


def test_a_taste_says_what_a_copy_takes(tmp_path):
    path = str(make_film(tmp_path / "a.mp4", seconds=3))
    film = look(path)
    make_copy(path, str(tmp_path / "copy.mp4"), film, TINY, lambda _: None)

    cost = taste(path, film, TINY)

    assert cost.seconds > 0
    assert cost.bytes * film.duration_s == pytest.approx((tmp_path / "copy.mp4").stat().st_size, rel=0.5)


def test_what_is_damaged_in_the_middle_is_left_out(tmp_path):
    path = make_film(tmp_path / "a.ts", container="mpegts", seconds=2)
    content = bytearray(path.read_bytes())
    film = look(str(path))
    content[len(content) // 2 : len(content) // 2 + 500] = bytes(500)
    path.write_bytes(content)

    make_copy(str(path), str(tmp_path / "copy.mp4"), film, TINY, lambda _: None)

    assert look(str(tmp_path / "copy.mp4")).duration_s == pytest.approx(film.duration_s, abs=0.5)
