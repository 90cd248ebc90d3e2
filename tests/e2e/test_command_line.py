"""The command line as a contract: what it prints, what it exits with, and that nothing is lost."""

from __future__ import annotations

import os
import shutil
import signal
import stat
from pathlib import Path

import pytest

from tests.e2e.rig import MIB, Client, companion, end, rows, sha256, video
from uploader_app.cli.profile import own

INTERVIEW, CLOSED = "demo-interview", "demo-closed"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with companion(tmp_path_factory.mktemp("server")) as it:
        yield it


@pytest.fixture(scope="module")
def signed_in(tmp_path_factory, server) -> Path:
    home = tmp_path_factory.mktemp("signed in") / "home"
    Client(home).login(server.url)
    return home


@pytest.fixture
def client(tmp_path, signed_in) -> Client:
    """Signed in, and nothing else."""
    shutil.copytree(signed_in, tmp_path / "home")
    return Client(tmp_path / "home")


def test_a_video_goes_from_the_command_line_to_its_receipt(client, server, tmp_path):
    expected = video(tmp_path / "interview.mp4", 5 * MIB + 17)

    done = client.run("upload", str(tmp_path / "interview.mp4"), "--assignment", INTERVIEW, "--json")

    assert done.returncode == 0, done.stderr
    last = rows(done.stdout)[-1]
    assert (last["state"], last["sent"], last["size"], last["fault"]) == ("DONE", 5 * MIB + 17, 5 * MIB + 17, None)
    assert last["receipt"]["sha256"] == expected
    assert (client.home / "thumbs" / f"{last['id']}.jpg").exists()
    stored = next(one for one in server.videos() if one["id"] == last["id"])
    assert (stored["owner"], stored["assignment"], stored["state"]) == ("student", INTERVIEW, "submitted")
    assert sha256(Path(stored["path"])) == expected


def test_a_folder_hands_in_its_videos(client, tmp_path):
    (tmp_path / "card" / "DCIM").mkdir(parents=True)
    for number, name in enumerate(("a.mp4", "DCIM/b.MOV")):
        video(tmp_path / "card" / name, MIB, seed=number)
    (tmp_path / "card" / "notes.txt").write_text("no video")

    done = client.run("upload", str(tmp_path / "card"), "--assignment", INTERVIEW, "--json")

    assert done.returncode == 0, done.stderr
    assert {row["name"] for row in rows(done.stdout) if row["state"] == "DONE"} == {"a.mp4", "b.MOV"}


def test_the_assignments_are_listed_for_programs_and_for_people(client):
    listed = rows(client.run("assignments", "--json").stdout)

    states = {row["id"]: row["state"] for row in listed}
    assert (states[INTERVIEW], states[CLOSED], len(states)) == ("open", "closed", 5)
    assert {"id", "name", "state", "sent", "size", "fault", "receipt"} <= set(listed[0])
    assert INTERVIEW in client.run("assignments").stdout


def test_ctrl_c_keeps_the_journal_and_resume_goes_on(client, server, tmp_path):
    expected = video(tmp_path / "long.mp4", 24 * MIB)
    process = client.start(
        "upload", str(tmp_path / "long.mp4"), "--assignment", INTERVIEW, "--json", "--limit-rate", "8M"
    )
    while rows(process.stdout.readline())[0]["sent"] < 4 * MIB:
        pass
    _, err = end(process, signal.SIGINT)

    assert process.returncode == 130
    assert "Nothing is lost" in err
    [kept] = client.queue()
    assert kept["state"].endswith("/TRANSFER")

    done = client.run("resume", "--json")

    assert done.returncode == 0, done.stderr
    assert min(row["sent"] for row in rows(done.stdout)) >= 4 * MIB, "never from zero"
    assert rows(done.stdout)[-1]["receipt"]["sha256"] == expected


def test_discard_leaves_nothing_in_the_store(client, server, tmp_path):
    before = server.objects()
    video(tmp_path / "doomed.mp4", 24 * MIB)
    process = client.start(
        "upload", str(tmp_path / "doomed.mp4"), "--assignment", INTERVIEW, "--json", "--limit-rate", "8M"
    )
    while (row := rows(process.stdout.readline())[0])["sent"] < 4 * MIB:
        pass
    end(process)
    assert len(server.objects() - before) == 1

    done = client.run("discard", row["id"])

    assert done.returncode == 0, done.stderr
    assert client.queue() == []
    assert server.objects() == before
    assert row["id"] not in {one["id"] for one in server.videos()}
    assert (tmp_path / "doomed.mp4").stat().st_size == 24 * MIB


def test_a_second_start_hands_its_files_to_the_first(client, tmp_path):
    video(tmp_path / "first.mp4", 24 * MIB)
    video(tmp_path / "second.mp4", MIB, seed=2)
    first = client.start(
        "upload", str(tmp_path / "first.mp4"), "--assignment", INTERVIEW, "--json", "--limit-rate", "8M"
    )
    while rows(first.stdout.readline())[0]["sent"] < MIB:
        pass

    second = client.run("upload", str(tmp_path / "second.mp4"), "--assignment", INTERVIEW, "--json")

    assert second.returncode == 0, second.stderr
    assert "already running" in second.stderr
    assert rows(second.stdout)[-1]["state"] == "DONE"
    _out, err = first.communicate(timeout=60)
    assert first.returncode == 0, err


def test_a_second_start_goes_on_alone_when_the_first_one_ends(client, tmp_path):
    video(tmp_path / "late.mp4", MIB, seed=5)
    first = own(client.home)
    second = client.start("upload", str(tmp_path / "late.mp4"), "--assignment", INTERVIEW, "--json")
    assert "already running" in second.stderr.readline()

    first.release()

    output, _ = second.communicate(timeout=60)
    assert second.returncode == 0
    assert rows(output)[-1]["state"] == "DONE"


def test_the_same_file_again_goes_on_instead_of_twice(client, tmp_path):
    video(tmp_path / "again.mp4", 24 * MIB)
    order = ("upload", str(tmp_path / "again.mp4"), "--assignment", INTERVIEW, "--json")
    process = client.start(*order, "--limit-rate", "8M")
    while (row := rows(process.stdout.readline())[0])["sent"] < 4 * MIB:
        pass
    end(process)

    done = client.run(*order)

    assert done.returncode == 0, done.stderr
    assert {r["id"] for r in rows(done.stdout)} == {row["id"]}


# -- wrong input, each with its own sentence -----------------------------------------------------


def refused(client: Client, path: Path, assignment: str = INTERVIEW) -> dict:
    done = client.run("upload", str(path), "--assignment", assignment, "--json")
    assert done.returncode == 1, (done.stdout, done.stderr)
    return rows(done.stdout)[-1]["fault"]


def test_an_empty_file(client, tmp_path):
    (tmp_path / "empty.mp4").touch()
    fault = refused(client, tmp_path / "empty.mp4")
    assert fault["code"] == "file.empty"
    assert "empty" in fault["text"]


def test_a_text_that_calls_itself_a_video(client, tmp_path):
    (tmp_path / "essay.mp4").write_text("It was a dark and stormy night. " * 100)
    assert refused(client, tmp_path / "essay.mp4")["code"] == "file.not_video"


def test_a_file_that_is_not_there(client, tmp_path):
    assert refused(client, tmp_path / "gone.mp4")["code"] == "file.missing"


@pytest.mark.skipif(os.name == "nt", reason="permissions work differently there")
def test_a_file_that_may_not_be_read(client, tmp_path):
    path = tmp_path / "locked.mp4"
    video(path, MIB)
    path.chmod(0)
    if os.access(path, os.R_OK):  # root reads everything, so a folder stands in: it cannot be read as a file either
        path.chmod(stat.S_IRUSR)
        path = Path("/proc/self/mem")
    assert refused(client, path)["code"] in {"file.unreadable", "file.empty"}


def test_a_folder_without_videos(client, tmp_path):
    (tmp_path / "papers").mkdir()
    done = client.run("upload", str(tmp_path / "papers"), "--assignment", INTERVIEW)
    assert done.returncode == 1
    assert "no video in this folder" in done.stderr


def test_an_unknown_and_a_closed_assignment(client, tmp_path):
    video(tmp_path / "v.mp4", MIB)
    unknown = client.run("upload", str(tmp_path / "v.mp4"), "--assignment", "nonsense")
    closed = client.run("upload", str(tmp_path / "v.mp4"), "--assignment", CLOSED)
    assert (unknown.returncode, closed.returncode) == (1, 1)
    assert "no such assignment" in unknown.stderr
    assert "takes no videos now" in closed.stderr
    assert client.queue() == []


def test_a_wrong_password_and_nobody_signed_in(server, tmp_path):
    stranger = Client(tmp_path / "stranger")
    wrong = stranger.run("login", server.url, "--username", "student", "--password-stdin", text="guess\n")
    assert (wrong.returncode, "password is wrong" in wrong.stderr) == (3, True)
    assert stranger.run("assignments").returncode == 3
    assert stranger.run("upload", "x.mp4", "--assignment", INTERVIEW).returncode == 3


def test_addresses_that_cannot_be(tmp_path, server):
    stranger = Client(tmp_path / "stranger")
    login = ("--username", "student", "--password-stdin")
    insecure = stranger.run("login", "http://video.example.edu", *login, text="x\n")
    nobody = stranger.run("login", "http://127.0.0.1:1", *login, text="x\n")
    nonsense = stranger.run("login", "not an address", *login, text="x\n")
    assert [one.returncode for one in (insecure, nobody, nonsense)] == [1, 1, 1]
    assert "Use https" in insecure.stderr
    assert "cannot be reached" in nobody.stderr
    assert "No Fieldpost companion answers" in nonsense.stderr


def test_usage_errors_exit_with_two(client):
    assert client.run("upload").returncode == 2
    assert client.run("discard").returncode == 2
    assert client.run("discard", "beef").returncode == 2
    assert client.run("nonsense").returncode == 2


def test_an_expired_session_asks_to_sign_in_and_goes_on_after_it(client, server, tmp_path):
    video(tmp_path / "late.mp4", MIB)
    (client.home / "sign-ins.json").write_text(f'{{"student at {server.url}": "expired"}}')

    done = client.run("upload", str(tmp_path / "late.mp4"), "--assignment", INTERVIEW)
    assert done.returncode == 3

    client.login(server.url)
    assert client.run("upload", str(tmp_path / "late.mp4"), "--assignment", INTERVIEW).returncode == 0


def test_a_damaged_journal_is_set_aside_with_a_message(client, tmp_path):
    (client.home / "journal.db").write_bytes(b"this was a database once" * 1000)
    video(tmp_path / "v.mp4", MIB)

    done = client.run("upload", str(tmp_path / "v.mp4"), "--assignment", INTERVIEW)

    assert done.returncode == 0, done.stderr
    assert "set aside" in done.stderr
    assert list(client.home.glob("journal-damaged-*.db"))


def test_a_journal_of_a_newer_version_is_refused(client, tmp_path):
    import sqlite3

    with sqlite3.connect(client.home / "journal.db") as db:
        db.execute("PRAGMA user_version = 99")
    db.close()

    done = client.run("resume")

    assert done.returncode == 1
    assert "newer Fieldpost" in done.stderr


def test_a_secret_is_nowhere_but_in_its_place(client, server, tmp_path):
    video(tmp_path / "v.mp4", MIB)
    done = client.run("--verbose", "upload", str(tmp_path / "v.mp4"), "--assignment", INTERVIEW)
    token = next(iter(__import__("json").loads((client.home / "sign-ins.json").read_text()).values()))

    assert done.returncode == 0
    assert token not in done.stderr + done.stdout
    assert stat.S_IMODE((client.home / "sign-ins.json").stat().st_mode) == 0o600
    for path in client.home.iterdir():
        if path.is_file() and path.name != "sign-ins.json":
            assert token.encode() not in path.read_bytes()
