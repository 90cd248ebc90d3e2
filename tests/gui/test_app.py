"""The whole app in a process of its own: it starts, and ends when the system says so."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

APP = """
import sys
from pathlib import Path
from tests.fakes.backend import FakeBackend
from uploader_app.gui.app import run

class Told(FakeBackend):
    def listen(self, listener):
        super().listen(listener)
        print("up", flush=True)

    def close(self, *, park):
        print("parked" if park else "not parked", flush=True)
        return super().close(park=park)

backend = Told()
code = run(backend, argv=["fieldpost"], looks=Path(sys.argv[1]))
backend.stop()
sys.exit(code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals end a windowed app on POSIX only")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["TERM", "INT"])
def test_a_signal_parks_and_ends_the_app(tmp_path: Path, number: signal.Signals):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", APP, str(tmp_path / "window.ini")],
        env=environment,
        cwd=root,
        stdout=subprocess.PIPE,
        text=True,
    ) as app:
        assert app.stdout is not None
        assert app.stdout.readline() == "up\n"

        app.send_signal(number)
        rest, _ = app.communicate(timeout=20)

    assert rest == "parked\n"
    assert app.returncode == 0
