"""A tus 1.0.0 server in memory on a real socket. It is correct, but where a script takes over.

One thread a connection and plain sockets, because a web framework cannot reset a connection in the middle of a
body, answer before it has read one, or fall silent."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Self

RECEIVE = 64 * 1024
EVERY = 0


@dataclass
class Stored:
    length: int
    metadata: str
    content: bytearray = field(default_factory=bytearray)


@dataclass(frozen=True)
class Seen:
    method: str
    path: str
    headers: Mapping[str, str]

    @property
    def length(self) -> int:
        return int(self.headers.get("content-length", "0"))


class Exchange:
    """One request on a connection, and what the server may do with it, rightly or wrongly."""

    def __init__(self, server: TusServer, connection: socket.socket, seen: Seen, early: bytes) -> None:
        self.server = server
        self.seen = seen
        self.unread = seen.length
        self.open = True
        self._connection = connection
        self._early = early

    @property
    def upload(self) -> Stored:
        return self.server.uploads[self.seen.path.removesuffix("/moved")]

    # -- reading ---------------------------------------------------------------------------------

    def body(self, limit: int | None = None) -> bytes:
        """The next ``limit`` bytes of the body, fewer if the client goes away."""
        return b"".join(self._pieces(self.unread if limit is None else limit))

    def _pieces(self, count: int):
        while count > 0:
            piece = self._early[:count] or self._connection.recv(min(count, RECEIVE))
            self._early = self._early[len(piece) :]
            if not piece:
                self.open = False
                return
            count -= len(piece)
            self.unread -= len(piece)
            self.server.body_bytes += len(piece)
            yield piece

    def store(self, limit: int | None = None) -> None:
        """Like a good server: what arrives is kept, whatever happens next."""
        for piece in self._pieces(self.unread if limit is None else limit):
            self.upload.content.extend(piece)

    # -- answering -------------------------------------------------------------------------------

    def answer(self, status: int, text: bytes = b"", **headers: object) -> None:
        """``upload_offset=5`` is ``Upload-Offset: 5``. With a part of the body unread, the connection ends after it."""
        lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase if status in _KNOWN else 'Odd'}"]
        headers = {"tus_resumable": "1.0.0", "content_length": len(text), **headers}
        if self.unread:
            headers["connection"] = "close"
        if status == 204:
            del headers["content_length"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items() if value is not None]
        self._connection.sendall("\r\n".join([*lines, "", ""]).encode("latin-1") + text)
        if self.unread:
            self.leave()

    def hint(self, status: int) -> None:
        """An interim answer; the real one is still to come."""
        self._connection.sendall(f"HTTP/1.1 {status} Wait\r\n\r\n".encode())

    def leave(self) -> None:
        """End the sending side, so that an answer is not lost to a reset, and wait for the client to go."""
        self.open = False
        self._connection.shutdown(socket.SHUT_WR)
        with contextlib.suppress(OSError):
            while piece := self._connection.recv(RECEIVE):
                self.server.drained += len(piece)

    def reset(self) -> None:
        self.open = False
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._connection.close()

    def stall(self) -> None:
        """Neither read nor say anything until the test is over."""
        self.open = False
        self.server.stopping.wait()

    # -- tus -------------------------------------------------------------------------------------

    def right(self, **changes: object) -> None:
        """What tus 1.0.0 demands. ``changes``: headers of the answer that are to be other ones (None: none)."""
        if self.seen.headers.get("tus-resumable") != "1.0.0":
            self.answer(412, tus_version="1.0.0")
        elif self.seen.method == "POST":
            self._create(changes)
        elif self.seen.path.removesuffix("/moved") not in self.server.uploads:
            self.answer(404)
        elif self.seen.method == "HEAD":
            self.answer(200, **{**self.facts(), "cache_control": "no-store", **changes})
        elif self.seen.method == "PATCH":
            self._append(changes)
        else:
            self.answer(405)

    def facts(self) -> dict[str, object]:
        return {"upload_offset": len(self.upload.content), "upload_length": self.upload.length}

    def _create(self, changes: Mapping[str, object]) -> None:
        path = self.new()
        self.answer(201, **{"location": self.server.url + path, **changes})

    def new(self) -> str:
        """The path of a new empty upload."""
        path = f"/files/{len(self.server.uploads) + 1}"
        headers = self.seen.headers
        self.server.uploads[path] = Stored(int(headers["upload-length"]), headers.get("upload-metadata", ""))
        return path

    def _append(self, changes: Mapping[str, object]) -> None:
        offset = len(self.upload.content)
        if self.seen.headers.get("content-type") != "application/offset+octet-stream":
            self.answer(415)
        elif self.seen.headers.get("upload-offset") != str(offset):
            self.answer(409, upload_offset=offset)
        elif offset + self.seen.length > self.upload.length:
            self.answer(413)
        else:
            self.store()
            if not self.unread:
                self.answer(204, **{"upload_offset": len(self.upload.content), **changes})


Act = Callable[[Exchange], None]
Script = Mapping[tuple[str, int], Act]
"""(method, which of its requests: 1 is the first, ``EVERY`` any other) to what the server does then."""

_KNOWN = frozenset(int(status) for status in HTTPStatus)


class TusServer:
    """``url`` is the origin, ``endpoint`` where uploads are created. ``drained``: bytes that came after a last word."""

    def __init__(self, script: Script | None = None, *, tls: ssl.SSLContext | None = None) -> None:
        self.uploads: dict[str, Stored] = {}
        self.seen: list[Seen] = []
        self.body_bytes = 0
        self.drained = 0
        self.accepted = 0
        self.stopping = threading.Event()
        self.errors: list[BaseException] = []
        self._script = dict(script or {})
        self._tls = tls
        self._listener = socket.socket()
        # Before listen, so that connections have it: a client that is not read must notice soon.
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen()
        self.port = self._listener.getsockname()[1]
        self._connections: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    @property
    def url(self) -> str:
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self.port}"

    @property
    def endpoint(self) -> str:
        return f"{self.url}/files"

    def count(self, method: str) -> int:
        return sum(seen.method == method for seen in self.seen)

    def lengths(self) -> list[int]:
        """How long each PATCH wanted to be."""
        return [seen.length for seen in self.seen if seen.method == "PATCH"]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        for connection in (self._listener, *self._connections):
            # A plain shutdown also for TLS: another thread may be inside the session.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        self._listener.close()
        assert not self.errors, self.errors

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return  # closed
            self.accepted += 1
            self._connections.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection, len(self._connections) - 1), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket, place: int) -> None:
        try:
            if self._tls:
                connection = self._connections[place] = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                self._exchanges(connection)
        except OSError:
            pass  # the client went away
        except Exception as error:  # noqa: BLE001  # told when the server is left
            self.errors.append(error)

    def _exchanges(self, connection: socket.socket) -> None:
        received = b""
        while True:
            while b"\r\n\r\n" not in received:
                piece = connection.recv(RECEIVE)
                if not piece:
                    return
                received += piece
            head, _, received = received.partition(b"\r\n\r\n")
            seen = _parsed(head)
            self.seen.append(seen)
            # A body never shares a segment with the next head: clients wait for the answer.
            exchange = Exchange(self, connection, seen, received)
            received = b""
            self._act(seen)(exchange)
            if not exchange.open:
                return

    def _act(self, seen: Seen) -> Act:
        which = (seen.method, self.count(seen.method))
        return self._script.get(which) or self._script.get((seen.method, EVERY)) or Exchange.right


def _parsed(head: bytes) -> Seen:
    first, *lines = head.decode("latin-1").split("\r\n")
    method, path, _ = first.split(" ")
    fields = (line.partition(":") for line in lines)
    return Seen(method, path, {name.lower(): value.strip() for name, _, value in fields})
