"""A store of parts on a real socket, which answers as it is told: for what a real store does only now and then."""

from __future__ import annotations

import hashlib
import threading
from base64 import b64decode
from collections.abc import Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

from uploader_app.domain.upload import Part, Parts, PartUrl


@dataclass
class PartServer:
    """``scripts``: by part number, the statuses to answer before 200. ``parts``: what arrived. ``puts``: in order."""

    scripts: dict[int, list[int]] = field(default_factory=dict)
    parts: dict[int, bytes] = field(default_factory=dict)
    puts: list[int] = field(default_factory=list)
    asked: list[tuple[int, ...]] = field(default_factory=list)
    held: threading.Event = field(default_factory=threading.Event)
    """Clear: no PUT is answered."""

    def __enter__(self) -> Self:
        self.held.set()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.held.set()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    async def sign(self, numbers: Sequence[int]) -> Parts:
        """The companion's part of it."""
        self.asked.append(tuple(numbers))
        done = [Part(number, len(data)) for number, data in sorted(self.parts.items())]
        at = f"http://127.0.0.1:{self._http.server_address[1]}"
        turn = len(self.asked)
        return Parts(done, [PartUrl(number, f"{at}/{number}?turn={turn}", {"X-Part": "1"}) for number in numbers])

    def take(self, number: int, data: bytes, headers: object) -> int:
        assert "X-Part" in headers  # type: ignore[operator]  # a message's headers
        self.puts.append(number)
        script = self.scripts.get(number, [])
        status = script.pop(0) if script else 200
        if status == 200:
            self.parts[number] = data
        return status


def _handler(server: PartServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_PUT(self) -> None:  # the library's name
            length = int(self.headers["Content-Length"])
            data = self.rfile.read(length)
            server.held.wait()
            if len(data) < length:
                return  # the client broke it off
            assert b64decode(self.headers["Content-MD5"]) == hashlib.md5(data).digest()
            status = server.take(int(self.path[1:].partition("?")[0]), data, self.headers)
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    return Handler
