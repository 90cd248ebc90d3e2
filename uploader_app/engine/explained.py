"""Steps whose faults are looked at once more, by somebody who knows more about the world around than the step did."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from uploader_app.domain.faults import Fault, StepError
from uploader_app.domain.messages import Outcome
from uploader_app.domain.upload import Upload, UploadId
from uploader_app.engine.steps import Reports, Taker


class Explained:
    """``explain``: gives the fault, or the better reason for it."""

    def __init__(self, steps: Taker, explain: Callable[[Upload, Fault], Awaitable[Fault]]) -> None:
        self._steps = steps
        self._explain = explain

    async def take(self, upload: Upload, reports: Reports) -> Outcome:
        try:
            return await self._steps.take(upload, reports)
        except StepError as error:
            raise StepError(await self._explain(upload, error.fault)) from error

    def forget(self, id: UploadId) -> None:
        self._steps.forget(id)
