"""Where the files lie that the window shows: icons, translations."""

from __future__ import annotations

from pathlib import Path

import uploader_app


def resource(folder: str, name: str) -> Path:
    """An installed package carries ``resources`` inside, a checkout beside it."""
    package = Path(uploader_app.__file__).parent
    inside = package / "resources"
    return (inside if inside.is_dir() else package.parent / "resources") / folder / name
