"""What one frame of the window costs with 10,000 rows: ``python -m tests.benchmarks.many_rows`` prints a line of JSON
for each thing that is done.

A frame is what the window's thread does between two looks of the person: changes applied, rows scrolled or a letter
typed, all painted. ``cpu``: of that thread, whatever else the computer does; ``wall``: with all that.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders import upload
from tests.fakes.backend import FakeBackend
from tests.gui.samples import ASSIGNMENTS, NOW, TARGET
from uploader_app.domain.upload import Film, Status, Step, Upload
from uploader_app.gui.app import SWITCH_SECONDS
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.uploads import Clock
from uploader_app.gui.theme.theme import Scheme, Theme
from uploader_app.gui.views.window import MainWindow

ROWS, FRAMES = 10_000, 600
MOVING = 4
SIZE = 5_000_000_000
FILM = Film("mp4", "h264", 600.0, 1920, 1080)
TYPED = "interview with a care worker "
steps = count()


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(SWITCH_SECONDS)
    app = QApplication([])
    rows = [upload(size=SIZE, rank=float(number), film=FILM, target=TARGET) for number in range(ROWS)]
    rows[:MOVING] = [replace(one, status=Status.RUNNING, step=Step.TRANSFER) for one in rows[:MOVING]]
    backend = FakeBackend(rows, assignments=ASSIGNMENTS)
    window = MainWindow(Bridge(backend), Theme(app, Scheme.LIGHT), Clock(lambda: NOW, time.monotonic))
    window.resize(1180, 720)
    begun = time.perf_counter()
    window.show()
    window.start()
    while not window.model.rowCount():
        app.processEvents()
    print(json.dumps({"what": "opening", "ms": round((time.perf_counter() - begun) * 1000)}), flush=True)
    wait(1)
    gc.collect()
    gc.freeze()
    moving = rows[:MOVING]
    tell(app, "idle", lambda _: None)
    tell(app, "scrolling", lambda frame: scroll(window, moving, frame))
    tell(app, "typing", lambda frame: type_letter(window, moving, frame))
    tell(app, "seconds", lambda frame: tick(window, moving, frame))
    window.leaving.leave()
    backend.stop()


def scroll(window: MainWindow, moving: list[Upload], frame: int) -> None:
    advance(window, moving)
    bar = window.queue.verticalScrollBar()
    bar.setValue((bar.value() + 137 * (1 + frame % 40)) % bar.maximum())


def type_letter(window: MainWindow, moving: list[Upload], frame: int) -> None:
    advance(window, moving)
    field = window.choice.list.search
    QTest.keyClick(field, TYPED[frame % len(TYPED)])
    if frame % len(TYPED) == 0:
        field.clear()


def tick(window: MainWindow, moving: list[Upload], frame: int) -> None:
    """Every second all rows are looked at once, and summed up."""
    advance(window, moving)
    if frame % 10 == 0:
        window.model.tick()
        window._show_now()


def advance(window: MainWindow, moving: list[Upload]) -> None:
    """At a speed that is believed after a while, so that there is a forecast for every row."""
    sent = 1_000_000 * next(steps)
    window.model.apply([replace(one, sent=sent) for one in moving])


def tell(app: QApplication, name: str, act: Callable[[int], None]) -> None:
    cpu, wall = [], []
    for frame in range(FRAMES):
        before, at = time.thread_time(), time.perf_counter()
        act(frame)
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        cpu.append((time.thread_time() - before) * 1000)
        wall.append((time.perf_counter() - at) * 1000)
        wait(0.002)
    print(json.dumps({"what": name, "cpu": p99(cpu), "wall": p99(wall), "longest": max(cpu)}), flush=True)


def p99(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.99)]


def wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
