"""The three stores as a companion uses them, and what lies in each by its own account: the companion's own disk, the
Stream fake, and a SeaweedFS that may be shared, each site with a folder of its own in it.

    with watched("s3", folder, seaweed) as it:
        ...start a client with it.front.url; it.door is where the bytes go
        assert it.store.held() == [sha256]
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from tests.e2e.rig import Companion, companion, sha256
from tests.fakes.fault_proxy import FaultProxy
from tests.fakes.seaweed import ACCESS_KEY, SECRET_KEY, Seaweed
from tests.fakes.stream import ACCOUNT, TOKEN, FakeStream
from tests.fakes.stream_library import Video
from uploader_app.companion.providers.s3 import client as s3_client
from uploader_app.companion.providers.s3.settings import LEAST_PART

STORES = ("local", "stream", "s3")
BUCKET = "films"
STREAM_CHUNK = 50 * 1024 * 1024
"""The product's; never less than 5 MiB, and on Stream's grid."""


class Store(Protocol):
    port: int
    """0: the companion's."""
    method: str
    """Of a request that brings bytes."""

    def settings(self, url: str) -> str:
        """The companion's, in TOML. ``url``: where the store is to be found."""

    def held(self) -> list[str]:
        """The SHA-256 of everything that lies there; of an unfinished upload, what shows that it is there."""

    def empty(self) -> None:
        """Throw everything away, as if nothing had been there."""


class Disk:
    """The companion itself takes the bytes."""

    port = 0
    method = "PATCH"

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "companion" / "store"

    def settings(self, url: str) -> str:
        return ""

    def held(self) -> list[str]:
        return [sha256(file) for file in self._files()]

    def empty(self) -> None:
        for file in self._files():
            file.unlink()

    def _files(self) -> list[Path]:
        return [file for file in self._folder.iterdir() if re.fullmatch("[0-9a-f]{32}", file.name)]


class Stream:
    """An account with room for every test. ``chunk``: of the companion's settings."""

    method = "PATCH"

    def __init__(self, fake: _MovedStream, chunk: int = STREAM_CHUNK) -> None:
        self.fake = fake
        self._chunk = chunk

    @property
    def port(self) -> int:
        return self.fake.server.port

    def settings(self, url: str) -> str:
        self.fake.found_at = url
        return f"""store = "stream"
[stream]
account = "{ACCOUNT}"
token = "{TOKEN}"
player = "{url}"
api = "{self.fake.api}"
upload_origins = ["{url}"]
chunk = {self._chunk}
"""

    def held(self) -> list[str]:
        return [_seen(one) for one in list(self.fake.library.videos.values())]

    def empty(self) -> None:
        self.fake.library.videos.clear()


def _seen(video: Video) -> str:
    return hashlib.sha256(video.stored.content).hexdigest() if video.whole else f"unfinished {video.uid}"


class _MovedStream(FakeStream):
    """It tells that it is to be found at a proxy's address."""

    found_at = ""

    @property
    def url(self) -> str:
        return self.found_at or super().url


class S3:
    """A folder of its own in a bucket that others use, too."""

    method = "PUT"

    def __init__(self, seaweed: Seaweed, folder: Path) -> None:
        settings = seaweed.settings(bucket=BUCKET)
        self._s3 = s3_client.s3(s3_client.session(settings), settings)
        self._prefix = hashlib.sha256(str(folder).encode()).hexdigest()[:12]
        self.port = urlsplit(seaweed.url).port or 0
        with contextlib.suppress(self._s3.exceptions.BucketAlreadyExists, self._s3.exceptions.BucketAlreadyOwnedByYou):
            self._s3.create_bucket(Bucket=BUCKET)
        # The first write into a new bucket may be refused while its volumes are made; ours tries again.
        self._s3.put_object(Bucket=BUCKET, Key=f"{self._prefix}-first", Body=b"first")
        self._s3.delete_object(Bucket=BUCKET, Key=f"{self._prefix}-first")

    def settings(self, url: str) -> str:
        return f"""store = "s3"
[s3]
bucket = "{BUCKET}"
region = "us-east-1"
endpoint_url = "{url}"
access_key_id = "{ACCESS_KEY}"
secret_access_key = "{SECRET_KEY}"
prefix = "{self._prefix}"
least_part = {LEAST_PART}
"""

    def held(self) -> list[str]:
        return [self._sha256(key) for key in self._keys()] + [f"unfinished {one}" for one, _ in self._unfinished()]

    def empty(self) -> None:
        for key in self._keys():
            self._s3.delete_object(Bucket=BUCKET, Key=key)
        for id, key in self._unfinished():
            self._s3.abort_multipart_upload(Bucket=BUCKET, Key=key, UploadId=id)

    def _keys(self) -> list[str]:
        pages = self._s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix=self._prefix)
        return [one["Key"] for page in pages for one in page.get("Contents", [])]

    def _unfinished(self) -> list[tuple[str, str]]:
        pages = self._s3.get_paginator("list_multipart_uploads").paginate(Bucket=BUCKET, Prefix=self._prefix)
        return [(one["UploadId"], one["Key"]) for page in pages for one in page.get("Uploads", [])]

    def _sha256(self, key: str) -> str:
        digest = hashlib.sha256()
        for piece in self._s3.get_object(Bucket=BUCKET, Key=key)["Body"].iter_chunks(1024 * 1024):
            digest.update(piece)
        return digest.hexdigest()


@dataclass(frozen=True)
class Site:
    """A companion with its store."""

    server: Companion
    store: Any  # Store, and what only one of them has

    def submissions(self) -> list[str]:
        """The uploads that were handed in, by the companion's records."""
        return [row[0] for row in self.rows("SELECT upload FROM submission")]

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with contextlib.closing(sqlite3.connect(self.server.data / "companion.db")) as db:
            return db.execute(query).fetchall()


@dataclass(frozen=True)
class Watched(Site):
    """``front``: the proxy before the companion; ``door``: where the bytes go."""

    front: FaultProxy
    door: FaultProxy

    @property
    def sent(self) -> int:
        """Bytes of videos that were passed on to the store."""
        return sum(count for (method, _), count in self.door.body_bytes.items() if method == self.store.method)


@contextlib.contextmanager
def opened(kind: str, folder: Path, seaweed: Seaweed | None, **options: Any) -> Iterator[Store]:
    """One of ``STORES``, empty."""
    if kind == "local":
        yield Disk(folder)
    elif kind == "stream":
        with _MovedStream(time.time, minutes=10**9, most_at_work=10**9) as fake:
            fake.calls = 10**9
            yield Stream(fake, **options)
    else:
        assert seaweed
        yield S3(seaweed, folder)


@contextlib.contextmanager
def site(kind: str, folder: Path, seaweed: Seaweed | None, settings: str = "", **options: Any) -> Iterator[Site]:
    """``settings``: lines for the companion's file. ``options``: the store's."""
    with contextlib.ExitStack() as stack:
        store = stack.enter_context(opened(kind, folder, seaweed, **options))
        yield Site(stack.enter_context(_served(folder, store, settings, store.port)), store)


@contextlib.contextmanager
def watched(kind: str, folder: Path, seaweed: Seaweed | None, settings: str = "", **options: Any) -> Iterator[Watched]:
    """``site`` with proxies in between; for few clients, since each connection takes them two more."""
    with contextlib.ExitStack() as stack:
        store = stack.enter_context(opened(kind, folder, seaweed, **options))
        door = stack.enter_context(FaultProxy(store.port)) if store.port else None
        server = stack.enter_context(_served(folder, store, settings, door.port if door else 0))
        front = stack.enter_context(FaultProxy(server.port))
        yield Watched(server, store, front, door or front)


def _served(folder: Path, store: Store, settings: str, port: int) -> contextlib.AbstractContextManager[Companion]:
    """``port``: where the companion and the clients find the store."""
    config = folder / "companion.toml"
    config.write_text(f"{settings}\n{store.settings(f'http://127.0.0.1:{port}')}")
    return companion(folder, "--config", str(config))
