"""How fast all uploads together are. Their bytes are summed up first: so the speed stays what it is when one of them
ends, and the others share what it leaves."""

from __future__ import annotations

from collections.abc import Sequence

from uploader_app.domain.pace import Pace
from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.models.trace import SAMPLE_S, STILL, Line, moving


class Flow:
    """``pace``: of all that is sent."""

    def __init__(self) -> None:
        self.pace: Pace = STILL
        self._sent = 0

    def add(self, before: Line, after: Upload) -> None:
        """This one came further. Its first step does not count: it leaps to what the store had all along."""
        if before.trace.pace.leapt and moving(before.upload):
            self._sent += max(0, after.sent - before.upload.sent)

    def look(self, at: float, busy: Sequence[Line]) -> None:
        """``busy``: those which change as time goes by."""
        if self.pace.at is not None and 0 <= at - self.pace.at < SAMPLE_S:
            return
        if any(moving(line.upload) for line in busy):
            self.pace = self.pace.moved(at, self._sent)
        elif any(line.upload.status is Status.RUNNING for line in busy):
            self.pace = self.pace.idle(at)
        else:
            self.pace = STILL
