"""The statements on the ledger that more than one room needs: find a grant, move it, note what happened.

Each takes a connection and is part of the caller's transaction. Who may call what is decided elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select

from uploader_app.companion.config import Config
from uploader_app.companion.grant import CONFIRMED, OPEN, Grant, Rules, State, may_become
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.tables import history, lease, leftover, upload
from uploader_app.companion.records.tables import person as people
from uploader_app.companion.serving import trace

LIVE = (*OPEN, State.QUEUED)


# Each call and each heartbeat asks one of these: building a statement costs more than running it.
_BY_ID = select(upload).where(upload.c.id == bindparam("id"))
_BY_IDS = select(upload).where(upload.c.id.in_(bindparam("ids", expanding=True)))
_BY_OBJECT = select(upload).where(upload.c.object == bindparam("object"))
_HEARD = (
    upload.update().where(upload.c.id == bindparam("of")).values(sent=bindparam("so_far"), heard_at=bindparam("at"))
)


def find(db: Connection, id: str) -> Grant | None:
    row = db.execute(_BY_ID, {"id": id}).mappings().first()
    return _grant(dict(row)) if row else None


def found(db: Connection, ids: Iterable[str]) -> dict[str, Grant]:
    rows = db.execute(_BY_IDS, {"ids": [*ids]}).mappings()
    return {row["id"]: _grant(dict(row)) for row in rows}


def hear(db: Connection, sent: Mapping[str, int], at: float) -> None:
    """So much was sent of each, say those who hold a place or wait for one."""
    if sent:
        # In one order everywhere, so that two workers never wait for each other.
        db.execute(_HEARD, [{"of": id, "so_far": count, "at": at} for id, count in sorted(sent.items())])


def find_object(db: Connection, object: str) -> Grant | None:
    row = db.execute(_BY_OBJECT, {"object": object}).mappings().first()
    return _grant(dict(row)) if row else None


def in_state(db: Connection, states: Iterable[State]) -> list[Grant]:
    query = select(upload).where(upload.c.state.in_([*states])).order_by(upload.c.since)
    return [_grant(dict(row)) for row in db.execute(query).mappings()]


def live_that(db: Connection, may: ColumnElement[bool]) -> list[Grant]:
    query = select(upload).where(upload.c.state.in_(LIVE), may).order_by(upload.c.since)
    return [_grant(dict(row)) for row in db.execute(query).mappings()]


def some_but(db: Connection, id: str, states: Iterable[State], most: int) -> list[Grant]:
    """At most so many in these states, without that one."""
    query = select(upload).where(upload.c.state.in_([*states]), upload.c.id != id).limit(most)
    return [_grant(dict(row)) for row in db.execute(query).mappings()]


def count(db: Connection, which: ColumnElement[bool]) -> int:
    return db.scalar(select(func.count()).select_from(upload).where(which)) or 0


def of_owner(db: Connection, person: str) -> list[Grant]:
    query = select(upload).where(upload.c.owner == person).order_by(upload.c.since)
    return [_grant(dict(row)) for row in db.execute(query).mappings()]


def unvouched(db: Connection, limit: int) -> list[Grant]:
    """Some that were confirmed, and neither their client nor the store has said yet what they are; others each time,
    so that one which cannot be read does not stand in the way of all."""
    unsaid = (upload.c.state == State.STORED, upload.c.found == "", upload.c.claimed == "")
    query = select(upload).where(*unsaid).order_by(func.random()).limit(limit)
    return [_grant(dict(row)) for row in db.execute(query).mappings()]


def given_up(db: Connection, id: str) -> str:
    """Why the store gave a video up after it had been confirmed, "" = it did not."""
    query = select(history.c.detail).where(history.c.upload == id, history.c.kind == Happening.UPLOAD_FAILURE)
    said = (json.loads(detail) for detail in db.scalars(query))
    return next((str(one.get("reason", "")) for one in said if one.get("state") in CONFIRMED), "")


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
    query = _of(person, Happening.UPLOAD_START, since).group_by(history.c.upload)
    return sorted(db.scalars(query.with_only_columns(func.min(history.c.at))))


def has_begun(db: Connection, id: str) -> bool:
    """Whether the upload ever had a place: to begin it again is nothing new."""
    started = (history.c.upload == id, history.c.kind == Happening.UPLOAD_START)
    return db.scalar(select(history.c.id).where(*started).limit(1)) is not None


def watched(db: Connection, person: str, since: float) -> list[float]:
    """When this person got links to watch since then, oldest first."""
    return sorted(db.scalars(_of(person, Happening.PLAYBACK_ACCESS, since)))


def _of(person: str, kind: Happening, since: float) -> Select[tuple[float]]:
    return select(history.c.at).where(history.c.at > since, history.c.person == person, history.c.kind == kind)


def leftovers(db: Connection) -> int:
    """Of uploads that were given up; a video that was whole took up no slot, and its deletion takes none."""
    joined = leftover.join(upload, upload.c.id == leftover.c.upload)
    return db.scalar(select(func.count()).select_from(joined).where(upload.c.state != State.DELETED)) or 0


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


def note(  # an event is about so many things
    db: Connection,
    at: float,
    kind: Happening,
    *,
    person: str = "",
    upload: str = "",
    by: str | None = None,
    error_code: str = "",
    **own: object,
) -> None:
    """One line of history, in the transaction of the change that it tells of. ``person``: whom it concerns. ``by``:
    who did it, None = that person, "" = the companion. Never a secret, a name, or where somebody is on the network."""
    role = _role(db, person if by is None else by)
    facts = {"role": role, "error_code": error_code, "request": trace.request.get(), **_of_upload(db, upload)}
    values = {"at": at, "kind": kind, "person": person, "upload": upload, "detail": json.dumps({**facts, **own})}
    db.execute(history.insert().values(**values))


def noted(db: Connection, kind: Happening, since: float, code: str, person: str, upload: str) -> bool:
    """Whether such an event was noted since then."""
    query = _of(person, kind, since).where(history.c.upload == upload).with_only_columns(history.c.detail)
    return any(json.loads(detail).get("error_code") == code for detail in db.scalars(query))


def _role(db: Connection, person: str) -> str:
    return (db.scalar(select(people.c.role).where(people.c.id == person)) if person else "") or ""


def _of_upload(db: Connection, id: str) -> dict[str, object]:
    grant = find(db, id) if id else None
    if grant is None:
        return {}
    again = (history.c.upload == id, history.c.kind == Happening.UPLOAD_RETRY)
    return {
        "assignment": grant.assignment,
        "file_size": grant.size,
        "duration": grant.duration_s,
        "retry_count": db.scalar(select(func.count()).select_from(history).where(*again)),
    }


def _grant(row: dict[str, object]) -> Grant:
    return Grant(**{**row, "state": State(str(row["state"]))})  # type: ignore[arg-type]  # the columns are its fields
