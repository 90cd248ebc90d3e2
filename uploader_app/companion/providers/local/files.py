"""What lies in the local store's directory: each data file, and beside it the sidecar that says what it is.

It reads; ``local`` writes. A data file without a sidecar was being made when the companion died.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from uploader_app.companion.ports import Held, Label

OBJECT = re.compile(r"[0-9a-f]{32}")
NAMELESS = Label()


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What was said when an upload was created. Its file's appearance is the creation."""

    length: int
    metadata: str = field(default="", repr=False)
    created: float = 0.0
    label: Label = NAMELESS


def beside(data: Path) -> Path:
    return data.with_suffix(".json")


def sidecar(data: Path) -> Sidecar | None:
    try:
        return msgspec.json.decode(beside(data).read_bytes(), type=Sidecar)
    except (FileNotFoundError, msgspec.MsgspecError):
        return None


def held(root: Path) -> Iterator[Held]:
    """One data file after the other; what is deleted meanwhile is left out."""
    with os.scandir(root) as files:
        for file in files:
            found = _held(Path(file.path)) if OBJECT.fullmatch(file.name) else None
            if found:
                yield found


def _held(data: Path) -> Held | None:
    try:
        facts = data.stat()
    except FileNotFoundError:
        return None
    said = sidecar(data) or Sidecar(-1, created=facts.st_mtime)
    return Held(data.name, "", facts.st_size, said.created, facts.st_size == said.length, said.label)
