"""What is written beside a video at Stream, in its ``meta``, and read back from there. Others store there what they
like; a video without our mark is not ours."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime

from uploader_app.companion.ports import Label, Opening

MARK = "fieldpost"
"""The upload that it was made for."""
INSTANCE, OWNER, ASSIGNMENT, TYPE = f"{MARK}-instance", f"{MARK}-owner", f"{MARK}-assignment", f"{MARK}-type"
TRY = f"{MARK}-try"
"""Which of the calls that would make a video for it."""
NAME = "name"
"""Also what Stream's own pages show."""
LONGEST_CREATOR = 64


def meta(opening: Opening, instance: str, attempt: str = "") -> dict[str, str]:
    facts = {
        NAME: opening.file_name,
        MARK: opening.upload,
        INSTANCE: instance,
        TRY: attempt,
        OWNER: opening.owner,
        ASSIGNMENT: opening.assignment,
        TYPE: opening.media_type,
    }
    return {name: value for name, value in facts.items() if value}


def creator(owner: str) -> str:
    """The owner as Stream takes it: short and in ASCII."""
    fits = owner.isascii() and owner.isprintable() and len(owner) <= LONGEST_CREATOR
    return owner if fits else hashlib.sha256(owner.encode()).hexdigest()


def written(seconds: float) -> str:
    """A time, as Stream reads it."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def label(meta: Mapping[str, object]) -> Label:
    return Label(*(str(meta.get(name, "")) for name in (MARK, OWNER, ASSIGNMENT, NAME, TYPE)))


def instance(meta: Mapping[str, object]) -> str:
    """The companion that made it."""
    return str(meta.get(INSTANCE, ""))


def attempt(meta: Mapping[str, object]) -> str:
    return str(meta.get(TRY, ""))
