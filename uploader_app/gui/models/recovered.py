"""What is said at a start that found uploads under way."""

from __future__ import annotations

from collections.abc import Sequence

from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.language import count


def recovered_notice(uploads: Sequence[Upload]) -> str:
    """They go on by themselves, unless all of them are paused. What failed says so itself; "" = nothing to say."""
    begun = [one for one in uploads if one.live and one.status is not Status.FAILED and one.step is not Step.CHECK]
    recovered = len(begun)
    if not begun:
        return ""
    if all(upload.status is Status.PAUSED for upload in begun):
        return count("Recovered %n uploads; nothing is lost.", "Recovered %n upload; nothing is lost.", recovered)
    return count(
        "Recovered %n uploads; they continue where they stopped.",
        "Recovered %n upload; it continues where it stopped.",
        recovered,
    )
