"""The real programs as processes: a companion with a store on disk, and the command-line client."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import random
import re
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

from tests.e2e.warm import FromNothing, Program, Running, Started, Starts
from uploader_app.domain.upload import Upload
from uploader_app.store.journal import read_journal

MIB = 1024 * 1024
FTYP = b"\0\0\0\x18ftypisom\0\0\2\0isomiso2"
LONG_AGO = 1_700_000_000
"""When nobody can still be writing it."""

POLL = 0.1
READY = "Fieldpost companion ready at "

FIELDPOST = Program(
    "uploader_app.cli.main",
    "anyio",
    "httpcore",
    "tusclient.client",
    "tusclient.uploader.baseuploader",
    "uploader_app.system.inhibitor",
    "uploader_app.system.network_manager",
    "wakepy",
)
COMPANION = Program(
    "uploader_app.companion.cli",
    "psycopg",
    "uploader_app.companion.commands.serving",
    "uploader_app.companion.commands.videos",
    "uploader_app.companion.migrations",
    "uploader_app.companion.providers.moodle.people",
    "uploader_app.companion.providers.s3.store",
    "uploader_app.companion.providers.stream.store",
    "uvloop",
)
FROM_NOTHING = FromNothing("uploader_app.companion.cli")
"""The same, for who measures it."""


def video(path: Path, size: int, seed: int = 1) -> str:
    """A short film of the day before yesterday, and a long piece at random that players skip; its SHA-256."""
    from tests.films import film_of  # its library is large, and not everyone who is here makes films

    dice, digest = random.Random(seed), hashlib.sha256()
    with path.open("wb") as file:
        left = size
        piece = film_of(size)
        while left:
            piece = piece[:left]
            file.write(piece)
            digest.update(piece)
            left -= len(piece)
            piece = dice.randbytes(min(left, 8 * MIB))
    os.utime(path, (LONG_AGO, LONG_AGO))
    return digest.hexdigest()


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def environment(**extra: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("FIELDPOST", "DBUS", "PYTHON"))}
    return {**kept, "FIELDPOST_KEYCHAIN": "file", "PYTHONUNBUFFERED": "1", **extra}


class Companion:
    """``fieldpost-companion serve`` on one data folder; it keeps its port over restarts."""

    def __init__(self, data: Path, *options: str, demo: bool = True, program: Starts = COMPANION) -> None:
        self.data = data
        self.port = 0
        self._options = ("--demo", *options) if demo else options
        self._program = program
        self._process: Running | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        assert self._process
        return self._process.pid

    def start(self) -> None:
        words = ["serve", "--port", str(self.port), "--data", str(self.data), *self._options]
        with (self.data.parent / "companion.log").open("ab") as log:
            self._process = self._program.start(words, environment(), stderr=log)
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line.startswith(READY):
            self.kill()
            raise AssertionError(f"{line!r}, {(self.data.parent / 'companion.log').read_text()[-2000:]}")
        self.port = int(line.strip().rpartition(":")[2])

    def kill(self) -> None:
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self._process is None:
            return
        self._process.send_signal(how)
        self._process.wait(20)
        assert self._process.stdout
        self._process.stdout.close()
        self._process = None

    def videos(self) -> list[dict]:
        done = COMPANION.run(["video", "list", "--data", str(self.data), "--json"], environment())
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def objects(self) -> set[str]:
        """The data files of the local store, whatever state their uploads are in."""
        return {file.name for file in (self.data / "store").iterdir() if re.fullmatch("[0-9a-f]{32}", file.name)}


@contextlib.contextmanager
def companion(folder: Path, *options: str, demo: bool = True, program: Starts = COMPANION) -> Iterator[Companion]:
    it = Companion(folder / "companion", *options, demo=demo, program=program)
    folder.mkdir(parents=True, exist_ok=True)
    it.start()
    try:
        yield it
    finally:
        it.stop()


class Client:
    """``fieldpost`` with a profile of its own."""

    started: ClassVar[list[Started]] = []

    def __init__(self, home: Path, **extra: str) -> None:
        self.home = home
        self._extra = extra

    def run(self, *args: str, text: str = "", timeout: float = 120) -> subprocess.CompletedProcess[str]:
        return FIELDPOST.run(self._words(args), environment(**self._extra), text=text, timeout=timeout)

    def login(self, site: str, name: str = "student", password: str = "") -> None:
        done = self.run("login", site, "--username", name, "--password-stdin", text=f"{password or name}\n")
        assert done.returncode == 0, done.stderr

    def start(self, *args: str) -> Started:
        process = FIELDPOST.start(self._words(args), environment(**self._extra))
        self.started.append(process)
        return process

    @classmethod
    def end_all(cls) -> None:
        """What a failed test left behind."""
        while cls.started:
            process = cls.started.pop()
            if process.stdout and not process.stdout.closed:
                end(process)

    def queue(self) -> list[dict]:
        done = self.run("queue", "--json")
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def kept(self) -> list[Upload]:
        """What ``queue`` shows, for who waits for it: no program is started."""
        return read_journal(self.home)

    def _words(self, args: tuple[str, ...]) -> list[str]:
        return ["--home", str(self.home), *args]


def rows(output: str) -> list[dict]:
    return [json.loads(line) for line in output.splitlines()]


def end(process: Started, how: signal.Signals = signal.SIGKILL) -> tuple[str, str]:
    """End it if it still runs; what it printed."""
    if process.poll() is None:
        process.send_signal(how)
    return process.communicate(timeout=30)


def until(met: Callable[[], bool], seconds: float = 60) -> None:
    """Wait for what another process does; it has no event that we could wait for."""
    end = time.monotonic() + seconds
    while not met():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(POLL)
