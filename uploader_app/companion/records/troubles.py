"""Writes down what went wrong with the store, the site, or a wish to watch. Whatever goes on failing is written once
a minute at most, whoever asks: the log tells that it happens, and is not filled by it."""

from __future__ import annotations

from functools import partial

from sqlalchemy import Connection

from uploader_app.companion import refusals
from uploader_app.companion.ports import DeliveryError, SiteError, Storage, StoreError
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger

MINUTE_S = 60.0


async def with_store(ledger: Ledger, store: Storage, error: StoreError, now: float) -> None:
    kind = Happening.CLOUDFRONT_API_ERROR if isinstance(error, DeliveryError) else store.trouble
    await _note(ledger, now, kind, error.code or refusals.of_store(error).code)


async def with_site(ledger: Ledger, error: SiteError, now: float) -> None:
    """What only concerns the one person (a sign-in that is over) is no trouble of the site's."""
    if refusals.of_site(error).status >= 500:
        await _note(ledger, now, Happening.MOODLE_API_ERROR, error.code)


async def with_playback(ledger: Ledger, person: str, upload: str, code: str, now: float) -> None:
    await _note(ledger, now, Happening.PLAYBACK_FAILURE, code, person, upload)


async def _note(ledger: Ledger, now: float, kind: Happening, code: str, person: str = "", upload: str = "") -> None:
    unless = partial(_note_unless_known, at=now, kind=kind, code=code, person=person, upload=upload)
    known = partial(entries.noted, kind=kind, since=now - MINUTE_S, code=code, person=person, upload=upload)
    if not await ledger.read(known):
        await ledger.write(unless)


def _note_unless_known(db: Connection, at: float, kind: Happening, code: str, person: str, upload: str) -> None:
    if not entries.noted(db, kind, at - MINUTE_S, code, person, upload):
        entries.note(db, at, kind, person=person, upload=upload, error_code=code)
