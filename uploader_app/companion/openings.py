"""One upload in three words: what its owner asks for, the grant that is written down, and what its store is told.

Whether there is a place for it is ``desk``'s and ``grant``'s.
"""

from __future__ import annotations

from uploader_app import wire
from uploader_app.companion import refusals
from uploader_app.companion.grant import Grant, State
from uploader_app.companion.ports import Opening


def requested(person: wire.Person, id: str, request: wire.UploadRequest) -> Grant:
    """As it begins. It is not written down."""
    facts = (request.secret_hash, request.assignment, request.file_name, request.media_type, request.size)
    return Grant(id, person.id, *facts, duration_s=request.duration_s)


def refuse_other(known: Grant, fresh: Grant) -> None:
    """One id is one file of one person for one assignment."""
    if known.owner != fresh.owner:
        raise refusals.upload_unknown()
    if known.state in (State.ABANDONED, State.DELETED):
        raise refusals.ended(known.state)
    facts = ("secret_hash", "assignment", "file_name", "media_type", "size")
    if any(getattr(known, fact) != getattr(fresh, fact) for fact in facts):
        raise refusals.id_conflict()


def opening_of(grant: Grant, until: float, *, blind: bool) -> Opening:
    """What its store is told of it."""
    return Opening(
        upload=grant.id,
        owner=grant.owner,
        assignment=grant.assignment,
        file_name=grant.file_name,
        media_type=grant.media_type,
        size=grant.size,
        until=until,
        duration_s=grant.duration_s,
        blind=blind,
    )
