"""What a person can order from a running engine, whether typed here or handed over by a second start."""

from __future__ import annotations

import secrets
import time
import uuid
from collections.abc import Sequence
from pathlib import Path

from uploader_app.cli.instance import Handover
from uploader_app.domain.faults import Code
from uploader_app.domain.messages import Added, Event, Finalized, Removed, Restarted, Resumed
from uploader_app.domain.queue import Queue
from uploader_app.domain.upload import Status, Target, Upload, UploadId
from uploader_app.domain.wishes import RESUMABLE
from uploader_app.engine.engine import Engine


def new_id() -> UploadId:
    return UploadId(uuid.uuid4().hex)


def new_secret() -> str:
    """256 bits, hex: may heartbeat, park and clean up one upload."""
    return secrets.token_hex(32)


def new_upload(path: str, target: Target) -> Upload:
    return Upload(new_id(), new_secret(), path, Path(path).name, target, time.time(), size=_size(path))


def _size(path: str) -> int:
    """What is foretold counts it from the beginning; its check, which may be hours away, looks anew."""
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0


class NotOneError(Exception):
    """``found``: so many uploads have an id that begins with ``start``."""

    def __init__(self, start: str, found: int) -> None:
        super().__init__(start)
        self.start, self.found = start, found


def meant(known: Sequence[Upload], starts: Sequence[str]) -> list[Upload]:
    """Those whose ids begin so. Raises NotOneError."""
    return [_begins(known, start.lower()) for start in starts]


def _begins(known: Sequence[Upload], start: str) -> Upload:
    found = [upload for upload in known if upload.id.startswith(start)]
    if len(found) != 1:
        raise NotOneError(start, len(found))
    return found[0]


async def carry_out(engine: Engine, asked: Handover) -> set[UploadId]:
    """Do it, and tell which uploads are meant. Returns when all of it is written down."""
    events: list[Event] = []
    meant: set[UploadId] = set()
    for upload in asked.add:
        sending, id = _send(engine.queue, upload)
        events += sending
        meant.add(id)
    for id in asked.hand_in:
        events += [Finalized(id, yes=True), Resumed(id)]
        meant.add(id)
    if asked.resume:
        live = [upload for upload in engine.queue.uploads.values() if upload.status is not Status.DONE]
        events += [Resumed(upload.id) for upload in live if upload.status in RESUMABLE and not _undecided(upload)]
        meant |= {upload.id for upload in live}
    doomed = list(engine.queue.uploads) if asked.discard_all else asked.discard
    events += [Removed(id) for id in doomed]
    await engine.handled(events)
    return meant - set(doomed)


def _undecided(upload: Upload) -> bool:
    """A copy of what is on its way already: whoever says "go on" to everything has not said that it is wanted."""
    return upload.fault is not None and upload.fault.code is Code.FILE_TWIN


def _send(queue: Queue, upload: Upload) -> tuple[list[Event], UploadId]:
    """The same file for the same assignment again means: go on with it. Was it changed since, then begin again."""
    twin = queue.twin(upload)
    if twin is None:
        return [Added(upload)], upload.id
    if twin.fault and twin.fault.code is Code.FILE_CHANGED:
        return [Restarted(twin.id, upload.id, upload.secret), *_finally(upload, upload.id)], upload.id
    return [*_finally(upload, twin.id), Resumed(twin.id)], twin.id


def _finally(wanted: Upload, id: UploadId) -> list[Event]:
    """What was said of a draft before stands, unless it is to be handed in now."""
    return [Finalized(id, yes=True)] if wanted.final else []
