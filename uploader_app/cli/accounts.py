"""Who is signed in where: joins the sites' sign-ins with the keychain. The accounts' names lie in the profile, what
proves who they are only in the keychain."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import httpx
import msgspec

from uploader_app import wire
from uploader_app.cli.account_book import Account, AccountBook
from uploader_app.cli.entrance import Door, door_of
from uploader_app.clients import moodle, moodle_session
from uploader_app.clients.companion import CompanionClient, Companions, Keys
from uploader_app.clients.moodle import Tokens
from uploader_app.clients.moodle_plugin import MoodlePlugins
from uploader_app.clients.moodle_session import Pass
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import Target
from uploader_app.store.keychain import Keychain

CLOCK_TOLERANCE = 300.0
"""Seconds between this computer's clock and the companion's that nobody needs to hear of."""


class Accounts:
    def __init__(self, home: Path, keychain: Keychain) -> None:
        self._book = AccountBook(home)
        self._keychain = keychain
        self._keys: dict[tuple[str, str], Keys] = {}
        self._passes: dict[tuple[str, str], Pass] = {}

    @property
    def current(self) -> Account | None:
        return self._book.current

    @property
    def all(self) -> tuple[Account, ...]:
        return self._book.accounts

    # -- what proves who they are ----------------------------------------------------------------------

    async def open_keys(self) -> None:
        """Ask the keychain for all of them, in a thread: it may have to wait until the person has unlocked it."""
        for account in self.all:
            if account.plugin:
                await asyncio.to_thread(self.pass_of, *account.key)
            else:
                await asyncio.to_thread(self.keys_of, *account.key)

    def keys_of(self, site: str, username: str) -> Keys:
        """Empty when signed out. Asks the keychain once."""
        who = (site, username)
        if who not in self._keys:
            kept = self._keychain.get(_entry(site, username))
            self._keys[who] = msgspec.json.decode(kept, type=Keys) if kept.startswith("{") else Keys(kept)
        return self._keys[who]

    def renewed(self, site: str, username: str, session: str) -> None:
        """The companion gave a new session for an expired one."""
        self._keep(site, username, replace(self.keys_of(site, username), session=session))

    def pass_of(self, site: str, username: str) -> Pass:
        """As ``keys_of``, for a Moodle with a plugin."""
        who = (site, username)
        if who not in self._passes:
            kept = self._keychain.get(_entry(site, username))
            self._passes[who] = msgspec.json.decode(kept, type=Pass) if kept.startswith("{") else Pass()
        return self._passes[who]

    def entered(self, site: str, username: str, mine: Pass) -> None:
        """Moodle opened a session for this person."""
        self._keychain.set(_entry(site, username), msgspec.json.encode(mine).decode())
        self._passes[(site, username)] = mine

    # -- coming and going -------------------------------------------------------------------------------

    async def sign_in(self, http: httpx.AsyncClient, site: str, username: str, password: str, now: float) -> Account:
        """Where a Moodle knows the people the password goes there only. What is no companion may be a Moodle that
        runs a video plugin.

        Raises StepError: SITE_*, NET_*, AUTH_REFUSED, AUTH_ELSEWHERE.
        """
        door = await door_of(http, site)
        if door.moodle:
            return await self.enter(http, door, await moodle.tokens(http, door.moodle.root, username, password), now)
        return await self._at_companion(http, door, wire.SignIn(username, password), now)

    async def enter(self, http: httpx.AsyncClient, door: Door, tokens: Tokens, now: float) -> Account:
        """With what the Moodle of this door gave, for a password or at the end of a sign-in in the browser.

        Raises StepError: SITE_*, NET_*, AUTH_REFUSED.
        """
        if not door.plugin:
            return await self._at_companion(http, door, wire.SignIn(token=tokens.token), now)
        mine, person = await moodle_session.known_by(http, door.root, tokens)
        kept = await asyncio.to_thread(self.pass_of, door.root, person.username)
        # Moodle gives one session in six minutes: the one that we have is as good.
        await asyncio.to_thread(self.entered, door.root, person.username, replace(mine, cookie=kept.cookie))
        return self._entered_as(Account(door.root, person.username, person.fullname, plugin=True))

    async def _at_companion(self, http: httpx.AsyncClient, door: Door, proof: wire.SignIn, now: float) -> Account:
        session = await CompanionClient(http, door.root).sign_in(proof)
        account = Account(door.root, session.person.username, session.person.name, now - door.clock)
        root = door.moodle.root if door.moodle else ""
        await asyncio.to_thread(self._keep, *account.key, Keys(session.token, proof.token, root))
        return self._entered_as(account)

    def _entered_as(self, account: Account) -> Account:
        self._book.put(account)
        return account

    def switch(self, site: str, username: str) -> None:
        """From now on this one is the current account. Uploads of the others go on."""
        self._book.choose(site, username)

    async def sign_out(self, http: httpx.AsyncClient, account: Account | None = None) -> None:
        """The current one, or this one. Its uploads are kept. Raises StepError when the site could not be told."""
        account = account or self.current
        if account is None:
            return
        keys = Keys() if account.plugin else await asyncio.to_thread(self.keys_of, *account.key)
        await asyncio.to_thread(self._keychain.delete, _entry(*account.key))
        self._keys.pop(account.key, None)
        self._passes.pop(account.key, None)
        self._book.remove(*account.key)
        if keys.session:
            await CompanionClient(http, account.site, replace(keys, moodle="")).sign_out()

    async def assignments(self, http: httpx.AsyncClient) -> list[wire.Assignment]:
        """Raises StepError; AUTH_EXPIRED when nobody is signed in."""
        account = self.required()
        if account.plugin:
            return await MoodlePlugins(http, self.pass_of, self.entered).assignments(account.site, account.username)
        companions = Companions(http, self.keys_of, self.renewed)
        return await companions.speaking_for(account.site, account.username).assignments()

    async def assignment(self, http: httpx.AsyncClient, id: str) -> wire.Assignment:
        """One of them, with what was handed in where the site tells it. Raises StepError."""
        account = self.required()
        if account.plugin:
            listed = {one.id: one for one in await self.assignments(http)}
            if id not in listed:
                raise StepError(Fault(Code.TARGET_UNKNOWN))
            return listed[id]
        companions = Companions(http, self.keys_of, self.renewed)
        return await companions.speaking_for(account.site, account.username).assignment(id)

    def required(self) -> Account:
        if self.current is None:
            raise StepError(Fault(Code.AUTH_EXPIRED, detail="nobody is signed in"))
        return self.current

    def _keep(self, site: str, username: str, keys: Keys) -> None:
        self._keychain.set(_entry(site, username), msgspec.json.encode(keys).decode())
        self._keys[(site, username)] = keys


def target_of(account: Account, assignment: wire.Assignment) -> Target:
    return Target(
        site=account.site,
        account=account.username,
        assignment=assignment.id,
        name=assignment.name,
        max_bytes=assignment.max_bytes,
        closes_at=assignment.closes_at,
    )


def clock_notice(account: Account) -> str:
    """A sentence when this computer's clock is off, "" when it is right."""
    hours = abs(account.clock_ahead) / 3600
    if abs(account.clock_ahead) <= CLOCK_TOLERANCE:
        return ""
    amount = f"{hours:.0f} h" if hours >= 1.5 else f"{hours * 60:.0f} min"
    side = "ahead of" if account.clock_ahead > 0 else "behind"
    return (
        f"This computer's clock is {amount} {side} the server's. Uploads work all the same and deadlines follow the "
        "server's clock; set this computer's clock so that the times shown are right."
    )


def _entry(site: str, username: str) -> str:
    return f"{username} at {site}"
