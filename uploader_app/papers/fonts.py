"""Fonts of this computer, for letters that our own does not have: Chinese, Devanagari, Thai. A name is printed as its
bearer writes it wherever one of their fonts is at hand."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
LIKELY = ("notosanscjk", "msyh", "simsun", "malgun", "msgothic", "nirmala", "leelawad", "pingfang", "hiragino")
"""How the names of large fonts begin that come with a system: they are looked into first."""
OTHERS = ("bold", "italic", "oblique", "emoji", "mono", "symbol")
MOST_FILES = 60
"""Looked into at most: some computers have thousands, and the letter may be in none."""


def files_with(wanted: Collection[str], folders: Sequence[Path] = ()) -> dict[Path, set[str]]:
    """Fonts that hold as many of the letters as can be had, and which of them; of a collection the first counts.
    ``folders``: instead of the system's. Blocks."""
    missing, found = set(wanted), dict[Path, set[str]]()
    for file in sorted(_files(folders or _folders()), key=_rank)[:MOST_FILES]:
        if not missing:
            break
        held = missing & letters(file)
        if held:
            found[file] = held
            missing -= held
    return found


def letters(file: Path) -> set[str]:
    """None, where it cannot be read: a damaged font holds nothing that we could print."""
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with file.open("rb") as content, TTFont(content, fontNumber=0, lazy=True) as font:
            return set(map(chr, font.getBestCmap() or ()))
    except (OSError, TTLibError, AssertionError, ValueError, KeyError):
        return set()


def _folders() -> list[Path]:
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home))
        return [Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts", local / "Microsoft/Windows/Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"]


def _files(folders: Sequence[Path]) -> Iterator[Path]:
    for folder in folders:
        for place, _, names in os.walk(folder):
            yield from (Path(place) / name for name in names if name.lower().endswith(SUFFIXES))


def _rank(file: Path) -> tuple[bool, bool, str]:
    name = file.name.lower()
    return not name.startswith(LIKELY), any(part in name for part in OTHERS), name
