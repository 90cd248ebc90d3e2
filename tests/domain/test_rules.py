from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.builders import TARGET
from uploader_app.domain.faults import Code
from uploader_app.domain.limits import Whose
from uploader_app.domain.rules import may_last, may_play, may_send, media_type
from uploader_app.domain.upload import Film, Flaw, Target

PACKETS = b"".join(b"\x47" + bytes(187) for _ in range(5))
CAMCORDER = b"".join(bytes(4) + b"\x47" + bytes(187) for _ in range(5))


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\0\0\0\x18ftypisom\0\0\2\0", "video/mp4"),
        (b"\0\0\0\x14ftypqt  ", "video/quicktime"),
        (b"\0\0\0\x08wide\0\0\0\0mdat", "video/quicktime"),
        (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm", "video/webm"),
        (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x88matroska", "video/x-matroska"),
        (b"RIFF\0\0\0\0AVI LIST", "video/x-msvideo"),
        (bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c"), "video/x-ms-wmv"),
        (b"FLV\x01\x05", "video/x-flv"),
        (b"\0\0\x01\xba!", "video/mpeg"),
        (PACKETS, "video/mp2t"),
        (CAMCORDER, "video/mp2t"),
        (b"OggS" + bytes(24) + b"\x80theora", "video/ogg"),
        (bytes.fromhex("060e2b34020501010d0102010102"), "application/mxf"),
    ],
)
def test_a_video_is_known_by_its_content(head, kind):
    assert media_type(head) == kind


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"%PDF-1.7",
        b"PK\x03\x04",
        b"\0\0\0\x18ftypheic",
        b"RIFF\0\0\0\0WAVEfmt ",
        b"ID3\x04",
        b"OggS" + bytes(24) + b"\x01vorbis",
        b"this is a text named holiday.mp4",
        b"\x47" + bytes(1000),
    ],
)
def test_what_is_no_video_is_not_taken_for_one(head):
    assert media_type(head) == ""


@given(st.binary(max_size=1024))
def test_no_content_makes_it_stumble(head):
    assert isinstance(media_type(head), str)


def test_each_refusal_has_its_own_reason():
    small = Target("s", "u", "a", "n", max_bytes=100)

    assert may_send(0, "", TARGET).code is Code.FILE_EMPTY
    assert may_send(10, "", TARGET).code is Code.FILE_NOT_VIDEO
    too_large = may_send(101, "video/mp4", small)
    assert (too_large.code, too_large.size, too_large.limit) == (Code.FILE_TOO_LARGE, 101, 100)
    assert may_send(100, "video/mp4", small) is None
    assert may_send(10**15, "video/mp4", TARGET) is None


@pytest.mark.parametrize(
    ("flaw", "code"),
    [
        (Flaw.UNFINISHED, Code.FILE_UNFINISHED),
        (Flaw.NO_PICTURE, Code.FILE_NO_PICTURE),
        (Flaw.CUT_SHORT, None),
        (Flaw.NO_DURATION, None),
        ("of a newer version", None),
        ("", None),
    ],
)
def test_only_what_nobody_could_watch_is_refused(flaw, code):
    fault = may_play(Film("mov", "h264", 1.0, flaw=flaw))

    assert (fault and fault.code) == code


def test_what_was_not_looked_into_is_not_refused():
    assert may_play(None) is None


NAMES = st.sampled_from(["", "of a newer site", *Whose])


@given(st.integers(1, 10**13), st.integers(0, 10**13), NAMES)
def test_a_file_beyond_the_limit_is_refused_with_both_sizes_and_whose_limit_it_is(size, limit, whose):
    fault = may_send(size, "video/mp4", replace(TARGET, max_bytes=limit, max_bytes_of=whose))

    assert (fault is not None) == (0 < limit < size)
    told = fault and (fault.code, fault.size, fault.limit, fault.whose)
    assert told in (None, (Code.FILE_TOO_LARGE, size, limit, whose))


@given(st.floats(0, 10**6), st.integers(0, 10**6), NAMES)
@example(60.4, 60, "")
def test_a_film_beyond_the_limit_is_refused_with_both_lengths_and_whose_limit_it_is(lasts, limit, whose):
    to = replace(TARGET, max_duration_s=float(limit), max_duration_of=whose)

    fault = may_last(Film("mov", "h264", lasts), to)

    assert (fault is not None) == (0 < limit < lasts)
    if fault:
        assert (fault.code, fault.limit, fault.whose) == (Code.FILE_TOO_LONG, limit, whose)
        assert fault.limit < fault.size < lasts + 1, "it is not rounded to the limit"


@pytest.mark.parametrize("film", [None, Film("mov", "h264", 0.0)])
def test_what_does_not_say_how_long_it_is_may_be_sent(film):
    assert may_last(film, replace(TARGET, max_duration_s=1.0)) is None
