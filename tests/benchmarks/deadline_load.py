"""The hour before a deadline, as seen from the net: many clients, each with a connection that it keeps, and each
with its heartbeat at its own time, whether or not the companion is quick.

``python -m tests.benchmarks.deadline_load PORT CLIENTS SECONDS`` prints what came of it as JSON. Latency counts from
the moment at which a request should have been sent, so that a companion that stands still cannot hide it. It shares
two cores with what it measures: hence its own protocol and requests that are made beforehand.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import cast

import uvloop

from tests.benchmarks.deadline_rows import id_of, token_of
from uploader_app.companion.serving.server import many_connections

BEATS, TICKETS = 333.0, 5.0
"""A second."""
TICKET_LINES = 10
CROWD = 64
"""Connections that ask as fast as they are answered, for the most that there is."""
CEILING_S = 5.0
PATIENCE_S = 20.0


@dataclass
class Figures:
    """``late``: seconds from when each should have been sent to the end of its answer."""

    late: list[float] = field(default_factory=list)
    answers: Counter[str] = field(default_factory=Counter)

    def summary(self) -> dict[str, float | dict[str, int]]:
        ms = sorted(1000 * one for one in self.late) or [0.0]
        at = {name: round(ms[int(len(ms) * part)], 1) for name, part in (("p50", 0.5), ("p99", 0.99), ("p999", 0.999))}
        return {**at, "max": round(ms[-1], 1), "count": len(self.late), "answers": dict(self.answers)}


class Line(asyncio.Protocol):
    """A kept connection on which one request at a time is under way."""

    def __init__(self) -> None:
        self._got = b""
        self._due = 0.0
        self._figures = Figures()
        self._done: Callable[[], object] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is one by its methods only
        self._loop = asyncio.get_running_loop()

    def send(self, request: bytes, due: float, figures: Figures, done: Callable[[], object] | None = None) -> None:
        if self._due:
            figures.answers["none yet"] += 1
            return
        self._due, self._figures, self._done, self._got = due, figures, done, b""
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        self._got += data
        if not self._got.endswith(b"}"):
            return
        self._figures.late.append(self._loop.time() - self._due)
        self._figures.answers[self._got[9:12].decode()] += 1
        self._due = 0.0
        if self._done:
            self._done()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._due:
            self._figures.answers["lost"] += 1
            self._due = 0.0


class Deadline:
    def __init__(self, port: int, clients: int) -> None:
        self._port = port
        self._beats = [beat(number) for number in range(clients)]
        self._lines: list[Line] = []
        self._dice = random.Random(1)

    async def run(self, seconds: float) -> dict[str, object]:
        loop = asyncio.get_running_loop()
        await self._arrive()
        print("all are there", flush=True)
        beats, tickets = Figures(), Figures()
        asking = [await self._line() for _ in range(TICKET_LINES)]
        begin = loop.time() + 0.1
        for number, due in enumerate(self._times(begin, seconds, BEATS)):
            which = number % len(self._lines)
            loop.call_at(due, self._lines[which].send, self._beats[which], due, beats)
        for number, due in enumerate(self._times(begin, seconds, TICKETS)):
            line = asking[number % TICKET_LINES]
            loop.call_at(due, line.send, ticket(number), due, tickets)
        await asyncio.sleep(seconds + 1)
        print("the hour is over", flush=True)
        return {"beats": beats.summary(), "tickets": tickets.summary(), "ceiling": await self._ceiling()}

    async def _arrive(self) -> None:
        """Each connects and beats once: who is silent at first is cut off."""
        for first in range(0, len(self._beats), CROWD):
            self._lines += await asyncio.gather(*map(self._heard, self._beats[first : first + CROWD]))

    async def _heard(self, beat: bytes) -> Line:
        line, answered = await self._line(), asyncio.Event()
        line.send(beat, time.monotonic(), Figures(), answered.set)
        await asyncio.wait_for(answered.wait(), PATIENCE_S)
        return line

    async def _line(self) -> Line:
        _, line = await asyncio.get_running_loop().create_connection(Line, "127.0.0.1", self._port)
        return line

    def _times(self, begin: float, seconds: float, rate: float) -> Iterator[float]:
        """As independent people come: at random."""
        at = begin
        while (at := at + self._dice.expovariate(rate)) < begin + seconds:
            yield at

    async def _ceiling(self) -> float:
        """Beats a second."""
        loop, figures = asyncio.get_running_loop(), Figures()
        end = loop.time() + CEILING_S

        def again(which: int) -> None:
            if (now := loop.time()) < end:
                self._lines[which].send(self._beats[which], now, figures, lambda: again(which))

        for which in range(min(CROWD, len(self._lines))):
            again(which)
        await asyncio.sleep(CEILING_S)
        return round(figures.answers["200"] / CEILING_S)


def beat(number: int) -> bytes:
    return request("POST", f"/v1/uploads/{id_of(number)}/heartbeat", number, '{"sent": 1000}')


def ticket(number: int) -> bytes:
    facts = {"secret_hash": "0" * 64, "assignment": "demo-interview", "file_name": "walk.mp4", "size": 1000}
    # Ids that no client of the crowd has.
    path = f"/v1/uploads/{id_of(10**9 + number)}"
    return request("PUT", path, number, json.dumps({**facts, "media_type": "video/mp4"}))


def request(method: str, path: str, number: int, body: str) -> bytes:
    return (
        f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token_of(number)}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    ).encode()


def main(port: int, clients: int, seconds: int) -> None:
    many_connections()
    print(json.dumps(uvloop.run(Deadline(port, clients).run(seconds))), flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
