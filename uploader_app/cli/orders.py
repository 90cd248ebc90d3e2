"""What a person can order from a running engine, whether typed here or handed over by a second start."""

from __future__ import annotations

import secrets
import time
import uuid
from pathlib import Path

from uploader_app.cli.instance import Handover
from uploader_app.domain.faults import Code
from uploader_app.domain.messages import Added, Event, Removed, Restarted, Resumed
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
    return Upload(new_id(), new_secret(), path, Path(path).name, target, time.time())


async def carry_out(engine: Engine, asked: Handover) -> set[UploadId]:
    """Do it, and tell which uploads are meant. Returns when all of it is written down."""
    events: list[Event] = []
    meant: set[UploadId] = set()
    for upload in asked.add:
        event, id = _send(engine.queue, upload)
        events.append(event)
        meant.add(id)
    if asked.resume:
        live = [upload for upload in engine.queue.uploads.values() if upload.status is not Status.DONE]
        events += [Resumed(upload.id) for upload in live if upload.status in RESUMABLE]
        meant |= {upload.id for upload in live}
    doomed = list(engine.queue.uploads) if asked.discard_all else asked.discard
    events += [Removed(id) for id in doomed]
    await engine.handled(events)
    return meant - set(doomed)


def _send(queue: Queue, upload: Upload) -> tuple[Event, UploadId]:
    """The same file for the same assignment again means: go on with it. Was it changed since, then begin again."""
    twin = queue.twin(upload)
    if twin is None:
        return Added(upload), upload.id
    if twin.fault and twin.fault.code is Code.FILE_CHANGED:
        return Restarted(twin.id, upload.id, upload.secret), upload.id
    return Resumed(twin.id), twin.id
