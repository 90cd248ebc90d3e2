"""A Stream store and the fake that it talks to, and one event loop in which a test asks them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, Self, TypeVar

import httpx

from tests import builders
from tests.companion.site import BYTES, Clock
from tests.fakes.stream import ACCOUNT, TOKEN, FakeStream
from tests.fakes.stream_library import Video, film
from uploader_app import net
from uploader_app.companion.ports import Opening, Place
from uploader_app.companion.providers.stream.settings import StreamSettings
from uploader_app.companion.providers.stream.store import StreamStore
from uploader_app.domain.upload import Source, TusTicket
from uploader_app.engine.files import DiskFiles
from uploader_app.engine.transfer.tus import TusTransfer
from uploader_app.engine.transfer.wire_pump import RateLimit

T = TypeVar("T")
MIB = 1024 * 1024
CHUNK = 5 * MIB
WEEK = 7 * 86400
NO_FILM = b"\x1aE\xdf\xa3" + bytes(1000)
"""Our client takes it for Matroska."""


class StreamRig:
    """``switches``: of the fake's library. ``configure`` makes another store on the same fake."""

    def __init__(self, folder: Path, **switches: Any) -> None:
        self.clock = Clock()
        self.fake = FakeStream(self.clock, **switches)
        self._folder = folder
        self._runner = asyncio.Runner()

    def __enter__(self) -> Self:
        self.fake.__enter__()
        self.http = net.api_client()
        self.store = self.configure()
        return self

    def __exit__(self, *_: object) -> None:
        self.run(self.http.aclose())
        self._runner.close()
        self.fake.__exit__()

    def configure(self, instance: str = "", **changes: Any) -> StreamStore:
        mine = {
            "account": ACCOUNT,
            "token": TOKEN,
            "player": self.fake.url,
            "api": self.fake.api,
            "upload_origins": (self.fake.url,),
            "chunk": CHUNK,
        }
        return StreamStore(self.http, StreamSettings(**{**mine, **changes}), self.clock, instance)

    def run(self, asking: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(asking)

    def opening(self, size: int = MIB, **changes: Any) -> Opening:
        facts = {"upload": "0a" * 16, "owner": "student", "assignment": "7", "file_name": "Feldgespräch, Süd.mp4"}
        facts |= {"media_type": "video/mp4", "size": size, "until": self.clock.now + WEEK, "duration_s": 90.5}
        return Opening(**{**facts, **changes})

    def open(self, size: int = MIB, **changes: Any) -> Place:
        return self.run(self.store.open(self.opening(size, **changes)))

    def source(self, content: bytes) -> Source:
        path = self._folder / "film.mp4"
        path.write_bytes(content)
        return self.run(DiskFiles(pause=0).check(str(path), builders.TARGET))

    def send(self, place: Place, content: bytes) -> list[int]:
        """By our own client; how far it said that it is."""
        reported: list[int] = []
        ticket = TusTicket(place.url, place.chunk, place.grid)
        self.run(TusTransfer(RateLimit()).send(ticket, self.source(content), reported.append))
        return reported

    def patch(self, place: Place, content: bytes, offset: int) -> None:
        """One piece."""
        headers = {**BYTES, "Upload-Offset": str(offset)}
        answer = httpx.patch(place.url, content=content, headers=headers, verify=net.trust())
        assert answer.status_code == 204, answer.text

    def held(self, content: bytes | None = None) -> Place:
        """A place with all its bytes."""
        content = content or film(MIB)
        place = self.open(len(content))
        self.send(place, content)
        return place

    def ready(self) -> Place:
        place = self.held()
        while self.fake.encode(place.object) != "ready":
            pass
        return place

    def video(self, place: Place) -> Video:
        return self.fake.library.videos[place.object]

    def stored(self, place: Place) -> int:
        return self.run(self.store.stored(place.object, place.url))

    def finish(self, place: Place) -> bool:
        return self.run(self.store.finish(place.object, place.url, self.video(place).stored.length))


def answers(**result: object) -> bytes:
    """The API's words for it."""
    return json.dumps({"result": result, "success": True, "errors": [], "messages": []}).encode()
