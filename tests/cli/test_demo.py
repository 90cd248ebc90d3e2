"""``make demo`` as people use it: to the end, with Ctrl-C in between, killed, and with its port gone."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from uploader_app.domain.upload import Status, Upload
from uploader_app.store.journal import read_journal

PROGRAM = """
import sys
from pathlib import Path
from uploader_app.cli.demo import main
sys.exit(main(Path(".demo"), seconds=2, limit_rate=sys.argv[1]))
"""
AT_ONCE, SLOWLY = "1g", "2m"


def environment(**extra: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("FIELDPOST", "DBUS", "DISPLAY", "WAYLAND"))}
    return {**kept, "PYTHONUNBUFFERED": "1", **extra}


def demo(folder: Path, rate: str = AT_ONCE) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", PROGRAM, rate]
    return subprocess.run(command, cwd=folder, env=environment(), capture_output=True, text=True, timeout=90)


def begun(folder: Path) -> subprocess.Popen[str]:
    """A demo whose upload is under way."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, SLOWLY],
        cwd=folder,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    until(lambda: any(upload.sent for upload in uploads(folder)))
    return process


def uploads(folder: Path) -> list[Upload]:
    return read_journal(folder / ".demo" / "profile")


def until(met: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not met():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.1)


def companions(folder: Path) -> list[psutil.Process]:
    place = str(folder / ".demo" / "companion")
    return [process for process in psutil.process_iter(["cmdline"]) if place in (process.info["cmdline"] or ())]


@pytest.fixture(scope="module")
def done(tmp_path_factory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """A demo that came to its end, and its folder."""
    folder = tmp_path_factory.mktemp("demo")
    return folder, demo(folder)


def test_without_a_display_a_sample_is_handed_in_and_its_receipt_shown(done):
    folder, said = done

    (upload,) = uploads(folder)
    assert said.returncode == 0, said.stderr
    assert upload.receipt
    assert all(text in said.stdout for text in (upload.receipt.number, upload.sha256, upload.name, upload.target.name))


def test_the_companion_ends_with_the_demo(done):
    folder, _ = done

    assert companions(folder) == []


def test_after_one_has_arrived_the_next_demo_hands_in_another(tmp_path):
    demo(tmp_path)
    demo(tmp_path)

    assert [(upload.name, upload.status) for upload in uploads(tmp_path)] == [
        ("sample-1.avi", Status.DONE),
        ("sample-2.avi", Status.DONE),
    ]


def test_after_ctrl_c_the_next_demo_goes_on(tmp_path):
    stopped = begun(tmp_path)
    stopped.send_signal(signal.SIGINT)
    said, _ = stopped.communicate(timeout=30)
    (before,) = uploads(tmp_path)

    done = demo(tmp_path)

    (after,) = uploads(tmp_path)
    assert (stopped.returncode, "make demo" in said) == (130, True)
    assert "Recovered" in done.stderr
    assert (after.id, after.status) == (before.id, Status.DONE)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a child with its parent")
def test_a_killed_demo_takes_its_companion_along_and_goes_on(tmp_path):
    killed = begun(tmp_path)
    killed.kill()
    killed.communicate()
    until(lambda: not companions(tmp_path))

    done = demo(tmp_path)

    (upload,) = uploads(tmp_path)
    assert done.returncode == 0, done.stderr
    assert upload.status is Status.DONE


def test_a_second_demo_at_the_same_time_is_refused(tmp_path):
    first = begun(tmp_path)

    second = demo(tmp_path)

    first.send_signal(signal.SIGINT)
    first.communicate(timeout=30)
    assert (second.returncode, "already" in second.stderr) == (1, True)


def test_a_port_taken_by_another_program_is_told_and_another_used(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        (tmp_path / ".demo").mkdir()
        (tmp_path / ".demo" / "port").write_text(str(port))

        done = demo(tmp_path)

    assert (done.returncode, f"Port {port}" in done.stderr) == (0, True)
    assert (tmp_path / ".demo" / "port").read_text() != str(port)


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="xvfb-run is not installed")
def test_with_a_display_the_window_opens_and_a_signal_closes_it(tmp_path):
    command = ["xvfb-run", "--auto-servernum", sys.executable, "-c", PROGRAM, AT_ONCE]
    process = subprocess.Popen(
        command, cwd=tmp_path, env=environment(QT_QPA_PLATFORM="xcb"), stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    until(lambda: "The window opens" in process.stdout.readline())  # type: ignore[union-attr]  # asserted above
    until((tmp_path / ".demo" / "profile" / "instance.json").exists)
    (window,) = (one for one in psutil.Process(process.pid).children() if PROGRAM in one.cmdline())

    window.send_signal(signal.SIGTERM)

    process.communicate(timeout=60)
    assert process.returncode == 0
    assert companions(tmp_path) == []
