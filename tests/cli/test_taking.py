"""What of the files that a person gave can be taken, from a real disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import TARGET
from uploader_app.cli.taking import prepared
from uploader_app.domain.faults import Code
from uploader_app.domain.limits import Whose
from uploader_app.domain.upload import Status

VIDEO = b"\x00\x00\x00\x18ftypisom" + bytes(1000)


def codes(*paths: Path) -> dict[str, Code]:
    found = prepared([str(path) for path in paths], TARGET)
    return {Path(one.path).name: one.fault.code for one in found.refused}


def test_the_good_ones_go_on_and_the_others_are_named_with_their_reason(tmp_path: Path):
    (tmp_path / "good.mp4").write_bytes(VIDEO)
    (tmp_path / "empty.mp4").touch()
    (tmp_path / "notes.mp4").write_text("not a video")
    (tmp_path / "folder").mkdir()
    paths = [tmp_path / name for name in ("empty.mp4", "good.mp4", "notes.mp4", "folder", "gone.mp4")]

    found = prepared([str(path) for path in paths], TARGET)

    assert [one.path for one in found.uploads] == [str(tmp_path / "good.mp4")]
    assert codes(*paths) == {
        "empty.mp4": Code.FILE_EMPTY,
        "notes.mp4": Code.FILE_NOT_VIDEO,
        "folder": Code.FOLDER_EMPTY,
        "gone.mp4": Code.FILE_MISSING,
    }


@pytest.mark.parametrize(("limit", "expected"), [(len(VIDEO), None), (len(VIDEO) - 1, Code.FILE_TOO_LARGE)])
def test_what_is_too_large_comes_along_refused_so_that_a_smaller_copy_can_take_its_place(
    tmp_path: Path, limit: int, expected: Code | None
):
    (tmp_path / "a.mp4").write_bytes(VIDEO)
    to = replace(TARGET, max_bytes=limit, max_bytes_of=Whose.COMPANION)

    found = prepared([str(tmp_path / "a.mp4")], to)

    (one,) = found.uploads
    assert found.refused == []
    assert (one.fault and (one.fault.code, one.fault.whose)) == (expected and (expected, Whose.COMPANION))
    assert one.status is (Status.FAILED if expected else Status.READY)


def test_a_folder_is_looked_through_and_each_upload_is_its_own(tmp_path: Path):
    for name in ("b.mp4", "a.mp4"):
        (tmp_path / name).write_bytes(VIDEO)

    found = prepared([str(tmp_path)], TARGET)

    assert [one.name for one in found.uploads] == ["a.mp4", "b.mp4"]
    assert len({one.id for one in found.uploads} | {one.secret for one in found.uploads}) == 4
