"""Steps whose checks know what was handed in before, also when nothing of it is in the queue any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from uploader_app.domain.messages import Checked, Outcome
from uploader_app.domain.upload import Source, Upload, UploadId
from uploader_app.engine.steps import Reports, Taker


class Remembered:
    """``same_content``: what was handed in with the content of a source, to where the upload goes."""

    def __init__(self, steps: Taker, same_content: Callable[[Upload, Source], Upload | None]) -> None:
        self._steps = steps
        self._same_content = same_content

    async def take(self, upload: Upload, reports: Reports) -> Outcome:
        outcome = await self._steps.take(upload, reports)
        if isinstance(outcome, Checked):
            return replace(outcome, before=self._same_content(upload, outcome.source))
        return outcome

    def forget(self, id: UploadId) -> None:
        self._steps.forget(id)
