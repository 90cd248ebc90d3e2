"""How a worker is started. Said in one place for who starts it and for who is started."""

from __future__ import annotations

import sys

WORKER_OPTION = "--media-worker"
"""A frozen Fieldpost has no ``python -m``: started with this, it is its own worker."""

LOW_OPTION = "--low"
"""Whatever else runs on this computer goes first."""


def worker_command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_OPTION]
    return [sys.executable, "-P", "-m", "uploader_app.media.worker"]
