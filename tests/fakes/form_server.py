"""Takes files as forms on a real socket and answers as it is told: for what a real store does only now and then."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self


@dataclass(frozen=True)
class Form:
    """``names``: of its fields, in order."""

    names: list[str]
    fields: dict[str, str]
    file: bytes


@dataclass
class FormServer:
    """``answers``: status and body for the next requests, then 204. ``forms``: what arrived, by path."""

    answers: list[tuple[int, bytes]] = field(default_factory=list)
    forms: dict[str, Form] = field(default_factory=dict)
    lengths: list[str | None] = field(default_factory=list)
    begun: threading.Event = field(default_factory=threading.Event)
    held: threading.Event = field(default_factory=threading.Event)
    """Clear: nothing that was begun is read on."""

    def __enter__(self) -> Self:
        self.held.set()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"
        return self

    def __exit__(self, *_: object) -> None:
        self.held.set()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


def parsed(body: bytes, content_type: str) -> Form:
    """As RFC 7578 has it."""
    boundary = content_type.partition("boundary=")[2].encode()
    first, *parts, end = (b"\r\n" + body).split(b"\r\n--" + boundary)
    assert (first, end) == (b"", b"--\r\n")
    names, fields, file = [], {}, b""
    for part in parts:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        name = head.partition(b'name="')[2].partition(b'"')[0].decode()
        names.append(name)
        if b"filename=" in head:
            file = content
        else:
            fields[name] = content.decode()
    return Form(names, fields, file)


def _handler(server: FormServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:  # the library's name
            server.lengths.append(self.headers["Content-Length"])
            server.begun.set()
            server.held.wait()
            length = int(self.headers["Content-Length"])
            body = self.rfile.read(length)
            if len(body) < length:
                return  # the client broke it off
            status, text = server.answers.pop(0) if server.answers else (204, b"")
            if status == 204:
                server.forms[self.path] = parsed(body, self.headers["Content-Type"])
            self.send_response(status)
            if status != 204:
                self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    return Handler
