"""Nothing that opens a door or names a person leaves with a log or a report."""

from __future__ import annotations

import logging
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import builders
from uploader_app.cli.diagnostics import report
from uploader_app.cli.logfile import FILE_NAME, written_log
from uploader_app.cli.redaction import Names, redacted
from uploader_app.settings import Settings

SECRET = "9f2c51d0a7be4c6f8813e09d5b7a64c2"


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Bearer {SECRET}",
        f"wstoken={SECRET}&wsfunction=x",
        f"https://video.example.edu/v1/tus/{SECRET}?k=abc",
        f"moodlemobile://token={SECRET}",
        f"failed at http://user:{SECRET}@proxy.example.edu:3128/",
        f"X-Upload-Secret: {SECRET}",
        f"secret={SECRET}",
        f"a {SECRET} b",
    ],
)
def test_a_key_is_left_out(text):
    assert SECRET not in redacted(text)
    assert SECRET[8:] not in redacted(text)


def test_what_support_needs_stays():
    line = "step failed upload=9f2c51 code=net.down answered 503 request 4f1c09 at https://video.example.edu"
    assert redacted(line).startswith("step failed upload=9f2c51 code=net.down answered 503 request 4f1c09")
    assert "video.example.edu" in redacted(line)


def test_mail_addresses_and_the_home_folder_are_left_out():
    text = redacted(f"mia.santos@example.edu wrote {Path.home()}/films")
    assert "mia" not in text
    assert str(Path.home()) not in text


@given(st.text(alphabet="0123456789abcdef", min_size=32, max_size=64), st.text(max_size=20), st.text(max_size=20))
def test_no_secret_survives_among_any_other_words(secret, before, after):
    assert secret not in redacted(f"{before} {secret} {after}")


def test_names_of_files_and_people_are_stood_in_for():
    names = Names(["/home/mia/Amina's story.MP4", "/x/b.mov"], ["Mia Santos"])
    text = names.hidden("Mia Santos sends /home/mia/Amina's story.MP4 and b.mov, Amina's story.MP4 again")
    assert text == "person-1 sends file-1.mp4 and file-2.mov, file-1.mp4 again"


def test_the_log_is_its_owners_and_holds_no_key(tmp_path):
    with written_log(tmp_path):
        logging.getLogger("fieldpost.test").info("sent to https://u.example.edu/%s", SECRET, extra={"secret": SECRET})
    path = tmp_path / FILE_NAME
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "https://u.example.edu/" in path.read_text()
    assert SECRET not in path.read_text()


def test_a_report_tells_how_things_stand_and_whose_they_are_to_nobody(tmp_path):
    (tmp_path / FILE_NAME).write_text(f"an old line with {SECRET} about Interview.mp4\n")
    upload = builders.upload(path="/home/mia/Interview.mp4", name="Interview.mp4")

    text = report(tmp_path, Settings(site="https://video.example.edu"), [upload], ["Mia Santos"], 0.0, ["holds: none"])

    assert "== Uploads" in text
    assert "CHECK READY" in text
    assert "holds: none" in text
    for private in ("Interview", upload.secret, upload.target.account, SECRET, "Mia"):
        assert private not in text
