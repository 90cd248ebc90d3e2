"""What a person may want to read later of how an upload went, told from two states that followed each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from uploader_app.domain.upload import Status, Step, Upload

KEPT = 200
"""Happenings of one upload, the last ones."""


class Kind(StrEnum):
    """What happened. A new one needs its sentence among the words. What ``detail`` holds stands behind it."""

    ADDED = "added"  # the assignment's name
    RESTARTED = "restarted"
    RETARGETED = "retargeted"  # the assignment's name
    CHECKED = "checked"  # bytes
    TICKETED = "ticketed"
    STARTED = "started"
    RESUMED = "resumed"  # bytes that were sent before
    SENT = "sent"
    CONFIRMED = "confirmed"
    HANDED_IN = "handed_in"  # the receipt's number
    WAITING = "waiting"  # a fault's code
    FAILED = "failed"  # a fault's code
    INTERRUPTED = "interrupted"
    PAUSED = "paused"
    CONTINUED = "continued"
    FINAL = "final"
    ALLOWED = "allowed"


@dataclass(frozen=True, slots=True)
class Happening:
    """``at``: UTC seconds. ``detail``: what the sentence needs, see ``Kind``."""

    at: float
    kind: Kind
    detail: str = ""


PASSED = {
    Step.CHECK: Kind.CHECKED,
    Step.TICKET: Kind.TICKETED,
    Step.TRANSFER: Kind.SENT,
    Step.CONFIRM: Kind.CONFIRMED,
}
STILL = frozenset({Status.PAUSED, Status.FAILED})


def happened(before: Upload | None, after: Upload, at: float) -> list[Happening]:
    """``before``: None when it is new; another id when it came in the place of that one."""
    if before is None:
        return [Happening(at, Kind.ADDED, after.target.name)]
    kinds = [*_wished(before, after), *_passed(before, after), *_turned(before, after)]
    return [Happening(at, kind, _detail(kind, after)) for kind in kinds]


def _wished(before: Upload, after: Upload) -> list[Kind]:
    wishes = {
        Kind.RETARGETED: before.target.assignment != after.target.assignment,
        Kind.RESTARTED: before.id != after.id and before.target == after.target,
        Kind.FINAL: after.final and not before.final,
        Kind.ALLOWED: after.anyway and not before.anyway,
    }
    return [kind for kind, yes in wishes.items() if yes]


def _passed(before: Upload, after: Upload) -> list[Kind]:
    """The step that lies behind it now."""
    if before.id != after.id or before.status is not Status.RUNNING:
        return []
    steps = list(Step)
    on = steps.index(after.step) - steps.index(before.step)
    return [PASSED[before.step]] if on == 1 else []


def _turned(before: Upload, after: Upload) -> list[Kind]:
    if before.id != after.id:
        return []
    was, now = before.status, after.status
    if now is Status.RUNNING:
        begun = after.step is Step.TRANSFER and before.run != after.run
        return [Kind.RESUMED if after.sent else Kind.STARTED] if begun else []
    if was is now:
        return []
    if now is Status.READY:
        return [Kind.INTERRUPTED] if was is Status.RUNNING else [Kind.CONTINUED] if was in STILL else []
    return [
        {
            Status.WAITING: Kind.WAITING,
            Status.FAILED: Kind.FAILED,
            Status.PAUSED: Kind.PAUSED,
            Status.DONE: Kind.HANDED_IN,
        }[now]
    ]


def _detail(kind: Kind, upload: Upload) -> str:
    match kind:
        case Kind.RETARGETED:
            return upload.target.name
        case Kind.CHECKED:
            return str(upload.size)
        case Kind.RESUMED:
            return str(upload.sent)
        case Kind.HANDED_IN:
            return upload.receipt.number if upload.receipt else ""
        case Kind.WAITING | Kind.FAILED:
            return upload.fault.code.value if upload.fault else ""
        case _:
            return ""
