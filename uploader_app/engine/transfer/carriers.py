"""Who carries a file, by the kind of its ticket."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from uploader_app.domain.upload import Arrived, Offer, PostTicket, S3Ticket, Source, Ticket, TusEndpoint, TusTicket
from uploader_app.engine.ports import Report, Sign
from uploader_app.engine.transfer.post import PostTransfer
from uploader_app.engine.transfer.s3 import S3Transfer
from uploader_app.engine.transfer.tus import TusTransfer
from uploader_app.engine.transfer.wire_pump import Line, RateLimit


class Carriers:
    """The engine's Transfer."""

    def __init__(self, limit: RateLimit, line: Callable[[RateLimit], Line] = Line) -> None:
        self._tus = TusTransfer(limit, line)
        self._post = PostTransfer(limit, line)
        self._s3 = S3Transfer(limit, line)

    async def open(self, offer: Offer, source: Source, name: str) -> Ticket:
        return await self._tus.open(offer, source, name) if isinstance(offer, TusEndpoint) else offer

    async def send(self, ticket: Ticket, source: Source, report: Report, sign: Sign) -> None:
        match ticket:
            case TusTicket():
                await self._tus.send(ticket, source, report)
            case PostTicket():
                await self._post.send(ticket, source, report)
            case S3Ticket():
                await self._s3.send(ticket, source, report, sign)
            case Arrived():
                report(source.size)
            case _ as never:
                assert_never(never)
