"""What the window needs from the world, in its own words. The composition root of the app gives it."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from uploader_app import wire
from uploader_app.domain.messages import Event, Restarted
from uploader_app.domain.upload import Target, Upload, UploadId
from uploader_app.engine.ports import Listener

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Account:
    """Who is signed in, where. ``username`` is what ``Target.account`` holds; ``name`` is for people."""

    site: str
    username: str
    name: str


class Backend(Protocol):
    """The engine in its own thread, and the person's account. Plain calls return at once and come from the
    window's thread; coroutines are only run by ``ask``, on the engine's loop."""

    shown: Callable[[Sequence[str]], None]
    """Set by the window. Called in the engine's thread when a second start asks for the window, with the paths
    that it was given."""

    @property
    def account(self) -> Account | None:
        """None = signed out."""

    @property
    def speed_limit(self) -> float:
        """Bytes per second in all that the settings allow, 0 = no limit."""

    def listen(self, listener: Listener) -> None:
        """Called once, before anything else. The listener is called in the engine's thread; its first
        ``changed`` holds every upload of the journal, and comes even when there is none."""

    def post(self, event: Event) -> None: ...

    def ask(self, question: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:  # Any: what a coroutine yields
        """Run it on the engine's loop."""

    async def sign_in(self, site: str, username: str, password: str) -> Account:
        """Raises StepError. On success ``account`` is set and ``SignedIn`` was posted to the queue."""

    async def sign_out(self) -> None: ...

    async def assignments(self) -> list[wire.Assignment]:
        """Raises StepError."""

    def prepare(self, paths: Sequence[str], target: Target) -> list[Upload]:
        """New uploads with fresh ids and secrets, folders replaced by their videos. Reads the disk: run in a
        worker thread. Raises StepError when there is nothing to take."""

    def restarted(self, id: UploadId) -> Restarted:
        """The event which begins this one again, with a fresh id and secret."""

    def close(self, *, park: bool) -> concurrent.futures.Future[None]:
        """Stop the engine within 2 s, journal kept. ``park``: tell the companion that we will be back."""
