"""Where the files lie that belong to the program and are no code: icons, translations, fonts."""

from __future__ import annotations

from pathlib import Path


def resource(folder: str, name: str) -> Path:
    """An installed package carries ``resources`` inside, a checkout beside it."""
    package = Path(__file__).parent
    inside = package / "resources"
    return (inside if inside.is_dir() else package.parent / "resources") / folder / name
