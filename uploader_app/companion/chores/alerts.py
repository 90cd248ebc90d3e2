"""What an administrator should be told now: facts in, alerts out. Pure; ``lookout`` gathers the facts and tells.

| alert                     | when                                                                          |
|---------------------------|-------------------------------------------------------------------------------|
| store_nearly_full         | so much of what the store has is used (Stream's minutes)                      |
| disk_nearly_full          | so little of the disk is free on which the data directory lies                |
| uploads_fail              | so many of the uploads that ended in the last hour failed, if enough ended    |
| deletions_stuck           | the store was asked for so long to delete something, and did not              |
| line_waits                | somebody who still asks has waited in the line for so long                    |
| credentials_refused       | a provider refused our credentials in the last hour                           |
| orphans_found             | the last look at the store found what no record knows                         |
| videos_lost               | the last look at the store missed what a record says is there                 |
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Alert(StrEnum):
    STORE_NEARLY_FULL = "store_nearly_full"
    DISK_NEARLY_FULL = "disk_nearly_full"
    UPLOADS_FAIL = "uploads_fail"
    DELETIONS_STUCK = "deletions_stuck"
    LINE_WAITS = "line_waits"
    CREDENTIALS_REFUSED = "credentials_refused"
    ORPHANS_FOUND = "orphans_found"
    VIDEOS_LOST = "videos_lost"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """``uploads_ended``: fewer in an hour say nothing about the share that failed."""

    store_used_percent: float = 90.0
    disk_free_percent: float = 10.0
    failed_percent: float = 20.0
    uploads_ended: int = 5
    deletion_s: float = 3600.0
    line_s: float = 300.0

    def __post_init__(self) -> None:
        percents = (self.store_used_percent, self.disk_free_percent, self.failed_percent)
        if not all(0 <= percent <= 100 for percent in percents):
            raise ValueError("percents must be between 0 and 100")
        if min(self.uploads_ended, self.deletion_s, self.line_s) < 0:
            raise ValueError("none may be negative")


@dataclass(frozen=True, slots=True)
class Facts:
    """``store_used``, ``disk_free``: shares of all there is. ``ended``, ``failed``: uploads of the last hour.
    ``stuck``: deletions that are old enough. ``waited_s``: the longest in the line. ``refusing``: events of
    providers that refused us. ``orphans``, ``lost``: as the last look found."""

    store_used: float = 0.0
    disk_free: float = 1.0
    ended: int = 0
    failed: int = 0
    stuck: int = 0
    waited_s: float = 0.0
    refusing: tuple[str, ...] = ()
    orphans: int = 0
    lost: int = 0


def alerts(facts: Facts, limits: Thresholds) -> dict[Alert, str]:
    """Those that hold now, each with its sentence."""
    failing = facts.ended >= max(1, limits.uploads_ended) and facts.failed * 100 > limits.failed_percent * facts.ended
    used, free, waited = facts.store_used * 100, facts.disk_free * 100, facts.waited_s / 60
    table = (
        (
            Alert.STORE_NEARLY_FULL,
            used >= limits.store_used_percent,
            f"{used:.0f} % of the store is used. When it is full nobody can upload: delete videos, or buy more room.",
        ),
        (
            Alert.DISK_NEARLY_FULL,
            free <= limits.disk_free_percent,
            f"{free:.0f} % of the data directory's disk is free. When it is full nothing works: make room.",
        ),
        (
            Alert.UPLOADS_FAIL,
            failing,
            f"{facts.failed} of {facts.ended} uploads that ended in the last hour failed. The report says why.",
        ),
        (
            Alert.DELETIONS_STUCK,
            facts.stuck > 0,
            f"{facts.stuck} deletions wait for longer than they should; they are tried again. Does the store answer?",
        ),
        (
            Alert.LINE_WAITS,
            facts.waited_s > limits.line_s,
            f"Somebody has waited for a place for {waited:.0f} minutes. If this happens often, raise the slots.",
        ),
        (
            Alert.CREDENTIALS_REFUSED,
            bool(facts.refusing),
            f"The companion's credentials are refused ({', '.join(facts.refusing)}). Run: fieldpost-companion doctor",
        ),
        (
            Alert.ORPHANS_FOUND,
            facts.orphans > 0,
            f"The store holds {facts.orphans} objects that no record knows. Nothing is deleted until you decide so.",
        ),
        (
            Alert.VIDEOS_LOST,
            facts.lost > 0,
            f"{facts.lost} videos that should be in the store are not there. Look for who deleted them.",
        ),
    )
    return {name: text for name, holds, text in table if holds}
