"""What a hold keeps back, and what the person may overrule."""

from __future__ import annotations

from collections.abc import Container

from uploader_app.domain.messages import Hold

OVERRULED = frozenset({Hold.METERED, Hold.SCHEDULE, Hold.BATTERY})
"""An upload that is to be sent anyway does not heed these. Without a connection nothing goes."""


def holding(holds: Container[Hold], *, anyway: bool) -> Hold | None:
    """The first hold that keeps an upload from moving, None: it may."""
    for hold in Hold:
        if hold in holds and not (anyway and hold in OVERRULED):
            return hold
    return None
