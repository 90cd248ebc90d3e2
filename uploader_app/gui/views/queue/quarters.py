"""How far each upload was when a screen reader was last told: at its start and at every quarter, each once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uploader_app.domain.upload import UploadId
from uploader_app.gui.models.trace import Line, moving

PARTS = 4


class Quarters:
    def __init__(self) -> None:
        self._told: dict[UploadId, int] = {}

    def passed(self, lines: Iterable[Line]) -> Iterator[tuple[str, int]]:
        """The name of each upload that moves and came further, and how much of a hundred. One that is met half-way, as
        after a start, is not announced as new."""
        for line in lines:
            if not moving(line.upload):
                continue
            part = min(PARTS - 1, line.percent * PARTS // 100)
            before = self._told.get(line.upload.id)
            if before is None or part > before:
                self._told[line.upload.id] = part
                if before is not None or part == 0:
                    yield line.upload.name, part * 100 // PARTS
