"""What the engine tells and keeps of an upload beside its state: order, holds, twins, its story, the history."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import RECEIPT, TICKET, upload
from tests.engine.rig import power_lost, run
from tests.fakes.world import World, with_file
from uploader_app.domain.commands import Save
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Added, Allowed, Forgotten, Held, Hold, Hurried, Moved, Released, Removed
from uploader_app.domain.story import Kind
from uploader_app.domain.upload import Status, Step
from uploader_app.store.journal import open_journal

ONE, TWO, THREE = upload(1), upload(2), upload(3)


def kept(folder, *uploads):
    journal = open_journal(folder)[0]
    journal.commit([Save(one) for one in uploads], 0.0)
    journal.close()


def done(number):
    facts = {"step": Step.ATTACH, "status": Status.DONE, "ticket": TICKET, "done_at": float(number)}
    return upload(number, receipt=RECEIPT, rank=float(number), **facts)


def read(folder, what):
    journal = open_journal(folder)[0]
    try:
        return what(journal)
    finally:
        journal.close()


async def deliver(it):
    it.engine.post(Added(ONE))
    await it.ear.until(lambda: it.ear.uploads)
    await it.ear.rest()


def kinds(folder):
    return [one.kind for one in read(folder, lambda journal: journal.story(ONE.id))]


def test_the_first_thing_told_is_the_queue_in_its_order(tmp_path):
    kept(tmp_path, replace(ONE, rank=3.0), replace(TWO, rank=2.0), replace(THREE, rank=9.0, urgent=True))

    async def scene(it):
        it.engine.post(Held(Hold.OFFLINE))
        await it.ear.until(lambda: it.ear.holds)
        return list(it.ear.uploads)

    assert run(tmp_path, World(), scene) == [THREE.id, TWO.id, ONE.id]


def test_holds_are_told_when_they_come_and_go_and_not_else(tmp_path):
    async def scene(it):
        await it.engine.handled([Held(Hold.SCHEDULE, until=60.0)])
        await it.engine.handled([Added(ONE), Held(Hold.SCHEDULE, until=60.0)])
        await it.engine.handled([Held(Hold.OFFLINE), Released(Hold.SCHEDULE)])
        await it.engine.handled([Released(Hold.OFFLINE), Held(Hold.METERED)])
        return it.ear.holds

    holds = run(tmp_path, with_file(ONE.path), scene)

    assert holds == [{Hold.SCHEDULE: 60.0}, {Hold.OFFLINE: 0.0}, {Hold.METERED: 0.0}]


def test_what_may_go_anyway_arrives_while_the_others_are_held(tmp_path):
    world = with_file(ONE.path)
    world.files[TWO.path] = with_file(TWO.path).files[TWO.path]

    async def scene(it):
        await it.engine.handled([Held(Hold.METERED), Added(ONE), Added(TWO), Allowed(TWO.id)])
        await it.ear.until(lambda: it.ear.uploads[TWO.id].status is Status.DONE)
        return it.ear.uploads[ONE.id].status

    assert run(tmp_path, world, scene) is Status.READY


def test_who_adds_a_file_twice_hears_of_its_twin(tmp_path):
    async def scene(it):
        await it.engine.handled([Held(Hold.OFFLINE), Added(ONE), Added(replace(ONE, id=TWO.id))])
        return it.ear.found_twins, list(it.ear.uploads)

    twins, uploads = run(tmp_path, World(), scene)

    assert [one.id for one in twins] == [ONE.id]
    assert uploads == [ONE.id]


def test_the_story_of_a_delivery_can_be_read_later(tmp_path):
    run(tmp_path, with_file(ONE.path), deliver)

    assert kinds(tmp_path) == [
        Kind.ADDED,
        Kind.CHECKED,
        Kind.TICKETED,
        Kind.STARTED,
        Kind.SENT,
        Kind.CONFIRMED,
        Kind.HANDED_IN,
    ]


def test_an_hour_in_the_line_is_one_happening(tmp_path):
    asked = []

    def busy(name):
        asked.append(name)
        return Fault(Code.SLOT_BUSY, retry=True, after=20, place=3) if len(asked) < 180 else None

    run(tmp_path, replace(with_file(ONE.path), fails=busy), deliver)

    assert kinds(tmp_path).count(Kind.WAITING) == 1


def test_the_place_in_the_line_is_told_until_there_is_a_ticket(tmp_path):
    places = iter([3, 2, 1])
    seen = []

    def busy(name):
        place = next(places, 0) if name == "ticket" else 0
        return Fault(Code.SLOT_BUSY, retry=True, after=20, place=place) if place else None

    async def scene(it):
        it.engine.post(Added(ONE))
        while not it.ear.uploads or it.ear.uploads[ONE.id].status is not Status.DONE:
            before = dict(it.ear.uploads)
            await it.ear.until(lambda before=before: it.ear.uploads != before)
            seen.append(it.ear.uploads[ONE.id].place)

    run(tmp_path, replace(with_file(ONE.path), fails=busy), scene)

    assert [place for n, place in enumerate(seen) if place != seen[n - 1]] == [3, 2, 1, 0]


MOMENTS = 8


@pytest.mark.parametrize("cut", range(1, MOMENTS))
def test_the_power_may_go_while_the_list_is_tidied(tmp_path, cut):
    """What was handed in is in the list or on the shelf, and always in the history."""
    kept(tmp_path, done(1), done(2))

    async def tidy(it):
        await it.engine.handled([Removed(ONE.id)])
        await it.engine.handled([Forgotten(TWO.id)])

    power_lost(tmp_path, World(cut_at=cut), tidy)
    queue, history = (
        {one.id for one in read(tmp_path, what)} for what in (lambda j: j.uploads(), lambda j: j.history())
    )

    assert ONE.id in history
    assert TWO.id in history or ONE.id not in queue
    assert (TWO.id in queue) == (TWO.id in history)


@pytest.mark.parametrize("cut", range(1, MOMENTS))
def test_the_power_may_go_while_the_order_is_changed(tmp_path, cut):
    kept(tmp_path, *(replace(one, rank=float(n), status=Status.PAUSED) for n, one in enumerate((ONE, TWO, THREE))))

    async def order(it):
        await it.engine.handled([Moved(THREE.id, ONE.id)])
        await it.engine.handled([Hurried(TWO.id, urgent=True)])

    power_lost(tmp_path, World(cut_at=cut), order)

    seen = [one.id for one in read(tmp_path, lambda journal: journal.uploads())]
    assert seen in ([ONE.id, TWO.id, THREE.id], [THREE.id, ONE.id, TWO.id], [TWO.id, THREE.id, ONE.id])
