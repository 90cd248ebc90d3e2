"""A Backend in memory: a real queue and a real loop in its own thread, but no disk, no network, and no bytes move
unless the test says so."""

from __future__ import annotations

import asyncio
import concurrent.futures
import itertools
import threading
from collections.abc import Callable, Coroutine, Iterable, Sequence
from pathlib import PurePath
from typing import Any

from uploader_app import wire
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.messages import Change, Event, Forget, Gone, Restarted, Save, Show, SignedIn
from uploader_app.domain.queue import Queue
from uploader_app.domain.upload import Target, Upload, UploadId
from uploader_app.engine.ports import Listener
from uploader_app.gui.ports import Account

SITE = "https://moodle.example.edu"
ACCOUNT = Account(SITE, "mia.santos", "Mia Santos")
PASSWORD = "fieldwork"


class FakeBackend:
    """``posted`` holds every event in order. ``slots=0``: nothing starts by itself."""

    def __init__(
        self,
        uploads: Iterable[Upload] = (),
        *,
        account: Account | None = ACCOUNT,
        assignments: Sequence[wire.Assignment] = (),
        slots: int = 0,
    ) -> None:
        self.account = account
        self.speed_limit = 0.0
        self.listed = list(assignments)
        self.no_assignments: Fault | None = None
        self.unprepared: Fault | None = None
        self.posted: list[Event] = []
        self.shown: Callable[[Sequence[str]], None] = print
        self.closed: list[bool] = []
        self.asked = 0
        """How often the assignments were asked for."""
        self._queue = Queue(uploads, slots=slots)
        self._numbers = itertools.count(0xF0000)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fake engine")
        self._thread.start()

    # -- Backend ----------------------------------------------------------------------------------

    def listen(self, listener: Listener) -> None:
        self._listener = listener
        self._soon(listener.changed, list(self._queue.uploads.values()))

    def post(self, event: Event) -> None:
        self.posted.append(event)
        self._soon(self._handle, event)

    def ask(self, question: Coroutine[Any, Any, Any]) -> concurrent.futures.Future[Any]:
        return asyncio.run_coroutine_threadsafe(question, self._loop)

    async def sign_in(self, site: str, username: str, password: str) -> Account:
        if password != PASSWORD:
            raise StepError(Fault(Code.AUTH_REFUSED))
        self.account = Account(site, username, username.title())
        self._handle(SignedIn(site, username))
        return self.account

    async def sign_out(self) -> None:
        self.account = None

    async def assignments(self) -> list[wire.Assignment]:
        self.asked += 1
        if self.no_assignments:
            raise StepError(self.no_assignments)
        return self.listed

    def prepare(self, paths: Sequence[str], target: Target) -> list[Upload]:
        if self.unprepared:
            raise StepError(self.unprepared)
        return [Upload(*self._fresh(), path, PurePath(path).name, target, 1.0) for path in paths]

    def restarted(self, id: UploadId) -> Restarted:
        return Restarted(id, *self._fresh())

    def close(self, *, park: bool) -> concurrent.futures.Future[None]:
        self.closed.append(park)
        return self.ask(asyncio.sleep(0))

    # -- what a test drives -----------------------------------------------------------------------

    def tell(self, *changes: Change) -> None:
        """The listener hears this, as from the engine's thread."""
        self._soon(self._listener.changed, changes)

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
        changes = [
            Gone(command.id) if isinstance(command, Forget) else command.upload
            for command in self._queue.handle(event)
            if isinstance(command, Save | Show | Forget)
        ]
        if changes:
            self._listener.changed(changes)

    def _fresh(self) -> tuple[UploadId, str]:
        number = next(self._numbers)
        return UploadId(f"{number:032x}"), f"{number:064x}"
