"""The hour before a deadline: ten thousand open uploads, each heard every 30 seconds at its own time, and five people
a second who begin. What a heartbeat and a ticket wait for, what the companion takes, and the most that it can do.

``make benchmark`` prints the figures with the machine's load. Two cores carry the companion, its database and the
crowd, so they mean something only when nothing else runs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from tests.benchmarks import deadline_rows
from tests.e2e.rig import FROM_NOTHING, companion, environment
from tests.fakes import postgres
from tests.fakes.stream import ACCOUNT, TOKEN, FakeStream
from uploader_app.companion.records.ledger import FILE

pytestmark = pytest.mark.benchmark

CLIENTS = 10_000
SECONDS = 40
BEAT_MS, TICKET_MS = 50.0, 100.0
GROWTH_MIB = 20.0
MIB = 1024 * 1024


@dataclass(frozen=True)
class Hall:
    """Where it takes place. ``place``: the database; ``settings``: the rest of the file; ``options``: of serve."""

    folder: Path
    place: Path | str
    settings: str = ""
    options: tuple[str, ...] = ()


@contextmanager
def on_sqlite(folder: Path) -> Iterator[Hall]:
    (folder / "companion").mkdir()
    yield Hall(folder, folder / "companion" / FILE)


@contextmanager
def on_postgresql(folder: Path) -> Iterator[Hall]:
    """With two workers, which need a store elsewhere."""
    with postgres.running() as cluster, FakeStream(time.time) as cloud:
        cloud.calls = 10**6
        cloud.library.minutes = 10**9
        stream = {"account": ACCOUNT, "token": TOKEN, "player": cloud.url, "api": cloud.api}
        lines = [f"{name} = {json.dumps(value)}" for name, value in stream.items()]
        head = [f"database = {json.dumps(place := cluster.database())}", 'store = "stream"', "slots = 0", "[stream]"]
        settings = "\n".join([*head, *lines, f"upload_origins = [{json.dumps(cloud.url)}]"])
        yield Hall(folder, place, settings, ("--workers", "2"))


@pytest.mark.timeout(600)
@pytest.mark.parametrize("opened", [on_sqlite, on_postgresql], ids=["sqlite", "postgresql with 2 workers"])
def test_heartbeats_and_tickets_are_answered_in_the_hour_before_a_deadline(tmp_path, opened):
    with opened(tmp_path) as hall:
        figures = crowded(hall)
    print(f"\nload {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    for name in ("beats", "tickets"):
        print(f"{name:8}", ", ".join(f"{key} {value}" for key, value in figures[name].items()))
    print(f"companion {figures['cpu']:.0f} % of a core, {figures['before']:.0f} -> {figures['after']:.0f} MiB")
    print(f"at most {figures['ceiling']:.0f} heartbeats a second")

    assert set(figures["beats"]["answers"]) == {"200"}
    assert set(figures["tickets"]["answers"]) == {"201"}
    assert figures["after"] - figures["before"] <= GROWTH_MIB
    assert figures["beats"]["p99"] <= BEAT_MS
    assert figures["tickets"]["p99"] <= TICKET_MS


def crowded(hall: Hall) -> dict:
    """What came of it. Memory is compared from when all are connected: that is what a crowd costs."""
    deadline_rows.fill(hall.place, CLIENTS)
    (hall.folder / "companion.toml").write_text(hall.settings)
    with ExitStack() as stack:
        options = ("--config", str(hall.folder / "companion.toml"), *hall.options)
        server = stack.enter_context(companion(hall.folder, *options, program=FROM_NOTHING))
        crowd = stack.enter_context(
            subprocess.Popen(
                [sys.executable, "-m", "tests.benchmarks.deadline_load", str(server.port), str(CLIENTS), str(SECONDS)],
                stdout=subprocess.PIPE,
                env=environment(),
                text=True,
            )
        )
        assert crowd.stdout
        assert crowd.stdout.readline() == "all are there\n"
        before, used = memory(server.pid), cpu(server.pid)
        assert crowd.stdout.readline() == "the hour is over\n"
        after, spent = memory(server.pid), cpu(server.pid) - used
        return {**json.loads(crowd.stdout.readline()), "before": before, "after": after, "cpu": 100 * spent / SECONDS}


def family(pid: int) -> list[psutil.Process]:
    return [(first := psutil.Process(pid)), *first.children()]


def memory(pid: int) -> float:
    return sum(one.memory_info().rss for one in family(pid)) / MIB


def cpu(pid: int) -> float:
    return sum(sum(one.cpu_times()[:2]) for one in family(pid))
