"""Who is stopped and will go on gives its place at the companion back: in time, in order, and not for long."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from tests.builders import upload
from tests.engine.rig import rig, run
from tests.fakes.virtual_loop import run_virtually
from tests.fakes.world import SIZE, Object, with_file
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Added, Held, Hold, NetworkReturned, Paused, Released, Resumed
from uploader_app.domain.upload import Status

ONE = upload(1)
AGES = 600.0


async def half_sent(it) -> Object:
    """What the companion has of it."""
    it.engine.post(Added(ONE))
    await it.ear.until(lambda: it.ear.uploads.get(ONE.id) and it.ear.uploads[ONE.id].sent >= 1000)
    return it.world.objects[ONE.id]


async def done(it):
    await it.ear.until(lambda: it.ear.uploads[ONE.id].status is Status.DONE)


def test_what_a_hold_stops_is_parked_and_goes_on_where_it_was(tmp_path):
    world = with_file(ONE.path)

    async def scene(it):
        thing = await half_sent(it)
        await it.engine.handled([Held(Hold.METERED)])
        await it.engine.at_rest()
        assert thing.parked
        it.engine.post(Released(Hold.METERED))
        await done(it)

    run(tmp_path, world, scene)
    assert world.calls.count("ticket") == world.calls.count("park") == 1
    assert world.calls.count("PATCH") <= SIZE // 1000 + 1


def test_a_place_that_was_just_asked_for_is_given_back_too(tmp_path):
    world = replace(with_file(ONE.path), seconds={"open": AGES})

    async def scene(it):
        it.engine.post(Added(ONE))
        await it.ear.until(lambda: "open" in world.calls)
        await it.engine.handled([Held(Hold.METERED)])
        await it.engine.at_rest()

    run(tmp_path, world, scene)
    assert world.objects[ONE.id].parked


def test_who_comes_back_at_once_is_not_parked_by_a_late_goodbye(tmp_path):
    world = replace(with_file(ONE.path), seconds={"park": 1.0})

    async def scene(it):
        thing = await half_sent(it)
        await it.engine.handled([Paused(ONE.id)])
        await it.engine.handled([Resumed(ONE.id)])
        await done(it)
        return thing

    thing = run(tmp_path, world, scene)
    assert not thing.parked
    assert "park" in world.calls


def test_no_goodbye_is_late_however_often_one_leaves_and_comes_back(tmp_path):
    slow = {"park": 1.0}
    world = replace(with_file(ONE.path), seconds=slow)

    async def scene(it):
        thing = await half_sent(it)
        await it.engine.handled([Paused(ONE.id)])
        while "park" not in world.calls:
            await asyncio.sleep(0)
        slow["park"] = 0.0
        await it.engine.handled([Resumed(ONE.id)])
        await it.engine.handled([Paused(ONE.id)])
        await it.engine.handled([Resumed(ONE.id)])
        await done(it)
        return thing

    thing = run(tmp_path, world, scene)
    assert world.calls.count("park") == 2
    assert not thing.parked


def test_another_network_is_no_goodbye(tmp_path):
    world = with_file(ONE.path)

    async def scene(it):
        await half_sent(it)
        await it.engine.handled([Held(Hold.OFFLINE), Released(Hold.OFFLINE), NetworkReturned()])
        await done(it)

    run(tmp_path, world, scene)
    assert "park" not in world.calls


def test_the_computer_may_sleep_although_the_companion_is_silent(tmp_path):
    async def scene(it):
        await half_sent(it)
        await it.engine.handled([Held(Hold.OFFLINE)])
        before = asyncio.get_running_loop().time()
        await it.engine.at_rest()
        return asyncio.get_running_loop().time() - before

    assert run(tmp_path, replace(with_file(ONE.path), seconds={"park": AGES}), scene) <= 2.0


def test_a_companion_that_cannot_be_reached_is_not_asked_twice(tmp_path):
    world = with_file(ONE.path)

    async def scene(it):
        await half_sent(it)
        world.fails = lambda name: Fault(Code.NET_DOWN, retry=True) if name == "park" else None
        await it.engine.handled([Held(Hold.OFFLINE)])
        await it.engine.at_rest()
        it.engine.post(Released(Hold.OFFLINE))
        await done(it)

    run(tmp_path, world, scene)
    assert world.calls.count("park") == 1


def leaving(world, folder, before):
    """How long it takes to leave half-way, after ``before`` was heard; whether it is parked then."""

    async def main():
        async with rig(folder, world) as it:
            thing = await half_sent(it)
            await it.engine.handled(before)
            began = asyncio.get_running_loop().time()
        return asyncio.get_running_loop().time() - began, thing.parked

    return run_virtually(main())


def test_who_leaves_parks_what_runs(tmp_path):
    seconds, parked = leaving(with_file(ONE.path), tmp_path, [])

    assert parked
    assert seconds < 0.1


def test_who_leaves_ends_a_goodbye_that_was_begun(tmp_path):
    world = replace(with_file(ONE.path), seconds={"park": 1.0})

    seconds, parked = leaving(world, tmp_path, [Held(Hold.SCHEDULE)])

    assert parked
    assert seconds <= 2.0
    assert world.calls.count("park") == 1


def test_who_leaves_waits_for_no_silent_companion(tmp_path):
    seconds, parked = leaving(replace(with_file(ONE.path), seconds={"park": AGES}), tmp_path, [])

    assert not parked
    assert seconds <= 2.1
