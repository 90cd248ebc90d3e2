from __future__ import annotations

import asyncio
from pathlib import Path

from tests.builders import upload_id
from uploader_app.cli.films import Films
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
