"""The whole queue in one line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from uploader_app import words
from uploader_app.domain.upload import Status
from uploader_app.gui.models.trace import moving
from uploader_app.gui.models.uploads import Line

UNDER_WAY = frozenset({Status.READY, Status.RUNNING, Status.WAITING})


@dataclass(frozen=True, slots=True)
class Summary:
    """``left``: seconds until everything that is under way is sent, None while that is a guess."""

    total: int
    done: int
    under_way: int
    running: int
    paused: int
    failed: int
    speed: float
    left: float | None

    @property
    def live(self) -> int:
        return self.total - self.done


def summary(lines: Iterable[Line]) -> Summary:
    count = dict.fromkeys(Status, 0)
    total = 0
    speed = rest = 0.0
    believed = False
    for line in lines:
        upload = line.upload
        total += 1
        count[upload.status] += 1
        if upload.status in UNDER_WAY:
            rest += upload.size - upload.sent
        if moving(upload):
            speed += line.trace.pace.speed
            believed = believed or line.trace.left is not None
    return Summary(
        total=total,
        done=count[Status.DONE],
        under_way=sum(count[status] for status in UNDER_WAY),
        running=count[Status.RUNNING],
        paused=count[Status.PAUSED],
        failed=count[Status.FAILED],
        speed=speed,
        left=rest / speed if believed and speed > 0 else None,
    )


def sentence(all: Summary) -> str:
    """Like "3 of 7 uploading · 12.4 MB/s · about 8 min"."""
    if all.total == 0:
        return "Nothing to upload"
    if all.live == 0:
        return f"All handed in · {words.plural(all.total, 'video', 'videos')}"
    parts = [_motion(all)]
    if all.speed > 0:
        parts.append(words.speed(all.speed))
    if all.left is not None:
        parts.append(words.duration(all.left))
    parts += [f"{count} {what}" for count, what in _others(all) if count]
    return " · ".join(parts)


def _motion(all: Summary) -> str:
    if all.running:
        return f"{all.running} of {all.total} uploading"
    return f"{all.under_way} of {all.total} waiting" if all.under_way else "Nothing is moving"


def _others(all: Summary) -> tuple[tuple[int, str], ...]:
    return (
        (all.done, "handed in"),
        (all.paused, "paused"),
        (all.failed, "need you" if all.failed > 1 else "needs you"),
    )
