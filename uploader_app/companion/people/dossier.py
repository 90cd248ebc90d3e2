"""All that the companion knows of one person, as readable JSON for them. It reads; it changes and judges nothing.

Links to watch are not part of it: whoever found the file could use them.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime

from sqlalchemy import Connection, Row, or_, select

from uploader_app import wire
from uploader_app.companion.grant import Grant
from uploader_app.companion.receipts import Notary
from uploader_app.companion.records import entries
from uploader_app.companion.records.tables import history, person, session, submission, upload

BY_ID = "id:"
"""Before a word that must be taken for an id: numbers may be user names too."""


class PersonError(Exception):
    """Nobody, or more than one, is meant. The text says so."""


def find(db: Connection, word: str) -> wire.Person:
    """``word``: a user name or an id. Raises PersonError."""
    id = word.removeprefix(BY_ID)
    meant = person.c.id == id if word.startswith(BY_ID) else or_(person.c.id == word, person.c.username == word)
    found = [wire.Person(*row) for row in db.execute(select(person).where(meant))]
    if not found:
        raise PersonError(f"The companion knows nobody called {word}. Give the user name, or Moodle's number.")
    if len(found) > 1:
        names = ", ".join(f"{BY_ID}{one.id} ({one.username})" for one in found)
        raise PersonError(f"{word} may mean any of these: {names}. Say which.")
    return found[0]


def dossier(db: Connection, who: wire.Person, store: str, notary: Notary, at: float) -> str:
    """``store``: what the settings call the place where the videos lie."""
    grants = entries.of_owner(db, who.id)
    facts = {
        "made_at": _time(at),
        "person": asdict(who),
        "sessions": [{"ends_at": _time(until)} for until in _sessions(db, who.id)],
        "uploads": [_upload(one, store) for one in grants],
        "receipts": [asdict(notary.receipt(document)) for document in _documents(db, who.id)],
        "events": [_event(row, who.id) for row in _events(db, who.id)],
    }
    return json.dumps(facts, ensure_ascii=False, indent=2)


def _upload(grant: Grant, store: str) -> dict[str, object]:
    return {
        "id": grant.id,
        "assignment": grant.assignment,
        "course": grant.course,
        "file_name": grant.file_name,
        "media_type": grant.media_type,
        "size": grant.size,
        "duration_s": grant.duration_s,
        "sha256": grant.found or grant.claimed,
        "state": grant.state,
        "since": _time(grant.since),
        "granted_at": _time(grant.granted_at),
        "last_heard_at": _time(grant.heard_at),
        "bytes_stored": grant.stored,
        "kept_because": grant.held,
        "lies_in": {"store": store, "object": grant.object},
    }


def _event(row: Row[float, str, str, str, str], id: str) -> dict[str, object]:
    """Who else was there (who watched the video) is the other one's affair."""
    at, kind, who, about, detail = row
    by = "this person" if who == id else "somebody else"
    return {"at": _time(at), "kind": kind, "of": by, "upload": about, "detail": json.loads(detail)}


def _events(db: Connection, id: str) -> list[Row[float, str, str, str, str]]:
    own = select(upload.c.id).where(upload.c.owner == id)
    columns = (history.c.at, history.c.kind, history.c.person, history.c.upload, history.c.detail)
    about = or_(history.c.person == id, history.c.upload.in_(own))
    return list(db.execute(select(*columns).where(about).order_by(history.c.id)))


def _documents(db: Connection, id: str) -> list[str]:
    joined = submission.join(upload, upload.c.id == submission.c.upload)
    query = select(submission.c.document).select_from(joined).where(upload.c.owner == id).order_by(submission.c.at)
    return list(db.scalars(query))


def _sessions(db: Connection, id: str) -> list[float]:
    return list(db.scalars(select(session.c.expires_at).where(session.c.person == id)))


def _time(at: float) -> str:
    """ISO 8601; "" = never."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds") if at else ""
