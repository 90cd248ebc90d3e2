"""Watching by a link, without signing in: nobody asks Moodle here, the key is the right. Who watches because Moodle
lets them is ``registry``'s.
"""

from __future__ import annotations

from functools import partial

from uploader_app.companion import refusals
from uploader_app.companion.grant import Grant
from uploader_app.companion.links import Links, Shows
from uploader_app.companion.ports import UNNAMED, Clock, GoneError, Storage
from uploader_app.companion.records import entries
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.registry import PLAYBACK_S
from uploader_app.companion.serving.throttle import MINUTE_S, Window
from uploader_app.companion.standing import refuse_given_up, refuse_unconfirmed

OPENINGS = 600
"""Of one video in a minute: players ask again for each part, and a whole class may watch at once."""


class Watching:
    def __init__(self, ledger: Ledger, store: Storage, links: Links, clock: Clock) -> None:
        self._ledger = ledger
        self._store = store
        self._links = links
        self._clock = clock
        self._opened = Window(OPENINGS, MINUTE_S, clock)

    async def film(self, id: str, key: str) -> str:
        """Where it plays for some hours; with "/" at the start when we serve it. Raises Refusal, StoreError."""
        grant, name = await self.shown(id, key)
        wait = self._opened.wait(id)
        if wait:
            raise refusals.too_many_openings(wait)
        self._opened.note(id)
        try:
            return await self._store.film(grant.object, name, self._clock() + PLAYBACK_S)
        except GoneError as error:
            raise refusals.video_lost() from error

    async def shown(self, id: str, key: str) -> tuple[Grant, str]:
        """The upload, and the name that may be shown. Raises Refusal."""
        shows = self._links.shows(id, key)
        grant = await self._ledger.read(partial(entries.find, id=id)) if shows else None
        if grant is None:
            raise refusals.link_unknown()
        refuse_unconfirmed(grant)
        await refuse_given_up(self._ledger, id)
        return grant, grant.file_name if shows is Shows.NAME else UNNAMED
