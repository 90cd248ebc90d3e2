"""Lets the player, which checks no certificate and sends no header, watch over connections that we check.

A small HTTP server on the loopback device: each URL that it hands out carries the true one, sealed with a key of this
run, so it remembers nothing and fetches nothing else. Ranges pass through; the addresses in an HLS playlist are led
through here too. It keeps no copy and holds one piece of a film at a time.
"""

from __future__ import annotations

import asyncio
import base64
import hmac
import logging
import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import PurePosixPath
from urllib.parse import urljoin, urlsplit

import h11
import httpx

from uploader_app import net

logger = logging.getLogger(__name__)

HOST = "127.0.0.1"
PIECE = 64 * 1024
LONGEST_PLAYLIST = 4 * 1024 * 1024
IDLE_SECONDS = 60.0
REDIRECTS = 5
METHODS = ("GET", "HEAD")
PASSED_ON = ("range", "if-range", "accept")
PASSED_BACK = ("content-type", "content-length", "content-range", "accept-ranges", "etag", "last-modified")
PLAYLIST = re.compile(r"mpegurl", re.IGNORECASE)
_URI = re.compile(r'(URI=")([^"]+)(")')

Answer = tuple[int, list[tuple[str, str]], bytes]


class Relay:
    """Used on one event loop. ``http`` follows no redirects by itself, and checks certificates."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http
        self._key = secrets.token_bytes(32)
        self._server: asyncio.Server | None = None
        self._port = 0
        self._connections: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._welcome, HOST, 0)
        self._port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        if self._server:
            self._server.close()
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    def address(self, url: str) -> str:
        """Where the player finds what lies at ``url``. The end of the path stays: players look at it."""
        packed = base64.urlsafe_b64encode(url.encode()).decode().rstrip("=")
        name = PurePosixPath(urlsplit(url).path).name or "video"
        return f"http://{HOST}:{self._port}/{self._seal(packed)}/{packed}/{name}"

    def _seal(self, packed: str) -> str:
        return hmac.new(self._key, packed.encode(), sha256).hexdigest()[:32]

    def _opened(self, target: str) -> str | None:
        parts = urlsplit(target).path.split("/")
        if len(parts) != 4 or not hmac.compare_digest(parts[1].encode(), self._seal(parts[2]).encode()):
            return None
        return base64.urlsafe_b64decode(parts[2] + "=" * (-len(parts[2]) % 4)).decode()

    # -- one connection ----------------------------------------------------------------------------

    def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._connections.add(connection)
        connection.add_done_callback(self._connections.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = h11.Connection(h11.SERVER)
        try:
            while request := await _next_request(connection, reader):
                await self._answer(connection, writer, request)
                if connection.our_state is not h11.DONE or connection.their_state is not h11.DONE:
                    break
                connection.start_next_cycle()
        except (OSError, TimeoutError, h11.ProtocolError, httpx.HTTPError) as error:
            # The player jumps to another place by ending the connection; that is no trouble.
            logger.debug("relay ended: %s", type(error).__name__)
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    async def _answer(self, connection: h11.Connection, writer: asyncio.StreamWriter, request: h11.Request) -> None:
        url = self._opened(request.target.decode())
        method = request.method.decode()
        if url is None or method not in METHODS or not _for_us(request, self._port):
            await _send(connection, writer, (404, [("Content-Length", "0")], b""))
            return
        asked = {name.decode(): value.decode() for name, value in request.headers if name.decode() in PASSED_ON}
        try:
            found = await self._fetch(method, url, asked)
        except httpx.HTTPError as error:
            logger.info("relay could not fetch: %s", type(error).__name__)
            await _send(connection, writer, (502, [("Content-Length", "0")], b""))
            return
        try:
            await self._pass_back(connection, writer, found, method)
        finally:
            await found.aclose()

    async def _fetch(self, method: str, url: str, headers: dict[str, str]) -> httpx.Response:
        plain = {**headers, "Accept-Encoding": "identity"}
        for _ in range(REDIRECTS):
            if not _protected(url):
                raise httpx.UnsupportedProtocol("led out of a protected connection")
            answer = await self._http.send(self._http.build_request(method, url, headers=plain), stream=True)
            if not answer.has_redirect_location:
                return answer
            await answer.aclose()
            url = urljoin(url, answer.headers["location"])
        raise httpx.TooManyRedirects("led in circles")

    async def _pass_back(
        self, connection: h11.Connection, writer: asyncio.StreamWriter, found: httpx.Response, method: str
    ) -> None:
        if method == "GET" and found.status_code == 200 and PLAYLIST.search(found.headers.get("content-type", "")):
            text = await _text(found)
            body = led_through(text, str(found.url), self.address).encode()
            headers = [("Content-Type", found.headers["content-type"]), ("Content-Length", str(len(body)))]
            await _send(connection, writer, (200, headers, body))
            return
        headers = [(name, found.headers[name]) for name in PASSED_BACK if name in found.headers]
        await _write(connection, writer, h11.Response(status_code=found.status_code, headers=headers))
        if method == "GET":
            async for piece in found.aiter_raw(PIECE):
                await _write(connection, writer, h11.Data(data=piece))
        await _write(connection, writer, h11.EndOfMessage())


def led_through(playlist: str, base: str, address: Callable[[str], str]) -> str:
    """The playlist with each address in it replaced (RFC 8216: lines without "#", and URI attributes)."""

    def attribute(found: re.Match[str]) -> str:
        return found[1] + address(urljoin(base, found[2])) + found[3]

    lines = []
    for line in playlist.splitlines():
        if line.startswith("#") or not line.strip():
            lines.append(_URI.sub(attribute, line))
        else:
            lines.append(address(urljoin(base, line.strip())))
    return "\n".join(lines) + "\n"


def _protected(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "https" or (parts.scheme == "http" and net.is_loopback(parts.hostname or ""))


def _for_us(request: h11.Request, port: int) -> bool:
    """A page in a browser could name us as its own host; the player uses the address that it was given."""
    return any(name == b"host" and value == f"{HOST}:{port}".encode() for name, value in request.headers)


async def _text(found: httpx.Response) -> str:
    whole = b""
    async for piece in found.aiter_bytes(PIECE):
        whole += piece
        if len(whole) > LONGEST_PLAYLIST:
            raise httpx.DecodingError("a playlist without end")
    return whole.decode(errors="replace")


async def _next_request(connection: h11.Connection, reader: asyncio.StreamReader) -> h11.Request | None:
    """None when the player is done with us."""
    request = None
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA:
            async with asyncio.timeout(IDLE_SECONDS):
                connection.receive_data(await reader.read(PIECE))
        elif isinstance(event, h11.Request):
            request = event
        elif isinstance(event, h11.EndOfMessage):
            return request
        elif isinstance(event, h11.ConnectionClosed):
            return None


async def _send(connection: h11.Connection, writer: asyncio.StreamWriter, answer: Answer) -> None:
    status, headers, body = answer
    await _write(connection, writer, h11.Response(status_code=status, headers=headers))
    if body:
        await _write(connection, writer, h11.Data(data=body))
    await _write(connection, writer, h11.EndOfMessage())


async def _write(connection: h11.Connection, writer: asyncio.StreamWriter, event: h11.Event) -> None:
    data = connection.send(event)
    if data:
        writer.write(data)
        await writer.drain()
