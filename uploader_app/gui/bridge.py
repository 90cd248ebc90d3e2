"""The only thread border of the window: ``post`` in, ``opened`` and ``changed`` out, ``ask`` for answers.

The engine's thread puts changes into a dict where the latest of each upload wins; a timer of the window's thread
empties it in portions, so that thousands of changes a second cost the window nothing.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import threading
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from itertools import islice
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.messages import Added, Change, Event
from uploader_app.domain.upload import Target, Upload, UploadId
from uploader_app.gui.ports import Account, Backend

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
    _answered = Signal(object)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._mailbox = _Mailbox()
        self._first = True
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.drain)
        self._mailbox.filled.connect(self._schedule, Qt.ConnectionType.QueuedConnection)
        self._mailbox.summoned.connect(self.shown, Qt.ConnectionType.QueuedConnection)
        self._mailbox.hindrance.connect(self.hindered, Qt.ConnectionType.QueuedConnection)
        self._answered.connect(_call, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to listen. Connect the signals first."""
        self._backend.shown = self._mailbox.shown
        self._backend.listen(self._mailbox)

    @property
    def account(self) -> Account | None:
        return self._backend.account

    @property
    def speed_limit(self) -> float:
        return self._backend.speed_limit

    def post(self, event: Event) -> None:
        self._backend.post(event)

    def restart(self, id: UploadId) -> None:
        self._backend.post(self._backend.restarted(id))

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

    def ask(self, question: Coroutine[Any, Any, T], done: Callable[[T], None], failed: Failed) -> None:
        """Run ``question`` on the engine's loop; exactly one of ``done``, ``failed`` is called, in this thread."""

        def answered(future: concurrent.futures.Future[T]) -> None:
            self._answered.emit(partial(_deliver, future, done, failed))

        self._backend.ask(question).add_done_callback(answered)

    def sign_in(
        self, site: str, username: str, password: str, *, done: Callable[[Account], None], failed: Failed
    ) -> None:
        self.ask(self._backend.sign_in(site, username, password), done, failed)

    def sign_out(self, done: Callable[[None], None], failed: Failed) -> None:
        self.ask(self._backend.sign_out(), done, failed)

    def assignments(self, done: Callable[[list[Any]], None], failed: Failed) -> None:
        self.ask(self._backend.assignments(), done, failed)

    def prepare(
        self, paths: Sequence[str], target: Target, done: Callable[[list[Upload]], None], failed: Failed
    ) -> None:
        self.ask(asyncio.to_thread(self._backend.prepare, tuple(paths), target), done, failed)

    def add(self, paths: Sequence[str], target: Target, failed: Failed) -> None:
        def added(uploads: list[Upload]) -> None:
            for upload in uploads:
                self.post(Added(upload))

        self.prepare(paths, target, added, failed)

    def close(self, done: Callable[[None], None], *, park: bool) -> None:
        def answered(future: concurrent.futures.Future[None]) -> None:
            self._answered.emit(partial(_deliver, future, done, lambda _: done(None)))

        self._backend.close(park=park).add_done_callback(answered)


class _Mailbox(QObject):
    """A Listener: its methods are called in the engine's thread, ``take`` in the window's."""

    filled = Signal()
    hindrance = Signal(object)
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

    def shown(self, paths: Sequence[str]) -> None:
        self.summoned.emit(list(paths))

    def take(self, portion: int | None) -> list[Change]:
        with self._lock:
            ids = list(islice(self._latest, portion))
            return [self._latest.pop(id) for id in ids]


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
