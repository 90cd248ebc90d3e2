"""How things stand, read from the database when somebody asks: every worker gives the same numbers.

One look of a few counts, however many uploads there are. It changes nothing, and names nobody.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from uploader_app.companion.figures.tally import Metric, Sample
from uploader_app.companion.grant import OPEN, State
from uploader_app.companion.records import entries
from uploader_app.companion.records.tables import lease, upload
from uploader_app.companion.rooms import Rooms


@dataclass(frozen=True, slots=True)
class Standing:
    """``heard_at``: the longest silence among those that hold a slot, 0 = nobody does. ``led_at``: of the sweeper."""

    uploads: dict[str, int]
    leftovers: int
    heard_at: float
    led_at: float


def standing(db: Connection) -> Standing:
    counted = select(upload.c.state, func.count()).group_by(upload.c.state)
    heard = select(func.min(upload.c.heard_at)).where(upload.c.state == State.GRANTED)
    return Standing(
        uploads={row[0]: row[1] for row in db.execute(counted)},
        leftovers=entries.leftovers(db),
        heard_at=db.scalar(heard) or 0.0,
        led_at=db.scalar(select(func.max(lease.c.seen_at))) or 0.0,
    )


async def gauges(rooms: Rooms) -> list[Metric]:
    found, now = await rooms.ledger.read(standing), rooms.clock()
    states = [Sample(found.uploads.get(state, 0), (("state", state.value),)) for state in State]
    occupying = OPEN if rooms.store.abandoned_occupies else {State.GRANTED}
    used = sum(found.uploads.get(state, 0) for state in occupying)
    used += found.leftovers if rooms.store.abandoned_occupies else 0
    singles = {
        "slots_used": (used, "Slots that uploads hold."),
        "slots": (rooms.config.slots, "Slots that there are, 0 = no limit."),
        "leftovers": (found.leftovers, "Objects in the store that have yet to be deleted."),
        "oldest_heartbeat_seconds": (_age(found.heard_at, now), "The longest silence of an upload with a slot."),
        "lease_age_seconds": (_age(found.led_at, now), "Since a sweeper was at work."),
        "writer_queue_length": (rooms.ledger.waiting, "Writes that wait in this process."),
    }
    if rooms.config.store == "local":
        singles["disk_free_bytes"] = (await rooms.store.room(), "What the local store has room for.")
    return [
        Metric("fieldpost_uploads", "gauge", "Uploads by state; those queued are the line.", states),
        *(Metric(f"fieldpost_{name}", "gauge", help, [Sample(value)]) for name, (value, help) in singles.items()),
    ]


def _age(at: float, now: float) -> float:
    return max(0.0, now - at) if at else 0.0
