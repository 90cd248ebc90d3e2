"""The program itself: started, asked, killed, started again."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.companion.site import Connection, Video, film
from uploader_app.companion.cli import main

CLI = [sys.executable, "-m", "uploader_app.companion.cli"]


@pytest.fixture
def said(capsys):
    """What the program answers to words that need no process of their own."""

    def run_here(*words):
        code = main([str(word) for word in words])
        return code, *capsys.readouterr()

    return run_here


def run(*words):
    return subprocess.run([*CLI, *map(str, words)], capture_output=True, text=True, timeout=60, env=dict(os.environ))


class Program:
    """``serve --demo`` as a process; it keeps its port over restarts."""

    def __init__(self, data):
        self.data = data
        self.port = 0

    def start(self):
        command = [*CLI, "serve", "--demo", "--port", str(self.port), "--data", str(self.data)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        self.port = int(re.fullmatch(r"Fieldpost companion ready at http://127\.0\.0\.1:(\d+)\n", line)[1])
        self.url = f"http://127.0.0.1:{self.port}"

    def end(self, how):
        self.process.send_signal(how)
        code = self.process.wait(20)
        self.process.stdout.close()
        return code


@pytest.fixture
def program(tmp_path):
    made = Program(tmp_path / "data")
    made.start()
    yield made
    if made.process.poll() is None:
        made.end(signal.SIGKILL)


@pytest.fixture
def student(program):
    with httpx.Client(base_url=program.url, timeout=20, verify=False) as http:
        answer = http.post("/v1/session", json={"username": "student", "password": "student"})
        http.headers["Authorization"] = f"Bearer {answer.json()['token']}"
        yield http


def test_a_kill_in_the_middle_loses_little_and_nothing_is_damaged(program, student):
    video = Video(student, film(24_000_000))
    url = video.create()
    sent = 0
    for _ in range(3):
        offset = video.offset(url)
        assert sent - offset <= 4 * 1024 * 1024
        with Connection(program.port) as dying:
            # What still lies on the sender's side is not counted as lost.
            dying.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 256 * 1024)
            dying.patch(url, offset, len(video.data) - offset)
            dying.socket.sendall(video.data[offset : offset + 7_000_000])
            sent = offset + 7_000_000
            program.end(signal.SIGKILL)
        program.start()

    offset = video.offset(url)
    assert offset > 0
    assert video.patch(url, offset, video.data[offset:]).status_code == 204
    assert video.complete().json()["state"] == "stored"
    assert json.loads(video.hand_in().json()["document"])["sha256"] == video.sha256


def test_a_signal_ends_it_quickly_with_an_upload_open(program, student):
    url = Video(student).create()
    with Connection(program.port) as open_one:
        open_one.patch(url, 0, 4000)
        open_one.socket.sendall(b"x" * 100)

        assert program.end(signal.SIGTERM) in (0, -signal.SIGTERM)


def test_videos_are_listed_while_it_runs_and_when_it_does_not(program, student):
    video = Video(student).store()
    Video(student).send()

    running = run("video", "list", "--data", program.data, "--json")
    program.end(signal.SIGTERM)
    stopped = run("video", "list", "--data", program.data, "--json")

    assert running.stdout == stopped.stdout
    [listed] = [json.loads(line) for line in running.stdout.splitlines()]
    with Path(listed.pop("path")).open("rb") as file:
        assert file.read() == video.data
    assert listed == {
        "id": video.id,
        "owner": "student",
        "assignment": "demo-interview",
        "state": "stored",
        "size": 4000,
        "sha256": video.sha256,
        "held": "",
    }
    assert run("video", "list", "--data", program.data).stdout.startswith(video.id)


def test_a_taken_port_is_said_and_is_one(program, tmp_path):
    done = run("serve", "--demo", "--port", program.port, "--data", tmp_path / "other")

    assert done.returncode == 1
    assert "in use" in done.stderr


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.org"])
def test_the_demo_serves_no_network(tmp_path, said, host):
    code, _, complaint = said("serve", "--demo", "--host", host, "--data", tmp_path)

    assert code == 2
    assert "this computer only" in complaint


def test_without_the_demo_it_says_what_is_missing(tmp_path, said):
    code, answer, complaint = said("serve", "--data", tmp_path)

    assert (code, answer) == (2, "")
    assert "[moodle]" in complaint


def test_an_unknown_setting_is_named(tmp_path, said):
    (tmp_path / "a.toml").write_text("slotz = 3")

    code, _, complaint = said("serve", "--demo", "--config", tmp_path / "a.toml", "--data", tmp_path)

    assert code == 2
    assert "slotz" in complaint


def test_a_list_of_nothing_is_said_and_is_one(tmp_path, said):
    code, _, complaint = said("video", "list", "--data", tmp_path / "nothing")

    assert code == 1
    assert "--data" in complaint


def test_the_doctor_finds_all_well(tmp_path, said):
    (tmp_path / "a.toml").write_text("max_bytes = 1000")

    code, answer, _ = said("doctor", "--data", tmp_path / "data", "--port", 0, "--config", tmp_path / "a.toml")

    assert (code, answer.count("ok ")) == (0, 9)
    assert not (tmp_path / "data").exists()


def test_the_doctor_says_what_to_do(tmp_path, said):
    (tmp_path / "secret.key").write_bytes(b"x" * 32)
    (tmp_path / "secret.key").chmod(0o644)
    (tmp_path / "companion.db").write_bytes(b"this is no database" * 100)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        code, answer, _ = said("doctor", "--data", tmp_path, "--port", taken.getsockname()[1])

    assert code == 1
    assert all(advice in answer for advice in ("chmod 600", "backup", "--port"))


@pytest.mark.parametrize("name", ["retention", "alerts", "prices", "metrics"])
def test_the_doctor_finds_the_mistakes_that_serve_would_refuse(tmp_path, said, name):
    (tmp_path / "a.toml").write_text(f"max_bytes = 1000\n[{name}]\nkept = 7")

    words = ("--data", tmp_path / "data", "--port", 0, "--config", tmp_path / "a.toml")
    examined, answer, _ = said("doctor", *words)
    served, _, complaint = said("serve", "--demo", *words)

    assert (examined, served) == (1, 2)
    assert complaint.strip() in answer


@pytest.mark.parametrize(("trusted", "code"), [("", 1), ("127.0.0.1", 0)])
def test_the_doctor_asks_for_the_proxy_that_a_public_address_has(tmp_path, said, trusted, code):
    settings = ("max_bytes = 1000", 'public_url = "https://films.example.edu"', f'trusted_proxies = "{trusted}"')
    (tmp_path / "a.toml").write_text("\n".join(settings))

    examined, answer, _ = said("doctor", "--data", tmp_path / "data", "--port", 0, "--config", tmp_path / "a.toml")

    assert examined == code
    assert ("its address in trusted_proxies" in answer) == bool(code)


def test_a_key_that_others_may_read_is_refused(tmp_path):
    (tmp_path / "secret.key").write_bytes(b"x" * 32)
    (tmp_path / "secret.key").chmod(0o644)

    done = run("serve", "--demo", "--port", 0, "--data", tmp_path)

    assert done.returncode == 1
    assert "chmod 600" in done.stderr


def test_the_key_is_made_for_its_owner_only(program):
    assert (program.data / "secret.key").stat().st_mode & 0o777 == 0o600


def test_a_copy_of_the_database_brings_it_back(tmp_path, said, program, student):
    Video(student).store()
    program.end(signal.SIGTERM)
    place = ("--data", str(program.data))

    assert said("db", "backup", *place, str(tmp_path / "copy.db"))[0] == 0
    (program.data / "companion.db").write_bytes(b"no database")
    code, answer, _ = said("db", "restore", *place, str(tmp_path / "copy.db"))

    assert (code, "1 in upload" in answer) == (0, True)
    assert said("db", "upgrade", *place)[0] == 0
    assert len(said("video", "list", *place, "--json")[1].splitlines()) == 1


@pytest.mark.parametrize("words", [("upgrade",), ("backup", "copy.db"), ("restore", "copy.db")])
def test_a_database_that_is_not_there_is_said_and_is_one(tmp_path, said, words):
    code, answer, complaint = said("db", *words, "--data", str(tmp_path / "nowhere"))

    assert (code, answer) == (1, "")
    assert "Traceback" not in complaint
    assert complaint


def test_while_it_runs_videos_are_held_and_deleted_and_people_forgotten(program, student):
    place = ("--data", program.data)
    kept, unwanted = Video(student).store(), Video(student).store()

    assert run("video", "hold", kept.id, "--reason", "ticket 7", *place).returncode == 0
    assert run("video", "delete", unwanted.id, "--reason", "ticket 8", *place).returncode == 0
    refused = run("person", "erase", "student", *place)
    assert (refused.returncode, kept.id in refused.stderr) == (1, True)
    assert run("video", "release", kept.id, *place).returncode == 0
    done = run("person", "erase", "student", *place)

    assert done.returncode == 0, done.stderr
    assert json.loads(json.loads(done.stdout.splitlines()[-1])["document"])["complete"]
    assert list((program.data / "store").iterdir()) == []
    assert student.post(f"/v1/videos/{kept.id}/playback").status_code == 401
