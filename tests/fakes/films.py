"""A Films of a computer on which no film can be opened."""

from __future__ import annotations

from uploader_app.domain.upload import Film, UploadId


class NoFilms:
    async def look(self, id: UploadId, path: str) -> Film | None:
        return None

    def forget(self, id: UploadId) -> None:
        pass
