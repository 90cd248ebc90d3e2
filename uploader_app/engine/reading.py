"""Reads at a place of an open file, on every system. Where there is no positional read the descriptor's own position is
moved: one descriptor belongs to one thread."""

from __future__ import annotations

import os
from collections.abc import Callable


def read_at(file: int, count: int, offset: int) -> bytes:
    """``count`` bytes; fewer only where the file ends. Raises OSError."""
    piece = _read(file, count, offset)
    # Some network disks give less than they were asked for, long before the end.
    while len(piece) < count and (more := _read(file, count - len(piece), offset + len(piece))):
        piece += more
    return piece


def _read(file: int, count: int, offset: int) -> bytes:
    # Windows has none.
    at: Callable[[int, int, int], bytes] = getattr(os, "pread", _sought)
    return at(file, count, offset)


def _sought(file: int, count: int, offset: int) -> bytes:
    os.lseek(file, offset, os.SEEK_SET)
    return os.read(file, count)
