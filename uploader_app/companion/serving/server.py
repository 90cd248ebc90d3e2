"""Runs the companion's app on a socket: our own socket options, uvicorn, a quick end. It knows no rule."""

from __future__ import annotations

import asyncio
import gc
import ipaddress
import signal
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass

import uvicorn
from starlette.types import ASGIApp

from uploader_app.companion.serving.guard import GuardedProtocol

RECEIVE_BUFFER = 5 * 256 * 1024
"""The kernel takes twice as much for us. A kill loses what lies there, what we gather before a write, and what was read
meanwhile: less than 4 MiB that a client has sent."""

GRACE_S = 3
"""How long open requests may go on after the signal to end; an upload may be endless."""

KEEP_ALIVE_S = 75

SWITCH_S = 0.0005

COLLECT_AFTER = (10_000, 20, 50)
"""For Python's collector of cycles. With what it has built in, it goes through all objects of ten thousand connections
every ten seconds, finds nothing, and makes everybody wait for half a second."""


def listening(host: str, port: int) -> socket.socket:
    """Raises OSError: the port is taken, the address is not ours."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    # Set before listening: connections inherit it, and the window is agreed in the handshake.
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    # An answer is written in two parts; without this the second one waits 40 ms for the other side's ACK.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener


def is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Turnout:
    """How a server takes part. ``ending``: called when it is told to end. ``lifeline``: a file descriptor that can be
    read when whoever started it is gone. ``says``: where it listens, once it does."""

    ending: Callable[[], None]
    lifeline: int | None = None
    says: bool = True


class ReadyServer(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, turnout: Turnout) -> None:
        super().__init__(config)
        self._turnout = turnout

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._turnout.ending()
        await super().shutdown(sockets)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        # What is there now stays: nothing has to be looked through again.
        gc.collect()
        gc.freeze()
        gc.set_threshold(*COLLECT_AFTER)
        if self._turnout.lifeline is not None:
            asyncio.get_running_loop().add_reader(self._turnout.lifeline, self.handle_exit, signal.SIGTERM, None)
        if self.started and sockets and self._turnout.says:
            host, port = sockets[0].getsockname()[:2]
            address = f"[{host}]" if ":" in host else host
            print(f"Fieldpost companion ready at http://{address}:{port}", flush=True)


def settings(app: ASGIApp, protocol: type[asyncio.Protocol] = GuardedProtocol) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=protocol,
        ws="none",
        loop="auto" if sys.platform != "win32" else "asyncio",
        lifespan="on",
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=GRACE_S,
        backlog=512,
    )


def many_connections() -> None:
    """As many as the system lets us have: most give 1024 to who asks for no more, and each client keeps one."""
    if sys.platform != "win32":
        import resource

        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def run(app: ASGIApp, listener: socket.socket, turnout: Turnout) -> bool:
    """Until a signal ends it; whether it could start."""
    many_connections()
    # A call goes through several threads; the default would let each wait 5 ms for its turn.
    sys.setswitchinterval(SWITCH_S)
    server = ReadyServer(settings(app), turnout)
    server.run(sockets=[listener])
    return server.started
