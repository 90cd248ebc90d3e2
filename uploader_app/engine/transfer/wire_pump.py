"""Moves a file's bytes through one kept connection from a worker thread: in pieces, at a limited rate, looking
at the file before each piece, and cut off at once from any other thread. It knows no tus and no S3."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import httpx

from uploader_app import net
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import Source
from uploader_app.engine.ports import Report
from uploader_app.engine.reading import read_at
from uploader_app.engine.transfer.http1 import FileTransport, Span

T = TypeVar("T")

PIECE = 1024 * 1024
SMALLEST_PIECE = 16 * 1024
PIECES_A_SECOND = 8
"""Under a limit, so many small pieces instead of one big burst."""
SLOW_SECONDS = 0.5
"""A piece that takes longer is too large for its line: one could not see it move."""
TURN_SECONDS = 0.2
"""How soon a raised limit is noticed by who waits."""


class Cut(Exception):  # noqa: N818  # no error: the person wanted it
    """The line was cut on purpose."""


class RateLimit:
    """A leaky bucket that all running transfers of one profile share. ``rate``: bytes per second, 0 = no limit; it may
    be changed at any time, and counts at once for what waits already."""

    def __init__(self, rate: int = 0) -> None:
        self.rate = rate
        self._lock = threading.Lock()  # worker threads of several uploads draw from the one bucket
        self._booked = 0.0
        self._gone = 0.0
        self._looked_at = 0.0

    def book(self, count: int) -> float:
        """A place in the line for ``count`` bytes."""
        with self._lock:
            self._let_go()
            place = self._booked
            self._booked += count
            return place

    def seconds_for(self, place: float) -> float:
        """How long its bytes still wait, if the rate stays as it is."""
        with self._lock:
            self._let_go()
            return max(0.0, place - self._gone) / self.rate if self.rate else 0.0

    def change(self, rate: int) -> None:
        with self._lock:
            self._let_go()
            self.rate = rate

    def _let_go(self) -> None:
        """Count what left the bucket since it was looked at."""
        now = time.monotonic()
        gone = self._gone + (now - self._looked_at) * self.rate
        self._gone = min(self._booked, gone) if self.rate else self._booked
        self._looked_at = now

    @property
    def piece(self) -> int:
        """Bytes to send at a stretch."""
        rate = self.rate
        return min(PIECE, max(SMALLEST_PIECE, rate // PIECES_A_SECOND)) if rate else PIECE


class Line:
    """One connection to one store. ``cut`` may be called from any thread; all else belongs to one worker."""

    def __init__(
        self,
        limit: RateLimit,
        *,
        timeout: httpx.Timeout = net.SEND_TIMEOUT,
        transport: Callable[[threading.Event], FileTransport] = FileTransport,
    ) -> None:
        self._limit = limit
        self._fitting = PIECE
        self._cut = threading.Event()
        self._transport = transport(self._cut)
        self._client = httpx.Client(
            transport=self._transport,
            timeout=timeout,
            follow_redirects=False,
            headers={"User-Agent": net.USER_AGENT},
        )

    def cut(self) -> None:
        """End whatever is under way: a send, a wait for an answer, a wait for the limit."""
        self._transport.shut()

    def close(self) -> None:
        self._client.close()

    def request(self, method: str, url: str, **options: Any) -> httpx.Response:  # Any: passed on to httpx as it is
        """One exchange. Raises Cut, or StepError when the network fails."""
        self.go_on()
        try:
            return self._client.request(method, url, **options)
        except httpx.TransportError as error:
            if self._cut.is_set():
                raise Cut from error
            raise StepError(net.fault_of(error)) from error
        except httpx.InvalidURL as error:
            raise StepError(Fault(Code.STORE_PROTOCOL, detail="the upload address is malformed")) from error

    def go_on(self) -> None:
        """Raises Cut when nobody wants it any longer."""
        if self._cut.is_set():
            raise Cut

    def wait_for(self, count: int) -> None:
        """Until the rate limit lets ``count`` bytes go. Raises Cut."""
        place = self._limit.book(count)
        while seconds := self._limit.seconds_for(place):
            # In turns, because the limit may be raised meanwhile.
            if self._cut.wait(min(seconds, TURN_SECONDS)):
                raise Cut
        self.go_on()

    @property
    def piece(self) -> int:
        return min(self._fitting, self._limit.piece)

    def took(self, seconds: float) -> None:
        """So long the last piece was under way; the next one fits the line better."""
        if seconds > SLOW_SECONDS:
            self._fitting = max(SMALLEST_PIECE, self._fitting // 2)
        elif seconds < SLOW_SECONDS / 8:
            self._fitting = min(PIECE, 2 * self._fitting)


async def in_thread(work: Callable[[], T], cut: Callable[[], None]) -> T:
    """``work()`` in a thread; cancelling this calls ``cut`` and waits for the thread to notice."""
    # Of its own: the loop's few threads also look up names, and a part that waits for its URL waits for such a one.
    thread = ThreadPoolExecutor(1, "transfer")
    working = asyncio.get_running_loop().run_in_executor(thread, work)
    thread.shutdown(wait=False)
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        cut()
        working.add_done_callback(_heard)
        await asyncio.wait({working})
        raise


def _heard(working: asyncio.Future[T]) -> None:
    """Nobody waits for what a cut line came to; asyncio shall not report it as forgotten."""
    if not working.cancelled():
        working.exception()


def open_file(path: str) -> int:
    """The descriptor of the file, to be read. Raises StepError."""
    try:
        return os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as error:
        raise StepError(Fault(Code.FILE_MISSING)) from error
    except OSError as error:
        raise StepError(Fault(Code.FILE_UNREADABLE, detail=f"errno={error.errno}")) from error


def read_file(file: int, span: Span) -> bytes:
    """Raises StepError, also when the file has become shorter."""
    try:
        piece = read_at(file, span.count, span.offset)
    except OSError as error:
        raise StepError(Fault(Code.FILE_UNREADABLE, detail=f"errno={error.errno}")) from error
    if len(piece) < span.count:
        raise StepError(Fault(Code.FILE_CHANGED, detail=f"ends at {span.offset + len(piece)}"))
    return piece


class FilePart:
    """Bytes ``start`` to ``end`` of an open file as one request body. Raises StepError when the file is no
    longer what was checked: the request breaks off, and nothing of the changed file is sent."""

    def __init__(self, line: Line, file: int, source: Source, start: int, end: int, report: Report) -> None:
        self.file = file
        self._line = line
        self._source = source
        self._start = start
        self._end = end
        self._report = report

    def spans(self) -> Iterator[Span]:
        offset = self._start
        while offset < self._end:
            self._still_the_same()
            span = Span(offset, min(self._line.piece, self._end - offset))
            self._line.wait_for(span.count)
            began = time.monotonic()
            yield span
            self._line.took(time.monotonic() - began)
            offset += span.count
            self._report(offset)

    def read(self, span: Span) -> bytes:
        return read_file(self.file, span)

    def _still_the_same(self) -> None:
        facts, source = os.fstat(self.file), self._source
        now = (facts.st_size, facts.st_mtime_ns, facts.st_dev, facts.st_ino)
        if now != (source.size, source.mtime_ns, source.device, source.inode):
            raise StepError(Fault(Code.FILE_CHANGED, detail=f"size {self._source.size} -> {facts.st_size}"))
