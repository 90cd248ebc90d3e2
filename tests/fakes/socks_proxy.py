"""A SOCKS server on a real socket, 5 (RFC 1928, RFC 1929) or 4A: it leads everybody to one server, whatever name was
asked for."""

from __future__ import annotations

import socket
from dataclasses import dataclass

from tests.fakes.connect_proxy import ConnectProxy


@dataclass
class SocksProxy(ConnectProxy):
    """``asked``: host:port of what came in. ``sign_in``: "name:password" that it wants; 4 asks for the name only.
    ``answer``: of 5, when it is no success. ``crumbs``: it says one byte at a time."""

    version: int = 5
    answer: int = 0
    crumbs: bool = False

    def _let_in(self, connection: socket.socket) -> bool:
        return (self._by_5 if self.version == 5 else self._by_4)(connection)

    def _by_5(self, connection: socket.socket) -> bool:
        version, count = _read(connection, 2)
        methods = _read(connection, count)
        wanted = 2 if self.sign_in else 0
        self._say(connection, bytes([version, wanted if wanted in methods else 0xFF]))
        if wanted not in methods or (wanted and not self._known(connection)):
            return False
        _, deed, _, kind = _read(connection, 4)
        assert (deed, kind) == (1, 3)
        host = _read(connection, _read(connection, 1)[0]).decode()
        self.asked.append(f"{host}:{int.from_bytes(_read(connection, 2), 'big')}")
        # A server may name where it went out from in each of the three ways.
        self._say(connection, bytes([5, self.answer, 0, 3, 4]) + b"here" + bytes(2))
        return not self.answer

    def _known(self, connection: socket.socket) -> bool:
        assert _read(connection, 1) == b"\x01"
        username = _read(connection, _read(connection, 1)[0]).decode()
        password = _read(connection, _read(connection, 1)[0]).decode()
        self.tries.append(f"{username}:{password}")
        known = self.tries[-1] == self.sign_in
        self._say(connection, bytes([1, not known]))
        return known

    def _by_4(self, connection: socket.socket) -> bool:
        head = _read(connection, 8)
        assert head[:2] == b"\x04\x01"
        assert head[4:] == b"\x00\x00\x00\x01"
        username = _until_nul(connection)
        self.asked.append(f"{_until_nul(connection)}:{int.from_bytes(head[2:4], 'big')}")
        known = username == self.sign_in.partition(":")[0]
        self._say(connection, bytes([0, 90 if known else 93]) + bytes(6))
        return known

    def _say(self, connection: socket.socket, text: bytes) -> None:
        if not self.crumbs:
            connection.sendall(text)
            return
        for byte in text:
            connection.sendall(bytes([byte]))


def _read(connection: socket.socket, count: int) -> bytes:
    got = b""
    while len(got) < count:
        piece = connection.recv(count - len(got))
        if not piece:
            raise OSError("hung up")
        got += piece
    return got


def _until_nul(connection: socket.socket) -> str:
    got = b""
    while (byte := _read(connection, 1)) != b"\x00":
        got += byte
    return got.decode()
