"""Signing in for the window: looks at sites, opens their doors by password or by the browser, and remembers which
sign-ins in the browser are under way. Runs on the engine's loop."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable

import httpx

from uploader_app.cli import account_book
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.entrance import Door, door_of
from uploader_app.clients import moodle, moodle_launch
from uploader_app.clients.moodle_launch import Try
from uploader_app.domain.messages import SignedIn, SignedOut
from uploader_app.gui.entrance import Account, Launch, Provider, Site

MOST_TRIES = 8
"""Sign-ins in the browser that may still end; one more forgets the oldest."""


class Entering:
    """``tell``: of everybody who comes in, before the answer, and who leaves, before they are forgotten."""

    def __init__(
        self,
        accounts: Accounts,
        client: Callable[[], Awaitable[httpx.AsyncClient]],
        tell: Callable[[SignedIn | SignedOut], None],
    ) -> None:
        self._accounts, self._client, self._tell = accounts, client, tell
        self._doors: dict[str, Door] = {}
        self._tries: dict[str, tuple[Try, Door]] = {}

    async def look_at(self, address: str) -> Site:
        door = await door_of(await self._client(), address)
        self._doors[door.root] = door
        return site_behind(door)

    async def sign_in(self, site: str, username: str, password: str) -> Account:
        http = await self._client()
        return self._in(await self._accounts.sign_in(http, site, username, password, time.time()))

    async def begin_sso(self, site: str, provider: str = "") -> Launch:
        door = self._doors[site]
        assert door.moodle, "only a Moodle signs people in in the browser"
        begun = Try(door.moodle)
        self._tries[begun.passport] = begun, door
        for oldest in list(self._tries)[:-MOST_TRIES]:
            del self._tries[oldest]
        return Launch(begun.url(provider), begun.login_url)

    async def finish_sso(self, text: str) -> Account:
        ended, tokens = moodle_launch.accepted([begun for begun, _ in self._tries.values()], text)
        _, door = self._tries[ended.passport]
        account = await self._accounts.enter(await self._client(), door, tokens, time.time())
        self._tries.clear()
        return self._in(account)

    async def sign_out(self, account: Account | None) -> None:
        http = await self._client()
        leaving = account or (self._accounts.current and seen(self._accounts.current))
        for known in [one for one in self._accounts.all if seen(one) == leaving]:
            self._tell(SignedOut(*known.key))
            await self._accounts.sign_out(http, known)

    def _in(self, account: account_book.Account) -> Account:
        self._tell(SignedIn(*account.key))
        return seen(account)


def seen(account: account_book.Account) -> Account:
    return Account(account.site, account.username, account.name)


def site_behind(door: Door) -> Site:
    people = door.moodle
    if people is None:
        return Site(door.root, door.name, door.root, own_page=door.root)
    return Site(
        address=door.root,
        name=door.name,
        people_at=people.root,
        password=people.password,
        browser=True,
        providers=tuple(Provider(one.name, one.id) for one in people.providers),
        forgot=people.forgot if people.password else "",
        own_page=moodle.own_page(people.root),
        fault=people.fault,
        message=people.message,
    )
