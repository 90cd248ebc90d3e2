"""Values for tests, complete and plausible."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

from uploader_app.domain.upload import Receipt, Source, Target, TusTicket, Upload, UploadId

_numbers = itertools.count(1)

TARGET = Target(site="http://127.0.0.1:8765", account="student", assignment="a1", name="Interview")
TICKET = TusTicket("http://127.0.0.1:8765/tus/x")
RECEIPT = Receipt("7F3K", "a.mp4", 10, "00" * 32, "a1", "s1", 1.0, "{}", "00")


def upload_id(number: int) -> UploadId:
    return UploadId(f"{number:032x}")


def source(path: str = "/videos/a.mp4", size: int = 1000, **changes: Any) -> Source:
    """Each path has content of its own."""
    return replace(Source(path, size, 1, 2, 3, (path, "b", "c"), "video/mp4"), **changes)


def upload(number: int | None = None, **changes: Any) -> Upload:
    """A fresh upload of its own file; ``changes`` are fields."""
    number = next(_numbers) if number is None else number
    path = f"/videos/{number}.mp4"
    return replace(Upload(upload_id(number), f"{number:064x}", path, f"{number}.mp4", TARGET, 1.0), **changes)
