"""Who is signed in where: joins the companion's sign-in with the keychain. The account's name lies in the
profile, what proves who they are only in the keychain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import httpx
import msgspec

from uploader_app import net, wire
from uploader_app.clients import moodle, moodle_plugin, moodle_session
from uploader_app.clients.companion import CompanionClient, Companions, Keys
from uploader_app.clients.moodle_plugin import MoodlePlugins
from uploader_app.clients.moodle_session import Pass
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import Target
from uploader_app.store.keychain import Keychain

FILE_NAME = "account.json"
CLOCK_TOLERANCE = 300.0
"""Seconds between this computer's clock and the companion's that nobody needs to hear of."""


@dataclass(frozen=True, slots=True)
class Account:
    """``clock_ahead``: seconds that this computer's clock was ahead of the companion's at the sign-in. ``plugin``: the
    site is a Moodle with a video plugin of its own, and has no companion."""

    site: str
    username: str
    name: str
    clock_ahead: float = 0.0
    plugin: bool = False


class Accounts:
    def __init__(self, home: Path, keychain: Keychain) -> None:
        self._path = home / FILE_NAME
        self._keychain = keychain
        self._keys: dict[tuple[str, str], Keys] = {}
        self._passes: dict[tuple[str, str], Pass] = {}
        self.current = self._load()

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

    async def sign_in(self, http: httpx.AsyncClient, site: str, username: str, password: str, now: float) -> Account:
        """Where a Moodle knows the people the password goes there only. What is no companion may be a Moodle that
        runs a video plugin.

        Raises StepError: SITE_*, NET_*, AUTH_REFUSED.
        """
        root = net.site_root(site)
        client = CompanionClient(http, root)
        try:
            info = await client.info()
        except StepError as error:
            if error.fault.code is not Code.SITE_WRONG:
                raise
            return await self._sign_in_to_plugin(http, await moodle_plugin.root_of(http, root), username, password)
        if info.api != wire.API:
            raise StepError(Fault(Code.SITE_TOO_NEW, detail=f"api {info.api}, understood {wire.API}"))
        token = await moodle.token(http, info.moodle, username, password) if info.moodle else ""
        session = await client.sign_in(wire.SignIn(token=token) if token else wire.SignIn(username, password))
        account = Account(root, session.person.username, session.person.name, now - info.now)
        self._keep(root, account.username, Keys(session.token, token))
        return self._entered_as(account)

    async def _sign_in_to_plugin(self, http: httpx.AsyncClient, root: str, username: str, password: str) -> Account:
        mine, person = await moodle_session.sign_in(http, root, username, password)
        kept = self.pass_of(root, person.username)
        # Moodle gives one session in six minutes: the one that we have is as good.
        self.entered(root, person.username, replace(mine, cookie=kept.cookie))
        return self._entered_as(Account(root, person.username, person.fullname, plugin=True))

    def _entered_as(self, account: Account) -> Account:
        self._path.write_bytes(msgspec.json.encode(account))
        self.current = account
        return account

    async def sign_out(self, http: httpx.AsyncClient) -> None:
        account = self.current
        if account is None:
            return
        keys = self.keys_of(account.site, account.username)
        self._keychain.delete(_entry(account.site, account.username))
        self._keys.clear()
        self._passes.clear()
        self._path.unlink(missing_ok=True)
        self.current = None
        if keys.session:
            await CompanionClient(http, account.site, replace(keys, moodle="")).sign_out()

    async def assignments(self, http: httpx.AsyncClient) -> list[wire.Assignment]:
        """Raises StepError; AUTH_EXPIRED when nobody is signed in."""
        account = self.required()
        if account.plugin:
            return await MoodlePlugins(http, self.pass_of, self.entered).assignments(account.site, account.username)
        companions = Companions(http, self.keys_of, self.renewed)
        return await companions.speaking_for(account.site, account.username).assignments()

    def required(self) -> Account:
        if self.current is None:
            raise StepError(Fault(Code.AUTH_EXPIRED, detail="nobody is signed in"))
        return self.current

    def _keep(self, site: str, username: str, keys: Keys) -> None:
        self._keychain.set(_entry(site, username), msgspec.json.encode(keys).decode())
        self._keys[(site, username)] = keys

    def _load(self) -> Account | None:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Account)
        except (FileNotFoundError, msgspec.MsgspecError):
            return None


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
