"""Files that come from other programs: dragged, or copied."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl


def local_files(data: QMimeData) -> list[str]:
    """Paths of the files and folders of this computer in ``data``."""
    urls = data.urls() if data.hasUrls() else _written(data.text())
    return [url.toLocalFile() for url in urls if url.isLocalFile()]


def _written(text: str) -> list[QUrl]:
    """Addresses like file:///..., one a line."""
    return [QUrl(line.strip()) for line in text.splitlines() if line.startswith("file:")]
