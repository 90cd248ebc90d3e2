"""An httpx transport for sending files: one kept HTTP/1.1 connection, rules of the protocol by h11.

It exists for three things that no transport on the shelf does: a body goes from the file to the socket without
passing through Python where the system can (``os.sendfile``), ``shut`` ends whatever is under way from any
thread, and an answer that comes while the body is still being sent is read at once. It knows no tus and no S3.
"""

from __future__ import annotations

import errno
import os
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

import h11
import httpx

from uploader_app import net
from uploader_app.engine.transfer.dial import Dial, Origin, Stream
from uploader_app.engine.transfer.readiness import READ, WRITE, ready
from uploader_app.proxy import NoProxies, Proxies, Proxy

RECEIVE = 64 * 1024
LONGEST_ANSWER = 1024 * 1024

Sendfile = Callable[[int, int, int, int], int]
SENDFILE: Sendfile | None = getattr(os, "sendfile", None)
"""(to, from, offset, count) to the bytes sent; None on systems without it."""


@dataclass(frozen=True, slots=True)
class Span:
    """``count`` bytes of the file that is being sent, from ``offset``. For h11, data that has a length."""

    offset: int
    count: int

    def __len__(self) -> int:
        return self.count


class FileBody(Protocol):
    """A request body that lies in a file."""

    file: int

    def spans(self) -> Iterator[Span | bytes]:
        """What to send, piece by piece, bytes as they are. May wait, and may raise to break the request off."""

    def read(self, span: Span) -> bytes: ...


class FileTransport(httpx.BaseTransport):
    """Belongs to one worker thread; only ``shut`` may be called from others."""

    def __init__(
        self,
        shut: threading.Event,
        *,
        trust: Callable[[], ssl.SSLContext] = net.trust,
        proxies: Proxies = NoProxies(),  # noqa: B008  # it has no state
        sendfile: Sendfile | None = SENDFILE,
        dial: Callable[..., Dial] = Dial,
    ) -> None:
        self._shut = shut
        self._dial = dial(shut, trust, proxies)
        self._sendfile = sendfile
        self._connection: _Connection | None = None

    def shut(self) -> None:
        self._shut.set()
        self._dial.end()

    def close(self) -> None:
        if self._connection:
            self._connection.close()
            self._connection = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        timeouts: Mapping[str, float | None] = request.extensions.get("timeout", {})
        try:
            connection = self._connect(request.url, timeouts.get("connect"))
            connection.send(request, timeouts.get("write"))
            answer = connection.receive(request, timeouts.get("read"))
        except BaseException:
            self.close()
            raise
        if not connection.reusable():
            self.close()
        return answer

    def _connect(self, url: httpx.URL, timeout: float | None) -> _Connection:
        port = url.port or (443 if url.scheme == "https" else 80)
        origin, kept = (url.scheme, url.raw_host.decode(), port), self._connection
        proxy = self._dial.proxy_to(str(url))
        if kept and (kept.origin, kept.proxy) == (origin, proxy) and kept.quiet():
            return kept
        self.close()
        stream = self._dial.connected(origin, proxy, timeout or net.CONNECT_SECONDS)
        plain = isinstance(stream, socket.socket) and not isinstance(stream, ssl.SSLSocket)
        self._connection = _Connection(origin, proxy, stream, self._sendfile if plain else None)
        return self._connection


class _Connection:
    def __init__(self, origin: Origin, proxy: Proxy | None, stream: Stream, sendfile: Sendfile | None) -> None:
        self.origin = origin
        self.proxy = proxy
        self._h11 = h11.Connection(h11.CLIENT)
        self._socket = stream
        self._sendfile = sendfile
        self._early: h11.Response | None = None

    def close(self) -> None:
        self._socket.close()

    def quiet(self) -> bool:
        """Nothing to read: the server has not closed the kept connection."""
        return not ready(self._socket, READ, 0)

    def reusable(self) -> bool:
        """The exchange is over on both sides, and another may follow."""
        if h11.DONE is not self._h11.our_state or h11.DONE is not self._h11.their_state:
            return False
        self._h11.start_next_cycle()
        return True

    # -- sending ---------------------------------------------------------------------------------

    def send(self, request: httpx.Request, timeout: float | None) -> None:
        self._socket.settimeout(timeout)
        try:
            head = h11.Request(method=request.method, target=request.url.raw_path, headers=request.headers.raw)
            self._write(self._h11.send(head) or b"")
            body = request.extensions.get("file_body")
            if body is None:
                for piece in request.stream:  # type: ignore[union-attr]  # a sync client has sync streams
                    self._write(self._h11.send(h11.Data(data=piece)) or b"")
            else:
                self._send_file(body)
            self._write(self._h11.send(h11.EndOfMessage()) or b"")
        except TimeoutError as error:
            if self.quiet():
                raise httpx.WriteTimeout("nothing moved") from error
        except (*_ENDED, _Answered):
            return  # an early answer may lie there to be read
        except h11.RemoteProtocolError as error:
            raise httpx.RemoteProtocolError(str(error)) from error
        except OSError as error:
            raise httpx.WriteError(str(error)) from error

    def _send_file(self, body: FileBody) -> None:
        for span in body.spans():
            if self._answered():
                raise _Answered
            if isinstance(span, bytes):
                self._write(self._h11.send(h11.Data(data=span)) or b"")
                continue
            self._h11.send_with_data_passthrough(h11.Data(data=span))  # type: ignore[arg-type]  # h11 documents it
            rest = self._send_span(self._sendfile, body, span) if self._sendfile else span
            if rest:
                self._write(body.read(rest))

    def _send_span(self, sendfile: Sendfile, body: FileBody, span: Span) -> Span:
        """From the page cache to the socket. What is left of the span where the file ends or cannot be sent so."""
        offset, end = span.offset, span.offset + span.count
        while offset < end:
            try:
                sent = sendfile(self._socket.fileno(), body.file, offset, end - offset)
            except BlockingIOError:
                self._wait_until_writable()
                continue
            except OSError as error:
                if error.errno not in _NO_SENDFILE:
                    raise
                self._sendfile = None
                break
            if not sent:
                break
            offset += sent
        return Span(offset, end - offset)

    def _wait_until_writable(self) -> None:
        found = ready(self._socket, READ | WRITE, self._socket.gettimeout())
        if found & READ and self._answered():
            raise _Answered
        if not found:
            raise TimeoutError

    def _answered(self) -> bool:
        """Did the server give its answer before the end of the body? A hint (1xx) or a TLS ticket is none."""
        if self.quiet():
            return False
        timeout = self._socket.gettimeout()
        self._socket.settimeout(0)
        try:
            self._h11.receive_data(self._socket.recv(RECEIVE))
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        finally:
            self._socket.settimeout(timeout)
        event = self._h11.next_event()
        while isinstance(event, h11.InformationalResponse):
            event = self._h11.next_event()
        if isinstance(event, h11.Response):
            self._early = event
        return event is not h11.NEED_DATA

    def _write(self, piece: bytes) -> None:
        left = memoryview(piece)
        while left:
            left = left[self._socket.send(left) :]

    # -- receiving -------------------------------------------------------------------------------

    def receive(self, request: httpx.Request, timeout: float | None) -> httpx.Response:
        self._socket.settimeout(timeout)
        try:
            head, body = self._read_answer()
        except TimeoutError as error:
            raise httpx.ReadTimeout("no answer") from error
        except OSError as error:
            raise httpx.ReadError(str(error)) from error
        except h11.RemoteProtocolError as error:
            raise httpx.RemoteProtocolError(str(error)) from error
        # As it came: a proxy's page that is not what it says it is packed as must not hide its status.
        headers = [(name, value) for name, value in head.headers.raw_items() if name.lower() != b"content-encoding"]
        return httpx.Response(head.status_code, headers=headers, content=body, request=request)

    def _read_answer(self) -> tuple[h11.Response, bytes]:
        head, body = self._early, bytearray()
        while True:
            event = self._h11.next_event()
            if event is h11.NEED_DATA:
                self._h11.receive_data(self._socket.recv(RECEIVE))
            elif isinstance(event, h11.Response):
                head = event
            elif isinstance(event, h11.Data):
                body += event.data
                if len(body) > LONGEST_ANSWER:
                    raise h11.RemoteProtocolError("the answer is too long")
            elif isinstance(event, h11.EndOfMessage | h11.ConnectionClosed):
                if head is None:
                    raise h11.RemoteProtocolError("closed without an answer")
                return head, bytes(body)


class _Answered(Exception):  # noqa: N818  # no error: the server spoke before we had finished
    pass


_ENDED = (BrokenPipeError, ConnectionResetError, ConnectionAbortedError, ssl.SSLEOFError, ssl.SSLZeroReturnError)
"""The other side takes no more; each system has its own word for it."""

_NO_SENDFILE = frozenset(
    getattr(errno, name, 0) for name in ("EINVAL", "ENOSYS", "EOVERFLOW", "EOPNOTSUPP", "ENOTSUP", "EIO", "ESTALE")
)
"""The file, not the network: some FUSE and network disks cannot do it, and reading tells why a broken one does not."""
