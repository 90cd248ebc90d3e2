"""Sends one file as a form (multipart/form-data, RFC 7578) in one request: a presigned POST of S3, or a one-time upload
address. Nothing of it can be resumed, and nobody can be asked what has arrived: every run sends the whole file.

| status            | what is done                                                             |
|-------------------|--------------------------------------------------------------------------|
| 2xx               | it is there                                                              |
| 3xx               | wait: some other site answers                                            |
| 400               | RequestTimeout: wait; else stop                                          |
| 403               | expired: a new ticket; else stop                                         |
| 404, 409, 410     | a new ticket: the address was used up or taken back                      |
| 408 425 429 5xx   | wait                                                                     |
| other             | stop                                                                     |

Whoever tries again after a stop gets a new ticket: an address that was used may take nothing more.
"""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial

import httpx

from uploader_app import net
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import PostTicket, Source, Step
from uploader_app.engine.ports import Report
from uploader_app.engine.transfer.http1 import Span
from uploader_app.engine.transfer.wire_pump import FilePart, Line, RateLimit, in_thread, open_file


class PostTransfer:
    """Each call has its own connection and its own worker thread."""

    def __init__(self, limit: RateLimit, line: Callable[[RateLimit], Line] = Line) -> None:
        self._limit = limit
        self._line = line

    async def send(self, ticket: PostTicket, source: Source, report: Report) -> None:
        """Until the store has taken the whole file. Raises StepError."""
        line = self._line(self._limit)
        await in_thread(partial(_send, line, ticket, source, report), line.cut)


def _send(line: Line, ticket: PostTicket, source: Source, report: Report) -> None:
    """In the worker thread, which alone closes the line."""
    try:
        file = open_file(source.path)
        try:
            answer = _post(line, file, ticket, source, report)
        finally:
            os.close(file)
    finally:
        line.close()
    if not answer.is_success:
        raise StepError(_refusal(answer))


def _post(line: Line, file: int, ticket: PostTicket, source: Source, report: Report) -> httpx.Response:
    form = _Form(ticket.fields, source, FilePart(line, file, source, 0, source.size, report))
    # A form whose length is not told is refused by S3, and by Stream with a 502.
    headers = {
        "Content-Type": f"multipart/form-data; boundary={form.boundary}",
        "Content-Length": str(form.length(source.size)),
    }
    return line.request("POST", ticket.url, headers=headers, extensions={"file_body": form})


class _Form:
    """The fields, then the file, which S3 wants last, in pieces. Its name is not told: the far side has its own."""

    def __init__(self, fields: Mapping[str, str], source: Source, part: FilePart) -> None:
        self.boundary = secrets.token_hex(16)
        self.file = part.file
        self._part = part
        dashes = f"--{self.boundary}\r\n"
        heads = [f'{dashes}Content-Disposition: form-data; name="{_quoted(name)}"\r\n\r\n' for name in fields]
        texts = [f"{head}{value}\r\n" for head, value in zip(heads, fields.values(), strict=True)]
        about = 'Content-Disposition: form-data; name="file"; filename="video"\r\n'
        self._head = f"{''.join(texts)}{dashes}{about}Content-Type: {source.media_type}\r\n\r\n".encode()
        self._tail = f"\r\n--{self.boundary}--\r\n".encode()

    def length(self, size: int) -> int:
        return len(self._head) + size + len(self._tail)

    def spans(self) -> Iterator[Span | bytes]:
        yield self._head
        yield from self._part.spans()
        yield self._tail

    def read(self, span: Span) -> bytes:
        return self._part.read(span)


def _quoted(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


_RETRYABLE = {408: Code.SERVER_BUSY, 425: Code.SERVER_BUSY, 429: Code.RATE_LIMITED, 503: Code.SERVER_BUSY}
_USED_UP = frozenset({404, 409, 410})


def _refusal(answer: httpx.Response) -> Fault:
    """What an error status means; see the table on top."""
    status, detail = answer.status_code, f"POST answered {answer.status_code}"
    if 300 <= status < 400:
        return Fault(Code.NET_MOVED, retry=True, detail=detail)
    if status == 400 and b"<Code>RequestTimeout</Code>" in answer.content:
        return Fault(Code.NET_STALLED, retry=True, detail=detail)
    if status in _RETRYABLE or status >= 500:
        after = net.retry_after(answer.headers, time.time())
        return Fault(_RETRYABLE.get(status, Code.SERVER_ERROR), retry=True, after=after, detail=detail)
    if status in _USED_UP or (status == 403 and b"expired" in answer.content.lower()):
        return Fault(Code.STORE_GONE, retry=True, back_to=Step.TICKET, detail=detail)
    return Fault(Code.STORE_REFUSED, back_to=Step.TICKET, detail=detail)
