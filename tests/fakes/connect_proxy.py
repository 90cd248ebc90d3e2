"""A little HTTP proxy on a real socket: it leads everybody to one server, whatever name was asked for, and
may want a user name and password."""

from __future__ import annotations

import base64
import contextlib
import socket
import threading
from dataclasses import dataclass, field
from typing import Self

HEAD_END = b"\r\n\r\n"


@dataclass
class ConnectProxy:
    """``asked``: the first lines of what came in. ``tries``: the user names and passwords that were given."""

    to: tuple[str, int]
    sign_in: str = ""
    asked: list[str] = field(default_factory=list)
    tries: list[str] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        for connection in self._open:
            connection.close()

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self._listening.getsockname()[1]}"

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            self._open.append(connection)
            self._spawn(self._serve, connection)

    def _spawn(self, work, *given) -> None:
        thread = threading.Thread(target=work, args=given)
        self._threads.append(thread)
        thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            head, _, body = self._head(connection).partition(HEAD_END)
            if not head:
                return
            first, *lines = head.decode().split("\r\n")
            self.asked.append(first)
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
            if self._allowed(headers.get("proxy-authorization", "")):
                self._lead(connection, first, lines, body)
            else:
                _refuse(connection)

    def _allowed(self, given: str) -> bool:
        if given:
            self.tries.append(base64.b64decode(given.removeprefix("Basic ")).decode())
        return not self.sign_in or bool(given and self.tries[-1] == self.sign_in)

    def _lead(self, connection: socket.socket, first: str, lines: list[str], body: bytes) -> None:
        there = socket.create_connection(self.to)
        self._open.append(there)
        if first.startswith("CONNECT"):
            connection.sendall(b"HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n")
            self._spawn(_carry, there, connection)
        else:
            method, url, version = first.split(" ")
            kept = [line for line in lines if not line.lower().startswith("proxy-")]
            there.sendall(
                "\r\n".join([f"{method} /{url.split('/', 3)[3]} {version}", *kept]).encode() + HEAD_END + body
            )
            self._spawn(_answer_once, there, connection)
        _carry(connection, there)

    def _head(self, connection: socket.socket) -> bytes:
        got = b""
        while HEAD_END not in got:
            piece = connection.recv(65536)
            if not piece:
                return b""
            got += piece
        return got


def _refuse(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=x\r\n")
    connection.sendall(b"Content-Length: 0\r\nConnection: close\r\n\r\n")
    connection.shutdown(socket.SHUT_WR)
    while connection.recv(65536):
        pass


def _answer_once(source: socket.socket, sink: socket.socket) -> None:
    """Read along for one request only, and say so."""
    with contextlib.suppress(OSError):
        status, _, rest = source.recv(65536).partition(b"\r\n")
        sink.sendall(b"%b\r\nConnection: close\r\n%b" % (status, rest))
        sink.shutdown(socket.SHUT_WR)


def _carry(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            sink.sendall(piece)
        sink.shutdown(socket.SHUT_WR)
