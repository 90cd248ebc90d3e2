"""The statements on the ledger that more than one room needs: find a grant, move it, note what happened.

Each takes a connection and is part of the caller's transaction. Who may call what is decided elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

from sqlalchemy import Connection, Select, bindparam, func, select

from uploader_app.companion.config import Config
from uploader_app.companion.grant import OPEN, Grant, Rules, State, may_become
from uploader_app.companion.tables import history, lease, leftover, upload

LIVE = (*OPEN, State.QUEUED)


# Each call and each heartbeat asks one of these: building a statement costs more than running it.
_BY_ID = select(upload).where(upload.c.id == bindparam("id"))
_BY_OBJECT = select(upload).where(upload.c.object == bindparam("object"))


def find(db: Connection, id: str) -> Grant | None:
    row = db.execute(_BY_ID, {"id": id}).mappings().first()
    return _grant(dict(row)) if row else None


def find_object(db: Connection, object: str) -> Grant | None:
    row = db.execute(_BY_OBJECT, {"object": object}).mappings().first()
    return _grant(dict(row)) if row else None


def in_state(db: Connection, states: Iterable[State]) -> list[Grant]:
    query = select(upload).where(upload.c.state.in_([*states])).order_by(upload.c.since)
    return [_grant(dict(row)) for row in db.execute(query).mappings()]


def enter(db: Connection, grant: Grant) -> None:
    db.execute(upload.insert().values(**asdict(grant)))


def move(db: Connection, before: Grant, state: State, at: float, **values: object) -> bool:
    """Compare-and-set: whether nobody else moved it, or heard of it, since ``before`` was read."""
    assert before.state in may_become(state)
    same = (upload.c.id == before.id, upload.c.state == before.state, upload.c.heard_at == before.heard_at)
    done = db.execute(upload.update().where(*same).values(**{**values, "state": state, "since": at}))
    return done.rowcount == 1


def touch(db: Connection, grant: Grant, **values: object) -> None:
    """Facts that change no state."""
    db.execute(upload.update().where(upload.c.id == grant.id, upload.c.object == grant.object).values(**values))


def place(db: Connection, opened: Grant) -> None:
    values = {"object": opened.object, "kind": opened.kind, "url": opened.url, "until": opened.until}
    db.execute(upload.update().where(upload.c.id == opened.id).values(**values, chunk=opened.chunk, grid=opened.grid))


def restart(db: Connection, reclaimed: Grant, waiting: Grant) -> None:
    """What was deleted begins again, with nothing of before."""
    db.execute(upload.update().where(upload.c.id == reclaimed.id).values(**asdict(waiting)))


def leave_behind(db: Connection, grant: Grant, at: float) -> None:
    """Its object has to be deleted; the row stays until the store says that it is gone."""
    if grant.object:
        db.execute(leftover.insert().values(object=grant.object, upload=grant.id, attempts=0, next_at=at))


def began(db: Connection, person: str, since: float) -> list[float]:
    """When each upload of this person got its first place since then, oldest first."""
    query = _of(person, "upload_start", since).group_by(history.c.upload)
    return sorted(db.scalars(query.with_only_columns(func.min(history.c.at))))


def watched(db: Connection, person: str, since: float) -> list[float]:
    """When this person got links to watch since then, oldest first."""
    return sorted(db.scalars(_of(person, "playback_access", since)))


def _of(person: str, kind: str, since: float) -> Select[tuple[float]]:
    return select(history.c.at).where(history.c.at > since, history.c.person == person, history.c.kind == kind)


def leftovers(db: Connection) -> int:
    return db.scalar(select(func.count()).select_from(leftover)) or 0


def promised(db: Connection) -> int:
    """Bytes that the live uploads will still bring."""
    missing = func.sum(upload.c.size - upload.c.stored)
    return int(db.scalar(select(missing).where(upload.c.state == State.GRANTED)) or 0)


def rules(db: Connection, config: Config, *, abandoned_occupies: bool) -> Rules:
    return Rules(
        slots=config.slots,
        stale_after_s=config.stale_after_s,
        resume_window_s=config.resume_window_s,
        never_sent_s=config.never_sent_s,
        queue_silence_s=config.queue_silence_s,
        at_once=config.abandoned == "at-once",
        abandoned_occupies=abandoned_occupies,
        floor=db.scalar(select(lease.c.floor)) or 0.0,
    )


def note(db: Connection, at: float, kind: str, *, person: str = "", upload: str = "", **detail: object) -> None:
    """One line of history, in the transaction of the change that it tells of. Never a secret, never a token."""
    values = {"at": at, "kind": kind, "person": person, "upload": upload, "detail": json.dumps(detail)}
    db.execute(history.insert().values(**values))


def _grant(row: dict[str, object]) -> Grant:
    return Grant(**{**row, "state": State(str(row["state"]))})  # type: ignore[arg-type]  # the columns are its fields
