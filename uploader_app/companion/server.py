"""Runs the companion's app on a socket: our own socket options, uvicorn, a quick end. It knows no rule."""

from __future__ import annotations

import ipaddress
import socket
import sys

import uvicorn
from starlette.types import ASGIApp

from uploader_app.companion.guard import GuardedProtocol

RECEIVE_BUFFER = 2 * 1024 * 1024
"""What a kill may cost a client: bytes that the kernel took and nobody read."""

GRACE_S = 3
"""How long open requests may go on after the signal to end; an upload may be endless."""

KEEP_ALIVE_S = 75


def listening(host: str, port: int) -> socket.socket:
    """Raises OSError: the port is taken, the address is not ours."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    # Set before listening: connections inherit it, and the window is agreed in the handshake.
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
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


class ReadyServer(uvicorn.Server):
    """Says where it listens, once it does."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and sockets:
            host, port = sockets[0].getsockname()[:2]
            address = f"[{host}]" if ":" in host else host
            print(f"Fieldpost companion ready at http://{address}:{port}", flush=True)


def run(app: ASGIApp, listener: socket.socket) -> bool:
    """Until a signal ends it; whether it could start."""
    config = uvicorn.Config(
        app,
        http=GuardedProtocol,
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
    server = ReadyServer(config)
    server.run(sockets=[listener])
    return server.started
