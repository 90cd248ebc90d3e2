"""An upload as a row of the journal, and back. What has no column of its own is JSON."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

import msgspec

from uploader_app.domain.faults import Fault
from uploader_app.domain.upload import (
    Arrived,
    Film,
    PostTicket,
    Receipt,
    S3Ticket,
    Source,
    Status,
    Step,
    Target,
    TusTicket,
    Upload,
)

NOTHING = "{}"
_PLAIN = (
    *("id", "secret", "path", "name", "added_at", "run", "tries", "sent", "size", "sha256", "wake_at"),
    *("note", "rank", "place", "done_at"),
)
_YES_NO = ("urgent", "final", "anyway")
_JSON: dict[str, type] = {
    "target": Target,
    "source": Source,
    "ticket": TusTicket,
    "fault": Fault,
    "receipt": Receipt,
    "film": Film,
}
_COLUMNS = (*_PLAIN, *_YES_NO, "step", "status", "site", "account", "assignment", *_JSON)
SAVE = (
    f"INSERT INTO upload ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))}) "  # noqa: S608  # our names
    f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in _COLUMNS if c != 'id')}"
)


def row_of(upload: Upload) -> list[Any]:  # Any: what SQLite takes
    return [
        *(getattr(upload, column) for column in (*_PLAIN, *_YES_NO)),
        upload.step.value,
        upload.status.value,
        upload.target.site,
        upload.target.account,
        upload.target.assignment,
        *(_json(getattr(upload, column)) for column in _JSON),
    ]


def _kind(text: str, kind: type) -> type:
    """Tickets come in four forms, told apart by what only one of them has, or by having nothing. The fields of a form
    may have any name, so they are looked for first."""
    if kind is not TusTicket:
        return kind
    if text == NOTHING:
        return Arrived
    if '"fields"' in text:
        return PostTicket
    return S3Ticket if '"part_size"' in text else kind


def _json(value: object) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()


def packed(upload: Upload) -> dict[str, Any]:
    """The row as JSON can carry it; ``upload_of`` reads it back."""
    return dict(zip(_COLUMNS, row_of(upload), strict=True))


def upload_of(row: sqlite3.Row | Mapping[str, Any]) -> Upload:
    values: dict[str, Any] = {  # Any: each column has its own type
        column: None if row[column] is None else msgspec.json.decode(row[column], type=_kind(row[column], kind))
        for column, kind in _JSON.items()
    }
    plain: dict[str, Any] = {column: row[column] for column in _PLAIN}
    plain |= {column: bool(row[column]) for column in _YES_NO}
    return Upload(step=Step(row["step"]), status=Status(row["status"]), **plain, **values)
