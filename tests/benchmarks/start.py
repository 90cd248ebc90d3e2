"""Starts the window on a profile and tells when it was usable: ``python -m tests.benchmarks.start HOME``.

Usable: the queue is in the list, and it was painted once. Prints milliseconds since the process began, and its memory
(RSS) in bytes, as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import psutil


def main(home: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.modules["rich"] = None  # type: ignore[assignment]  # httpx imports it where it lies; who installs Fieldpost has none
    from PySide6.QtCore import QTimer

    from uploader_app.cli import desktop
    from uploader_app.gui.views import window as views

    process = psutil.Process()
    shown = views.MainWindow._open

    def opened(self: views.MainWindow, uploads: object) -> None:
        shown(self, uploads)  # type: ignore[arg-type]
        self.queue.viewport().repaint()
        QTimer.singleShot(0, lambda: told(self))

    def told(window: views.MainWindow) -> None:
        took = (time.time() - process.create_time()) * 1000
        print(json.dumps({"ms": took, "rss": process.memory_info().rss, "rows": window.model.rowCount()}), flush=True)
        window.leaving.leave()

    views.MainWindow._open = opened  # type: ignore[method-assign]
    desktop.run(home, [])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
