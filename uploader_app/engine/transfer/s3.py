"""Sends one file as an S3 multipart upload. What the store lists is the only truth: every run begins by asking for it.

Four parts are under way at once, each on a kept connection of its own. The companion signs a part's URL when its turn
comes, a few at a time, because a URL that was signed long before is dead when it is used.

| status of a PUT   | what is done                                                          |
|-------------------|-----------------------------------------------------------------------|
| 200               | the part is there; the next one                                       |
| 400               | BadDigest: wait, it was damaged on the way; else stop                 |
| 403               | a fresh URL and again, once a part; then stop                         |
| 404               | wait; the next run asks whether the upload is whole, or gone          |
| 3xx               | wait: some other site answers                                         |
| 408 409 429 5xx   | wait                                                                  |
| other             | stop                                                                  |
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import CancelledError, Future
from functools import partial

import httpx

from uploader_app import net
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import Part, Parts, PartUrl, S3Ticket, Source
from uploader_app.engine.ports import Report, Sign
from uploader_app.engine.transfer.http1 import Span
from uploader_app.engine.transfer.wire_pump import (
    PIECE,
    Cut,
    FilePart,
    Line,
    RateLimit,
    in_thread,
    open_file,
    read_file,
)

AT_ONCE = 4
SIGNED_AT_ONCE = 8


class S3Transfer:
    def __init__(self, limit: RateLimit, line: Callable[[RateLimit], Line] = Line) -> None:
        self._limit = limit
        self._line = line

    async def send(self, ticket: S3Ticket, source: Source, report: Report, sign: Sign) -> None:
        """Until the store has every part. Raises StepError."""
        there = await sign(())
        tally = _Tally(ticket.part_size, source.size, there.done, report)
        parts = _Parts(tally.missing, sign)
        workers = [self._carried(source, parts, tally) for _ in range(min(AT_ONCE, len(tally.missing)))]
        for failed in await asyncio.gather(*workers, return_exceptions=True):
            if failed is not None:
                raise failed

    async def _carried(self, source: Source, parts: _Parts, tally: _Tally) -> None:
        line = self._line(self._limit)

        def cut() -> None:
            parts.end()
            line.cut()

        await in_thread(partial(_work, line, source, parts, tally), cut)


def _work(line: Line, source: Source, parts: _Parts, tally: _Tally) -> None:
    """In a worker thread: one part after the other, until none is left or one of the workers failed."""
    try:
        file = open_file(source.path)
        try:
            while place := parts.take():
                _deliver(line, file, source, parts, tally, place)
        finally:
            os.close(file)
    except BaseException:
        parts.stop()
        raise
    finally:
        line.close()


def _deliver(line: Line, file: int, source: Source, parts: _Parts, tally: _Tally, place: PartUrl) -> None:
    answer = _put(line, file, source, tally, place)
    if answer.status_code == 403:
        answer = _put(line, file, source, tally, parts.again(place.number))
    if answer.status_code != 200:
        raise StepError(_refusal(answer, place.number))
    tally.arrived(place.number)


def _put(line: Line, file: int, source: Source, tally: _Tally, place: PartUrl) -> httpx.Response:
    start, end = tally.span(place.number)
    # The store compares it with what arrives; it cannot tell a hash of the whole file later.
    headers = {**place.headers, "Content-Length": str(end - start), "Content-MD5": _md5(line, file, start, end)}
    body = FilePart(line, file, source, start, end, partial(tally.moved, place.number))
    return line.request("PUT", place.url, headers=headers, extensions={"file_body": body})


def _md5(line: Line, file: int, start: int, end: int) -> str:
    """Of this part of the file, as RFC 1864 wants it. Raises Cut, StepError."""
    digest = hashlib.md5(usedforsecurity=False)
    for offset in range(start, end, PIECE):
        line.go_on()
        digest.update(read_file(file, Span(offset, min(PIECE, end - offset))))
    return base64.b64encode(digest.digest()).decode()


class _Parts:
    """The parts that are missing, handed to worker threads with a URL each. Made on the engine's loop."""

    def __init__(self, numbers: Iterable[int], sign: Sign) -> None:
        self._sign = sign
        self._loop = asyncio.get_running_loop()
        self._lock = threading.Lock()
        self._numbers = deque(numbers)
        self._urls: deque[PartUrl] = deque()
        self._asking: set[Future[Parts]] = set()
        self._stopped = self._ended = False

    def take(self) -> PartUrl | None:
        """The next part, None when nothing is left to do."""
        with self._lock:
            if not self._urls and self._numbers and not self._stopped:
                batch = [self._numbers.popleft() for _ in range(min(SIGNED_AT_ONCE, len(self._numbers)))]
                self._urls.extend(self._signed(batch))
            return self._urls.popleft() if self._urls and not self._stopped else None

    def again(self, number: int) -> PartUrl:
        """A fresh URL for a part whose first one was refused."""
        return self._signed([number])[0]

    def stop(self) -> None:
        """Hand out no more; what is under way may still arrive."""
        self._stopped = True

    def end(self) -> None:
        """Nobody waits any longer, not for a signature either."""
        self._ended = True
        self.stop()
        for asked in list(self._asking):
            asked.cancel()

    def _signed(self, numbers: list[int]) -> Sequence[PartUrl]:
        asked = asyncio.run_coroutine_threadsafe(_coroutine(self._sign, numbers), self._loop)
        self._asking.add(asked)
        try:
            if self._ended:
                asked.cancel()
            urls = asked.result().urls
        except CancelledError:
            raise Cut from None
        finally:
            self._asking.discard(asked)
        if [one.number for one in urls] != numbers:
            raise StepError(Fault(Code.STORE_PROTOCOL, retry=True, detail="not the parts that were asked for"))
        return urls


async def _coroutine(sign: Sign, numbers: list[int]) -> Parts:
    return await sign(numbers)


class _Tally:
    """Which bytes belong to which part, and how many of the file are sent. ``moved`` comes from any thread."""

    def __init__(self, part_size: int, size: int, done: Sequence[Part], report: Report) -> None:
        self._part_size = part_size
        self._size = size
        self._report = report
        self._lock = threading.Lock()
        numbers = range(1, -(-size // part_size) + 1)
        whole = {part.number for part in done if part.number in numbers and part.size == self._length(part.number)}
        self._sent = {number: self._length(number) for number in whole}
        self._total = sum(self._sent.values())
        self.missing = [number for number in numbers if number not in whole]
        report(self._total)

    def span(self, number: int) -> tuple[int, int]:
        start = (number - 1) * self._part_size
        return start, min(self._size, start + self._part_size)

    def moved(self, number: int, offset: int) -> None:
        """The part is sent up to this offset of the file."""
        with self._lock:
            sent = offset - self.span(number)[0]
            self._total += sent - self._sent.get(number, 0)
            self._sent[number] = sent
            self._report(self._total)

    def arrived(self, number: int) -> None:
        self.moved(number, self.span(number)[1])

    def _length(self, number: int) -> int:
        start, end = self.span(number)
        return end - start


_RETRYABLE = {
    404: Code.STORE_GONE,
    408: Code.SERVER_BUSY,
    409: Code.STORE_CONFLICT,
    429: Code.RATE_LIMITED,
    503: Code.SERVER_BUSY,
}


def _refusal(answer: httpx.Response, number: int) -> Fault:
    """What an error status means; see the table on top."""
    status, detail = answer.status_code, f"PUT of part {number} answered {answer.status_code}"
    if status == 400 and b"<Code>BadDigest</Code>" in answer.content:
        return Fault(Code.STORE_CHECKSUM, retry=True, detail=detail)
    if 300 <= status < 400:
        return Fault(Code.NET_MOVED, retry=True, detail=detail)
    if status in _RETRYABLE or status >= 500:
        after = net.retry_after(answer.headers, time.time())
        return Fault(_RETRYABLE.get(status, Code.SERVER_ERROR), retry=True, after=after, detail=detail)
    return Fault(Code.STORE_REFUSED, detail=detail)
