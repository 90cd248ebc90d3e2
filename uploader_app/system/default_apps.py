"""The list of default programs of a freedesktop system (mimeapps.list), as text. Pure: what others wrote there stays as
it is, to the letter."""

from __future__ import annotations

from itertools import takewhile

GROUP = "[Default Applications]"


def chosen(text: str, kind: str) -> str:
    """The value of this media type, like "a.desktop;b.desktop", "" = none."""
    found = (line.partition("=")[2].strip() for line in _group(text.splitlines()) if _names(line, kind))
    return next(found, "").rstrip(";")


def with_choice(text: str, kind: str, app: str) -> str:
    """``app``: its value from now on, "" = none."""
    lines = text.splitlines()
    inside = _group(lines)
    start = lines.index(GROUP) if GROUP in lines else len(lines)
    kept = [line for line in inside if not _names(line, kind)]
    new = [f"{kind}={app}"] if app else []
    head = [GROUP] if GROUP in lines or new else []
    return "".join(f"{line}\n" for line in [*lines[:start], *head, *new, *kept, *lines[start + 1 + len(inside) :]])


def _group(lines: list[str]) -> list[str]:
    start = lines.index(GROUP) + 1 if GROUP in lines else len(lines)
    return list(takewhile(lambda line: not line.startswith("["), lines[start:]))


def _names(line: str, kind: str) -> bool:
    return line.partition("=")[0].strip() == kind
