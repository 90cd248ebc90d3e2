"""Who is signed in where: joins the sites' sign-ins with the keychain. The accounts' names lie in the profile, what
proves who they are only in the keychain."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
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

    def look_again(self) -> None:
        """Another Fieldpost may have signed somebody in, or out."""
        self._book.look_again()

    # -- what proves who they are ----------------------------------------------------------------------

    async def open_keys(self) -> None:
        """Ask the keychain for all of them, in a thread: it may have to wait until the person has unlocked it."""
        for account in self.all:
            if account.plugin:
                await asyncio.to_thread(self.pass_of, *account.key)
            else:
                await asyncio.to_thread(self.keys_of, *account.key)

    def keys_of(self, site: str, username: str) -> Keys:
        """Empty when signed out, and while the keyring is shut. Asks the keychain once."""
        who = (site, username)
        if who not in self._keys:
            kept = self._kept(site, username)
            if kept is None:
                return Keys()
            self._keys[who] = msgspec.json.decode(kept, type=Keys) if kept.startswith("{") else Keys(kept)
        return self._keys[who]

    def renewed(self, site: str, username: str, session: str) -> None:
        """The companion gave a new session for an expired one."""
        self._keep(site, username, replace(self.keys_of(site, username), session=session))

    def pass_of(self, site: str, username: str) -> Pass:
        """As ``keys_of``, for a Moodle with a plugin."""
        who = (site, username)
        if who not in self._passes:
            kept = self._kept(site, username)
            if kept is None:
                return Pass()
            self._passes[who] = msgspec.json.decode(kept, type=Pass) if kept.startswith("{") else Pass()
        return self._passes[who]

    def explained(self, site: str, username: str, fault: Fault) -> Fault:
        """The fault, or the keyring that does not tell who this person is."""
        known = (site, username) in self._keys.keys() | self._passes.keys()
        if known or fault.code is not Code.AUTH_EXPIRED or not self._keychain.shut:
            return fault
        return Fault(Code.KEYRING_SHUT, retry=True, detail=fault.detail)

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

    async def own_page(self) -> str:
        """On the way to which the site of the current account asks for what it wants of its people first."""
        account = self.required()
        keys = Keys() if account.plugin else await asyncio.to_thread(self.keys_of, *account.key)
        root = account.site if account.plugin else keys.root
        return moodle.own_page(root) if root else account.site

    async def assignments(self, http: httpx.AsyncClient, account: Account | None = None) -> list[wire.Assignment]:
        """Of this one or the current one. Raises StepError; AUTH_EXPIRED when nobody is signed in."""
        account = account or self.required()
        with self._explaining(account):
            if account.plugin:
                return await MoodlePlugins(http, self.pass_of, self.entered).assignments(*account.key)
            companions = Companions(http, self.keys_of, self.renewed)
            return await companions.speaking_for(*account.key).assignments()

    async def assignment(self, http: httpx.AsyncClient, id: str, account: Account | None = None) -> wire.Assignment:
        """One of them, with what was handed in where the site tells it. Raises StepError."""
        account = account or self.required()
        if account.plugin:
            listed = {one.id: one for one in await self.assignments(http, account)}
            if id not in listed:
                raise StepError(Fault(Code.TARGET_UNKNOWN))
            return listed[id]
        with self._explaining(account):
            companions = Companions(http, self.keys_of, self.renewed)
            return await companions.speaking_for(*account.key).assignment(id)

    async def assignment_of(self, http: httpx.AsyncClient, target: Target) -> wire.Assignment:
        """As ``assignment``, for the person whose upload goes there."""
        whose = next((one for one in self.all if one.key == (target.site, target.account)), None)
        if whose is None:
            raise StepError(Fault(Code.AUTH_EXPIRED, detail="its account is not signed in"))
        return await self.assignment(http, target.assignment, whose)

    @contextmanager
    def _explaining(self, account: Account) -> Iterator[None]:
        try:
            yield
        except StepError as error:
            raise StepError(self.explained(*account.key, error.fault)) from error

    def required(self) -> Account:
        if self.current is None:
            raise StepError(Fault(Code.AUTH_EXPIRED, detail="nobody is signed in"))
        return self.current

    def _kept(self, site: str, username: str) -> str | None:
        """None: the keyring was shut, before or after; it may open at any moment, in another thread."""
        before = self._keychain.shut
        kept = self._keychain.get(_entry(site, username))
        return kept or (None if before or self._keychain.shut else "")

    def _keep(self, site: str, username: str, keys: Keys) -> None:
        self._keychain.set(_entry(site, username), msgspec.json.encode(keys).decode())
        self._keys[(site, username)] = keys


def _entry(site: str, username: str) -> str:
    return f"{username} at {site}"
