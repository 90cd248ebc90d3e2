"""When everything is expected to be sent: one look at the whole queue, which tells of each upload. What is told does
not jump: a speed that is nearly the same stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from uploader_app.domain.forecast import carried
from uploader_app.domain.upload import Status, Upload, UploadId
from uploader_app.gui.models.trace import WORTH_A_CHANGE, Line, moving

EXACTLY = 500
"""So many are foretold as they share the line; of those that come after, as if they went one by one. Thousands would
take longer than a frame, and be no truer."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """``speed``: bytes per second of all together, 0 while that would be a guess. ``until``: bytes that are sent in all
    until one is; of those that are under way, as far as sizes are known. ``rest``: bytes until all are, 0 = not known.
    ``latest``: for each assignment that is due or closes, who is the last to arrive there."""

    speed: float = 0.0
    until: Mapping[UploadId, int] = field(default_factory=dict)
    rest: int = 0
    latest: Sequence[UploadId] = ()

    def seconds(self, line: Line) -> float | None:
        """Until this one is sent; None: nobody can tell."""
        until = self.until.get(line.upload.id)
        if until is None or not self.speed or (moving(line.upload) and line.trace.pace.stalled):
            return None
        return until / self.speed

    @property
    def seconds_for_all(self) -> float | None:
        return self.rest / self.speed if self.speed and self.rest else None


def outlook(lines: Iterable[Line], busy: Iterable[Line], speed: float, slots: int, before: Outlook) -> Outlook:
    """``lines``: in their order; ``busy``: those of them which change as time goes by; ``slots``: how many may run at
    the same time."""
    if not speed:
        return Outlook()
    turn = _in_turn(lines, busy)
    known = turn[: next((place for place, upload in enumerate(turn) if not upload.size), len(turn))]
    until = _until([upload.size - upload.sent for upload in known], slots)
    near = abs(speed - before.speed) <= WORTH_A_CHANGE * before.speed
    return Outlook(
        speed=before.speed if near else speed,
        until=dict(zip([upload.id for upload in known], until, strict=True)),
        rest=max(until, default=0) if len(known) == len(turn) else 0,
        latest=_latest(known, until),
    )


def _in_turn(lines: Iterable[Line], busy: Iterable[Line]) -> list[Upload]:
    """Who has something to send, in the order in which they begin: who runs, runs on. Each row is asked, so what
    could be said shorter is said fast."""
    ready, running, waiting = Status.READY, Status.RUNNING, Status.WAITING
    begun = [line.upload for line in busy if line.upload.status is running]
    after = [line.upload for line in lines if line.upload.status is ready or line.upload.status is waiting]
    return [upload for upload in (*begun, *after) if not upload.size or upload.sent < upload.size]


def _until(rests: Sequence[int], slots: int) -> list[int]:
    shared = carried(rests[:EXACTLY], slots)
    after = accumulate(rests[EXACTLY:], initial=max(shared, default=0))
    return [*shared, *list(after)[1:]]


def _latest(uploads: Sequence[Upload], until: Sequence[int]) -> list[UploadId]:
    last: dict[tuple[str, str], int] = {}
    for place, upload in enumerate(uploads):
        target = upload.target
        if target.closes_at or target.due_at:
            where = target.site, target.assignment
            if until[place] >= until[last.get(where, place)]:
                last[where] = place
    return [uploads[place].id for place in last.values()]
