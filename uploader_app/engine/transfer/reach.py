"""One TCP connection to a host, tuned for sending much, that can be given up while it is being made. It knows no HTTP
and no TLS."""

from __future__ import annotations

import errno
import os
import socket
import sys
import threading
import time
from typing import Any

from uploader_app import net
from uploader_app.engine.transfer.readiness import WRITE, ready

NOTSENT_LOWAT = 256 * 1024
"""Bytes that may lie unsent in the kernel: keeps progress, limit and pause honest."""

TURN_SECONDS = 0.1


def reach(host: str, port: int, timeout: float, shut: threading.Event) -> socket.socket:
    """As socket.create_connection, but ``shut`` ends it; only the lookup of the name it cannot end."""
    failure = OSError("no address")
    for family, kind, protocol, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        connection = socket.socket(family, kind, protocol)
        try:
            _tune(connection)
            _join(connection, address, time.monotonic() + timeout, shut)
            connection.settimeout(timeout)
        except OSError as error:
            connection.close()
            failure = error
        else:
            return connection
    raise failure


def _join(connection: socket.socket, address: Any, deadline: float, shut: threading.Event) -> None:  # Any: as socket's
    connection.setblocking(False)
    error = connection.connect_ex(address)
    if error in (errno.EINPROGRESS, errno.EWOULDBLOCK):
        # In short turns, because a shutdown ends a connect on Linux only.
        while not ready(connection, WRITE, TURN_SECONDS):
            if shut.is_set():
                raise ConnectionAbortedError("shut")
            if time.monotonic() > deadline:
                raise TimeoutError("no connection")
        error = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if error:
        raise OSError(error, os.strerror(error))


def _tune(connection: socket.socket) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if sys.platform == "linux":
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(net.STALL_SECONDS * 1000))
    if hasattr(socket, "TCP_NOTSENT_LOWAT"):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, NOTSENT_LOWAT)
