"""Several workers as processes, on one database and one socket."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import httpx
import psutil
import pytest
from sqlalchemy import text

from tests.companion.site import Video
from tests.e2e.rig import companion, until
from tests.fakes.stream import ACCOUNT, TOKEN, FakeStream
from uploader_app.companion.cli import main
from uploader_app.companion.migrations import migrate
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import SCHEMA

SLOTS = 3


@pytest.fixture
def place(cluster):
    return cluster.database()


@pytest.fixture
def settings(tmp_path, place):
    """Of a companion whose videos lie in the fake's cloud."""
    with FakeStream(time.time) as cloud:
        stream = {"account": ACCOUNT, "token": TOKEN, "player": cloud.url, "api": cloud.api}
        lines = [f"{name} = {json.dumps(value)}" for name, value in stream.items()]
        head = [f"database = {json.dumps(place)}", 'store = "stream"', f"slots = {SLOTS}", "[stream]"]
        file = tmp_path / "companion.toml"
        file.write_text("\n".join([*head, *lines, f"upload_origins = [{json.dumps(cloud.url)}]"]))
        yield file


@pytest.fixture
def pair(tmp_path, settings):
    with companion(tmp_path, "--workers", "2", "--config", str(settings)) as running:
        until(lambda: len(workers(running)) == 2)
        yield running


@pytest.fixture
def said(tmp_path, capsys):
    def run_here(*words):
        code = main(["serve", "--demo", "--data", str(tmp_path), "--workers", "2", *words])
        return code, capsys.readouterr().err

    return run_here


def workers(server):
    return psutil.Process(server.pid).children()


def rows(place, query):
    ledger = Ledger(place)
    try:
        return [tuple(row) for row in ledger.look(lambda db: list(db.execute(text(query))))]
    finally:
        ledger.dispose()


def connected(stack, server):
    http = stack.enter_context(httpx.Client(base_url=server.url, timeout=20, verify=False))
    answer = http.post("/v1/session", json={"username": "student", "password": "student"})
    http.headers["Authorization"] = f"Bearer {answer.json()['token']}"
    return http


def with_each(stack, server, count):
    """So many connections to the one worker, then to the other."""
    made = []
    for busy in workers(server):
        busy.suspend()
        made += [connected(stack, server) for _ in range(count)]
        busy.resume()
    return made


def test_several_workers_need_postgresql(said):
    code, complaint = said()

    assert code == 2
    assert "PostgreSQL" in complaint


def test_several_workers_do_not_share_a_disk(said, tmp_path):
    (tmp_path / "a.toml").write_text('database = "postgresql://companion@/none"')

    code, complaint = said("--config", str(tmp_path / "a.toml"))

    assert code == 2
    assert "local store" in complaint


def test_a_worker_that_dies_is_replaced_and_the_other_one_serves_on(pair):
    dead, other = workers(pair)
    with ExitStack() as stack:
        dead.suspend()
        http = connected(stack, pair)
        dead.kill()

        assert http.get("/v1/session").status_code == 200
        until(lambda: len({one.pid for one in workers(pair)} - {dead.pid}) == 2)

        assert other in workers(pair)
        assert all(one.get("/v1/session").status_code == 200 for one in with_each(stack, pair, 1))


def test_a_signal_ends_them_all(pair):
    both = workers(pair)

    pair.stop()

    assert not any(one.is_running() for one in both)


def test_they_end_with_whoever_started_them(pair):
    both = workers(pair)

    pair.kill()

    psutil.wait_procs(both, 20)
    assert not any(one.is_running() for one in both)
    pair.start()
    assert httpx.get(f"{pair.url}/healthz", timeout=20).status_code == 200


def test_the_limit_of_slots_holds_for_all_of_them_together(pair, place):
    with ExitStack() as stack:
        everybody = with_each(stack, pair, 6)
        with ThreadPoolExecutor(len(everybody)) as threads:
            answers = list(threads.map(lambda http: Video(http).ask().json(), everybody))

    assert sum(answer["ticket"] is not None for answer in answers) == SLOTS
    assert sorted(answer["place"] for answer in answers if answer["ticket"] is None) == list(range(1, 10))
    assert rows(place, "SELECT state, count(*) FROM upload GROUP BY state ORDER BY state") == [
        ("granted", SLOTS),
        ("queued", 12 - SLOTS),
    ]


def test_one_of_them_sweeps(pair, place):
    # Each asks to lead before it serves; a second leader would have raised the fence.
    with ExitStack() as stack:
        with_each(stack, pair, 1)

    assert rows(place, "SELECT name, fence FROM lease") == [("sweeper", 1)]


def test_an_old_database_is_brought_up_to_date_once(tmp_path, settings, place):
    migrate(place, 1)

    with companion(tmp_path, "--workers", "3", "--config", str(settings)) as running:
        until(lambda: len(workers(running)) == 3)
        with ExitStack() as stack:
            connected(stack, running)

    assert rows(place, "SELECT version FROM schema") == [(SCHEMA,)]


def test_workers_that_cannot_start_are_not_started_for_ever():
    begun = "from uploader_app.companion.serving.crew import Crew"
    program = f"{begun}; print(Crew(2, lambda lifeline, first: False).run())"

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)

    assert (done.stdout, done.returncode) == ("False\n", 0)


def test_a_stop_by_hand_is_a_clean_end(pair):
    process = psutil.Process(pair.pid)

    process.send_signal(signal.SIGINT)

    assert process.wait(20) in (0, None)
