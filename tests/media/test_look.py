"""What a file says of itself, and what is wrong with it."""

from __future__ import annotations

import pytest

from tests.films import film, make_film, sound_alone
from uploader_app.cli.sample import make_sample
from uploader_app.domain.upload import Flaw
from uploader_app.media.look import look


def written(tmp_path, content, name="a.mp4"):
    path = tmp_path / name
    path.write_bytes(content)
    return str(path)


def boxes(content):
    """Name and start of each box on top."""
    at = 0
    while at < len(content):
        yield content[at + 4 : at + 8], at
        at += int.from_bytes(content[at : at + 4], "big")


def test_a_film_tells_its_facts(tmp_path):
    known = look(str(make_film(tmp_path / "a.mp4", seconds=0.8)))

    assert (known.container, known.codec, known.sound, known.flaw) == ("mov", "h264", "aac", "")
    assert (known.width, known.height, known.frame_rate) == (160, 120, 25.0)
    assert known.duration_s == pytest.approx(0.8, abs=0.05)
    assert known.bit_rate > 0


@pytest.mark.parametrize("turn", [90, -90])
def test_a_film_that_was_taken_upright_is_upright(tmp_path, turn):
    known = look(str(make_film(tmp_path / "a.mp4", turn=turn)))

    assert (known.width, known.height) == (120, 160)


@pytest.mark.parametrize(("container", "name"), [("matroska", "matroska"), ("avi", "avi"), ("mpegts", "mpegts")])
def test_other_containers_are_opened_as_well(tmp_path, container, name):
    known = look(str(make_film(tmp_path / "a", container=container)))

    assert (known.container, known.codec, known.flaw) == (name, "h264", "")


def test_the_sample_of_the_demo_is_a_film(tmp_path):
    make_sample(tmp_path / "a.avi", 1)

    known = look(str(tmp_path / "a.avi"))

    assert (known.codec, known.duration_s, known.flaw) == ("rawvideo", 1.0, "")


def test_a_recording_without_its_index_is_unfinished(tmp_path):
    content = film()
    index = dict(boxes(content))[b"moov"]

    assert look(written(tmp_path, content[:index])).flaw == Flaw.UNFINISHED
    assert look(written(tmp_path, content[: index + 40])).flaw == Flaw.UNFINISHED
    assert look(written(tmp_path, content)).flaw == ""


def test_a_recording_that_was_never_closed_is_unfinished(tmp_path):
    assert look(written(tmp_path, b"\0\0\0\x18ftypisom\0\0\2\0isomiso2" + bytes(100_000))).flaw == Flaw.UNFINISHED


@pytest.mark.parametrize("container", ["mp4", "matroska", "avi"])
def test_a_copy_that_broke_off_is_cut_short_and_not_unfinished(tmp_path, container):
    option = "movflags=+faststart" if container == "mp4" else ""
    content = make_film(tmp_path / "whole", container=container, seconds=1.0, option=option).read_bytes()

    known = look(written(tmp_path, content[: len(content) * 2 // 3]))

    assert (known.codec, known.flaw) == ("h264", Flaw.CUT_SHORT)


def test_a_film_in_fragments_is_whole_as_far_as_it_goes(tmp_path):
    content = film(option="movflags=frag_keyframe+empty_moov", seconds=1.0)

    assert look(written(tmp_path, content[:-2000])).flaw in ("", Flaw.NO_DURATION)


def test_sound_alone_has_no_picture(tmp_path):
    known = look(written(tmp_path, sound_alone(), "a.m4v"))

    assert (known.codec, known.sound, known.flaw) == ("", "aac", Flaw.NO_PICTURE)


def test_a_live_recording_has_no_duration(tmp_path):
    known = look(written(tmp_path, film(container="matroska", option="live=1")))

    assert (known.codec, known.duration_s, known.flaw) == ("h264", 0.0, Flaw.NO_DURATION)


@pytest.mark.parametrize(
    "content", [b"", b"this is a text", b"#EXTM3U\n#EXTINF:1,\n/etc/passwd\n", b"ffconcat version 1.0\nfile a.mp4\n"]
)
def test_what_is_no_film_is_not_known(tmp_path, content):
    assert look(written(tmp_path, content)) is None


def test_a_name_that_looks_like_an_address_is_a_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    make_film(tmp_path / "http:film,subfile.mp4")

    assert look("http:film,subfile.mp4").codec == "h264"


def test_a_name_that_is_no_text_is_opened(tmp_path):
    name = b"\xff\xfe film.mp4".decode(errors="surrogateescape")

    assert look(str(make_film(tmp_path / name))).codec == "h264"
