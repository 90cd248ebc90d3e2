"""What the window needs from the world, in its own words. The composition root of the app gives it."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from uploader_app import wire
from uploader_app.domain.faults import Fault
from uploader_app.domain.messages import Event, Restarted, Retargeted
from uploader_app.domain.story import Happening
from uploader_app.domain.upload import Target, Upload, UploadId
from uploader_app.engine.ports import Listener
from uploader_app.gui.entrance import Account, Entrance
from uploader_app.gui.films import Films
from uploader_app.gui.records import Records
from uploader_app.gui.surroundings import Surroundings
from uploader_app.settings import Settings

__all__ = ["Account", "Backend", "Prepared", "Refusal"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file or folder that cannot be taken."""

    path: str
    fault: Fault


@dataclass(frozen=True, slots=True)
class Prepared:
    uploads: list[Upload]
    refused: list[Refusal] = field(default_factory=list)


class Backend(Entrance, Protocol):
    """The engine in its own thread, and the people's accounts. Plain calls return at once and come from the
    window's thread; coroutines are only run by ``ask``, on the engine's loop."""

    shown: Callable[[Sequence[str]], None]
    """Set by the window. Called in the engine's thread when a second start asks for the window, with the paths
    and links that it was given."""

    @property
    def speed_limit(self) -> float:
        """Bytes per second in all that count now, 0 = no limit."""

    @property
    def full_until(self) -> float:
        """Until when (UTC seconds) neither the settings' limit nor the timetable's counts; in the past: they do."""

    def full_speed(self, until: float) -> None:
        """Let neither count till then (UTC seconds); 0 ends it."""

    def ahead(self, site: str) -> float:
        """Seconds by which the clock of this site is ahead of this computer's; 0 while it is not known."""

    @property
    def records(self) -> Records:
        """Once ``listen`` was called."""

    @property
    def films(self) -> Films: ...

    @property
    def surroundings(self) -> Surroundings: ...

    @property
    def settings(self) -> Settings: ...

    async def change(self, name: str, value: object) -> Settings:
        """Keep what the person chose; from now on it counts. Raises StepError SETTING_REFUSED,
        SETTING_NOT_KEPT."""

    async def report(self) -> str:
        """Everything for support, redacted."""

    def listen(self, listener: Listener) -> None:
        """Called once, before anything else. The listener is called in the engine's thread; its first
        ``changed`` holds every upload of the journal, and comes even when there is none."""

    def post(self, event: Event) -> None: ...

    def ask(self, question: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:  # Any: what a coroutine yields
        """Run it on the engine's loop."""

    async def assignments(self) -> list[wire.Assignment]:
        """Raises StepError."""

    async def assignment(self, id: str) -> wire.Assignment:
        """One of them, with what this person has handed in. Raises StepError."""

    async def assignment_of(self, target: Target) -> wire.Assignment:
        """As above, for the person whose upload goes there, be it the current account or another. Raises StepError."""

    def prepare(self, paths: Sequence[str], target: Target) -> Prepared:
        """New uploads with fresh ids and secrets, folders replaced by their videos, and what cannot be taken. Reads
        the disk: run in a worker thread."""

    def restarted(self, id: UploadId) -> Restarted:
        """The event which begins this one again, with a fresh id and secret."""

    def retargeted(self, id: UploadId, target: Target) -> Retargeted:
        """The event which sends this one elsewhere; as above."""

    async def story(self, id: UploadId) -> Sequence[Happening]:
        """How this one went, the oldest first."""

    def close(self, *, park: bool) -> concurrent.futures.Future[None]:
        """Stop the engine within 2 s, journal kept. ``park``: tell the companion that we will be back."""
