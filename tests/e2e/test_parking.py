"""What a real companion knows of an upload that is held, put to sleep or left half-way, and how it goes on: at the same
byte, and in the same place."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.companion.site import Site, Video
from tests.e2e.engines import engine_at
from tests.e2e.rig import MIB, video
from tests.engine.rig import Ear
from tests.fakes.fault_proxy import EVERY, FaultProxy, Rule, reset, stall
from uploader_app.cli.orders import new_upload
from uploader_app.companion.config import Config
from uploader_app.domain.conditions import Network, Situation, events_between
from uploader_app.domain.faults import Code
from uploader_app.domain.messages import Added, Held, Hold, Released, Resumed
from uploader_app.domain.upload import Status, Target, Upload, UploadId
from uploader_app.engine.engine import Engine

SIZE = 3 * MIB
AWAKE = Situation(Network(way="here"))
ASLEEP = Situation(Network(way="here"), asleep=True)


class Evening:
    """One upload that stopped half-way, since the network is slow, and who else is there."""

    def __init__(self, site: Site, door: FaultProxy, engine: Engine, ear: Ear, id: UploadId) -> None:
        self.site, self.door, self.engine, self.ear, self.id = site, door, engine, ear, id

    async def stops(self, *events: object) -> None:
        await self.engine.handled(events)
        await self.engine.at_rest()

    async def arrives(self) -> None:
        await self.ear.until(lambda: self.upload.status is Status.DONE)

    @property
    def upload(self) -> Upload:
        return self.ear.uploads[self.id]

    def state(self) -> str:
        [(state,)] = self.site.rows(f"SELECT state FROM upload WHERE id = '{self.id}'")
        return state

    def sent(self) -> int:
        return sum(count for (method, _), count in self.door.body_bytes.items() if method == "PATCH")


@pytest.fixture(scope="module")
def film(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("films") / "film.mp4"
    video(path, SIZE)
    return path


@pytest.fixture
def play(tmp_path, film) -> Callable[[Callable[[Evening], Awaitable[None]]], Evening]:
    def play(scene: Callable[[Evening], Awaitable[None]]) -> Evening:
        with Site(tmp_path / "site", Config(slots=1)) as site, FaultProxy(site.port) as door:
            return asyncio.run(_half_sent(site, door, film, tmp_path, scene))

    return play


async def _half_sent(
    site: Site, door: FaultProxy, film: Path, home: Path, scene: Callable[[Evening], Awaitable[None]]
) -> Evening:
    halt = door.plan(Rule(stall(MIB), "PATCH"))
    upload = new_upload(str(film), Target(door.url, "student", "demo-interview", "Interview"))
    async with engine_at(door.url, home / "profile") as (engine, ear):
        engine.post(Added(upload))
        await asyncio.to_thread(halt.fired.wait, 10)
        it = Evening(site, door, engine, ear, upload.id)
        async with asyncio.timeout(20):
            await scene(it)
    return it


def test_a_held_upload_is_parked_and_goes_on_at_the_same_byte(play):
    async def scene(it: Evening) -> None:
        await it.stops(Held(Hold.METERED))
        assert it.state() == "parked"
        it.engine.post(Released(Hold.METERED))
        await it.arrives()

    it = play(scene)

    assert (it.state(), it.sent()) == ("submitted", SIZE)
    assert it.door.count("PUT", r"/uploads/\w+$") == 1, "it asks for no new place"


def test_what_sleeps_keeps_nobody_waiting_and_goes_on_when_a_place_is_free(play):
    async def scene(it: Evening) -> None:
        await it.stops(*events_between(AWAKE, ASLEEP))
        with it.site.person("student2") as http:
            other = Video(http)
            let_in = other.ask().json()["ticket"]
            await it.engine.handled(events_between(ASLEEP, AWAKE))
            await it.ear.until(lambda: it.upload.status is Status.WAITING)
            why = it.upload.fault
            other.call("abandon")
        it.engine.post(Resumed(it.id))
        await it.arrives()
        assert let_in
        assert (why.code, why.after) == (Code.SLOT_BUSY, 10)

    it = play(scene)

    assert (it.state(), it.sent()) == ("submitted", SIZE)


def test_where_nobody_is_reached_the_lease_ends_by_itself(play):
    async def scene(it: Evening) -> None:
        it.door.plan(Rule(reset(), nth=EVERY))
        await it.stops(Held(Hold.OFFLINE))
        assert it.state() == "granted"
        it.site.later(300)
        assert it.state() == "stalled"

    it = play(scene)

    assert it.door.count("POST", "/park$") == 1
