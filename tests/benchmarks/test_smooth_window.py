"""The window stays alive while 1,000 rows are queued and an upload runs at full speed."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.e2e.rig import FROM_NOTHING, MIB, Client, companion, environment, video

pytestmark = pytest.mark.benchmark

LONGEST_MS = 50
P99_9_MS = 16
P99_MS = 16
"""Of a frame."""


def test_no_gap_of_the_window_is_felt(tmp_path):
    video(tmp_path / "film.mp4", 4096 * MIB)
    with companion(tmp_path, program=FROM_NOTHING) as server:
        home = tmp_path / "home"
        Client(home).login(server.url)
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.smooth_window", str(home), server.url, str(tmp_path / "film.mp4")],
            capture_output=True,
            text=True,
            env=environment(QT_QPA_PLATFORM="offscreen"),
            timeout=200,
        )
    assert done.returncode == 0, done.stderr
    idle, uploading, sent = (json.loads(line) for line in done.stdout.splitlines())
    for it in (idle, uploading):
        print(f"\n{it['what']:10} p99.9 {it['p99_9']:.1f} ms, longest {it['longest']:.1f} ms", end="")
    print(f"\nsent meanwhile: {sent['sent'][0] / MIB:.0f} MiB")

    assert sent["sent"][0] > 0
    assert uploading["longest"] <= LONGEST_MS
    assert uploading["p99_9"] <= P99_9_MS


def test_with_ten_thousand_rows_no_frame_is_late():
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.many_rows"],
        capture_output=True,
        text=True,
        env=environment(QT_QPA_PLATFORM="offscreen"),
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    opening, idle, *frames = (json.loads(line) for line in done.stdout.splitlines())
    print(f"\nopened with 10,000 rows in {opening['ms']} ms")
    for it in (idle, *frames):
        ratio = it["wall"] / max(idle["wall"], 0.01)
        print(f"{it['what']:10} p99 {it['cpu']:.1f} ms of work, {it['wall']:.1f} ms in all, {ratio:.0f} x idle")

    # Of the window's own work: what else runs on this computer is not its doing.
    assert all(it["cpu"] <= P99_MS for it in frames)
