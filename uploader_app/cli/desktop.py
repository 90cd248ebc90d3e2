"""The window's Backend: the engine in a thread of its own, and the person's account. No Qt here; the window is
imported last, and only when it is wanted."""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any, TypeVar

import httpx

from uploader_app import net, wire
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.follow import EXIT_DONE, Follower
from uploader_app.cli.instance import Handover, Take, Tell, listen
from uploader_app.cli.orders import new_id, new_secret, new_upload
from uploader_app.cli.profile import Ownership, Profile, open_profile
from uploader_app.cli.running import owned_or_handed_over, running_engine, taker
from uploader_app.domain.faults import Code
from uploader_app.domain.messages import Event, Restarted, SignedIn
from uploader_app.domain.upload import Target, Upload, UploadId
from uploader_app.engine.engine import Engine
from uploader_app.engine.files import videos_in
from uploader_app.engine.ports import Listener
from uploader_app.gui.ports import Account

logger = logging.getLogger(__name__)

T = TypeVar("T")

LOOKS_NAME = "window.ini"


def run(home: Path, files: Sequence[str]) -> int:
    """Open the window, or bring the open one to the front."""
    profile = open_profile(home)
    asked = Handover("", show=True, paths=[str(Path(file).absolute()) for file in files])
    ownership = asyncio.run(owned_or_handed_over(home, asked, lambda _: None))
    if isinstance(ownership, int):
        return ownership
    from uploader_app.gui import app

    notices = [*ownership.notices, *filter(None, [profile.keychain.notice])]
    try:
        return app.run(
            DesktopBackend(profile, ownership), argv=[sys.argv[0], *files], looks=home / LOOKS_NAME, notices=notices
        )
    finally:
        ownership.release()


class DesktopBackend:
    """See ``gui.ports.Backend``. All private coroutines run on the engine's loop. ``shown``: called in the
    engine's thread with the paths to add when a second start asks for the window."""

    def __init__(self, profile: Profile, ownership: Ownership) -> None:
        self._profile = profile
        self._ownership = ownership
        self._accounts = Accounts(profile.home, profile.keychain)
        self._loop = asyncio.new_event_loop()
        self._ended: concurrent.futures.Future[None] = concurrent.futures.Future()
        self.shown: Callable[[Sequence[str]], None] = _nobody
        self._opened = asyncio.Event()
        self._closing = asyncio.Event()
        self._engine: Engine | None = None
        self._http: httpx.AsyncClient | None = None

    @property
    def account(self) -> Account | None:
        current = self._accounts.current
        return None if current is None else Account(current.site, current.username, current.name)

    @property
    def speed_limit(self) -> float:
        return self._profile.settings.limit_rate

    def listen(self, listener: Listener) -> None:
        threading.Thread(target=self._live, args=(listener,), name="engine").start()

    def post(self, event: Event) -> None:
        assert self._engine, "posted before the first change was told"
        self._engine.post(event)

    def ask(self, question: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:  # Any: what a coroutine yields
        return asyncio.run_coroutine_threadsafe(question, self._loop)

    async def sign_in(self, site: str, username: str, password: str) -> Account:
        http = await self._client()
        current = await self._accounts.sign_in(http, site, username, password, time.time())
        self.post(SignedIn(current.site, current.username))
        return Account(current.site, current.username, current.name)

    async def sign_out(self) -> None:
        await self._accounts.sign_out(await self._client())

    async def assignments(self) -> list[wire.Assignment]:
        return await self._accounts.assignments(await self._client())

    def prepare(self, paths: Sequence[str], target: Target) -> list[Upload]:
        return [new_upload(path, target) for path in videos_in(list(paths))]

    def restarted(self, id: UploadId) -> Restarted:
        return Restarted(id, new_id(), new_secret())

    def close(self, *, park: bool) -> concurrent.futures.Future[None]:  # noqa: ARG002  # the engine always parks
        if not self._closing.is_set():
            self._loop.call_soon_threadsafe(self._closing.set)
        return self._ended

    # -- the engine's thread -------------------------------------------------------------------------

    def _live(self, listener: Listener) -> None:
        try:
            with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
                runner.run(self._work(listener))
        except Exception:  # the thread's last word: an engine that died must not die unheard
            logger.exception("the engine died")
            listener.hindered(Code.BUG)
        finally:
            self._ended.set_result(None)

    async def _work(self, listener: Listener) -> None:
        ear = Follower(lambda _: None)
        with ear.shared_with(listener):
            async with (
                net.api_client() as http,
                running_engine(self._profile, self._ownership, self._accounts, http, ear) as engine,
            ):
                self._engine, self._http = engine, http
                self._opened.set()
                server = await listen(self._profile.home, self._taker(engine, ear))
                await self._closing.wait()
                server.close()

    async def _client(self) -> httpx.AsyncClient:
        await self._opened.wait()
        assert self._http
        return self._http

    def _taker(self, engine: Engine, ear: Follower) -> Take:
        take = taker(engine, ear)

        async def take_or_show(asked: Handover, tell: Tell) -> int:
            if asked.show:
                self.shown(asked.paths)
                return EXIT_DONE
            return await take(asked, tell)

        return take_or_show


def _nobody(_: Sequence[str]) -> None:
    """Until the window listens."""
