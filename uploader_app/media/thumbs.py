"""Small pictures of the films in the queue: one JPEG for each upload, in a folder of the profile that only its owner
reads. They can always be made again, so none is worth an error."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path

from uploader_app.domain.upload import UploadId

logger = logging.getLogger(__name__)

FOLDER = "thumbs"
MOST = 2000
"""Together 40 MB at most."""

JPEG = b"\xff\xd8\xff"


class Thumbs:
    def __init__(self, home: Path) -> None:
        self._folder = home / FOLDER

    def path(self, id: UploadId) -> Path:
        return self._folder / f"{id}.jpg"

    def read(self, id: UploadId) -> bytes:
        """b"" = there is none."""
        try:
            return self.path(id).read_bytes()
        except OSError:
            return b""

    def keep(self, id: UploadId, jpeg: bytes) -> None:
        if not jpeg.startswith(JPEG):
            return
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self.forget(id)
            fresh = os.open(self.path(id), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(fresh, "wb") as file:
                file.write(jpeg)
        except OSError as error:
            logger.info("picture not kept", extra={"upload": id, "errno": error.errno})

    def forget(self, id: UploadId) -> None:
        with contextlib.suppress(OSError):
            self.path(id).unlink(missing_ok=True)

    def tidy(self) -> None:
        """Keep the newest. One whose upload went while the power did goes with the others that are old."""
        with contextlib.suppress(OSError):
            newest = sorted(self._folder.iterdir(), key=lambda file: file.stat().st_mtime_ns, reverse=True)
            for file in newest[MOST:]:
                file.unlink()
