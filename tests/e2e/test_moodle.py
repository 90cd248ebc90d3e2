"""A companion whose people are a Moodle's, from the sign-in to the receipt."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from tests.e2e.rig import MIB, Client, companion, rows, sha256, video
from tests.fakes.moodle import NEVER_RIGHT, RELEASES
from tests.fakes.moodle_submissions import SubmissionMoodle

PLAIN, CLOSED, HIDDEN = "3", "2", "12"
PASSWORD = "a secret of Moodle's"


@pytest.fixture(params=RELEASES)
def moodle(request):
    with SubmissionMoodle(request.param) as server:
        server.play("51-status-C-student1-nothing-yet", "51-status-B-student1-nothing-yet")
        yield server
    assert server.surprises == []


@pytest.fixture
def server(moodle, tmp_path):
    config = tmp_path / "companion.toml"
    config.write_text(f'[moodle]\nurl = "{moodle.url}"\n')
    with companion(tmp_path / "server", "--verbose", "--config", str(config), demo=False) as it:
        yield it


@pytest.fixture
def client(server, tmp_path):
    it = Client(tmp_path / "home")
    it.login(server.url, "student1", PASSWORD)
    return it


def expire_sessions(server):
    """As after twelve hours."""
    with sqlite3.connect(server.data / "companion.db") as db:
        assert db.execute("UPDATE session SET expires_at = 1").rowcount == 1
    db.close()


def secrets_in(folder: Path) -> list[str]:
    """Files in which a password or a Moodle token lies."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in files if any(s in file.read_bytes() for s in (PASSWORD.encode(), b"token-student1"))]


def test_a_video_goes_to_an_assignment_that_moodle_opens(moodle, server, client, tmp_path):
    expected = video(tmp_path / "interview.mp4", 3 * MIB + 5)

    done = client.run("upload", str(tmp_path / "interview.mp4"), "--assignment", PLAIN, "--json")

    assert done.returncode == 0, done.stderr
    assert rows(done.stdout)[-1]["receipt"]["sha256"] == expected
    (stored,) = server.videos()
    assert (stored["owner"], stored["assignment"], stored["state"]) == ("student1", PLAIN, "submitted")
    assert f'<div><p><a href="{server.url}/p/{stored["id"]}.mp4?k=' in moodle.work("student1", int(PLAIN)).text
    assert json.loads(rows(done.stdout)[-1]["receipt"]["document"])["proof"] == "onlinetext"
    assert sha256(Path(stored["path"])) == expected
    assert json.loads(client.run("assignments", "--json").stdout.splitlines()[0])["id"]
    assert secrets_in(tmp_path / "server") == []
    assert secrets_in(client.home) == ["sign-ins.json"]


@pytest.mark.parametrize("assignment", [CLOSED, HIDDEN, "99999"])
def test_what_moodle_does_not_open_takes_no_video(moodle, client, tmp_path, assignment):
    video(tmp_path / "interview.mp4", MIB)

    done = client.run("upload", str(tmp_path / "interview.mp4"), "--assignment", assignment, "--json")

    assert done.returncode == 1
    assert not rows(done.stdout) or rows(done.stdout)[-1]["state"].startswith("FAILED")


def test_an_expired_session_is_renewed_silently(moodle, server, client, tmp_path):
    video(tmp_path / "interview.mp4", MIB)
    expire_sessions(server)

    done = client.run("upload", str(tmp_path / "interview.mp4"), "--assignment", PLAIN, "--json")

    assert done.returncode == 0, done.stderr
    assert rows(done.stdout)[-1]["state"] == "DONE"


def test_a_token_that_moodle_refuses_asks_for_a_new_sign_in(moodle, server, client, tmp_path):
    video(tmp_path / "interview.mp4", MIB)
    moodle.instead = moodle.says("A1-expired-token")
    expire_sessions(server)

    done = client.run("upload", str(tmp_path / "interview.mp4"), "--assignment", PLAIN, "--json")

    assert done.returncode == 3, (done.stdout, done.stderr)


def test_a_wrong_password_is_told(server, tmp_path):
    done = Client(tmp_path / "other").run(
        "login", server.url, "--username", "student1", "--password-stdin", text=f"{NEVER_RIGHT}\n"
    )

    assert done.returncode == 3
    assert "password is wrong" in done.stderr
