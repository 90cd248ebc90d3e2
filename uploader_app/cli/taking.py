"""What of the files and folders that a person gave can be taken, and what not: told before anything is queued."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uploader_app.cli.orders import new_upload
from uploader_app.domain.faults import Fault, StepError
from uploader_app.domain.upload import Target
from uploader_app.engine.files import refusal, videos_in
from uploader_app.gui.ports import Prepared, Refusal


def prepared(paths: Sequence[str], target: Target) -> Prepared:
    """Reads the beginning of each file. The good ones do not wait for the others."""
    found = Prepared([])
    for path, fault in _looked_at(paths, target):
        if fault:
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
