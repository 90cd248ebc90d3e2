"""Will it arrive in time? Pure: the seconds that are left, the clock and the cut-off come in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

DOUBT = 0.3
"""By how much of itself a time left may be wrong."""
LEAST_MARGIN_S = 600.0
"""Nobody should hand in with less to spare, however short the rest is."""


class Risk(StrEnum):
    SAFE = "safe"
    TIGHT = "tight"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Forecast:
    """``at``: when it is expected to be sent. Both UTC seconds."""

    at: float
    closes_at: float
    risk: Risk


def forecast(left: float, now: float, closes_at: float) -> Forecast | None:
    """``left``: seconds. None where nothing closes, or where it has closed: then there is nothing to be in time for."""
    if closes_at <= now:
        return None
    margin = closes_at - now - left
    enough = margin >= max(DOUBT * left, LEAST_MARGIN_S)
    return Forecast(now + left, closes_at, Risk.SAFE if enough else Risk.TIGHT if margin >= 0 else Risk.LATE)
