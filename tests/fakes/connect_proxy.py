"""A little proxy on a real socket: it leads everybody to one server, whatever name was asked for, and may want to know
who they are. HTTP here, SOCKS in ``socks_proxy``."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, Self

from tests.fakes.proxy_guards import BasicGuard

HEAD_END = b"\r\n\r\n"


class Guard(Protocol):
    def challenge(self, given: str, state: dict) -> list[str]:
        """What it asks for after ``given`` (Proxy-Authorization), [] = come in. ``state``: of the connection."""


@dataclass
class ConnectProxy:
    """``asked``: the first lines of what came in. ``tries``: the user names and passwords that were given. ``keeps``:
    a no does not end the connection. ``cut_after``: one connection is dead after so many bytes."""

    to: tuple[str, int]
    sign_in: str = ""
    guard: Guard | None = None
    keeps: bool = False
    cut_after: int = 0
    asked: list[str] = field(default_factory=list)
    tries: list[str] = field(default_factory=list)
    accepted: int = 0

    def __enter__(self) -> Self:
        if self.sign_in:
            self.guard = BasicGuard(self.sign_in, self.tries)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for connection in self._open:
            _end(connection)
        for thread in self._threads:
            thread.join()
        for connection in self._open:
            connection.close()

    @property
    def port(self) -> int:
        return self._listening.getsockname()[1]

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.port}"

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            self.accepted += 1
            self._spawn(self._serve, connection)

    def _spawn(self, work, *given) -> None:
        thread = threading.Thread(target=work, args=given)
        self._threads.append(thread)
        thread.start()

    def _serve(self, connection: socket.socket) -> None:
        self._open.append(connection)
        with contextlib.suppress(OSError):
            if self._let_in(connection):
                self._lead(connection)

    def _let_in(self, connection: socket.socket) -> bool:
        """Listen until it is clear where to. False = the connection is over."""
        state: dict = {}
        while head := _head(connection):
            first, *lines = head.decode().split("\r\n")
            self.asked.append(first)
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
            wanted = self.guard.challenge(headers.get("proxy-authorization", ""), state) if self.guard else []
            if not wanted:
                connection.sendall(b"HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n")
                return True
            _refuse(connection, wanted, self.keeps)
            if not self.keeps:
                return False
        return False

    def _lead(self, connection: socket.socket) -> None:
        there = socket.create_connection(self.to)
        self._open.append(there)
        self._spawn(_carry, there, connection)
        _carry(connection, there, self._cut)

    def _cut(self, carried: int) -> bool:
        if not self.cut_after or carried < self.cut_after:
            return False
        self.cut_after = 0
        return True


def _carry(source: socket.socket, sink: socket.socket, cut: Callable[[int], bool] = lambda _: False) -> None:
    carried = 0
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            sink.sendall(piece)
            carried += len(piece)
            if cut(carried):
                _end(source)
                break
        sink.shutdown(socket.SHUT_WR)


def _head(connection: socket.socket) -> bytes:
    got = b""
    while HEAD_END not in got:
        piece = connection.recv(65536)
        if not piece:
            return b""
        got += piece
    return got


def _refuse(connection: socket.socket, wanted: list[str], keeps: bool) -> None:
    page = b"<p>Who are you?</p>"
    lines = [f"Proxy-Authenticate: {one}" for one in wanted] + ([] if keeps else ["Connection: close"])
    head = ["HTTP/1.1 407 Proxy Authentication Required", *lines, f"Content-Length: {len(page)}"]
    connection.sendall("\r\n".join(head).encode() + HEAD_END + page)
    if not keeps:
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(65536):
            pass


def _end(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
