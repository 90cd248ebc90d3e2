"""How smooth the window stays while 1,000 uploads move at full speed: ``python -m tests.gui.smoothness``.

Prints the gaps between ticks of a 5 ms timer of the window's thread. The engine's side sends every upload anew ten
times a second, from a thread of its own. ``... smoothness 0`` tells what this computer does to an idle window.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders import upload
from tests.fakes.backend import FakeBackend
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.uploads import Clock
from uploader_app.gui.theme.theme import Scheme, Theme
from uploader_app.gui.views.window import MainWindow

ROWS, SECONDS, SIZE = 1000, 10, 5_000_000_000


def main(rows_moving: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(0.001)
    app = QApplication([])
    rows = [upload(status=Status.RUNNING, step=Step.TRANSFER, size=SIZE) for _ in range(ROWS)]
    backend = FakeBackend(rows)
    window = MainWindow(Bridge(backend), Theme(app, Scheme.LIGHT), Clock(time.time, time.monotonic))
    window.show()
    window.start()
    QTest.qWait(500)
    gc.collect()
    gc.freeze()
    over = threading.Event()
    feeder = threading.Thread(target=feed, args=(backend, rows[:rows_moving], over))
    feeder.start()
    gaps = measured(app)
    over.set()
    feeder.join()
    told = ", ".join(f"p{share * 100:g} {gaps[int(len(gaps) * share)]:.1f}" for share in (0.5, 0.99, 0.999))
    print(f"{ROWS} rows, {rows_moving} of them moving, {len(gaps)} ticks: {told}, longest {gaps[-1]:.1f} ms")
    window.leaving.leave()
    backend.stop()


def feed(backend: FakeBackend, rows: list[Upload], over: threading.Event) -> None:
    sent = 0
    while not over.wait(0.1):
        sent += 1_250_000
        backend.tell(*(replace(row, sent=sent) for row in rows))


def measured(app: QApplication) -> list[float]:
    """Milliseconds between ticks, sorted."""
    ticks: list[float] = []
    timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    QTimer.singleShot(SECONDS * 1000, lambda: app.exit(0))
    app.exec()
    return sorted((after - before) * 1000 for before, after in pairwise(ticks))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
