"""How smooth the window stays: 1,000 queued rows and one upload at full speed to a sink, and before it the idle
window. ``python -m tests.benchmarks.smooth_window FOLDER SITE FILE`` prints a line of JSON for each.

A gap is the time between two ticks of a 5 ms timer in the window's thread.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from uploader_app.cli.desktop import DesktopBackend
from uploader_app.cli.orders import new_upload
from uploader_app.cli.profile import open_profile, own
from uploader_app.domain.commands import Save
from uploader_app.domain.messages import Added, Paused
from uploader_app.domain.upload import Target
from uploader_app.gui.app import SWITCH_SECONDS
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.uploads import Clock
from uploader_app.gui.theme.theme import Scheme, Theme
from uploader_app.gui.views.window import MainWindow

ROWS = 1000
SECONDS = 8


def main(folder: Path, site: str, film: str) -> None:
    sys.setswitchinterval(SWITCH_SECONDS)
    target = Target(site, "student", "demo-interview", "Interview")
    ownership = own(folder)
    queued = [new_upload(f"/nowhere/{number}.mp4", target) for number in range(ROWS)]
    ownership.journal.commit([Save(one) for one in queued], time.time())
    app = QApplication([])
    backend = DesktopBackend(open_profile(folder), ownership)
    window = MainWindow(Bridge(backend), Theme(app, Scheme.LIGHT), Clock(time.time, time.monotonic))
    window.resize(1100, 720)
    window.show()
    window.start()
    wait(2)
    for one in queued:
        backend.post(Paused(one.id))
    wait(3)
    gc.collect()
    gc.freeze()
    tell("idle")
    backend.post(Added(new_upload(film, target)))
    wait(0.5)
    window.queue.scrollToBottom()
    tell("uploading")
    print(json.dumps({"sent": [u.sent for u in window.model.uploads() if u.path == film]}), flush=True)
    window.leaving.leave()
    backend.close(park=True).result(20)


def wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def tell(name: str) -> None:
    ticks: list[float] = []
    timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    wait(SECONDS)
    timer.stop()
    gaps = sorted((after - before) * 1000 for before, after in pairwise(ticks))
    print(json.dumps({"what": name, "p99_9": gaps[int(len(gaps) * 0.999)], "longest": gaps[-1]}), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
