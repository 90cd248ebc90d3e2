"""Who carries what."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from tests import builders
from uploader_app.domain.upload import Arrived, Parts
from uploader_app.engine.transfer.carriers import Carriers
from uploader_app.engine.transfer.wire_pump import RateLimit


async def _unasked(_: Sequence[int]) -> Parts:
    raise AssertionError("nothing is left to send")


def test_what_has_arrived_is_reported_whole_and_not_sent():
    async def carry() -> object:
        carriers, source = Carriers(RateLimit()), builders.source(size=7)
        ticket = await carriers.open(Arrived(), source, "a.mp4")
        await carriers.send(ticket, source, reported.append, _unasked)
        return ticket

    reported: list[int] = []

    assert asyncio.run(carry()) == Arrived()
    assert reported == [7]
