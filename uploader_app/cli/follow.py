"""Tells the terminal how some uploads go on, until each of them is settled."""

from __future__ import annotations

import asyncio
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace

from uploader_app import words
from uploader_app.cli import rows, texts
from uploader_app.domain.faults import Code
from uploader_app.domain.messages import Change, Gone, Hold
from uploader_app.domain.pace import Pace
from uploader_app.domain.upload import Status, Step, Upload, UploadId
from uploader_app.engine.ports import Listener

SETTLED = frozenset({Status.DONE, Status.FAILED, Status.PAUSED})
BAR_WIDTH = 24
LOOK_SECONDS = 0.2

EXIT_DONE, EXIT_FAILED, EXIT_USAGE, EXIT_SIGN_IN, EXIT_DRAFT, EXIT_INTERRUPTED = 0, 1, 2, 3, 4, 130


class Follower:
    """The engine's Listener on the command line. ``followed`` is set once it is known who is meant. ``cut``: what is
    shown does not arrive any longer."""

    def __init__(self, show: Callable[[Upload], None]) -> None:
        self.uploads: dict[UploadId, Upload] = {}
        self.followed: set[UploadId] = set()
        self.loaded = asyncio.Event()
        self.cut = asyncio.Event()
        self._show = show
        self._moved = asyncio.Event()
        self._guests: list[Listener] = []

    def changed(self, changes: Sequence[Change]) -> None:
        for change in changes:
            if isinstance(change, Gone):
                self.uploads.pop(change.id, None)
                self.followed.discard(change.id)
            else:
                self.uploads[change.id] = change
                if change.id in self.followed:
                    self._tell(change)
        self.loaded.set()
        self._moved.set()
        for guest in self._guests:
            guest.changed(changes)

    @contextmanager
    def shared_with(self, guest: Listener) -> Iterator[None]:
        """Within the block the guest hears what we hear."""
        self._guests.append(guest)
        try:
            yield
        finally:
            self._guests.remove(guest)

    def hindered(self, code: Code | None) -> None:
        if code is not None:
            say(texts.HINDERED)
        for guest in self._guests:
            guest.hindered(code)

    def held(self, holds: Mapping[Hold, float]) -> None:
        for guest in self._guests:
            guest.held(holds)

    def twins(self, twins: Sequence[Upload]) -> None:
        for guest in self._guests:
            guest.twins(twins)

    def _tell(self, upload: Upload) -> None:
        try:
            self._show(upload)
        except OSError:  # it must not end the engine, which still has to stop in good order
            self.cut.set()

    async def settled(self, met: Callable[[], bool] = lambda: True) -> None:
        """Until every followed upload has come to rest, and ``met`` too."""
        while not (met() and all(self._at_rest(id) for id in self.followed)):
            self._moved.clear()
            try:
                async with asyncio.timeout(LOOK_SECONDS):
                    await self._moved.wait()
            except TimeoutError:
                continue  # ``met`` has no event of its own

    def _at_rest(self, id: UploadId) -> bool:
        return id in self.uploads and self.uploads[id].status in SETTLED

    def exit_code(self) -> int:
        """What the followed uploads came to."""
        return exit_code(self.uploads[id] for id in self.followed if id in self.uploads)


_BY_CODE: dict[Code | None, int] = {Code.AUTH_EXPIRED: EXIT_SIGN_IN, Code.TARGET_DRAFT: EXIT_DRAFT}
"""Where it is the same for all that did not arrive."""


def exit_code(uploads: Iterable[Upload]) -> int:
    failed = [upload for upload in uploads if upload.status is not Status.DONE]
    if not failed:
        return EXIT_DONE
    why = {upload.fault.code if upload.fault else None for upload in failed}
    return _BY_CODE.get(why.pop(), EXIT_FAILED) if len(why) == 1 else EXIT_FAILED


def say(text: str) -> None:
    """To the person, never into the output that programs read."""
    with suppress(OSError):  # nobody is left to be told
        print(text, file=sys.stderr, flush=True)


def json_show(upload: Upload) -> None:
    print(rows.as_json(upload, time.time()), flush=True)


class TextShow:
    """A progress bar on a terminal; elsewhere a line for each change of state."""

    def __init__(self) -> None:
        self._bar = sys.stdout.isatty()
        self._pace: dict[UploadId, Pace] = {}
        self._last: dict[UploadId, Upload] = {}

    def __call__(self, upload: Upload) -> None:
        pace = self._pace.get(upload.id, Pace()).moved(time.monotonic(), upload.sent)
        if upload.status is not Status.RUNNING:
            pace = Pace()
        self._pace[upload.id] = pace
        last = self._last.get(upload.id)
        self._last[upload.id] = upload
        if last and _same_state(last, upload):
            if self._bar and upload.step is Step.TRANSFER:
                self._draw(upload, pace)
            return
        if upload.status is Status.READY:
            return  # between two steps; nothing that a person needs to read
        lead = "\r\033[K" if self._bar else ""
        print(f"{lead}{upload.name}: {words.explain(upload, time.time()).text}", flush=True)
        if upload.fault and upload.status is Status.FAILED and (hint := texts.hint(upload.fault.code, upload.id)):
            say(hint)

    def _draw(self, upload: Upload, pace: Pace) -> None:
        filled = BAR_WIDTH * upload.sent // max(1, upload.size)
        parts = [
            f"{100 * upload.sent // max(1, upload.size):3d} %",
            words.sent_of(upload.sent, upload.size),
        ]
        if pace.speed:
            parts.append(words.speed(pace.speed))
        left = pace.seconds_left(upload.size)
        if left is not None:
            parts.append(words.duration(left) + " left")
        line = f"[{'█' * filled}{'·' * (BAR_WIDTH - filled)}] {'  '.join(parts)}"
        print(f"\r\033[K{line[: shutil.get_terminal_size().columns - 1]}", end="", flush=True)


def _same_state(a: Upload, b: Upload) -> bool:
    """Alike but for how many bytes were sent."""
    return replace(a, sent=0, sha256="", tries=0, run=0) == replace(b, sent=0, sha256="", tries=0, run=0)
