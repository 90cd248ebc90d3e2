"""What the database of a companion holds in the hour before a deadline: open uploads, their people and sessions, and
the history of an hour."""

from __future__ import annotations

import hashlib
import time
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import Connection

from uploader_app.companion.grant import Grant, State
from uploader_app.companion.records import databases
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import history, person, session, upload

HOUR_S = 3600.0
SIZE = 1_000_000


def id_of(number: int) -> str:
    return f"{number:032x}"


def token_of(number: int) -> str:
    return f"token-{number}"


def fill(place: Path | str, uploads: int, *, state: State = State.GRANTED) -> None:
    """A new database with so many ``state`` uploads in it, each of somebody else."""
    ledger = Ledger(place)
    ledger.check()
    ledger.dispose()
    engine = databases.writing(place)
    with engine.begin() as db:
        _enter(db, range(uploads), state, time.time())
    engine.dispose()


def _enter(db: Connection, numbers: range, state: State, now: float) -> None:
    people = [(number, f"p{number}") for number in numbers]
    db.execute(person.insert(), [{"id": who, "username": who, "name": who, "role": "student"} for _, who in people])
    hashes = [(who, hashlib.sha256(token_of(number).encode()).hexdigest()) for number, who in people]
    until = now + 12 * HOUR_S
    db.execute(session.insert(), [{"token_hash": one, "person": who, "expires_at": until} for who, one in hashes])
    db.execute(upload.insert(), [asdict(_grant(number, who, state, now)) for number, who in people])
    started = [
        {"at": now - HOUR_S * number / len(people), "kind": "upload_start", "person": who, "upload": id_of(number)}
        for number, who in people
    ]
    db.execute(history.insert(), [{**one, "detail": "{}"} for one in started])


def _grant(number: int, who: str, state: State, now: float) -> Grant:
    """Almost whole, so that its promise takes no room of this disk."""
    return Grant(
        id_of(number), who, "0" * 64, "demo-interview", "walk.mp4", "video/mp4", SIZE, state, now, now, now,
        SIZE - 1, SIZE - 1, id_of(number), "tus-create",
    )  # fmt: skip
