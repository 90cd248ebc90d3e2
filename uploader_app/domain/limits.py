"""The names of who limits what a video may be, and of why an assignment takes none. They travel between companion and
app, which may be of different ages: where one is not known there are still words for it. The words are elsewhere.
"""

from __future__ import annotations

from enum import StrEnum


class Whose(StrEnum):
    """Who set a limit, and so who can raise it."""

    ASSIGNMENT = "assignment"
    """Its teacher."""
    COMPANION = "companion"
    """The site's administrator, in a setting."""
    DISK = "disk"
    """The site's administrator, with another disk."""
    STORE = "store"
    """Nobody here: whoever runs the store takes no more of anybody."""


class Closed(StrEnum):
    """Why an assignment takes nothing of this person now."""

    EARLY = "early"
    LATE = "late"
    LOCKED = "locked"
    SUBMITTED = "submitted"
    """It was handed in, and waits for its grade."""
    ATTEMPTS = "attempts"
    """It was handed in for the last time."""
    NO_GROUP = "no_group"
    """Groups hand in, and this person is in none that counts."""
    NO_STUDENT = "no_student"
    NOTHING_ONLINE = "nothing_online"
    """Neither a text nor a file, so that no link has a place."""
    REFUSED = "refused"
    """Moodle says no, and not why."""
