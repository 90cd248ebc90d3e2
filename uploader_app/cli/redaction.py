"""What must not leave this computer with a log or a report: keys, people, names of files and folders.

Applied to every line before it is written. What stays is enough to follow one upload: hosts, codes, sizes and the
first signs of each id.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

GONE = "…"

_RULES = (
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]+"), r"\1 " + GONE),
    (re.compile(r"(?i)\b([\w-]*(?:token|secret|password|passport|signature|apikey|key)[\w-]*)(\s*[=:]\s*)[^\s,;&]+"),
     r"\1\2" + GONE),
    (re.compile(r"([a-z][a-z0-9+.-]*://)[^/\s@]+@", re.IGNORECASE), r"\1" + GONE + "@"),
    (re.compile(r"([a-z][a-z0-9+.-]*://[^\s/?#]+)[^\s\"'<>)]*", re.IGNORECASE), r"\1/" + GONE),
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"), GONE + "@" + GONE),
    (re.compile(r"\b([0-9a-fA-F]{6})[0-9a-fA-F]{10,}\b"), r"\1" + GONE),
    (re.compile(r"\b[A-Za-z0-9_-]{40,}\b"), GONE),
)  # fmt: skip


def redacted(text: str) -> str:
    """Without keys, addresses beyond the host, and e-mail addresses; the home folder is "~"."""
    for pattern, instead in _RULES:
        text = pattern.sub(instead, text)
    return text.replace(str(Path.home()), "~")


class Names:
    """Stands names in for others, the same for the same everywhere: "file-1.mp4" for "Interview with Amina.mp4"."""

    def __init__(self, files: Iterable[str] = (), people: Iterable[str] = ()) -> None:
        self._instead: dict[str, str] = {}
        for number, path in enumerate(dict.fromkeys(files), start=1):
            plain = f"file-{number}{Path(path).suffix.lower()}"
            self._instead |= {path: plain, Path(path).name: plain}
        self._instead |= {
            name: f"person-{number}" for number, name in enumerate(dict.fromkeys(people), start=1) if name
        }

    def hidden(self, text: str) -> str:
        # The longest first: a path holds its name.
        for name in sorted(self._instead, key=len, reverse=True):
            text = text.replace(name, self._instead[name])
        return text


def told(values: Mapping[str, object]) -> str:
    """Facts as "name=value", redacted."""
    return " ".join(f"{name}={redacted(str(value))}" for name, value in values.items())
