"""The log on disk, for support: what happened and when, never whose keys. Small, and only its owner can read it."""

from __future__ import annotations

import logging
import logging.handlers
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from uploader_app.cli.redaction import redacted, told

FILE_NAME = "fieldpost.log"
LARGEST = 1_000_000
FILES = 3

_USUAL = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


@contextmanager
def written_log(home: Path) -> Iterator[None]:
    """Within the block, log into the profile's folder. Raises OSError."""
    handler = _handler(home)
    root = logging.getLogger()
    before = root.level
    for other in root.handlers:
        other.setLevel(max(other.level, before))  # what is said elsewhere stays as loud as it was
    root.addHandler(handler)
    root.setLevel(min(before, logging.INFO))
    try:
        yield
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
        handler.close()


def _handler(home: Path) -> logging.Handler:
    handler = _Handler(home / FILE_NAME, maxBytes=LARGEST, backupCount=FILES - 1, encoding="utf-8", delay=True)
    handler.setLevel(logging.INFO)
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s %(message)s"))
    return handler


class Redacting(logging.Formatter):
    """Adds what was given as ``extra``, and redacts the whole, tracebacks too."""

    def format(self, record: logging.LogRecord) -> str:
        extra = {name: value for name, value in record.__dict__.items() if name not in _USUAL}
        return " ".join(filter(None, (redacted(super().format(record)), told(extra))))


class _Handler(logging.handlers.RotatingFileHandler):
    def _open(self):  # type: ignore[no-untyped-def]  # the library's own has a private type
        return open(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="utf-8")  # noqa: PTH123
