"""Who is who: sign-in, session tokens, sign-out. It keeps a token's hash only and sees a password once."""

from __future__ import annotations

import hashlib
import secrets
from functools import partial

from sqlalchemy import Connection, select

from uploader_app import wire
from uploader_app.companion import entries, refusals
from uploader_app.companion.ledger import Ledger
from uploader_app.companion.ports import Clock, Identity
from uploader_app.companion.tables import person, session

LIFE_S = 12 * 3600.0


class Sessions:
    def __init__(self, ledger: Ledger, identity: Identity, clock: Clock) -> None:
        self._ledger = ledger
        self._identity = identity
        self._clock = clock

    async def sign_in(self, asked: wire.SignIn) -> wire.Session:
        who = await self._identity.person(asked)
        if who is None:
            raise refusals.credentials_refused()
        token, until = secrets.token_urlsafe(32), self._clock() + LIFE_S
        await self._ledger.write(partial(self._begin, who=who, token=token, until=until))
        return wire.Session(token, until, who)

    async def who(self, token: str) -> wire.Person | None:
        return await self._ledger.read(partial(self._holder, token=token)) if token else None

    async def sign_out(self, token: str) -> None:
        await self._ledger.write(partial(_delete, token=token))

    def _begin(self, db: Connection, who: wire.Person, token: str, until: float) -> None:
        now = self._clock()
        facts = {"username": who.username, "name": who.name, "role": who.role}
        if db.scalar(select(person.c.id).where(person.c.id == who.id)):
            db.execute(person.update().where(person.c.id == who.id).values(**facts))
        else:
            db.execute(person.insert().values(id=who.id, **facts))
        db.execute(session.delete().where(session.c.expires_at < now))
        db.execute(session.insert().values(token_hash=_hash(token), person=who.id, expires_at=until))
        entries.note(db, now, "sign_in", person=who.id)

    def _holder(self, db: Connection, token: str) -> wire.Person | None:
        query = (
            select(person.c.id, person.c.username, person.c.name, person.c.role)
            .join(session, session.c.person == person.c.id)
            .where(session.c.token_hash == _hash(token), session.c.expires_at > self._clock())
        )
        row = db.execute(query).first()
        return wire.Person(*row) if row else None


def _delete(db: Connection, token: str) -> None:
    db.execute(session.delete().where(session.c.token_hash == _hash(token)))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
