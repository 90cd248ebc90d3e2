"""A person's own videos, page by page: so that another computer of theirs knows them, too. It reads, and judges
nothing.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, and_, or_, select, true

from uploader_app import wire
from uploader_app.companion.grant import State
from uploader_app.companion.records.tables import submission, upload

PAGE, LONGEST_PAGE = 50, 200
PLACE = r"[0-9]{1,12}\.[0-9]{9}-[0-9a-f]{32}"
"""In the list: since when a video is in its state, and its id where that is not enough."""

_COLUMNS = (
    upload.c.id,
    upload.c.file_name,
    upload.c.size,
    upload.c.assignment,
    upload.c.state,
    upload.c.since,
    submission.c.number,
)


def videos(db: Connection, owner: str, before: str, limit: int) -> wire.Videos:
    """``before``: a ``PLACE``, "" = from the newest on."""
    theirs = and_(upload.c.owner == owner, upload.c.state != State.ABANDONED, _behind(before))
    joined = upload.outerjoin(submission, submission.c.upload == upload.c.id)
    query = select(*_COLUMNS).select_from(joined).where(theirs)
    rows = db.execute(query.order_by(upload.c.since.desc(), upload.c.id.desc()).limit(limit + 1)).all()
    shown = [wire.Video(*row[:6], receipt=row.number or "") for row in rows[:limit]]
    return wire.Videos(shown, _place(shown[-1]) if len(rows) > limit else "")


def _place(video: wire.Video) -> str:
    return f"{video.at:.9f}-{video.id}"


def _behind(before: str) -> ColumnElement[bool]:
    if not before:
        return true()
    since, id = before.split("-")
    at = float(since)
    return or_(upload.c.since < at, and_(upload.c.since == at, upload.c.id < id))
