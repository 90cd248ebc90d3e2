"""The whole queue in one line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from uploader_app import words
from uploader_app.domain.upload import Status
from uploader_app.gui.models.tally import UNDER_WAY, Tally
from uploader_app.gui.models.trace import Line, moving
from uploader_app.language import count, number, tr


@dataclass(frozen=True, slots=True)
class Summary:
    """``left``: seconds until everything that is under way is sent, None while that is a guess. ``size``, ``sent``:
    bytes of what is not done yet."""

    total: int
    done: int
    under_way: int
    running: int
    paused: int
    failed: int
    speed: float
    left: float | None
    size: int = 0
    sent: int = 0

    @property
    def live(self) -> int:
        return self.total - self.done


def summary(tally: Tally, busy: Iterable[Line]) -> Summary:
    """``busy``: those which change as time goes by, of all that are counted."""
    sending = [line.trace for line in busy if moving(line.upload)]
    speed = sum(trace.pace.speed for trace in sending)
    believed = any(trace.left is not None for trace in sending)
    return Summary(
        total=sum(tally.of.values()),
        done=tally.of[Status.DONE],
        under_way=sum(tally.of[status] for status in UNDER_WAY),
        running=tally.of[Status.RUNNING],
        paused=tally.of[Status.PAUSED],
        failed=tally.of[Status.FAILED],
        speed=speed,
        left=tally.rest / speed if believed and speed > 0 else None,
        size=tally.size,
        sent=tally.sent,
    )


def sentence(all: Summary) -> str:
    """Like "3 of 7 uploading · 12.4 MB/s · about 8 min"."""
    if all.total == 0:
        return tr("Nothing to upload")
    if all.live == 0:
        return count("All handed in · %n videos", "All handed in · %n video", all.total)
    speed = words.speed(all.speed) if all.speed > 0 else ""
    left = "" if all.left is None else words.duration(all.left)
    return words.beside(_motion(all), speed, left, *_others(all))


def _motion(all: Summary) -> str:
    if all.running:
        return tr("{running} of {total} uploading").format(running=number(all.running), total=number(all.live))
    if all.under_way:
        return tr("{waiting} of {total} waiting").format(waiting=number(all.under_way), total=number(all.live))
    return tr("Nothing is moving")


def _others(all: Summary) -> Iterator[str]:
    if all.done:
        #: how many uploads are
        yield count("%n handed in", "%n handed in", all.done)
    if all.paused:
        #: how many uploads are
        yield count("%n paused", "%n paused", all.paused)
    if all.failed:
        #: how many uploads wait for the person
        yield count("%n need you", "%n needs you", all.failed)
