"""The list of confirmed videos, read straight from a data directory, whether the companion runs or not."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from uploader_app.companion import entries
from uploader_app.companion.grant import CONFIRMED
from uploader_app.companion.ledger import FILE, Ledger
from uploader_app.companion.providers.local import FOLDER
from uploader_app.companion.tables import person


def videos(data: Path) -> list[dict[str, str | int]]:
    ledger = Ledger(data / FILE)
    grants = ledger.look(lambda db: entries.in_state(db, CONFIRMED))
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
        }
        for grant in grants
    ]


def _path(file: Path) -> str:
    return str(file.resolve()) if file.is_file() else ""
