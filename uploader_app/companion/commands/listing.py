"""The list of videos that were confirmed, also of those that were deleted since, whether the companion runs or not."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from uploader_app.companion.grant import CONFIRMED, State
from uploader_app.companion.providers.local.store import FOLDER
from uploader_app.companion.records import entries
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import person


def videos(place: Path | str, data: Path) -> list[dict[str, str | int]]:
    """``place``: of the database. ``data``: the directory where a local store lies."""
    ledger = Ledger(place)
    grants = ledger.look(lambda db: entries.in_state(db, (*CONFIRMED, State.DELETED)))
    names = dict(ledger.look(lambda db: [tuple(row) for row in db.execute(select(person.c.id, person.c.username))]))
    ledger.dispose()
    return [
        {
            "id": grant.id,
            "owner": names[grant.owner],
            "assignment": grant.assignment,
            "state": grant.state,
            "size": grant.size,
            "sha256": grant.found or grant.claimed,
            "path": _path(data / FOLDER / grant.object),
            "held": grant.held,
        }
        for grant in grants
    ]


def _path(file: Path) -> str:
    return str(file.resolve()) if file.is_file() else ""
