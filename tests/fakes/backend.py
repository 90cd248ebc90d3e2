"""A Backend in memory: a real queue and a real loop in its own thread, but no disk, no network, and no bytes move
unless the test says so."""

from __future__ import annotations

import asyncio
import base64
import concurrent.futures
import itertools
import threading
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from tests.fakes.copies import FakeFilms
from tests.fakes.surroundings import FakeSurroundings
from uploader_app import settings, wire
from uploader_app.domain import links
from uploader_app.domain.commands import Forget, Refuse, Save, Shelve, Show
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.messages import (
    Change,
    Event,
    Gone,
    Held,
    Hold,
    Released,
    Restarted,
    Retargeted,
    SignedIn,
    SignedOut,
)
from uploader_app.domain.queue import Queue
from uploader_app.domain.story import Happening
from uploader_app.domain.upload import Target, Upload, UploadId
from uploader_app.engine.ports import Listener
from uploader_app.gui.entrance import Account, Launch, Preset, Site
from uploader_app.gui.ports import Prepared, Refusal
from uploader_app.settings import Settings, SettingsError

SITE = "https://moodle.example.edu"
ACCOUNT = Account(SITE, "mia.santos", "Mia Santos")
PASSWORD = "fieldwork"
FOUND = Site(
    SITE, "Example University", SITE, browser=True, forgot=f"{SITE}/login/forgot_password.php", own_page=f"{SITE}/my/"
)


def ending_link(number: int, username: str) -> str:
    """The link that ends the sign-in in the browser with this number, from 1."""
    return f"fieldpost://token={base64.b64encode(f'{number}:::{username}'.encode()).decode()}"


class FakeRecords:
    """``kept``: the history, the newest first. ``fault``: why nothing can be asked now."""

    def __init__(self) -> None:
        self.kept: list[Upload] = []
        self.fault: Fault | None = None
        self.withdrawn: list[UploadId] = []

    async def history(self, words: str, after: Upload | None, limit: int) -> list[Upload]:
        self._ready()
        found = [one for one in self.kept if words.casefold() in one.name.casefold()]
        return found[found.index(after) + 1 if after else 0 :][:limit]

    async def forget(self, id: UploadId) -> None:
        self._ready()
        self.kept = [one for one in self.kept if one.id != id]

    async def paper(self, upload: Upload) -> bytes:
        self._ready()
        assert upload.receipt
        return upload.receipt.number.encode()

    async def watch(self, upload: Upload) -> str:
        self._ready()
        return f"http://127.0.0.1:1/{upload.id}/film.mp4"

    async def withdraw(self, upload: Upload) -> None:
        self._ready()
        self.withdrawn.append(upload.id)
        await self.forget(upload.id)

    def _ready(self) -> None:
        if self.fault:
            raise StepError(self.fault)


class FakeBackend:
    """``posted`` holds every event in order. ``slots=0``: nothing starts by itself.

    What it answers: ``sites`` by the addresses that a person types, elsewhere there is nothing; ``refusal`` to a wrong
    password; ``full`` for an assignment that is asked for alone, where more is known than the listing says;
    ``unprepared`` for paths that cannot be taken. What it was asked: ``launched``, the sites and providers of the
    sign-ins in the browser; ``asked``, how often for the assignments.
    """

    def __init__(
        self,
        uploads: Iterable[Upload] = (),
        *,
        account: Account | None = ACCOUNT,
        assignments: Sequence[wire.Assignment] = (),
        slots: int = 0,
    ) -> None:
        self.accounts = [account] if account else []
        self.account = account
        self.preset = Preset()
        self.keychain_notice = ""
        self.sites: dict[str, Site | Fault] = {"moodle.example.edu": FOUND, SITE: FOUND}
        self.refusal = Code.AUTH_REFUSED
        self.launched: list[tuple[str, str]] = []
        self.speed_limit = 0.0
        self.full_until = 0.0
        self.clock_ahead = 0.0
        self.films = FakeFilms()
        self.stories: dict[UploadId, list[Happening]] = {}
        self.settings = Settings()
        self.surroundings = FakeSurroundings()
        self.records = FakeRecords()
        self.listed = list(assignments)
        self.no_assignments: Fault | None = None
        self.unlocked = 0
        self.full: list[wire.Assignment] = []
        self.asked_for: list[str | Target] = []
        self.unprepared: dict[str, Fault] = {}
        self.posted: list[Event] = []
        self.shown: Callable[[Sequence[str]], None] = print
        self.closed: list[bool] = []
        self.asked = 0
        self._queue = Queue(uploads, slots=slots)
        self._numbers = itertools.count(0xF0000)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fake engine")
        self._thread.start()

    # -- Backend ----------------------------------------------------------------------------------

    def listen(self, listener: Listener) -> None:
        self._listener = listener
        self._soon(listener.changed, self._queue.in_order())

    def post(self, event: Event) -> None:
        self.posted.append(event)
        self._soon(self._handle, event)

    def ask(self, question: Coroutine[Any, Any, Any]) -> concurrent.futures.Future[Any]:
        return asyncio.run_coroutine_threadsafe(question, self._loop)

    async def look_at(self, address: str) -> Site:
        found = self.sites.get(address, Fault(Code.SITE_UNKNOWN, retry=True))
        if isinstance(found, Fault):
            raise StepError(found)
        return found

    async def sign_in(self, site: str, username: str, password: str) -> Account:
        if password != PASSWORD:
            raise StepError(Fault(self.refusal))
        return self._entered(Account(site, username, username.title()))

    async def begin_sso(self, site: str, provider: str = "") -> Launch:
        self.launched.append((site, provider))
        return Launch(f"{site}/launch?{len(self.launched)}", f"{site}/login")

    async def finish_sso(self, text: str) -> Account:
        number, _, username = base64.b64decode(links.ended_sign_in(text)).decode().partition(":::")
        if number != str(len(self.launched)):
            raise StepError(Fault(Code.AUTH_LINK))
        return self._entered(Account(self.launched[-1][0], username, username.title()))

    async def switch(self, account: Account) -> None:
        self.account = account

    async def sign_out(self, account: Account | None = None) -> None:
        for leaving in filter(None, [account or self.account]):
            self._handle(SignedOut(leaving.site, leaving.username))
        self.accounts = [one for one in self.accounts if one != (account or self.account)]
        self.account = next(iter(self.accounts), None)

    async def own_page(self) -> str:
        return f"{SITE}/my/"

    async def open_keychain(self) -> None:
        """The person types the keyring's own password."""
        self.unlocked += 1
        if self.no_assignments and self.no_assignments.code is Code.KEYRING_SHUT:
            self.no_assignments = None

    async def assignments(self) -> list[wire.Assignment]:
        self.asked += 1
        if self.no_assignments:
            raise StepError(self.no_assignments)
        return self.listed

    async def change(self, name: str, value: object) -> Settings:
        try:
            self.settings = replace(self.settings, **{name: settings.checked(name, value, "test")})
        except SettingsError as error:
            raise StepError(Fault(Code.SETTING_REFUSED, detail=str(error))) from error
        return self.settings

    async def report(self) -> str:
        return f"== Uploads\n{len(self._queue.uploads)}\n"

    async def assignment_of(self, target: Target) -> wire.Assignment:
        self.asked_for.append(target)
        return await self.assignment(target.assignment)

    async def assignment(self, id: str) -> wire.Assignment:
        self.asked_for.append(id)
        if self.no_assignments:
            raise StepError(self.no_assignments)
        return next(one for one in [*self.full, *self.listed] if one.id == id)

    def prepare(self, paths: Sequence[str], target: Target) -> Prepared:
        taken = [path for path in paths if path not in self.unprepared]
        refused = [Refusal(path, self.unprepared[path]) for path in paths if path in self.unprepared]
        return Prepared([Upload(*self._fresh(), path, PurePath(path).name, target, 1.0) for path in taken], refused)

    def restarted(self, id: UploadId) -> Restarted:
        return Restarted(id, *self._fresh())

    def retargeted(self, id: UploadId, target: Target) -> Retargeted:
        return Retargeted(id, target, *self._fresh())

    async def story(self, id: UploadId) -> Sequence[Happening]:
        return self.stories.get(id, [])

    def ahead(self, site: str) -> float:
        return self.clock_ahead

    def full_speed(self, until: float) -> None:
        self.full_until = until

    def close(self, *, park: bool) -> concurrent.futures.Future[None]:
        self.closed.append(park)
        return self.ask(asyncio.sleep(0))

    # -- what a test drives -----------------------------------------------------------------------

    def tell(self, *changes: Change) -> None:
        """The listener hears this, as from the engine's thread."""
        self._soon(self._listener.changed, changes)

    def hold(self, *holds: Hold, until: float = 0.0) -> None:
        """These hold from now on, and no other."""
        for hold in Hold:
            self._soon(self._handle, Held(hold, until) if hold in holds else Released(hold))

    def hinder(self, code: Code | None) -> None:
        self._soon(self._listener.hindered, code)

    def stop(self) -> None:
        """Let go of the thread."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.run_until_complete(self._loop.shutdown_default_executor())
            self._loop.close()

    def _soon(self, call: Any, *given: Any) -> None:
        self._loop.call_soon_threadsafe(call, *given)

    def _handle(self, event: Event) -> None:
        holds = dict(self._queue.holds)
        commands = self._queue.handle(event)
        if holds != self._queue.holds:
            self._listener.held(dict(self._queue.holds))
        changes = [
            command.upload if isinstance(command, Save | Show) else Gone(command.id)
            for command in commands
            if isinstance(command, Save | Show | Forget | Shelve)
        ]
        if changes:
            self._listener.changed(changes)
        twins = [command.twin for command in commands if isinstance(command, Refuse)]
        if twins:
            self._listener.twins(twins)

    def _entered(self, account: Account) -> Account:
        known = {(one.site, one.username): one for one in self.accounts}
        self.accounts = [*(known | {(account.site, account.username): account}).values()]
        self.account = account
        self._handle(SignedIn(account.site, account.username))
        return account

    def _fresh(self) -> tuple[UploadId, str]:
        number = next(self._numbers)
        return UploadId(f"{number:032x}"), f"{number:064x}"
