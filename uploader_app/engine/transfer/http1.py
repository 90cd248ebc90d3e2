"""An httpx transport for sending files: one kept HTTP/1.1 connection, rules of the protocol by h11.

It exists for three things that no transport on the shelf does: a body goes from the file to the socket without
passing through Python where the system can (``os.sendfile``), ``shut`` ends whatever is under way from any
thread, and an answer that comes while the body is still being sent is read at once. It knows no tus and no S3.
"""

from __future__ import annotations

import os
import select
import socket
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

import h11
import httpx

from uploader_app import net

NOTSENT_LOWAT = 256 * 1024
"""Bytes that may lie unsent in the kernel: keeps progress, limit and pause honest."""

RECEIVE = 64 * 1024
LONGEST_ANSWER = 1024 * 1024


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

    def spans(self) -> Iterator[Span]:
        """What to send, piece by piece. May wait, and may raise to break the request off."""

    def read(self, span: Span) -> bytes: ...


class FileTransport(httpx.BaseTransport):
    """Belongs to one worker thread; only ``shut`` may be called from others."""

    def __init__(self, shut: threading.Event) -> None:
        self._shut = shut
        self._connection: _Connection | None = None

    def shut(self) -> None:
        self._shut.set()
        if self._connection:
            self._connection.shut()

    def close(self) -> None:
        if self._connection:
            self._connection.close()
            self._connection = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        timeouts: Mapping[str, float | None] = request.extensions.get("timeout", {})
        connection = self._connect(request.url, timeouts.get("connect"))
        try:
            connection.send(request, timeouts.get("write"))
            answer = connection.receive(request, timeouts.get("read"))
        except BaseException:
            self.close()
            raise
        if not connection.reusable():
            self.close()
        return answer

    def _connect(self, url: httpx.URL, timeout: float | None) -> _Connection:
        origin = (url.scheme, url.host, url.port or (443 if url.scheme == "https" else 80))
        if self._connection and self._connection.origin == origin and self._connection.quiet():
            return self._connection
        self.close()
        self._connection = _Connection(origin, timeout)
        if self._shut.is_set():
            self._connection.shut()
        return self._connection


class _Connection:
    def __init__(self, origin: tuple[str, str, int], timeout: float | None) -> None:
        self.origin = origin
        self._h11 = h11.Connection(h11.CLIENT)
        scheme, host, port = origin
        try:
            self._socket = socket.create_connection((host, port), timeout)
            _tune(self._socket)
            if scheme == "https":
                self._socket = net.trust().wrap_socket(self._socket, server_hostname=host)
        except TimeoutError as error:
            raise httpx.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpx.ConnectError(str(error)) from error
        self._zero_copy = hasattr(os, "sendfile") and scheme == "http"

    def shut(self) -> None:
        """From any thread: who sends or waits here gets an error now."""
        try:
            # The plain shutdown, also for a TLS socket: its own would pull the session from under the worker.
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
        except OSError:
            return  # the other side was faster

    def close(self) -> None:
        self._socket.close()

    def quiet(self) -> bool:
        """Nothing to read: the server has not closed the kept connection."""
        return not select.select([self._socket], [], [], 0)[0]

    def reusable(self) -> bool:
        """The exchange is over on both sides, and another may follow."""
        if h11.DONE is not self._h11.our_state or h11.DONE is not self._h11.their_state:
            return False
        self._h11.start_next_cycle()
        return True

    # -- sending ---------------------------------------------------------------------------------

    def send(self, request: httpx.Request, timeout: float | None) -> None:
        self._socket.settimeout(timeout)
        head = h11.Request(method=request.method, target=request.url.raw_path, headers=request.headers.raw)
        try:
            self._write(self._h11.send(head) or b"")
            body = request.extensions.get("file_body")
            if body is None:
                self._send_pieces(iter(request.stream))  # type: ignore[arg-type]  # a sync client has sync streams
            else:
                self._send_file(body)
            self._write(self._h11.send(h11.EndOfMessage()) or b"")
        except TimeoutError as error:
            raise httpx.WriteTimeout("nothing moved") from error
        except (BrokenPipeError, ConnectionResetError, _Answered):
            return  # an early answer may lie there to be read
        except OSError as error:
            raise httpx.WriteError(str(error)) from error

    def _send_pieces(self, pieces: Iterator[bytes]) -> None:
        for piece in pieces:
            self._write(self._h11.send(h11.Data(data=piece)) or b"")

    def _send_file(self, body: FileBody) -> None:
        for span in body.spans():
            if self._zero_copy and not self.quiet():
                raise _Answered
            self._h11.send_with_data_passthrough(h11.Data(data=span))  # type: ignore[arg-type]  # h11 documents it
            if not (self._zero_copy and self._send_span(body, span)):
                self._write(body.read(span))

    def _send_span(self, body: FileBody, span: Span) -> bool:
        """From the page cache to the socket. False, with nothing sent, where the file system cannot do that."""
        offset, end = span.offset, span.offset + span.count
        while offset < end:
            try:
                sent = os.sendfile(self._socket.fileno(), body.file, offset, end - offset)
            except BlockingIOError:
                self._wait_until_writable()
                continue
            except OSError as error:
                if offset == span.offset and error.errno in _NO_SENDFILE:
                    self._zero_copy = False
                    return False
                raise
            if not sent:
                body.read(Span(offset, end - offset))  # raises: the file ends here
            offset += sent
        return True

    def _wait_until_writable(self) -> None:
        if not select.select([], [self._socket], [], self._socket.gettimeout())[1]:
            raise TimeoutError

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
        return httpx.Response(head.status_code, headers=head.headers.raw_items(), content=body, request=request)

    def _read_answer(self) -> tuple[h11.Response, bytes]:
        head, body = None, bytearray()
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


_NO_SENDFILE = frozenset(
    {22, 38, 75, 95}
)  # EINVAL, ENOSYS, EOVERFLOW, EOPNOTSUPP on Linux: some FUSE and network disks


def _tune(connection: socket.socket) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if sys.platform == "linux":
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(net.STALL_SECONDS * 1000))
    if hasattr(socket, "TCP_NOTSENT_LOWAT"):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, NOTSENT_LOWAT)
