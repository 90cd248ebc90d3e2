"""What the world around the uploads asks of them: when all are held back, and when who waits may go on. Pure: one
situation and the next come in, events go out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from uploader_app.domain.messages import Event, Held, Hold, NetworkReturned, Released
from uploader_app.domain.upload import Status, Upload

SOON_SECONDS = 60.0
"""A wait that is shorter is no reason to let the computer fall asleep."""


@dataclass(frozen=True, slots=True)
class Network:
    """The way out. ``way``: changes with the address or the route by which we go. ``name``: which network it is, "" =
    unknown. ``portal``: it wants a sign-in first. ``limited``: connected, but the internet is not reached."""

    online: bool = True
    way: str = ""
    name: str = ""
    metered: bool = False
    portal: bool = False
    limited: bool = False

    @property
    def key(self) -> str:
        return self.name or self.way


@dataclass(frozen=True, slots=True)
class Situation:
    """``near``: all that is under way stays on this computer. ``heeds_metered``: uploads wait where they are paid by
    the byte. ``paid``: networks (``Network.key``) of which the person says so. ``moves``, ``until``: the timetable lets
    uploads go, and till when that is so (UTC seconds, 0 = unknown)."""

    network: Network = field(default_factory=Network)
    asleep: bool = False
    near: bool = False
    heeds_metered: bool = True
    paid: frozenset[str] = frozenset()
    moves: bool = True
    until: float = 0.0

    @property
    def metered(self) -> bool:
        return self.network.metered or self.network.key in self.paid


def holds(now: Situation) -> dict[Hold, float]:
    """What keeps uploads back, and until when."""
    away = not now.near
    found = {
        Hold.OFFLINE: now.asleep or (away and not now.network.online),
        Hold.METERED: away and now.heeds_metered and now.network.online and now.metered,
        Hold.SCHEDULE: not now.moves,
    }
    return {hold: now.until if hold is Hold.SCHEDULE else 0.0 for hold, stands in found.items() if stands}


def events_between(before: Situation, now: Situation) -> list[Event]:
    """What the queue has to hear."""
    old, new = holds(before), holds(now)
    events: list[Event] = [Held(hold, until) for hold, until in new.items() if old.get(hold) != until]
    if _elsewhere(before, now) and Hold.OFFLINE not in old and Hold.OFFLINE not in new:
        # What was connected by the way that is gone would wait for answers that cannot come.
        events += [Held(Hold.OFFLINE), Released(Hold.OFFLINE)]
    events += [Released(hold) for hold in old if hold not in new]
    if returned(before, now):
        events.append(NetworkReturned())
    return events


def slept(now: Situation) -> list[Event]:
    """What the queue has to hear of a sleep that was noticed only when it was over: one piece of news, so that nobody
    says goodbye who is back."""
    sleeping = replace(now, asleep=True)
    return [*events_between(now, sleeping), *events_between(sleeping, now)]


def returned(before: Situation, now: Situation) -> bool:
    """The network is back, or is another one: who waits for it need not wait any longer."""
    old, new = before.network, now.network
    if now.asleep or not new.online:
        return False
    better = (old.portal and not new.portal) or (old.limited and not new.limited)
    return before.asleep or not old.online or better or old.way not in ("", new.way)


def keeps_awake(uploads: Iterable[Upload], now: float) -> bool:
    """Bytes move, or will within a minute. ``now``: UTC seconds."""
    return any(
        upload.status is Status.RUNNING
        or (upload.status is Status.WAITING and upload.wake_at is not None and upload.wake_at - now < SOON_SECONDS)
        for upload in uploads
    )


def _elsewhere(before: Situation, now: Situation) -> bool:
    old, new = before.network, now.network
    return bool(not now.near and old.online and new.online and old.way and old.way != new.way)
