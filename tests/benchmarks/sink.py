"""A tus server that throws everything away: one thread a connection, so that senders can be compared with each
other and not with a disk. ``python -m tests.benchmarks.sink`` prints its port and serves until it is ended."""

from __future__ import annotations

import socket
import threading

BUFFER = 1024 * 1024


def serve(listener: socket.socket) -> None:
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=_answer, args=(connection,), daemon=True).start()


def _answer(connection: socket.socket) -> None:
    received = bytearray()
    with connection:
        while True:
            while b"\r\n\r\n" not in received:
                piece = connection.recv(65536)
                if not piece:
                    return
                received += piece
            head, _, rest = bytes(received).partition(b"\r\n\r\n")
            fields = _fields(head)
            if fields.get(b"expect"):
                connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            received = bytearray()
            _discard(connection, int(fields.get(b"content-length", b"0")) - len(rest))
            connection.sendall(_reply(head, fields))


def _fields(head: bytes) -> dict[bytes, bytes]:
    lines = (line.partition(b":") for line in head.split(b"\r\n")[1:])
    return {name.strip().lower(): value.strip() for name, _, value in lines}


def _discard(connection: socket.socket, count: int) -> None:
    buffer = bytearray(BUFFER)
    while count > 0:
        got = connection.recv_into(buffer, min(count, BUFFER))
        if not got:
            return
        count -= got


def _reply(head: bytes, fields: dict[bytes, bytes]) -> bytes:
    if head.startswith(b"POST"):
        return b"HTTP/1.1 201 Created\r\nTus-Resumable: 1.0.0\r\nLocation: /files/x\r\nContent-Length: 0\r\n\r\n"
    offset = int(fields.get(b"upload-offset", b"0")) + int(fields.get(b"content-length", b"0"))
    status = b"204 No Content" if head.startswith(b"PATCH") else b"200 OK"
    return b"HTTP/1.1 %s\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: %d\r\nContent-Length: 0\r\n\r\n" % (status, offset)


if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        serve(listener)
