"""Who is who: sign-in, session tokens, sign-out. It keeps a token's hash only and sees a password once."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from functools import partial

from sqlalchemy import Connection, bindparam, select

from uploader_app import wire
from uploader_app.companion import refusals
from uploader_app.companion.grant import Grant
from uploader_app.companion.ports import Clock, Identity
from uploader_app.companion.records import entries
from uploader_app.companion.records.happenings import Happening
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import person, session

LIFE_S = 12 * 3600.0

# Each call asks one of these: building a statement costs more than running it.
_HOLDER = (
    select(person.c.id, person.c.username, person.c.name, person.c.role)
    .join(session, session.c.person == person.c.id)
    .where(session.c.token_hash == bindparam("token_hash"), session.c.expires_at > bindparam("now"))
)
_HOLDERS = select(session.c.token_hash, session.c.person).where(
    session.c.token_hash.in_(bindparam("hashes", expanding=True)), session.c.expires_at > bindparam("now")
)


def holders(db: Connection, tokens: Iterable[str], now: float) -> dict[str, str]:
    """Whose session each token is, of those that are one."""
    hashes = {_hash(token): token for token in tokens if token}
    if not hashes:
        return {}
    return {hashes[hash]: who for hash, who in db.execute(_HOLDERS, {"hashes": [*hashes], "now": now})}


def entitled(grant: Grant | None, person: str, secret: str) -> Grant:
    """The upload, for its owner and for whoever knows its secret. ``person``: who calls, "" = nobody we know. Raises
    Refusal: not yours is not there."""
    if not person and not secret:
        raise refusals.signed_out()
    if grant is None or not (person == grant.owner or _knows(secret, grant)):
        raise refusals.upload_unknown()
    return grant


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

    async def upload_for(self, token: str, secret: str, id: str) -> Grant:
        """The upload, for its owner and for whoever knows its secret. Raises Refusal."""
        return await self._ledger.read(partial(self._upload_for, token=token, secret=secret, id=id))

    def _upload_for(self, db: Connection, token: str, secret: str, id: str) -> Grant:
        return entitled(entries.find(db, id), holders(db, {token}, self._clock()).get(token, ""), secret)

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
        entries.note(db, now, Happening.SIGN_IN, person=who.id)

    def _holder(self, db: Connection, token: str) -> wire.Person | None:
        row = db.execute(_HOLDER, {"token_hash": _hash(token), "now": self._clock()}).first()
        return wire.Person(*row) if row else None


def _delete(db: Connection, token: str) -> None:
    db.execute(session.delete().where(session.c.token_hash == _hash(token)))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _knows(secret: str, grant: Grant) -> bool:
    return bool(secret) and hmac.compare_digest(_hash(secret), grant.secret_hash)
