"""A companion with the store that its settings name, each of the three, and what a client has to do to send there.

with on_store("s3", folder, seaweed) as it:
    video = Video(http, it.film())
    it.send(video)
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx

from tests.companion.site import BYTES, Site, Video
from tests.e2e import stores
from tests.fakes.seaweed import Seaweed
from tests.fakes.stream_library import film
from uploader_app import net
from uploader_app.companion import compose
from uploader_app.companion.config import Config, load
from uploader_app.companion.ports import Opening

ALL = stores.STORES
SIZE = 5000


@dataclass
class OnStore:
    """``far``: the store by its own account."""

    kind: str
    data: Path
    file: Path
    far: Any  # one of three, and what only it has

    @property
    def config(self) -> Config:
        return load(self.file, {})

    @contextmanager
    def site(self, **changes: Any) -> Iterator[Site]:
        """One after the other on the same data and store."""
        config, http = replace(self.config, **changes), net.api_client()
        site = Site(self.data, config, around=lambda _local: compose.store_of(config, self.data, http))
        # What the stores go by: they have the machine's clock.
        site.clock.now = time.time()
        with site:
            yield site
            site.do(http.aclose())

    def film(self) -> bytes:
        return film(SIZE)

    def send(self, video: Video) -> None:
        """All bytes, and no word that they are sent."""
        ticket = video.ask().json()["ticket"]
        if self.kind == "local":
            video.send()
        elif self.kind == "stream":
            headers = {**BYTES, "Upload-Offset": "0"}
            assert _plain("PATCH", ticket["url"], content=video.data, headers=headers).status_code == 204
        else:
            (part,) = video.call("parts", {"numbers": [1]}).json()["urls"]
            answer = _plain("PUT", part["url"], content=video.data, headers=part["headers"])
            assert answer.status_code == 200

    def begin(self, site: Site, instance: str = "") -> str:
        """Something in the store that no record knows of; its object. ``instance``: the companion that makes it."""
        object = site.do(self._opened(replace(self.config, instance=instance)))
        if self.kind == "local":
            site.do(site.rooms.disk.create(object, SIZE, ""))
        return object

    async def _opened(self, config: Config) -> str:
        opening = Opening("0a" * 16, "s1", "demo-interview", "film.mp4", "video/mp4", SIZE, time.time() + 9e4)
        async with net.api_client() as http:
            return (await compose.store_of(config, self.data, http).open(opening)).object

    def plays(self, video: Video, url: str) -> bool:
        """Whether the link leads to that very film."""
        if self.kind != "stream":
            return _plain("GET", url).content == video.data
        (uid,) = (uid for uid, one in self.far.fake.library.videos.items() if one.stored.content == video.data)
        while self.far.fake.encode(uid) != "ready":
            pass
        return _plain("GET", url).text == uid


@contextmanager
def on_store(kind: str, folder: Path, seaweed: Seaweed | None) -> Iterator[OnStore]:
    data = folder / "companion"
    with stores.opened(kind, folder, seaweed) as far:
        file = folder / "companion.toml"
        file.write_text(far.settings(f"http://127.0.0.1:{far.port}"), "utf-8")
        yield OnStore(kind, data, file, far)


def _plain(method: str, url: str, **options: Any) -> httpx.Response:
    return httpx.request(method, url, trust_env=False, timeout=20, **options)
