"""What the dates of real answers tell of a site's clock."""

from __future__ import annotations

import asyncio
from email.utils import formatdate

import pytest

from uploader_app import net
from uploader_app.clients.site_clocks import SiteClocks

NOON = 1_800_000_000.0
RIGHT = f"Date: {formatdate(NOON, usegmt=True)}"


def heard(*headers: str, asked: float = NOON, answered: float = NOON) -> float:
    """What is believed after one answer with these headers. ``asked``, ``answered``: what our clock shows then."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        lines = ("HTTP/1.1 204 No Content", *headers, "Connection: close", "", "")
        writer.write("\r\n".join(lines).encode())
        await writer.drain()
        writer.close()

    async def scene() -> float:
        times = iter((asked, answered))
        clocks = SiteClocks(lambda: next(times))
        async with await asyncio.start_server(answer, "127.0.0.1", 0) as server, net.api_client() as http:
            site = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            clocks.listen(http)
            await http.get(f"{site}/v1/info")
            assert clocks.ahead("https://elsewhere.example.edu") == 0.0
            return clocks.ahead(site)

    return asyncio.run(scene())


@pytest.mark.parametrize("slow", [1200.0, -1200.0, 0.0])
def test_a_clock_that_is_off_is_noticed_in_passing(slow: float):
    ours = NOON - slow

    assert heard(RIGHT, asked=ours, answered=ours + 0.2) == pytest.approx(slow, abs=1.2)


@pytest.mark.parametrize(
    "headers", [(), ("Date: yesterday",), (f"Date: {formatdate(NOON - 3600, usegmt=True)}", "Age: 3600")]
)
def test_what_tells_no_present_time_changes_nothing(headers: tuple[str, ...]):
    assert heard(*headers) == 0.0


def test_a_clock_that_is_set_while_an_answer_comes_tells_nothing():
    assert heard(RIGHT, asked=NOON + 5000, answered=NOON) == 0.0


def test_what_was_asked_before_anybody_listened_is_answered_and_tells_nothing():
    asked = asyncio.Event()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        asked.set()
        await listening.wait()
        writer.write(f"HTTP/1.1 204 No Content\r\n{RIGHT}\r\nConnection: close\r\n\r\n".encode())
        await writer.drain()
        writer.close()

    async def scene() -> tuple[int, float]:
        clocks = SiteClocks(lambda: NOON - 5000)
        async with await asyncio.start_server(answer, "127.0.0.1", 0) as server, net.api_client() as http:
            site = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            early = asyncio.create_task(http.get(f"{site}/v1/info"))
            await asked.wait()
            clocks.listen(http)
            listening.set()
            return (await early).status_code, clocks.ahead(site)

    listening = asyncio.Event()
    assert asyncio.run(scene()) == (204, 0.0)
