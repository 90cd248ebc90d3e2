"""A TCP proxy on 127.0.0.1 between a client and a server of ours, which lets everything through but what its rules
say. It reads the head of each request, so that a rule can mean "the second PATCH"; bodies run through as they come.

    with FaultProxy(companion.port) as proxy:
        rule = proxy.plan(Rule(stall(after=1000), "PATCH", "/tus/"))
        ...start a client with proxy.url...
        rule.fired.wait(10)
        rule.release.set()
"""

from __future__ import annotations

import contextlib
import re
import select
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Self

import h11

RECEIVE = 64 * 1024
TURN_SECONDS = 0.05
"""How often somebody who holds a connection looks whether its client is still there."""

EVERY = 0


@dataclass(frozen=True)
class Seen:
    """A request of which at least the head arrived here."""

    method: str
    path: str
    length: int

    @property
    def kind(self) -> tuple[str, str]:
        """Method and path, with a star for each id in it."""
        return self.method, re.sub(r"/(?=[^/]*\d)[\w-]{8,}|/\d+", "/*", self.path.partition("?")[0])


@dataclass
class Rule:
    """What to do to the ``nth`` request of this method ("" = any) whose path matches, counted from when the rule was
    planned. ``fired`` is set when it has begun; ``release`` ends a stall or a delay."""

    act: Act
    method: str = ""
    path: str = ""
    nth: int = 1
    fired: threading.Event = field(default_factory=threading.Event)
    release: threading.Event = field(default_factory=threading.Event)
    met: int = 0

    def meets(self, seen: Seen) -> bool:
        if self.method not in ("", seen.method) or not re.search(self.path, seen.path):
            return False
        self.met += 1
        return self.nth in (EVERY, self.met)


class FaultProxy:
    """``upstream_port`` may be set while it runs: the next request goes there. ``seen``: all requests in order.
    ``body_bytes``: bytes of bodies that were passed to the server, by ``Seen.kind``. ``send_buffer``: as the system
    counts it, for who asks where those bytes are; 0: what the system likes, up to some MiB."""

    def __init__(self, upstream_port: int) -> None:
        self.upstream_port = upstream_port
        self.send_buffer = 0
        self.seen: list[Seen] = []
        self.body_bytes: Counter[tuple[str, str]] = Counter()
        self.errors: list[BaseException] = []
        self.stopping = threading.Event()
        self._rules: list[Rule] = []
        self._lock = threading.Lock()  # each connection has its thread, and all of them count
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._sockets: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def plan(self, rule: Rule) -> Rule:
        """Of several rules for one request the first planned one acts."""
        with self._lock:
            self._rules.append(rule)
        return rule

    def count(self, method: str, path: str = "") -> int:
        return sum(seen.method == method and bool(re.search(path, seen.path)) for seen in self.seen)

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        for each in (self._listener, *self._sockets):
            _shut(each)
        for thread in self._threads:
            thread.join(5)
        self._listener.close()
        assert not self.errors, self.errors

    # -- for the connections ---------------------------------------------------------------------

    def note(self, seen: Seen) -> Rule | None:
        """Write the request down, and tell which rule it meets."""
        with self._lock:
            self.seen.append(seen)
            met = [rule for rule in self._rules if rule.meets(seen)]
            return met[0] if met else None

    def add_bytes(self, seen: Seen, count: int) -> None:
        with self._lock:
            self.body_bytes[seen.kind] += count

    def watch(self, connection: socket.socket) -> socket.socket:
        """Shut it when the proxy ends."""
        self._sockets.append(connection)
        return connection

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return  # the proxy ended
            thread = threading.Thread(target=self._serve, args=(self.watch(connection),), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket) -> None:
        try:
            _Connection(self, client).serve()
        except (OSError, _Gone):
            pass  # one side went away, and so does the other
        except Exception as error:  # noqa: BLE001  # told when the proxy is left
            self.errors.append(error)


class _Gone(Exception):  # noqa: N818  # no error: a connection ended
    pass


class _Connection:
    """One client's connection and the one to the server that belongs to it."""

    def __init__(self, proxy: FaultProxy, client: socket.socket) -> None:
        self.proxy = proxy
        self.client = client
        self.server: socket.socket | None = None
        self._server_port = 0
        self._received = b""

    def serve(self) -> None:
        try:
            while True:
                head = self._head()
                seen = _parsed(head)
                rule = self.proxy.note(seen)
                exchange = Exchange(self, head, seen)
                if rule is None:
                    exchange.right()
                else:
                    rule.act(exchange, rule)
        finally:
            self.client.close()
            self.leave_server()

    def _head(self) -> bytes:
        while b"\r\n\r\n" not in self._received:
            if self.server in self._readable():
                raise _Gone  # it closed its kept connection, and so must we
            self._received += _some(self.client)
        head, _, self._received = self._received.partition(b"\r\n\r\n")
        return head + b"\r\n\r\n"

    def _readable(self) -> list[socket.socket]:
        """Whoever has something to say or has left, when somebody has."""
        return select.select([self.client, *([self.server] if self.server else [])], [], [])[0]

    def body(self, count: int) -> bytes:
        """Some of the next ``count`` bytes that the client sent."""
        if not self._received:
            return _some(self.client, min(count, RECEIVE))
        piece, self._received = self._received[:count], self._received[count:]
        return piece

    @property
    def has_body(self) -> bool:
        return bool(self._received)

    def reach_server(self) -> socket.socket:
        if self.server is None or self._server_port != self.proxy.upstream_port:
            self.leave_server()
            self._server_port = self.proxy.upstream_port
            self.server = self.proxy.watch(socket.create_connection(("127.0.0.1", self._server_port), 5))
            self.server.settimeout(None)
            if self.proxy.send_buffer:
                self.server.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, self.proxy.send_buffer)
        return self.server

    def leave_server(self) -> None:
        if self.server:
            self.server.close()
            self.server = None


class Exchange:
    """One request, and what can be done to it."""

    def __init__(self, connection: _Connection, head: bytes, seen: Seen) -> None:
        self.seen = seen
        self.unread = seen.length
        self._connection = connection
        self._client = connection.client
        self._head = head

    def right(self) -> None:
        """Be no more than a proxy."""
        self.forward()
        self.tell(self.answer())

    def tell(self, pieces: Iterable[bytes]) -> None:
        for piece in pieces:
            self._client.sendall(piece)
        self.end_if_unread()

    def forward(self, limit: int | None = None) -> None:
        """Head and body to the server, with ``limit`` only so much of the body. An early answer ends it."""
        server = self._connection.reach_server()
        server.sendall(self._head)
        self.forward_body(self.unread if limit is None else limit)

    def forward_body(self, count: int) -> None:
        server, end = self._connection.reach_server(), self.unread - min(count, self.unread)
        while self.unread > end:
            if server in self._readable(server):
                return
            if not self._connection.has_body and self._client not in self._readable(server, wait=True):
                return
            piece = self._connection.body(self.unread - end)
            server.sendall(piece)
            self.unread -= len(piece)
            self._connection.proxy.add_bytes(self.seen, len(piece))

    def _readable(self, server: socket.socket, *, wait: bool = False) -> list[socket.socket]:
        return select.select([self._client, server], [], [], None if wait else 0)[0]

    def answer(self) -> Iterator[bytes]:
        """What the server answers, as it comes, to its end. Interim answers are passed on, and the body after them."""
        server, parser = self._connection.reach_server(), h11.Connection(h11.CLIENT)
        parser.send(h11.Request(method=self.seen.method, target="/", headers=[("Host", "x"), ("Content-Length", "0")]))
        parser.send(h11.EndOfMessage())
        while True:
            event = _next_event(parser)
            if event is h11.NEED_DATA:
                piece = server.recv(RECEIVE)
                parser.receive_data(piece)
                yield piece
            elif isinstance(event, h11.InformationalResponse):
                self.forward_body(self.unread)
            elif isinstance(event, h11.EndOfMessage):
                break
        if parser.their_state is not h11.DONE:
            self._connection.leave_server()
            raise _Gone

    def end_if_unread(self) -> None:
        """A body that nobody reads must not be taken for the next request."""
        if self.unread:
            self.hang_up()

    def hang_up(self) -> None:
        """To both sides. What the client still sends is thrown away: to close over it would be a reset."""
        self._connection.leave_server()
        self._client.shutdown(socket.SHUT_WR)
        while True:
            _some(self._client)

    def say(self, status: int, headers: dict[str, object]) -> None:
        fields = {"Content-Length": 0, **headers, **({"Connection": "close"} if self.unread else {})}
        lines = [
            f"HTTP/1.1 {status} {HTTPStatus(status).phrase}",
            *(f"{name}: {value}" for name, value in fields.items()),
        ]
        self._client.sendall("\r\n".join([*lines, "", ""]).encode())
        self.end_if_unread()

    def reset(self) -> None:
        self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise _Gone

    def hold(self, release: threading.Event) -> None:
        """Do nothing until ``release``, or until the client or the proxy is gone."""
        watch = select.poll()
        watch.register(self._client, select.POLLRDHUP)
        while not release.wait(TURN_SECONDS):
            if self._connection.proxy.stopping.is_set() or watch.poll(0):
                raise _Gone


Act = Callable[[Exchange, Rule], None]


# -- what can go wrong ---------------------------------------------------------------------------


def status(code: int, *, retry_after: float | str | None = None) -> Act:
    """Answer so; the server hears nothing of it."""
    headers: dict[str, object] = {} if retry_after is None else {"Retry-After": retry_after}

    def act(exchange: Exchange, rule: Rule) -> None:
        rule.fired.set()
        exchange.say(code, headers)

    return act


def drop_answer() -> Act:
    """The server does and answers all; the client hears nothing of it."""

    def act(exchange: Exchange, rule: Rule) -> None:
        exchange.forward()
        for _ in exchange.answer():
            pass
        rule.fired.set()
        exchange.hang_up()

    return act


def reset(after: int = 0) -> Act:
    """Reset the client's connection when ``after`` bytes of the body went to the server; 0: before anything did."""
    return _broken(after, Exchange.reset)


def cut(after: int = 0) -> Act:
    """Like ``reset``, but the connection ends in good manners."""
    return _broken(after, Exchange.hang_up)


def _broken(after: int, end: Callable[[Exchange], None]) -> Act:
    def act(exchange: Exchange, rule: Rule) -> None:
        if after:
            exchange.forward(after)
        rule.fired.set()
        end(exchange)

    return act


def stall(after: int = 0) -> Act:
    """Take no more when ``after`` bytes of the body went to the server. Goes on when it is released. A client that
    leaves with bytes unsent is not noticed: its end lies behind them."""

    def act(exchange: Exchange, rule: Rule) -> None:
        exchange.forward(after)
        rule.fired.set()
        exchange.hold(rule.release)
        exchange.forward_body(exchange.unread)
        exchange.tell(exchange.answer())

    return act


def delay() -> Act:
    """The server does and answers all; the client hears it when it is released."""

    def act(exchange: Exchange, rule: Rule) -> None:
        exchange.forward()
        pieces = list(exchange.answer())
        rule.fired.set()
        exchange.hold(rule.release)
        exchange.tell(pieces)

    return act


# -- bytes ---------------------------------------------------------------------------------------


def _some(connection: socket.socket, count: int = RECEIVE) -> bytes:
    piece = connection.recv(count)
    if not piece:
        raise _Gone
    return piece


def _next_event(parser: h11.Connection) -> object:
    """A server that is killed when it has read all it was sent ends its connection in good manners, in mid-answer."""
    try:
        return parser.next_event()
    except h11.RemoteProtocolError:
        if parser.trailing_data[1]:
            raise _Gone from None
        raise


def _shut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _parsed(head: bytes) -> Seen:
    first, *lines = head.decode("latin-1").rstrip().split("\r\n")
    method, path, _ = first.split(" ")
    fields = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    if "transfer-encoding" in fields:
        raise ValueError("bodies without a length are not understood here")
    return Seen(method, path, int(fields.get("content-length", "0")))
