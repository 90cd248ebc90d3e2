"""The manners as a whole, over a world that the test turns."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests import builders
from tests.fakes.desktop_bus import Logind
from uploader_app.domain.conditions import Network
from uploader_app.domain.messages import Event, Held, Hold, NetworkReturned, Released
from uploader_app.domain.timetable import timetable
from uploader_app.domain.upload import Status
from uploader_app.engine.transfer.wire_pump import RateLimit
from uploader_app.settings import Settings
from uploader_app.store.keychain import FileKeychain
from uploader_app.system import network
from uploader_app.system.manners import Manners, Senses
from uploader_app.system.paid import PaidNetworks
from uploader_app.system.proxies import ChosenProxies
from uploader_app.system.speed import Speed

MONDAY_NOON = 1_794_222_000.0
NOWHERE = "unix:path=/nowhere"
PHONE = Network(name="phone", metered=True)
FAR = replace(builders.TARGET, site="https://video.example.edu")


class World:
    """``told``: what the queue heard."""

    def __init__(self, home: Path, settings: Settings, bus: str = NOWHERE) -> None:
        self.seen = Network(way="10.0.0.7")
        self.now = MONDAY_NOON
        self.uploads = [builders.upload(target=FAR, status=Status.RUNNING)]
        self.told: list[Event] = []
        self.parked = asyncio.Event()
        self.limit = RateLimit()
        keychain = FileKeychain(home / "sign-ins.json", wanted=True)
        self.manners = Manners(
            settings,
            Speed(self.limit, settings.limit_rate, timetable(settings.schedule), lambda: self.now),
            ChosenProxies("none", "", keychain),
            PaidNetworks(home),
            Senses(bus, lambda: self.seen, lambda: self.now, pause=0.01),
        )

    async def tell(self, events: Sequence[Event]) -> None:
        self.told += events

    async def at_rest(self) -> None:
        await self.parked.wait()

    def heard(self) -> list[Event]:
        heard, self.told = self.told, []
        return heard

    def run(self, scene: Callable[[], Coroutine[None, None, None]]) -> None:
        async def whole() -> None:
            running = asyncio.create_task(self.manners.run(lambda: self.uploads, self.tell, self.at_rest))
            async with asyncio.timeout(10):
                while not self.manners.network.way:
                    await asyncio.sleep(0)
                await scene()
            running.cancel()
            await asyncio.wait({running})
            assert running.cancelled()

        asyncio.run(whole())


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", NOWHERE)


def test_on_a_metered_network_uploads_wait_unless_they_may_go(tmp_path: Path):
    async def scene() -> None:
        await world.manners.told(PHONE)
        told.append(world.heard())
        await world.manners.send_on_metered("send")
        told.append(world.heard())
        await world.manners.send_on_metered("pause")
        told.append(world.heard())

    world, told = World(tmp_path, Settings()), []
    world.run(scene)

    assert told == [[Held(Hold.METERED)], [Released(Hold.METERED)], [Held(Hold.METERED)]]


def test_a_setting_may_send_on_metered_networks_from_the_start(tmp_path: Path):
    async def scene() -> None:
        await world.manners.told(PHONE)

    world = World(tmp_path, Settings(metered="send"))
    world.run(scene)

    assert world.told == []
    assert world.manners.metered


def test_a_network_that_a_person_calls_metered_stays_so_after_a_restart(tmp_path: Path):
    async def first() -> None:
        await world.manners.told(Network(name="cafe"))
        await world.manners.treat_as_metered(True)

    async def later() -> None:
        await world.manners.told(Network(name="cafe"))
        await world.manners.told(Network(name="home"))
        await world.manners.told(Network(name="cafe"))
        await world.manners.treat_as_metered(False)

    world = World(tmp_path, Settings())
    world.run(first)
    assert world.heard() == [Held(Hold.METERED)]

    world = World(tmp_path, Settings())
    world.run(later)
    assert world.heard() == [Held(Hold.METERED), Released(Hold.METERED)] * 2
    assert PaidNetworks(tmp_path).keys() == frozenset()


def test_another_address_restarts_what_is_connected(tmp_path: Path):
    async def scene() -> None:
        world.seen = Network(way="192.168.1.9")
        await world.manners.told(Network())

    world = World(tmp_path, Settings())
    world.run(scene)

    assert world.told == [Held(Hold.OFFLINE), Released(Hold.OFFLINE), NetworkReturned()]


def test_a_demo_on_this_computer_needs_no_network(tmp_path: Path):
    async def scene() -> None:
        world.seen = Network(online=False)
        await world.manners.told(PHONE)

    world = World(tmp_path, Settings())
    world.uploads = [builders.upload(target=replace(FAR, site="http://127.0.0.1:8080"))]
    world.run(scene)

    assert not [event for event in world.told if isinstance(event, Held)]


def test_a_jump_of_the_clock_is_a_sleep(tmp_path: Path):
    async def scene() -> None:
        world.now += 3600
        while len(world.told) < 3:
            await asyncio.sleep(0.01)

    world = World(tmp_path, Settings())
    world.run(scene)

    assert world.told == [Held(Hold.OFFLINE), Released(Hold.OFFLINE), NetworkReturned()]


def test_before_the_computer_sleeps_uploads_are_parked_and_after_it_they_go_on(bus: str, tmp_path: Path):
    async def scene() -> None:
        while sorted(logind.held()) != ["sleep:idle block", "sleep:shutdown delay"]:
            await asyncio.sleep(0.01)
        logind.sleeps(True)
        while not world.told:
            await asyncio.sleep(0.01)
        before.extend(world.heard())
        assert "sleep:shutdown delay" in logind.held()
        world.parked.set()
        while "sleep:shutdown delay" in logind.held():
            await asyncio.sleep(0.01)
        logind.sleeps(False)
        while len(world.told) < 2:
            await asyncio.sleep(0.01)

    world, before = World(tmp_path, Settings(), bus), []
    with Logind(bus) as logind:
        world.run(scene)
        left = _left(logind)

    assert before == [Held(Hold.OFFLINE)]
    assert world.told == [Released(Hold.OFFLINE), NetworkReturned()]
    assert left == []


def _left(logind: Logind) -> list[str]:
    """After a moment: a lock that was being taken is given back when it is there."""
    for _ in range(500):
        if not logind.held():
            break
        time.sleep(0.01)
    return logind.held()


# -- speed -----------------------------------------------------------------------------------------------


def speed_of(world: World) -> tuple[int, int]:
    """What is told, and what the transfers heed."""
    return world.manners.speed.counts, world.limit.rate


def test_a_cap_counts_at_once_and_full_speed_ends_by_itself(tmp_path: Path):
    world = World(tmp_path, Settings(limit_rate=1000))
    speed = world.manners.speed

    speed.cap(2000)
    capped = speed_of(world)
    speed.full(world.now + 3600)
    full = speed_of(world)
    world.now += 3601
    speed.look()

    assert (capped, full, speed_of(world)) == ((2000, 2000), (0, 0), (2000, 2000))


def test_the_timetable_sets_the_speed_and_the_pause(tmp_path: Path):
    world = World(tmp_path, Settings(schedule="Mon 500k; Tue 00:00-06:00 off"))
    speed = world.manners.speed

    monday = (*speed.look(), speed.counts)
    world.now += 14 * 3600
    moves, until = speed.look()

    assert monday == (True, 0.0, 512_000)
    assert (moves, speed.counts) == (False, 0)
    assert 0 < until - world.now <= 6 * 3600


# -- what the kernel says -----------------------------------------------------------------------------------


def test_the_way_changes_with_the_default_route(tmp_path: Path):
    table = tmp_path / "route"
    head = "Iface\tDestination\tGateway\tFlags\n"
    table.write_text(f"{head}wlan0\t00000000\t0101A8C0\t0003\nwlan0\t0001A8C0\t00000000\t0001\n")
    wifi = network.seen(table)
    table.write_text(f"{head}tun0\t00000000\t00000000\t0001\nwlan0\t0001A8C0\t00000000\t0001\n")
    vpn = network.seen(table)
    table.write_text(f"{head}wlan0\t0001A8C0\t00000000\t0001\n")
    local = network.seen(table)

    assert wifi.way != vpn.way
    assert wifi.online
    assert local.online


def test_what_cannot_be_read_takes_nothing_away(tmp_path: Path):
    (tmp_path / "list").mkdir()

    assert network.seen(tmp_path / "missing") == network.seen(tmp_path / "list")


def test_a_damaged_list_of_networks_is_begun_anew(tmp_path: Path):
    (tmp_path / "metered-networks.json").write_text("{half")
    paid = PaidNetworks(tmp_path)

    paid.mark("cafe", True)

    assert PaidNetworks(tmp_path).keys() == {"cafe"}
