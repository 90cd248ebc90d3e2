"""A program that starts warm is told from one that starts from nothing by nothing but the time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.e2e.warm import Program

ECHO = Program("tests.e2e.test_warm")


def main(words: Sequence[str]) -> int:
    """What ``ECHO`` does: says what it was given, or waits for a signal."""
    if words == ["wait"]:
        print("waiting", flush=True)
        signal.pause()
    print(*words, sys.stdin.read(), Path.cwd(), os.environ.get("MOOD"), sys.argv[1:])
    print("oops", file=sys.stderr)
    return 3


def env(**extra: str) -> dict[str, str]:
    return {**os.environ, **extra}


def test_it_gets_what_it_is_given_and_says_how_it_ended(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    first = ECHO.run(["a", "b"], env(MOOD="good"), text="read")
    second = ECHO.run([], env())

    assert (first.returncode, first.stderr) == (3, "oops\n")
    assert first.stdout == f"a b read {tmp_path} good ['a', 'b']\n"
    assert second.stdout == f" {tmp_path} None []\n"


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_a_signal_ends_it_and_is_told(how):
    process = ECHO.start(["wait"], env())
    assert process.stdout.readline() == "waiting\n"
    assert process.poll() is None

    process.send_signal(how)

    assert process.communicate(timeout=20) == ("", "")
    assert process.returncode == -how


def test_ctrl_c_is_heard():
    process = ECHO.start(["wait"], env())
    process.stdout.readline()

    process.send_signal(signal.SIGINT)

    assert "KeyboardInterrupt" in process.communicate(timeout=20)[1]


def test_what_it_says_goes_to_a_file_where_one_is_given(tmp_path):
    with (tmp_path / "log").open("wb") as log:
        process = ECHO.start([], env(), stderr=log)
        process.communicate(timeout=20)

    assert (tmp_path / "log").read_text() == "oops\n"


def test_who_waits_too_long_is_told_and_the_program_ends():
    process = ECHO.start(["wait"], env())

    with pytest.raises(subprocess.TimeoutExpired):
        process.communicate(timeout=0.01)

    assert process.wait(20) == -signal.SIGKILL
