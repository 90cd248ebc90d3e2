"""``fieldpost-companion`` that starts again in an instant, for whoever kills it hundreds of times: each is a fork of a
process that has imported everything and opened nothing. ``python -m tests.reliability.again`` reads the words of a
command line as JSON, a line for each start, and says when it ended."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Self

import psycopg  # noqa: F401  what a start on PostgreSQL would import
import uvloop  # noqa: F401  what a start would import

from tests.e2e.rig import READY, environment
from uploader_app.companion import cli
from uploader_app.companion.commands import serving  # noqa: F401  what a start would import

ENDED = "ended"


class Again:
    """It keeps its port and its directory over restarts."""

    def __init__(self, data: Path, *options: str) -> None:
        self._words = ["serve", "--demo", "--data", str(data), *options]
        self._log = data.with_name("companion.log")
        self._port = 0
        self._pid = 0

    def __enter__(self) -> Self:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.reliability.again"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env=environment(),
            )
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        self._process.communicate(timeout=20)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps([*self._words, "--port", str(self._port)]) + "\n")
        self._process.stdin.flush()
        self._pid = int(self._line())
        line = self._line()
        assert line.startswith(READY), (line, self._log.read_text()[-2000:])
        self._port = int(line.rpartition(":")[2])

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)
        assert self._line() == ENDED

    def _line(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().strip()


def main() -> None:
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            print(os.getpid(), flush=True)
            sys.exit(cli.main(json.loads(line)))
        os.waitpid(pid, 0)
        print(ENDED, flush=True)


if __name__ == "__main__":
    main()
