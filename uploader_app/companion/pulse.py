"""Heartbeats: the one call that comes hundreds of times a second. All that come while the writer is busy are heard in
one go, with a handful of statements however many they are.

It hears who is there. Who was away, and may take up a place again, is for the desk.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from uploader_app.companion.grant import Grant, State
from uploader_app.companion.people.sessions import entitled, holders
from uploader_app.companion.ports import Clock
from uploader_app.companion.records import entries
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.refusals import Refusal

THERE = frozenset({State.GRANTED, State.QUEUED})
"""For whom nothing changes but that they were heard."""

Back = Callable[[Connection, Grant, int], State]
"""Somebody who was away says how much was sent: what they become. Raises Refusal."""


@dataclass(frozen=True, slots=True)
class Beat:
    """``token``: of the owner's session; ``secret``: the upload's own. One of them has to be right."""

    upload: str
    token: str = field(repr=False)
    secret: str = field(repr=False)
    sent: int


class Pulse:
    def __init__(self, ledger: Ledger, back: Back, clock: Clock) -> None:
        self._ledger = ledger
        self._back = back
        self._clock = clock

    async def hear(self, beat: Beat) -> State:
        """Raises Refusal."""
        heard = await self._ledger.join(self._hear, beat)
        if isinstance(heard, Refusal):
            raise heard
        return heard

    def _hear(self, db: Connection, beats: list[Beat]) -> list[State | Refusal]:
        """A refusal is a value here: it must not undo what the others said."""
        now = self._clock()
        people = holders(db, {beat.token for beat in beats}, now)
        grants = entries.found(db, {beat.upload for beat in beats})
        answers = [self._heard(db, beat, people.get(beat.token, ""), grants.get(beat.upload)) for beat in beats]
        entries.hear(
            db, {beat.upload: beat.sent for beat, one in zip(beats, answers, strict=True) if one in THERE}, now
        )
        return answers

    def _heard(self, db: Connection, beat: Beat, person: str, grant: Grant | None) -> State | Refusal:
        try:
            known = entitled(grant, person, beat.secret)
            return known.state if known.state in THERE else self._back(db, known, beat.sent)
        except Refusal as refusal:
            return refusal
