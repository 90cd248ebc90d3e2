"""How one upload moves on the screen: a share that never shrinks, a speed, and a time left that can be believed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from uploader_app.domain.faults import Code
from uploader_app.domain.pace import Pace
from uploader_app.domain.upload import Status, Step, Upload

TICKET, TRANSFER, CONFIRM, ATTACH = 0.01, 0.02, 0.97, 0.985
"""Where each step's share of the one bar begins."""

STILL = Pace()

SAMPLE_S = 0.9
"""Between two looks at the speed: a thousand uploads at once must stay cheap."""
REDRAW_S = 2.0
WORTH_A_CHANGE = 0.1
SPEEDS_KEPT = 120
"""About two minutes of them."""


def share(upload: Upload) -> float:
    """How far, in [0, 1]: 1 when there is nothing more to wait for, be it that the person hands in their draft."""
    if upload.status is Status.DONE or drafted(upload):
        return 1.0
    match upload.step:
        case Step.CHECK:
            return 0.0
        case Step.TICKET:
            return TICKET
        case Step.TRANSFER:
            return TRANSFER + (CONFIRM - TRANSFER) * min(1.0, upload.sent / upload.size if upload.size else 0.0)
        case Step.CONFIRM:
            return CONFIRM
        case _:
            return ATTACH


@dataclass(frozen=True, slots=True)
class Trace:
    """``share``: the most that was ever shown. ``left``: seconds, None while a figure would be a guess. ``speeds``:
    bytes per second, one for each look, the oldest first."""

    share: float = 0.0
    pace: Pace = STILL
    left: float | None = None
    left_at: float = 0.0
    speeds: tuple[float, ...] = ()

    def moved(self, upload: Upload, at: float) -> Trace:
        """The trace once ``upload`` is as it is now. ``at``: seconds on a steady clock."""
        most = max(self.share, share(upload))
        if not moving(upload):
            return Trace(share=most, speeds=self.speeds)
        if self.pace.at is not None and 0 <= at - self.pace.at < SAMPLE_S:
            return self if most == self.share else replace(self, share=most)
        pace = self.pace.moved(at, upload.sent)
        left = pace.seconds_left(upload.size)
        if self.left is not None and left is not None and not self._worth(left, at):
            left, at = self.left, self.left_at
        return Trace(most, pace, left, at, (*self.speeds, pace.speed)[-SPEEDS_KEPT:])

    def _worth(self, left: float, at: float) -> bool:
        assert self.left is not None
        return at - self.left_at >= REDRAW_S and abs(left - self.left) > WORTH_A_CHANGE * self.left


@dataclass(frozen=True, slots=True)
class Line:
    """One row: the upload and how it moves."""

    upload: Upload
    trace: Trace

    @property
    def percent(self) -> int:
        """All of a hundred only when it is done."""
        return min(int(self.trace.share * 100), 99 if self.upload.live else 100)

    @property
    def settled(self) -> bool:
        """How far it is says nothing any more."""
        return not self.upload.live or drafted(self.upload) or copied(self.upload)


def drafted(upload: Upload) -> bool:
    """It has arrived and stands in Moodle as a draft; to hand it in is up to the person."""
    return _failed_by(upload, Code.TARGET_DRAFT)


def copied(upload: Upload) -> bool:
    """It waits because the same video goes to its assignment already; what becomes of it is up to the person."""
    return _failed_by(upload, Code.FILE_TWIN)


def _failed_by(upload: Upload, code: Code) -> bool:
    return upload.status is Status.FAILED and upload.fault is not None and upload.fault.code is code


def moving(upload: Upload) -> bool:
    """Bytes of it are on their way now."""
    return upload.status is Status.RUNNING and upload.step is Step.TRANSFER
