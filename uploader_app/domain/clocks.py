"""By how much another clock is ahead of ours, told by what it wrote on an answer. Pure: both clocks' times come in."""

from __future__ import annotations

RESOLUTION_S = 1.0
"""A date in HTTP has whole seconds."""
WORTH_A_WORD_S = 300.0
"""Two clocks may differ by so much before a person has to hear of it."""


def ahead(before: float, asked: float, date: float, answered: float) -> float:
    """Seconds. ``before``: what was believed; as far as the answer allows, it still is, so that a clock which is right
    is never said to be off by half of a round trip. ``date``: what the answer says, by the other clock; ``asked``,
    ``answered``: by ours. All are UTC seconds."""
    least, most = date - answered, date + RESOLUTION_S - asked
    return min(max(before, least), most)
