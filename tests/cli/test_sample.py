"""The sample video is a video, to our own rules and to whoever reads its headers."""

from __future__ import annotations

import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from uploader_app.cli.sample import FRAME_BYTES, HEIGHT, LONGEST, RATE, WIDTH, make_sample
from uploader_app.domain.rules import HEAD_BYTES, media_type
from uploader_app.engine.files import FRESH_SECONDS


@dataclass(frozen=True)
class Chunk:
    name: bytes
    start: int
    content: bytes


def chunks(content: bytes, start: int = 0) -> Iterator[Chunk]:
    """Until the last byte, exactly."""
    while start < len(content):
        name, size = struct.unpack_from("<4sI", content, start)
        assert start + 8 + size <= len(content)
        yield Chunk(name, start, content[start + 8 : start + 8 + size])
        start += 8 + size


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sample") / "sample.avi"
    make_sample(path, seconds=1)
    return path.read_bytes()


@pytest.fixture
def parts(sample: bytes) -> dict[bytes, Chunk]:
    """The three parts of the file: hdrl, movi, idx1."""
    return {part.content[:4] if part.name == b"LIST" else part.name: part for part in chunks(sample, 12)}


def test_it_is_a_video_to_our_rules(sample):
    assert media_type(sample[:HEAD_BYTES]) == "video/x-msvideo"


def test_the_outer_size_is_that_of_the_file(sample):
    assert struct.unpack("<4sI4s", sample[:12]) == (b"RIFF", len(sample) - 8, b"AVI ")


def test_its_parts_fill_it_in_order(parts):
    assert list(parts) == [b"hdrl", b"movi", b"idx1"]


def test_the_main_header_tells_size_and_length(parts):
    header = next(chunks(parts[b"hdrl"].content, 4))

    period, _, _, _, frames, _, streams, _, width, height = struct.unpack_from("<10I", header.content)

    assert (header.name, len(header.content)) == (b"avih", 56)
    assert (period, frames, streams, width, height) == (1_000_000 // RATE, RATE, 1, WIDTH, HEIGHT)


def test_the_stream_header_tells_what_the_frames_are(parts):
    stream = list(chunks(parts[b"hdrl"].content, 4))[1]

    header, bitmap = chunks(stream.content, 4)

    assert (header.name, len(header.content), header.content[:8]) == (b"strh", 56, b"vidsDIB ")
    assert bitmap.name == b"strf"
    assert struct.unpack_from("<IiiHH", bitmap.content) == (40, WIDTH, HEIGHT, 1, 24)


def test_every_frame_is_whole_and_differs_from_the_one_before(parts):
    frames = list(chunks(parts[b"movi"].content, 4))

    assert {(frame.name, len(frame.content)) for frame in frames} == {(b"00db", FRAME_BYTES)}
    assert len({frame.content for frame in frames}) == RATE


def test_the_index_points_at_every_frame(parts):
    movie = parts[b"movi"].content
    entries = struct.iter_unpack("<4sIII", parts[b"idx1"].content)

    pointed = [struct.unpack_from("<4sI", movie, start) == (name, size) for name, _, start, size in entries]

    assert pointed == [True] * RATE


def test_samples_differ_by_their_shift(tmp_path):
    make_sample(tmp_path / "a.avi", 1)
    make_sample(tmp_path / "b.avi", 1, shift=17)

    assert (tmp_path / "a.avi").read_bytes() != (tmp_path / "b.avi").read_bytes()


def test_nobody_waits_to_see_whether_it_still_grows(tmp_path):
    make_sample(tmp_path / "a.avi", 1)

    assert (tmp_path / "a.avi").stat().st_mtime < time.time() - FRESH_SECONDS


def test_nothing_else_is_left_beside_it(tmp_path: Path):
    make_sample(tmp_path / "a.avi", 1)

    assert [path.name for path in tmp_path.iterdir()] == ["a.avi"]


@pytest.mark.parametrize("seconds", [0, -1, LONGEST + 1])
def test_a_length_that_no_player_would_read_is_refused(tmp_path, seconds):
    with pytest.raises(ValueError, match="seconds long"):
        make_sample(tmp_path / "a.avi", seconds)
