"""A real companion on a real socket with a clock that stands still, and people who use it."""

from __future__ import annotations

import asyncio
import hashlib
import os
import secrets
import socket
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self, TypeVar

import httpx
import pytest
import uvicorn
from sqlalchemy import text

from uploader_app.companion import app, compose
from uploader_app.companion.config import Config
from uploader_app.companion.ports import Courses
from uploader_app.companion.serving import server
from uploader_app.companion.serving.guard import GuardedProtocol

T = TypeVar("T")
TUS = {"Tus-Resumable": "1.0.0"}
BYTES = {**TUS, "Content-Type": "application/offset+octet-stream"}
on_both_databases = pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True, scope="module")


class Clock:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += seconds


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ended = asyncio.Event()
        self.ready.set()

    async def main_loop(self) -> None:
        await self._ended.wait()

    def end(self) -> None:
        self._ended.set()


class Site:
    """``around``: wraps the store. ``courses``: else those of the Moodle that ``config`` names, or the demo's.
    ``options``: what ``app.local_store`` takes."""

    def __init__(
        self,
        data: Path,
        config: Config,
        *,
        around: Callable[[Any], Any] = lambda store: store,
        protocol: type = GuardedProtocol,
        limited: bool = False,
        courses: Courses | None = None,
        **options: Any,
    ) -> None:
        if not limited:
            config = replace(config, tickets_per_hour=0, playbacks_per_hour=0)
        self.clock = Clock()
        self.data = data
        store = around(compose.local_store(data, **options))
        demo = "moodle" not in config.sections
        http = None if demo else compose.outside(config, demo=False)
        people = compose.demo_people() if demo else compose.moodle_people(config, http, self.clock)
        people = replace(people, courses=courses) if courses else people
        self.rooms = compose.rooms(config, data, people, store, self.clock, http)
        self.app = app.application(self.rooms, sweep=False)
        self._listener = server.listening("127.0.0.1", 0)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._server = _Server(server.settings(self.app, protocol))
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        async def serve() -> None:
            self._loop = asyncio.get_running_loop()
            await self._server.serve(sockets=[self._listener])

        asyncio.run(serve())

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._server.ready.wait(20)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._server.end)
        self._thread.join(20)
        self._listener.close()

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    def tick(self) -> None:
        self.do(self.rooms.sweeper.tick())

    def later(self, seconds: float, step: float = 10.0) -> None:
        """Time passes while the sweeper does its rounds."""
        end = self.clock.now + seconds
        while self.clock.now < end:
            self.clock.forward(min(step, end - self.clock.now))
            self.tick()

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self.rooms.ledger.look(lambda db: list(db.execute(text(query))))]

    def files(self) -> list[str]:
        return sorted(file.name for file in (self.data / "store").iterdir())

    @contextmanager
    def person(self, name: str) -> Iterator[httpx.Client]:
        with httpx.Client(base_url=self.url, timeout=20, verify=False) as http:
            answer = http.post("/v1/session", json={"username": name, "password": name})
            http.headers["Authorization"] = f"Bearer {answer.json()['token']}"
            yield http


@dataclass(frozen=True)
class Video:
    """One upload of one person, and the calls that belong to it."""

    http: httpx.Client
    data: bytes = b"film" * 1000
    assignment: str = "demo-interview"
    name: str = "field walk.mp4"
    media_type: str = "video/mp4"
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    secret: str = field(default_factory=lambda: secrets.token_hex(32))

    @property
    def facts(self) -> dict[str, Any]:
        return {
            "secret_hash": hashlib.sha256(self.secret.encode()).hexdigest(),
            "assignment": self.assignment,
            "file_name": self.name,
            "size": len(self.data),
            "media_type": self.media_type,
        }

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    def ask(self) -> httpx.Response:
        return self.http.put(f"/v1/uploads/{self.id}", json=self.facts)

    def create(self) -> str:
        """The URL of the created tus upload."""
        url: str = self.ask().json()["ticket"]["url"]
        answer = self.http.post(url, headers={**TUS, "Upload-Length": str(len(self.data))})
        assert answer.status_code == 201
        return answer.headers["Location"]

    def patch(self, url: str, offset: int, data: bytes, **headers: str) -> httpx.Response:
        return self.http.patch(url, content=data, headers={**BYTES, "Upload-Offset": str(offset), **headers})

    def offset(self, url: str) -> int:
        return int(self.http.head(url, headers=TUS).headers["Upload-Offset"])

    def send(self) -> str:
        url = self.create()
        assert self.patch(url, 0, self.data).status_code == 204
        return url

    def call(self, act: str, body: object = None, **headers: str) -> httpx.Response:
        return self.http.post(f"/v1/uploads/{self.id}/{act}", json=body, headers=headers)

    def beat(self, sent: int = 0) -> httpx.Response:
        return self.call("heartbeat", {"sent": sent})

    def complete(self, sha256: str = "") -> httpx.Response:
        return self.call("complete", {"size": len(self.data), "sha256": sha256 or self.sha256})

    def hand_in(self) -> httpx.Response:
        return self.http.put(f"/v1/uploads/{self.id}/submission")

    def store(self) -> Video:
        self.send()
        assert self.complete().json()["state"] == "stored"
        return self


def film(size: int) -> bytes:
    return os.urandom(size)


class Connection:
    """A raw HTTP/1.1 connection, for what a well-behaved client cannot do."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), 20)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def head(self, method: str, url: str, **headers: object) -> None:
        path = httpx.URL(url).raw_path.decode()
        lines = [f"{method} {path} HTTP/1.1", "Host: test"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.socket.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())

    def patch(self, url: str, offset: int, length: int, **headers: object) -> None:
        bytes = {name.replace("-", "_"): value for name, value in BYTES.items()}
        self.head("PATCH", url, Upload_Offset=offset, Content_Length=length, **bytes, **headers)

    def answer(self) -> str:
        """Everything until the other side closes or a head is complete."""
        got = b""
        while b"\r\n\r\n" not in got and (piece := self.socket.recv(65536)):
            got += piece
        return got.decode()
