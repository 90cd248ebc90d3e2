"""The whole answer of a site that we call, with an end in size: what a broken site sends, or one that somebody took
over, must not fill our memory."""

from __future__ import annotations

from contextlib import aclosing

import httpx
import msgspec

LONGEST = 8 * 1024**2
"""The assignments of forty full courses are one megabyte, and a page of Stream's videos is less."""

PACKED = frozenset({"", "identity", "gzip", "deflate"})
"""Each makes at most a thousand bytes of one. What is packed twice, or by what packs better, has no such bound."""

UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""What the JSON of others may raise when it is read."""

_OF_THE_BODY = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


class OversizedError(Exception):
    """There is more, or may be more, than is read."""


async def whole(answer: httpx.Response) -> httpx.Response:
    """A streamed answer once it is read, unpacked. It is closed. Raises OversizedError, httpx.RequestError."""
    async with aclosing(answer):
        if answer.headers.get("content-encoding", "").lower() not in PACKED:
            raise OversizedError
        body = bytearray()
        async for piece in answer.aiter_bytes():
            body += piece
            if len(body) > LONGEST:
                raise OversizedError
    headers = [(name, value) for name, value in answer.headers.raw if name.lower() not in _OF_THE_BODY]
    return httpx.Response(answer.status_code, headers=headers, content=bytes(body), request=answer.request)
