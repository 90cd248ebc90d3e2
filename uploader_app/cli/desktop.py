"""The window's Backend: the engine in a thread of its own, and the person's account. No Qt here; the window is
imported last, and only when it is wanted."""

from __future__ import annotations

import asyncio
import concurrent.futures
import sys
from collections.abc import Callable, Coroutine, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import httpx

from uploader_app import wire
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.choices import Choices, heed
from uploader_app.cli.conduct import conduct_of
from uploader_app.cli.engine_thread import EngineThread
from uploader_app.cli.entering import Entering, seen
from uploader_app.cli.films import Films
from uploader_app.cli.follow import EXIT_DONE, Follower
from uploader_app.cli.instance import Handover, Take, Tell, listen
from uploader_app.cli.logfile import written_log
from uploader_app.cli.orders import new_id, new_secret
from uploader_app.cli.profile import Ownership, Profile, open_profile
from uploader_app.cli.records import Records
from uploader_app.cli.running import owned_or_handed_over, running_engine, taker
from uploader_app.cli.surroundings import DesktopSurroundings
from uploader_app.cli.taking import prepared
from uploader_app.cli.unlocking import Unlocking
from uploader_app.clients.site_clocks import SiteClocks
from uploader_app.domain import links
from uploader_app.domain.faults import Code
from uploader_app.domain.messages import Event, Restarted, Retargeted
from uploader_app.domain.story import Happening
from uploader_app.domain.upload import Target, UploadId
from uploader_app.engine.engine import Engine
from uploader_app.engine.ports import Listener
from uploader_app.gui.entrance import Account, Launch, Preset, Site
from uploader_app.gui.ports import Prepared
from uploader_app.settings import Settings
from uploader_app.system.manners import Manners

T = TypeVar("T")

LOOKS_NAME = "window.ini"
POLICY = "policy"
"""The source of a setting that an administrator decided."""


def run(home: Path, files: Sequence[str], *, hidden: bool = False) -> int:
    """Open the window, or bring the open one to the front. ``hidden``: neither, where there is a tray."""
    profile = open_profile(home)
    given = [file if links.is_link(file) else str(Path(file).absolute()) for file in files]
    asked = Handover("", show=not hidden, paths=given)
    ownership = asyncio.run(owned_or_handed_over(home, asked, lambda _: None))
    if isinstance(ownership, int):
        return ownership
    from uploader_app.gui import app

    try:
        with written_log(home):
            return app.run(
                DesktopBackend(profile, ownership),
                argv=[sys.argv[0], *given],
                looks=home / LOOKS_NAME,
                notices=_notices(profile, ownership),
                hidden=hidden,
            )
    finally:
        ownership.release()


def _notices(profile: Profile, ownership: Ownership) -> Iterator[str]:
    """Written while they are read: before that, the language is not known."""
    yield from ownership.notices
    yield from filter(None, [profile.keychain.notice])


class DesktopBackend:
    """See ``gui.ports.Backend``. All private coroutines run on the engine's loop. ``shown``: called in the
    engine's thread with the paths to add when a second start asks for the window."""

    def __init__(self, profile: Profile, ownership: Ownership) -> None:
        self._profile = profile
        self._ownership = ownership
        self._conduct = conduct_of(profile)
        self._accounts = Accounts(profile.home, profile.keychain)
        self._choices = Choices(profile.home, profile.settings, partial(heed, self.manners, self.post))
        self.films = Films(profile.home)
        self._entering = Entering(self._accounts, self._client, self.post)
        self._unlocking = Unlocking(profile.keychain, self._accounts, self.post)
        self._surroundings = DesktopSurroundings(self.manners, profile.settings.portal_check, self._site)
        self._clocks = SiteClocks()
        self._thread = EngineThread()
        self.shown: Callable[[Sequence[str]], None] = _nobody
        self._opened = asyncio.Event()
        self._closing = asyncio.Event()
        self._engine: Engine | None = None
        self._http: httpx.AsyncClient | None = None
        self._records: Records | None = None

    @property
    def account(self) -> Account | None:
        current = self._accounts.current
        return None if current is None else seen(current)

    @property
    def accounts(self) -> Sequence[Account]:
        return [seen(account) for account in self._accounts.all]

    @property
    def preset(self) -> Preset:
        settings = self._profile.settings
        return Preset(settings.site, fixed=settings.sources.get("site") == POLICY)

    @property
    def keychain_notice(self) -> str:
        return self._profile.keychain.notice

    @property
    def records(self) -> Records:
        assert self._records, "asked before the first change was told"
        return self._records

    @property
    def surroundings(self) -> DesktopSurroundings:
        return self._surroundings

    @property
    def settings(self) -> Settings:
        return self._choices.settings

    async def change(self, name: str, value: object) -> Settings:
        return await self._choices.change(name, value)

    async def report(self) -> str:
        people = [word for one in self._accounts.all for word in (one.username, one.name)]
        uploads = self._engine.queue.in_order() if self._engine else []
        return await self._choices.report(uploads, people, [f"network {self.manners.network}"])

    @property
    def speed_limit(self) -> float:
        return self._conduct.manners.speed.counts

    @property
    def full_until(self) -> float:
        return self.manners.speed.full_until

    def full_speed(self, until: float) -> None:
        self.manners.speed.full(until)

    def ahead(self, site: str) -> float:
        return self._clocks.ahead(site)

    @property
    def manners(self) -> Manners:
        return self._conduct.manners

    def listen(self, listener: Listener) -> None:
        self._thread.start(partial(self._work, listener), partial(listener.hindered, Code.ENGINE_ENDED))

    def post(self, event: Event) -> None:
        assert self._engine, "posted before the first change was told"
        self._thread.soon(partial(self._engine.post, event))

    def ask(self, question: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:  # Any: what a coroutine yields
        return self._thread.ask(question)

    async def look_at(self, address: str) -> Site:
        return await self._entering.look_at(address)

    async def sign_in(self, site: str, username: str, password: str) -> Account:
        return await self._entering.sign_in(site, username, password)

    async def begin_sso(self, site: str, provider: str = "") -> Launch:
        return await self._entering.begin_sso(site, provider)

    async def finish_sso(self, text: str) -> Account:
        return await self._entering.finish_sso(text)

    async def switch(self, account: Account) -> None:
        await asyncio.to_thread(self._accounts.switch, account.site, account.username)

    async def sign_out(self, account: Account | None = None) -> None:
        await self._entering.sign_out(account)

    async def own_page(self) -> str:
        return await self._accounts.own_page()

    async def open_keychain(self) -> None:
        await self._unlocking.ask()

    async def assignments(self) -> list[wire.Assignment]:
        return await self._accounts.assignments(await self._client())

    async def assignment(self, id: str) -> wire.Assignment:
        return await self._accounts.assignment(await self._client(), id)

    async def assignment_of(self, target: Target) -> wire.Assignment:
        return await self._accounts.assignment_of(await self._client(), target)

    def prepare(self, paths: Sequence[str], target: Target) -> Prepared:
        return prepared(paths, target)

    def restarted(self, id: UploadId) -> Restarted:
        return Restarted(id, new_id(), new_secret())

    def retargeted(self, id: UploadId, target: Target) -> Retargeted:
        return Retargeted(id, target, new_id(), new_secret())

    async def story(self, id: UploadId) -> Sequence[Happening]:
        return self._ownership.journal.story(id)

    def close(self, *, park: bool) -> concurrent.futures.Future[None]:  # noqa: ARG002  # the engine always parks
        self._thread.soon(self._closing.set)
        return self._thread.ended

    # -- the engine's thread -------------------------------------------------------------------------

    async def _work(self, listener: Listener) -> None:
        await self._accounts.open_keys()  # it may take a minute, in which somebody may leave
        if self._closing.is_set():
            return
        ear = Follower(lambda _: None)
        with ear.shared_with(listener):
            async with (
                self._profile.client() as http,
                running_engine(self._profile, self._ownership, self._accounts, http, ear, self._conduct) as engine,
                self._surroundings.joined(),
            ):
                self._clocks.listen(http)
                self._engine, self._http = engine, http
                self._records = Records(self._ownership.journal, self._accounts, self._client, engine.handled)
                self._opened.set()
                await self.films.tidy({upload.path for upload in engine.queue.uploads.values()})
                server = await listen(self._profile.home, self._taker(engine, ear))
                try:
                    await self._closing.wait()
                finally:
                    server.close()
                    await self._records.close()

    def _site(self) -> str:
        return self.account.site if self.account else self.preset.site

    async def _client(self) -> httpx.AsyncClient:
        await self._opened.wait()
        assert self._http
        return self._http

    def _taker(self, engine: Engine, ear: Follower) -> Take:
        take = taker(engine, ear, self._accounts)

        async def take_or_show(asked: Handover, tell: Tell) -> int:
            if asked.show:
                self.shown(asked.paths)
                return EXIT_DONE
            return await take(asked, tell)

        return take_or_show


def _nobody(_: Sequence[str]) -> None:
    """Until the window listens."""
