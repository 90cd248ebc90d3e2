"""What became of the uploads in a period: how many came through, how many did not and why. It reads the event log,
for as much as happened in that period. It names nobody: uploads are told by their id.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, select

from uploader_app.companion.grant import CONFIRMED, State
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.tables import history, upload

RECENT = 20
"""Failures that are told one by one."""
ARRIVED = frozenset({*CONFIRMED, State.DELETED})


@dataclass(frozen=True, slots=True)
class Period:
    """UTC seconds; ``until`` is no part of it."""

    since: float
    until: float


@dataclass(frozen=True, slots=True)
class Failure:
    """``id``: of the upload. ``size``: in bytes, 0 where nothing is known of it any more."""

    id: str
    at: float
    code: str
    size: int


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Uploads, each counted once. ``failed``: its place was lost, and it has not arrived since; ``withdrawn``: whoever
    sent it wanted it no more. ``failures`` counts each time, also of those that arrived later: by code, most first."""

    begun: int
    confirmed: int
    failed: int
    withdrawn: int
    failures: tuple[tuple[str, int], ...]
    recent: tuple[Failure, ...]

    @property
    def ended(self) -> int:
        return self.confirmed + self.failed


@dataclass(frozen=True, slots=True)
class _GivenUp:
    """One event, and what its upload is now, None = it is no more."""

    failure: Failure
    by_owner: bool
    state: str | None


def outcomes(db: Connection, period: Period) -> Outcomes:
    given_up = list(_given_up(db, period))
    lost = [one for one in given_up if not one.by_owner]
    return Outcomes(
        begun=_uploads(db, Happening.UPLOAD_START, period),
        confirmed=_uploads(db, Happening.UPLOAD_SUCCESS, period),
        failed=len({one.failure.id for one in lost if one.state not in ARRIVED}),
        withdrawn=len({one.failure.id for one in given_up if one.by_owner}),
        failures=_by_code(lost),
        recent=tuple(one.failure for one in lost[:RECENT]),
    )


def happened(kind: Happening, period: Period) -> tuple[ColumnElement[bool], ...]:
    return history.c.kind == kind, *within(period)


def within(period: Period) -> tuple[ColumnElement[bool], ...]:
    return history.c.at >= period.since, history.c.at < period.until


def _uploads(db: Connection, kind: Happening, period: Period) -> int:
    return db.scalar(select(func.count(history.c.upload.distinct())).where(*happened(kind, period))) or 0


def _given_up(db: Connection, period: Period) -> Iterator[_GivenUp]:
    """The newest first."""
    query = (
        select(history.c.upload, history.c.at, history.c.detail, upload.c.size, upload.c.state)
        .join_from(history, upload, history.c.upload == upload.c.id, isouter=True)
        .where(*happened(Happening.UPLOAD_FAILURE, period))
        .order_by(history.c.at.desc(), history.c.id.desc())
    )
    for id, at, detail, size, state in db.execute(query):
        told = json.loads(detail)
        # Before there were error codes it was called a reason.
        code = str(told.get("error_code") or told.get("reason") or "unknown")
        yield _GivenUp(Failure(id, at, code, size or 0), told.get("state") == State.ABANDONED, state)


def _by_code(lost: Sequence[_GivenUp]) -> tuple[tuple[str, int], ...]:
    return tuple(Counter(one.failure.code for one in lost).most_common())
