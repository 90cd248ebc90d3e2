from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import TARGET, upload, upload_id
from uploader_app.cli.films import Films
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.upload import Film
from uploader_app.media.smaller import FOLDER
from uploader_app.media.thumbs import JPEG, Thumbs


def test_pictures_are_given_of_those_that_have_one(tmp_path: Path):
    Thumbs(tmp_path).keep(upload_id(1), JPEG + b"one")

    found = asyncio.run(Films(tmp_path).pictures([upload_id(1), upload_id(2)]))

    assert found == {upload_id(1): JPEG + b"one"}


def test_copies_that_no_upload_needs_are_removed(tmp_path: Path):
    folder = tmp_path / FOLDER
    folder.mkdir()
    for name in ("used.mp4", "old.mp4"):
        (folder / name).write_bytes(b"film")

    asyncio.run(Films(tmp_path).tidy([str(folder / "used.mp4")]))

    assert [file.name for file in folder.iterdir()] == ["used.mp4"]


def test_no_copy_is_tried_out_of_what_is_too_long_anyway(tmp_path: Path):
    long = upload(film=Film("mov", "h264", 61.0), target=replace(TARGET, max_duration_s=60.0))

    with pytest.raises(StepError) as caught:
        asyncio.run(Films(tmp_path).copies(long))

    assert caught.value.fault.code is Code.FILE_TOO_LONG
