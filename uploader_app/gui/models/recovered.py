"""What is said at a start that found uploads under way."""

from __future__ import annotations

from collections.abc import Sequence

from uploader_app.domain.upload import Status, Upload
from uploader_app.language import count


def recovered_notice(uploads: Sequence[Upload], recovered: int) -> str:
    """They go on by themselves, unless all of them wait for the person."""
    if not any(upload.live and upload.status not in (Status.PAUSED, Status.FAILED) for upload in uploads):
        return count("Recovered %n uploads; nothing is lost.", "Recovered %n upload; nothing is lost.", recovered)
    return count(
        "Recovered %n uploads; they continue where they stopped.",
        "Recovered %n upload; it continues where it stopped.",
        recovered,
    )
