"""The command line in this process, at an assignment that keeps drafts, and with an output that somebody leaves."""

from __future__ import annotations

import io
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from tests.e2e.rig import MIB, video
from tests.e2e.study import NUMBERS, Place, place
from tests.films import make_film
from uploader_app.cli.main import main
from uploader_app.pipe import EXIT_CUT
from uploader_app.store.journal import read_journal

DRAFTS, STATEMENT = "A", "I"
PASSWORD = "a secret of Moodle's"

Fieldpost = Callable[..., int]


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Place]:
    with place(tmp_path) as it:
        yield it


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("films") / "walk.mp4"
    make_film(path)
    os.utime(path, (1_700_000_000, 1_700_000_000))
    return str(path)


@pytest.fixture
def fieldpost(at: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fieldpost:
    """Signed in; nobody sits at the keyboard."""
    monkeypatch.setenv("FIELDPOST_KEYCHAIN", "file")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")

    def fieldpost(*words: str) -> int:
        return main(["--home", str(tmp_path / "home"), *words])

    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\n"))
    assert fieldpost("login", at.url, "--username", "student1", "--password-stdin") == 0
    return fieldpost


def to(letter: str) -> tuple[str, str]:
    return "--assignment", str(NUMBERS[letter])


def test_a_draft_stays_one_until_its_author_hands_it_in(fieldpost, at, film, tmp_path, capsys):
    assert fieldpost("upload", film, *to(DRAFTS)) == 4

    [draft] = read_journal(tmp_path / "home")
    assert at.work(DRAFTS).status == "draft"
    assert f"fieldpost hand-in {draft.id[:8]}" in capsys.readouterr().err

    assert fieldpost("hand-in", draft.id[:8]) == 0
    assert at.work(DRAFTS).status == "submitted"
    assert fieldpost("hand-in", draft.id[:8]) == 0, "it is handed in already"


def test_nothing_is_sent_for_who_does_not_agree_to_the_statement(fieldpost, at, film, capsys):
    assert fieldpost("upload", film, *to(STATEMENT), "--hand-in") == 2
    assert "This submission is my own work" in capsys.readouterr().err
    assert at.asked_for_places() == 0

    assert fieldpost("upload", film, *to(STATEMENT), "--hand-in", "--agree") == 0
    assert at.work(STATEMENT).status == "submitted"


def test_an_upload_whose_output_is_cut_off_is_parked(fieldpost, at, tmp_path):
    video(tmp_path / "long.mp4", MIB)
    ours, theirs = os.pipe()
    reader = threading.Thread(target=read_until_it_is_sent, args=(ours,))
    reader.start()
    with os.fdopen(theirs, "w") as output, redirect_stdout(output):
        code = fieldpost("upload", str(tmp_path / "long.mp4"), *to("C"), "--json", "--limit-rate", "500k")
    reader.join()

    assert code == EXIT_CUT
    assert at.states() == ["parked"]


def read_until_it_is_sent(end: int) -> None:
    with os.fdopen(end) as lines:
        next(line for line in lines if "RUNNING/TRANSFER" in line)
