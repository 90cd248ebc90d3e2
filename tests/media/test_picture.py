"""The small picture of a film."""

from __future__ import annotations

import io
import random

import av
import pytest
from av.video.frame import VideoFrame

from tests.films import film, make_film, sound_alone
from uploader_app.media.picture import MOST_BYTES, picture


def drawn(jpeg: bytes) -> VideoFrame:
    with av.open(io.BytesIO(jpeg), format="mjpeg") as opened:
        return next(opened.decode(video=0))


def test_a_picture_is_small(tmp_path):
    frame = drawn(picture(str(make_film(tmp_path / "a.mp4", width=640, height=360))))

    assert (frame.width, frame.height) == (320, 180)


def test_a_picture_stands_upright(tmp_path):
    frame = drawn(picture(str(make_film(tmp_path / "a.mp4", turn=-90))))

    assert (frame.width, frame.height) == (120, 160)


def test_a_dark_beginning_is_passed_over(tmp_path):
    film = make_film(tmp_path / "a.mp4", seconds=2, rate=10, dark=0.9, codec="mjpeg", pixels="yuvj420p")

    frame = drawn(picture(str(film)))

    assert bytes(frame.planes[0])[frame.width // 2] > 100


def test_a_film_that_is_all_dark_has_a_dark_picture(tmp_path):
    assert drawn(picture(str(make_film(tmp_path / "a.mp4", dark=9)))).width == 160


def test_a_picture_full_of_detail_is_no_larger(tmp_path):
    noise = random.Random(1).randbytes(320 * 240 * 3)
    frame = VideoFrame(320, 240, "rgb24")
    frame.planes[0].update(noise)
    with av.open(str(tmp_path / "a.mkv"), "w") as out:
        track = out.add_stream("mjpeg", rate=25)
        track.width, track.height, track.pix_fmt = 320, 240, "yuvj420p"
        out.mux(track.encode(frame.reformat(format="yuvj420p")))
        out.mux(track.encode(None))

    assert 0 < len(picture(str(tmp_path / "a.mkv"))) <= MOST_BYTES


@pytest.mark.parametrize("content", [b"", b"text", film()[:900], sound_alone()])
def test_there_is_no_picture_of_what_is_no_film(tmp_path, content):
    (tmp_path / "a.mp4").write_bytes(content)

    assert picture(str(tmp_path / "a.mp4")) == b""
