"""The order of the queue: urgent ones first, then by rank, then as they were added."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator
from typing import NamedTuple

from uploader_app.domain.upload import Upload, UploadId


class Key(NamedTuple):
    """Where an upload stands. ``added``: a number that grows with each new one, so that no two are equal."""

    later: bool
    rank: float
    added: int
    id: UploadId

    @classmethod
    def of(cls, upload: Upload, added: int) -> Key:
        return cls(not upload.urgent, upload.rank, added, upload.id)


class Line:
    """Keys in order. Each is found by halves; to shift the rest of a list costs next to nothing."""

    def __init__(self) -> None:
        self._keys: list[Key] = []

    def __iter__(self) -> Iterator[Key]:
        return iter(self._keys)

    def add(self, key: Key) -> None:
        insort(self._keys, key)

    def drop(self, key: Key) -> None:
        del self._keys[bisect_left(self._keys, key)]

    def first(self) -> Key | None:
        return self._keys[0] if self._keys else None

    def before(self, key: Key) -> Key | None:
        at = bisect_left(self._keys, key)
        return self._keys[at - 1] if at else None


def between(low: float | None, high: float) -> float | None:
    """A rank after ``low`` (None: there is none) and before ``high``; None when no number is left between them."""
    if low is None:
        return high - 1.0
    middle = low + (high - low) / 2
    return middle if low < middle < high else None
