"""What storing and showing the videos is estimated to cost. Prices are settings, because providers change them.

It leaves out what is small beside this: requests, the provider's free first terabyte, taxes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

GB = 10**9
BLOCK_MINUTES = 1000
"""Stream's minutes are stored in blocks of so many, paid for in advance."""


@dataclass(frozen=True, slots=True)
class Prices:
    """In ``currency``, as they were on ``as_of``. Stream: for 1,000 minutes that are stored for a month, and that are
    watched. S3: for a GB that is stored for a month, and that goes out; set the latter to CloudFront's where that
    plays the videos."""

    as_of: str = "2026-11-21"
    currency: str = "USD"
    stream_stored: float = 5.0
    stream_delivered: float = 1.0
    s3_stored: float = 0.023
    s3_delivered: float = 0.09

    def __post_init__(self) -> None:
        for one in fields(self):
            value = getattr(self, one.name)
            if isinstance(value, float) and not 0 <= value < math.inf:
                raise ValueError(f"{one.name} must not be negative or endless")


@dataclass(frozen=True, slots=True)
class Volume:
    """``stored``: what lies there now; ``delivered``: what went out in the period, if each video was seen whole."""

    stored_bytes: int
    stored_minutes: float
    delivered_bytes: int
    delivered_minutes: float


@dataclass(frozen=True, slots=True)
class Cost:
    """``storage_per_month``: for what lies there now. ``delivery``: for what went out in the period."""

    storage_per_month: float
    delivery: float
    currency: str
    as_of: str


def cost(store: str, volume: Volume, prices: Prices) -> Cost:
    match store:
        case "stream":
            storage = math.ceil(volume.stored_minutes / BLOCK_MINUTES) * prices.stream_stored
            delivery = volume.delivered_minutes / 1000 * prices.stream_delivered
        case "s3":
            storage = volume.stored_bytes / GB * prices.s3_stored
            delivery = volume.delivered_bytes / GB * prices.s3_delivered
        case _:
            storage = delivery = 0.0
    return Cost(round(storage, 2), round(delivery, 2), prices.currency, prices.as_of)
