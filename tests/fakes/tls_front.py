"""Takes the TLS off what comes in and passes it on to a port of this computer, both ways: makes a TLS proxy of a plain
one."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from typing import Self


class TlsFront:
    def __init__(self, to: int, tls: ssl.SSLContext) -> None:
        self._to, self._tls = to, tls
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self._there(asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls))
        return self

    def __exit__(self, *_: object) -> None:
        self._there(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def port(self) -> int:
        return self._server.sockets[0].getsockname()[1]

    def _there(self, work):
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _close(self) -> None:
        self._server.close()
        serving = asyncio.all_tasks() - {asyncio.current_task()}
        for task in serving:
            task.cancel()
        await asyncio.gather(*serving, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there = await asyncio.open_connection("127.0.0.1", self._to)
        try:
            ways = [_carry(reader, there[1]), _carry(there[0], writer)]
            # A TLS connection has no half: the first end is the end.
            await asyncio.wait([asyncio.ensure_future(way) for way in ways], return_when=asyncio.FIRST_COMPLETED)
        finally:
            writer.close()
            there[1].close()


async def _carry(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while piece := await source.read(65536):
            sink.write(piece)
            await sink.drain()
