"""Sends one file by tus 1.0.0. The server's offset is the only truth: every run begins by asking for it.

Headers, metadata and request lengths are tuspy's; the network is ours, because tuspy reads a whole chunk into
memory, has no timeout and does not look at what it resumes. Within a run only what needs no waiting is tried
again; everything else is a Fault, and the queue waits.

| status            | create        | HEAD                    | PATCH                                      |
|-------------------|---------------|-------------------------|--------------------------------------------|
| 2xx               | Location      | the offset              | the offset; none or nonsense: HEAD         |
| 307, 308          | same origin   | same origin (301, 302)  | same origin, the body again                |
| 400               | stop          | again; gone after three | HEAD, then again; stop after three         |
| 401               | stop, sign in | stop, sign in, URL kept | stop, sign in, URL kept                    |
| 403               | stop          | stop                    | HEAD; whole: done, else stop               |
| 404, 410          | stop          | gone: a new ticket      | HEAD decides; stop after three             |
| 409               | stop          | wait                    | HEAD; go on there, wait if nothing moved   |
| 412, 415          | stop          | stop                    | stop                                       |
| 413               | stop          | stop                    | half the chunk, down to the floor          |
| 423               | wait          | wait                    | wait                                       |
| 460               | stop          | stop                    | again; stop after two                      |
| 408 425 429 5xx   | wait          | wait                    | wait                                       |
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from typing import Any, Self, TypeVar
from urllib.parse import urljoin, urlsplit

import httpx

from uploader_app import net, wire
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import Source, Step, TusEndpoint, TusTicket
from uploader_app.engine.ports import Report
from uploader_app.engine.transfer.wire_pump import FilePart, Line, RateLimit, in_thread, open_file

FIRST_SMALLER_CHUNK = 64 * 1024 * 1024
SMALLEST_CHUNK = 1024 * 1024
"""Bytes in one PATCH: where to begin after a 413 to an unlimited one, and where to give up."""
SMALLEST_ON_A_GRID = 5 * 1024 * 1024
"""The same for a store that takes whole steps of a grid only: that is Cloudflare Stream, which refuses less."""

LONGEST_NUMBER = 20
"""Digits. More are nonsense, and from 4300 on int() refuses them."""

MAX_REDIRECTS = 5
HEAD_TRIES = 3
WAIT_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504, *range(520, 525)})
T = TypeVar("T")
HEAD_TIMEOUT = httpx.Timeout(net.SHORT_SECONDS, connect=net.CONNECT_SECONDS)


class TusTransfer:
    """Carries files to tus stores. Each call has its own connection and its own worker thread."""

    def __init__(self, limit: RateLimit, line: Callable[[RateLimit], Line] = Line) -> None:
        self._limit = limit
        self._line = line

    async def open(self, offer: TusTicket | TusEndpoint, source: Source, name: str) -> TusTicket:
        if isinstance(offer, TusTicket):
            return offer
        return await self._work(lambda line: _create(line, offer, source, name))

    async def send(self, ticket: TusTicket, source: Source, report: Report) -> None:
        await self._work(lambda line: _send(line, ticket, source, report))

    async def _work(self, work: Callable[[Line], T]) -> T:
        line = self._line(self._limit)
        return await in_thread(partial(_worked, work, line), line.cut)


def _worked(work: Callable[[Line], T], line: Line) -> T:
    """In the worker thread, which alone closes the line: whoever was cancelled twice has gone before it is done."""
    try:
        return work(line)
    finally:
        line.close()


def _create(line: Line, endpoint: TusEndpoint, source: Source, name: str) -> TusTicket:
    with _TusUpload(line, source, endpoint.url, name) as tus:
        return TusTicket(tus.create(), endpoint.chunk, endpoint.grid, endpoint.expires_at)


def _send(line: Line, ticket: TusTicket, source: Source, report: Report) -> None:
    with _TusUpload(line, source, ticket.url) as tus:
        tus.send(ticket, report)


class _TusUpload:
    """One file and one upload URL, on one line."""

    def __init__(self, line: Line, source: Source, url: str, name: str = "") -> None:
        # Here, because requests and aiohttp come with it: 0.4 s and 15 MiB that only sending has to pay.
        from tusclient.client import TusClient
        from tusclient.uploader.baseuploader import BaseUploader

        metadata = {"filename": name, "filetype": source.media_type} if name else {}
        self._line = line
        self._source = source
        self._url = url
        self._file = open_file(source.path)
        self._offset = 0
        # Without a URL of its own it asks nothing of the network; we only take its headers. By the path it would
        # open the file each time it asks for the size, and never close it.
        stream = os.fdopen(self._file, "rb", closefd=False)
        self._tuspy = BaseUploader(file_stream=stream, client=TusClient(url), metadata=metadata)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._file)

    # -- the three requests ----------------------------------------------------------------------

    def create(self) -> str:
        """The upload URL. Repeatable where the server says so; else a lost answer leaves an orphan that expires."""
        headers = self._tuspy.get_url_creation_headers()
        if not headers["upload-metadata"]:
            del headers["upload-metadata"]  # @tus/server refuses an empty one
        for last in (False, True):
            answer = self._follow("POST", self._url, frozenset({307, 308}), headers=headers, content=b"")
            if answer.status_code in (200, 201) and answer.headers.get("location"):
                return urljoin(str(answer.url), answer.headers["location"])
            if answer.status_code not in (200, 201) or last:
                break
        raise StepError(_refusal(answer, "create"))

    def offset_there(self) -> int:
        """How many bytes the store has."""
        headers, redirects = self._tuspy.get_headers(), frozenset({301, 302, 307, 308})
        for _ in range(HEAD_TRIES):
            answer = self._follow("HEAD", self._url, redirects, headers=headers, timeout=HEAD_TIMEOUT)
            if answer.status_code != 400:
                break
        if answer.status_code not in (200, 204):
            raise StepError(_refusal(answer, "HEAD"))
        offset, length = _number(answer, "upload-offset"), _number(answer, "upload-length")
        if offset is None:
            raise StepError(_unclear(answer, "HEAD"))
        if length not in (None, self._source.size) or offset > self._source.size:
            detail = f"there {offset} of {length}, here {self._source.size}"
            raise StepError(Fault(Code.STORE_MISMATCH, detail=detail))
        return offset

    def patch(self, end: int, report: Report) -> httpx.Response:
        """Send the bytes from ``offset`` to ``end``; whatever the answer is."""
        headers = {
            **self._tuspy.get_headers(),
            "Upload-Offset": str(self._offset),
            "Content-Type": "application/offset+octet-stream",
            "Content-Length": str(end - self._offset),
        }
        part = FilePart(self._line, self._file, self._source, self._offset, end, report)
        return self._follow("PATCH", self._url, frozenset({307, 308}), headers=headers, extensions={"file_body": part})

    def _follow(self, method: str, url: str, redirects: frozenset[int], **options: Any) -> httpx.Response:
        """One request, and where it is redirected to within the same origin. Any: options of httpx."""
        for _ in range(MAX_REDIRECTS):
            answer = self._line.request(method, url, **options)
            if not 300 <= answer.status_code < 400:
                return answer
            there = urljoin(url, answer.headers.get("location", ""))
            if answer.status_code not in redirects or not _may_follow(url, there):
                break
            url = there
        raise StepError(Fault(Code.NET_MOVED, detail=f"{method} answered {answer.status_code}"))

    # -- the whole file --------------------------------------------------------------------------

    def send(self, ticket: TusTicket, report: Report) -> None:
        """Until the store has every byte. Returns at once when it has them already."""
        chunk, trouble = ticket.chunk, 0
        self._offset = self.offset_there()
        report(self._offset)
        while self._offset < self._source.size:
            before = self._offset
            end = min(self._source.size, before + chunk) if chunk else self._source.size
            answer = self.patch(end, report)
            self._offset = self._offset_after(answer, end)
            if answer.status_code == 413:
                refused = end - before if chunk else min(end - before, 2 * FIRST_SMALLER_CHUNK)
                chunk = _smaller(refused, ticket.grid, answer)
                continue
            trouble = 0 if self._offset > before else trouble + 1
            if trouble:
                self._mind(answer, trouble)

    def _offset_after(self, answer: httpx.Response, end: int) -> int:
        """Where to go on. What the answer does not say for certain, HEAD says."""
        if answer.status_code in WAIT_STATUSES or answer.status_code in (401, 412, 415, 423, 507):
            raise StepError(_refusal(answer, "PATCH"))
        offset = _number(answer, "upload-offset")
        if answer.status_code in (200, 204) and offset is not None and self._offset <= offset <= end:
            return offset
        offset = self.offset_there()
        if offset > end:
            raise StepError(Fault(Code.STORE_CONFLICT, detail=f"sent up to {end}, there {offset}"))
        return offset

    def _mind(self, answer: httpx.Response, trouble: int) -> None:
        """Nothing moved, and the store still talks to us: again at once, later, or never."""
        if trouble < _TRIES_AT_ONE_OFFSET.get(answer.status_code, 0):
            return
        if answer.status_code in (200, 204):
            raise StepError(Fault(Code.STORE_NO_PROGRESS, retry=True, detail=f"at {self._offset}"))
        raise StepError(_refusal(answer, "PATCH"))


def _smaller(refused: int, grid: int, answer: httpx.Response) -> int:
    """Half of it, on the store's grid, and no less than the store takes. A proxy in between allows less than the
    store does."""
    floor = SMALLEST_CHUNK if grid == 1 else -(-SMALLEST_ON_A_GRID // grid) * grid
    if refused <= floor:
        raise StepError(_refusal(answer, "PATCH"))
    half = refused // 2
    return max(floor, half - half % grid)


def _number(answer: httpx.Response, header: str) -> int | None:
    value = answer.headers.get(header, "")
    return int(value) if len(value) < LONGEST_NUMBER and value.isascii() and value.isdigit() else None


def _may_follow(here: str, there: str) -> bool:
    old, new = urlsplit(here), urlsplit(there)
    return (old.scheme, old.netloc) == (new.scheme, new.netloc) and here != there


def _unclear(answer: httpx.Response, request: str) -> Fault:
    """A success that says nothing: some proxy answered."""
    return Fault(Code.STORE_PROTOCOL, retry=True, detail=f"{request} answered {answer.status_code} without an offset")


_RETRYABLE = {
    **dict.fromkeys(WAIT_STATUSES, Code.SERVER_ERROR),
    408: Code.SERVER_BUSY,
    425: Code.SERVER_BUSY,
    429: Code.RATE_LIMITED,
    503: Code.SERVER_BUSY,
    507: Code.SERVER_FULL,
    423: Code.STORE_LOCKED,
}
_TRIES_AT_ONE_OFFSET = {400: 3, 404: 3, 410: 3, 460: 2}
_FINAL = {401: Code.AUTH_EXPIRED, 413: Code.STORE_REFUSED, 460: Code.STORE_CHECKSUM, 412: Code.STORE_PROTOCOL}


def _refusal(answer: httpx.Response, request: str) -> Fault:
    """What an error status means; see the table on top."""
    status = answer.status_code
    detail = " ".join(filter(None, (f"{request} answered {status}", wire.request_of(answer.headers))))
    after = net.retry_after(answer.headers, time.time())
    if status in _RETRYABLE:
        return Fault(_RETRYABLE[status], retry=True, after=after, detail=detail)
    if request == "HEAD" and status in (400, 404, 410):
        return Fault(Code.STORE_GONE, retry=True, back_to=Step.TICKET, detail=detail)
    if request in ("HEAD", "PATCH") and status == 409:
        return Fault(Code.STORE_CONFLICT, retry=True, detail=detail)
    return Fault(_FINAL.get(status, Code.STORE_REFUSED), detail=detail)
