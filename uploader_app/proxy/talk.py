"""How all that is said to proxies is written down, so that threads and coroutines carry the same words: a generator
that gives what to say and gets what was heard. It does no I/O."""

from __future__ import annotations

from collections.abc import Callable, Generator
from enum import Enum, auto
from typing import Protocol, TypeVar

import httpx

HEARD_AT_ONCE = 64 * 1024


class Turn(Enum):
    """ANEW: hang up, connect to the proxy again, and go on. OPEN: from here on it is the far side that hears us."""

    ANEW = auto()
    OPEN = auto()


Talk = Generator[bytes | Turn, bytes, None]
"""Gives bytes to be said, after which it gets what is heard next (b"" = the proxy hung up), or a Turn. Ends with OPEN.
Raises httpx.ProxyError when the proxy does not lead to the far side. A step may take a moment."""


class Ear:
    """Puts together what comes in pieces."""

    def __init__(self) -> None:
        self._heard = b""

    def hear(self, count: int, say: bytes = b"") -> Generator[bytes | Turn, bytes, bytes]:
        """``count`` bytes, after ``say`` was said. Raises httpx.ProxyError."""
        while say or len(self._heard) < count:
            piece = yield say
            if not piece:
                raise httpx.ProxyError("the proxy hung up")
            self._heard, say = self._heard + piece, b""
        taken, self._heard = self._heard[:count], self._heard[count:]
        return taken


class Connection(Protocol):
    """As sockets have it."""

    def sendall(self, data: bytes, /) -> None: ...

    def recv(self, count: int, /) -> bytes: ...

    def close(self) -> None: ...


C = TypeVar("C", bound=Connection)


def carry(talk: Talk, connect: Callable[[], C]) -> C:
    """In the calling thread: the connection that leads to the far side. ``connect``: to the proxy. Raises
    httpx.ProxyError, OSError."""
    connection = connect()
    try:
        turn = next(talk)
        while turn is not Turn.OPEN:
            if isinstance(turn, bytes):
                connection.sendall(turn)
                turn = talk.send(connection.recv(HEARD_AT_ONCE))
            else:
                connection.close()
                connection = connect()
                turn = next(talk)
    except BaseException:
        connection.close()
        raise
    return connection
