"""The only thread border of the window: ``post`` in, ``opened`` and ``changed`` out, ``ask`` for answers.

The engine's thread puts changes into a dict where the latest of each upload wins; a timer of the window's thread
empties it in portions, so that thousands of changes a second cost the window nothing.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import threading
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.messages import Change, Event, Hold
from uploader_app.domain.story import Happening
from uploader_app.domain.upload import Target, Upload, UploadId
from uploader_app.gui.entrance import Account, Entrance
from uploader_app.gui.films import Films
from uploader_app.gui.ports import Backend, Prepared
from uploader_app.gui.records import Records
from uploader_app.gui.surroundings import Surroundings
from uploader_app.settings import Settings
from uploader_app.wire import Assignment

T = TypeVar("T")
Failed = Callable[[Fault], None]

DRAIN_MS = 100
PORTION = 200
"""Changes handed on in one go, about 3 ms of work; what is left follows ``PORTION_MS`` later."""
PORTION_MS = 10

logger = logging.getLogger(__name__)


class Bridge(QObject):
    """Between the window's thread, where all but ``_Mailbox`` lives, and the engine's."""

    opened = Signal(list)
    """Every upload of the journal, once."""
    changed = Signal(list)
    shown = Signal(list)
    """Somebody started the app again, with these paths."""
    hindered = Signal(object)
    """A Code, or None when nothing is in the way any longer."""
    held = Signal(object)
    """What holds uploads back from now on: {Hold: until, in UTC seconds, 0 = unknown}."""
    twins = Signal(list)
    """Uploads whose files were to go to the same assignment once more, and do not."""
    _answered = Signal(object)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._mailbox = _Mailbox()
        self._first = True
        self._ending: list[concurrent.futures.Future[None]] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.drain)
        self._mailbox.filled.connect(self._schedule, Qt.ConnectionType.QueuedConnection)
        self._mailbox.summoned.connect(self.shown, Qt.ConnectionType.QueuedConnection)
        self._mailbox.hindrance.connect(self.hindered, Qt.ConnectionType.QueuedConnection)
        self._mailbox.holding.connect(self.held, Qt.ConnectionType.QueuedConnection)
        self._mailbox.refused.connect(self.twins, Qt.ConnectionType.QueuedConnection)
        self._answered.connect(_call, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to listen. Connect the signals first."""
        self._backend.shown = self._mailbox.shown
        self._backend.listen(self._mailbox)

    @property
    def account(self) -> Account | None:
        return self._backend.account

    @property
    def entrance(self) -> Entrance:
        """Whose coroutines are for ``ask``."""
        return self._backend

    @property
    def speed_limit(self) -> float:
        return self._backend.speed_limit

    @property
    def full_until(self) -> float:
        return self._backend.full_until

    def full_speed(self, until: float) -> None:
        self._backend.full_speed(until)

    def ahead(self, site: str) -> float:
        """Seconds by which the clock of this site is ahead of this computer's; 0 while it is not known."""
        return self._backend.ahead(site)

    @property
    def films(self) -> Films:
        """Whose coroutines are for ``ask``."""
        return self._backend.films

    @property
    def records(self) -> Records:
        return self._backend.records

    @property
    def surroundings(self) -> Surroundings:
        """Whose coroutines are for ``ask``."""
        return self._backend.surroundings

    @property
    def settings(self) -> Settings:
        return self._backend.settings

    def change(self, name: str, value: object, done: Callable[[Settings], None], failed: Failed) -> None:
        self.ask(self._backend.change(name, value), done, failed)

    def report(self, done: Callable[[str], None], failed: Failed) -> None:
        self.ask(self._backend.report(), done, failed)

    def post(self, event: Event) -> None:
        self._backend.post(event)

    def restart(self, id: UploadId) -> None:
        self._backend.post(self._backend.restarted(id))

    def retarget(self, id: UploadId, target: Target) -> None:
        self._backend.post(self._backend.retargeted(id, target))

    # -- changes ----------------------------------------------------------------------------------

    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start(0 if self._first else DRAIN_MS)

    def drain(self) -> None:
        """Hand on what came in."""
        if self._first:
            self._first = False
            self.opened.emit(self._mailbox.take(None))
            return
        portion = self._mailbox.take(PORTION)
        if len(portion) == PORTION:
            self._timer.start(PORTION_MS)
        if portion:
            self.changed.emit(portion)

    # -- questions --------------------------------------------------------------------------------

    def ask(
        self, question: Coroutine[Any, Any, T], done: Callable[[T], None], failed: Failed
    ) -> concurrent.futures.Future[T]:
        """Run ``question`` on the engine's loop; exactly one of ``done``, ``failed`` is called, in this thread. None is
        when what is returned was cancelled, which ends the question, and when Fieldpost is being left."""
        if self._ending:
            return _unasked(question)

        def answered(future: concurrent.futures.Future[T]) -> None:
            self._answered.emit(partial(_deliver, future, done, failed))

        asked = self._backend.ask(question)
        asked.add_done_callback(answered)
        return asked

    def story(self, id: UploadId, done: Callable[[Sequence[Happening]], None], failed: Failed) -> None:
        self.ask(self._backend.story(id), done, failed)

    def assignments(self, done: Callable[[list[Assignment]], None], failed: Failed) -> None:
        self.ask(self._backend.assignments(), done, failed)

    def assignment(self, id: str, done: Callable[[Assignment], None], failed: Failed) -> None:
        self.ask(self._backend.assignment(id), done, failed)

    def assignment_of(self, target: Target, done: Callable[[Assignment], None], failed: Failed) -> None:
        self.ask(self._backend.assignment_of(target), done, failed)

    def prepare(self, paths: Sequence[str], target: Target, done: Callable[[Prepared], None], failed: Failed) -> None:
        self.ask(asyncio.to_thread(self._backend.prepare, tuple(paths), target), done, failed)

    def close(self, done: Callable[[None], None], *, park: bool) -> None:
        """Once."""

        def answered(future: concurrent.futures.Future[None]) -> None:
            self._answered.emit(partial(_deliver, future, done, lambda _: done(None)))

        self._ending = [self._backend.close(park=park)]
        self._ending[0].add_done_callback(answered)

    def await_end(self, seconds: float) -> None:
        """Blocks until what was closed has ended, at most so long."""
        concurrent.futures.wait(self._ending, seconds)


class _Mailbox(QObject):
    """A Listener: its methods are called in the engine's thread, ``take`` in the window's."""

    filled = Signal()
    hindrance = Signal(object)
    holding = Signal(object)
    refused = Signal(list)
    summoned = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._latest: dict[UploadId, Change] = {}
        self._told = False

    def changed(self, changes: Sequence[Change]) -> None:
        with self._lock:
            first, self._told = not self._told, True
            news = first or (not self._latest and bool(changes))
            self._latest.update((change.id, change) for change in changes)
        if news:
            self.filled.emit()

    def hindered(self, code: Code | None) -> None:
        self.hindrance.emit(code)

    def held(self, holds: Mapping[Hold, float]) -> None:
        self.holding.emit(holds)

    def twins(self, twins: Sequence[Upload]) -> None:
        self.refused.emit(list(twins))

    def shown(self, paths: Sequence[str]) -> None:
        self.summoned.emit(list(paths))

    def take(self, portion: int | None) -> list[Change]:
        with self._lock:
            ids = list(islice(self._latest, portion))
            return [self._latest.pop(id) for id in ids]


def _unasked(question: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
    question.close()
    unasked: concurrent.futures.Future[T] = concurrent.futures.Future()
    unasked.cancel()
    return unasked


def _call(answer: Callable[[], None]) -> None:
    answer()


def _deliver(future: concurrent.futures.Future[T], done: Callable[[T], None], failed: Failed) -> None:
    error = future.exception() if not future.cancelled() else None
    if future.cancelled():
        return
    if error is None:
        done(future.result())
    elif isinstance(error, StepError):
        failed(error.fault)
    else:
        logger.error("a question of the window failed", exc_info=error)
        failed(Fault(Code.BUG, detail=type(error).__name__))
