"""What of the files and folders that a person gave can be taken, and what not: told before anything is queued."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from uploader_app.cli.orders import new_upload
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import Status, Target
from uploader_app.engine.files import refusal, videos_in
from uploader_app.gui.ports import Prepared, Refusal


def prepared(paths: Sequence[str], target: Target) -> Prepared:
    """Reads the beginning of each file. The good ones do not wait for the others. One that is only too large comes
    along as refused already: a smaller copy can take its place."""
    found = Prepared([])
    for path, fault in _looked_at(paths, target):
        if fault and fault.code is Code.FILE_TOO_LARGE:
            large = replace(new_upload(path, target), size=fault.size, status=Status.FAILED, fault=fault)
            found.uploads.append(large)
        elif fault:
            found.refused.append(Refusal(path, fault))
        else:
            found.uploads.append(new_upload(path, target))
    return found


def _looked_at(paths: Sequence[str], target: Target) -> Iterator[tuple[str, Fault | None]]:
    for path in paths:
        try:
            files = list(videos_in([path]))
        except StepError as error:
            yield path, error.fault
            continue
        for file in files:
            yield file, refusal(file, target)
