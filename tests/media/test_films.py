"""The engine's Films over the real worker: what is learned of a file, and that nothing of it stops an upload."""

from __future__ import annotations

import asyncio
import json
import os
import stat
import sys

from tests.builders import upload_id
from tests.films import make_film
from uploader_app.domain.upload import Flaw
from uploader_app.media.films import FilmReader
from uploader_app.media.helper import Helper
from uploader_app.media.start import worker_command
from uploader_app.media.thumbs import Thumbs

ONE, TWO = upload_id(1), upload_id(2)
DYING = "print('{}', flush=True); input(); import os; open(os.environ['TALLY'], 'a').write('x'); os._exit(1)"


def looked(home, path, command=None, id=ONE):
    async def run():
        reader = FilmReader(Helper(command or worker_command()), Thumbs(home))
        try:
            return await reader.look(id, str(path))
        finally:
            await reader.aclose()

    return asyncio.run(run())


def test_a_film_is_known_and_its_picture_is_kept_for_its_owner_alone(tmp_path):
    film = looked(tmp_path, make_film(tmp_path / "a.mp4"))

    assert (film.codec, film.flaw, film.medium) == ("h264", "", "")
    kept = Thumbs(tmp_path).path(ONE)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert Thumbs(tmp_path).read(ONE).startswith(b"\xff\xd8\xff")


def test_an_unfinished_recording_has_no_picture(tmp_path):
    (tmp_path / "a.mp4").write_bytes(b"\0\0\0\x18ftypisom\0\0\2\0isomiso2" + bytes(1000))

    assert looked(tmp_path, tmp_path / "a.mp4").flaw == Flaw.UNFINISHED
    assert Thumbs(tmp_path).read(ONE) == b""


def test_a_file_at_which_the_worker_dies_twice_goes_unseen(tmp_path, monkeypatch):
    monkeypatch.setenv("TALLY", str(tmp_path / "tally"))

    assert looked(tmp_path, "/films/a.mp4", [sys.executable, "-S", "-c", DYING]) is None
    assert (tmp_path / "tally").read_text() == "xx"


def test_without_a_worker_nothing_is_known(tmp_path):
    assert looked(tmp_path, "/films/a.mp4", ["/nowhere/worker"]) is None


def test_an_answer_that_is_no_film_is_none(tmp_path):
    liar = f"print('{{}}', flush=True); input(); print('{json.dumps({'film': {'codec': 3}})}', flush=True); input()"

    assert looked(tmp_path, "/films/a.mp4", [sys.executable, "-S", "-c", liar]) is None


def test_a_file_that_is_gone_is_not_known(tmp_path):
    assert looked(tmp_path, tmp_path / "a.mp4") is None


# -- the pictures' folder -------------------------------------------------------------------------------


def test_a_picture_goes_with_its_upload(tmp_path):
    thumbs = Thumbs(tmp_path)
    thumbs.keep(ONE, b"\xff\xd8\xff1")
    thumbs.keep(TWO, b"\xff\xd8\xff2")

    thumbs.forget(ONE)
    thumbs.forget(ONE)

    assert (thumbs.read(ONE), thumbs.read(TWO)) == (b"", b"\xff\xd8\xff2")


def test_what_is_no_picture_is_not_kept(tmp_path):
    Thumbs(tmp_path).keep(ONE, b"<html>")

    assert Thumbs(tmp_path).read(ONE) == b""


def test_a_folder_that_cannot_be_written_costs_only_the_picture(tmp_path, caplog):
    (tmp_path / "thumbs").write_text("in the way")

    Thumbs(tmp_path).keep(ONE, b"\xff\xd8\xff1")
    Thumbs(tmp_path).tidy()

    assert Thumbs(tmp_path).read(ONE) == b""


def test_there_are_never_too_many(tmp_path, monkeypatch):
    monkeypatch.setattr("uploader_app.media.thumbs.MOST", 2)
    thumbs = Thumbs(tmp_path)
    for number in range(4):
        thumbs.keep(upload_id(number), b"\xff\xd8\xff")
        os.utime(thumbs.path(upload_id(number)), (number, number))

    thumbs.tidy()

    assert sorted(file.stem for file in (tmp_path / "thumbs").iterdir()) == [upload_id(2), upload_id(3)]
