"""Waits until something can be read from a connection or written to it, on every system."""

from __future__ import annotations

import select
from typing import Protocol

READ, WRITE = 1, 4
"""As poll(2) has them, on every system that has it."""


class HasFileno(Protocol):
    def fileno(self) -> int: ...


def ready(line: HasFileno, events: int, timeout: float | None) -> int:
    """Which of the ``events`` (READ, WRITE) can go on, as all do when the connection is broken; 0 = none in time."""
    if not hasattr(select, "poll"):  # Windows
        return _selected(line, events, timeout)
    # Not by select: with many files open it cannot see the later ones.
    waiting = select.poll()
    waiting.register(line, events)
    found = waiting.poll(None if timeout is None else timeout * 1000)
    return next((events if told & ~events else told for _, told in found), 0)


def _selected(line: HasFileno, events: int, timeout: float | None) -> int:
    reading, writing = [line] if events & READ else [], [line] if events & WRITE else []
    # What is broken before it was connected is told in the third.
    read, write, broken = select.select(reading, writing, writing, timeout)
    return (READ if read else 0) | (WRITE if write or broken else 0)
