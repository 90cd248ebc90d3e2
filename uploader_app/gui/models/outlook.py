"""When everything is expected to be sent: one look at the whole queue, which tells of each upload. What is told does
not jump: a speed that is nearly the same stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from uploader_app.domain.upload import UploadId
from uploader_app.gui.models.tally import under_way
from uploader_app.gui.models.trace import WORTH_A_CHANGE, Line, moving


@dataclass(frozen=True, slots=True)
class Outlook:
    """``speed``: bytes per second of all together, 0 while that would be a guess. ``until``: bytes to go until one is
    sent, with all that stand before it; only of those that are under way to something that closes. ``rest``: bytes
    until all are. ``latest``: those of which one is the last to arrive at its assignment."""

    speed: float = 0.0
    until: Mapping[UploadId, float] = field(default_factory=dict)
    rest: float = 0.0
    latest: Sequence[UploadId] = ()

    def seconds(self, line: Line) -> float | None:
        """Until this one is sent; None: nobody can tell."""
        until = self.until.get(line.upload.id)
        if until is None or not self.speed:
            return None
        if moving(line.upload) and line.trace.left is not None:
            return line.trace.left
        return until / self.speed

    @property
    def seconds_for_all(self) -> float | None:
        return self.rest / self.speed if self.speed and self.rest else None


def outlook(lines: Iterable[Line], busy: Iterable[Line], before: Outlook) -> Outlook:
    """``lines``: in their order; ``busy``: those of them which move."""
    sending = [line for line in busy if moving(line.upload)]
    speed = sum(line.trace.pace.speed for line in sending)
    if not speed or all(line.trace.left is None for line in sending):
        return Outlook()
    until: dict[UploadId, float] = {}
    last: dict[tuple[str, str], UploadId] = {}
    rest = 0.0
    for line in lines:
        upload = line.upload
        if not under_way(upload) or (upload.size and upload.sent >= upload.size):
            continue
        rest += upload.size - upload.sent
        target = upload.target
        if target.closes_at:
            until[upload.id] = rest
            last[target.site, target.assignment] = upload.id
    near = abs(speed - before.speed) <= WORTH_A_CHANGE * before.speed
    latest = [*(line.upload.id for line in sending), *last.values()]
    return Outlook(before.speed if near else speed, until, rest, latest)
