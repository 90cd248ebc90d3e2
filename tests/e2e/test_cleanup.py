"""Quit, crash and cancel: the clean-up arrives once in effect, whatever was down at the time."""

from __future__ import annotations

import signal

from tests.e2e.rig import MIB, Client, companion, end, rows, until, video

SLOW = ("--json", "--limit-rate", "4M")


def begin(client: Client, path, least: int = MIB, assignment: str = "demo-interview"):
    """An upload under way, and its row."""
    process = client.start("upload", str(path), "--assignment", assignment, *SLOW)
    while (row := rows(process.stdout.readline())[0])["sent"] < least:
        pass
    return process, row


def test_a_discard_while_the_companion_is_down_is_told_when_it_is_back(tmp_path):
    video(tmp_path / "v.mp4", 32 * MIB)
    with companion(tmp_path) as server:
        client = Client(tmp_path / "home")
        client.login(server.url)
        process, row = begin(client, tmp_path / "v.mp4")
        end(process)
        server.kill()

        away = client.run("discard", row["id"])

        assert away.returncode == 0, away.stderr
        assert "told to clean up" in away.stderr
        assert client.queue() == []
        server.start()
        assert len(server.objects()) == 1

        back = client.run("resume")

        assert back.returncode == 0, back.stderr
        assert server.objects() == set()
        assert client.run("resume").returncode == 0
        assert server.videos() == []


def test_quit_and_crash_leave_something_to_resume_and_cancel_leaves_nothing(tmp_path):
    video(tmp_path / "v.mp4", 16 * MIB)
    with companion(tmp_path) as server:
        client = Client(tmp_path / "home")
        client.login(server.url)
        for how in (signal.SIGTERM, signal.SIGKILL):
            process, _row = begin(client, tmp_path / "v.mp4")
            end(process, how)
            assert len(server.objects()) == 1

        done = client.run("discard", "--all")

        assert done.returncode == 0, done.stderr
        assert (server.objects(), client.queue()) == (set(), [])


def test_three_clients_die_and_a_fourth_gets_a_slot_at_once(tmp_path):
    config = tmp_path / "companion.toml"
    config.write_text("slots = 3\nheartbeat_s = 1\nstale_after_s = 2\n")
    for number in range(3):
        video(tmp_path / f"{number}.mp4", 16 * MIB, seed=number)
    video(tmp_path / "fourth.mp4", MIB, seed=9)
    with companion(tmp_path, "--config", str(config)) as server:
        for number, name in enumerate(("student", "student2", "student3")):
            client = Client(tmp_path / name)
            client.login(server.url, name)
            process, _ = begin(client, tmp_path / f"{number}.mp4")
            end(process)
        fourth = Client(tmp_path / "fourth")
        fourth.login(server.url, "student")

        done = fourth.run("upload", str(tmp_path / "fourth.mp4"), "--assignment", "demo-transect", "--json")

        assert done.returncode == 0, done.stderr
        assert rows(done.stdout)[-1]["state"] == "DONE"


def test_a_client_whose_place_was_given_away_starts_again_and_says_so(tmp_path):
    config = tmp_path / "companion.toml"
    config.write_text('heartbeat_s = 1\nstale_after_s = 2\nabandoned = "at-once"\n')
    video(tmp_path / "v.mp4", 16 * MIB)
    with companion(tmp_path, "--config", str(config)) as server:
        client = Client(tmp_path / "home")
        client.login(server.url)
        process, _ = begin(client, tmp_path / "v.mp4")
        end(process)
        before = server.objects()
        until(lambda: not before & server.objects())

        done = client.run("resume", "--json")

        assert done.returncode == 0, done.stderr
        assert any(row["fault"] and row["fault"]["code"] in {"store.gone", "grant.gone"} for row in rows(done.stdout))
        assert rows(done.stdout)[-1]["state"] == "DONE"
        assert not before & server.objects()
