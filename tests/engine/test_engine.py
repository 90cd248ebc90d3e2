from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import upload
from tests.engine.rig import power_lost, run
from tests.fakes.world import Object, World, with_file
from uploader_app.domain.faults import Code, DiskFullError, Fault
from uploader_app.domain.messages import Added, Paused, Removed, Resumed
from uploader_app.domain.upload import Status, Step
from uploader_app.store.journal import open_journal

ONE = upload(1)


async def deliver(it):
    it.engine.post(Added(ONE))
    await it.ear.until(lambda: it.ear.uploads)
    await it.ear.rest()
    return it.ear.uploads[ONE.id]


def test_a_file_goes_all_the_way_to_its_receipt(tmp_path):
    world = with_file(ONE.path)

    done = run(tmp_path, world, deliver)

    assert (done.status, done.sent, done.sha256) == (Status.DONE, 3000, "ab" * 32)
    assert world.submissions == [ONE.id]


def test_the_network_may_fail_at_every_request_once(tmp_path):
    for number, name in enumerate(("ticket", "open", "HEAD", "PATCH", "complete", "hand_in", "heartbeat")):
        failed = []

        def once(asked, name=name, failed=failed):
            if asked == name and not failed:
                failed.append(asked)
                return Fault(Code.NET_DOWN, retry=True)
            return None

        world = replace(with_file(ONE.path), fails=once)

        assert run(tmp_path / str(number), world, deliver).status is Status.DONE
        assert failed == [name]
        assert world.submissions == [ONE.id]


def test_a_fault_that_stays_is_tried_for_hours_and_never_given_up(tmp_path):
    tries = []

    def long_outage(asked):
        tries.append(asked)
        return Fault(Code.NET_DOWN, retry=True) if len(tries) < 500 else None

    assert run(tmp_path, replace(with_file(ONE.path), fails=long_outage), deliver).status is Status.DONE


def test_a_lost_lease_begins_again_by_itself(tmp_path):
    told = []

    def reclaimed_once(asked):
        if asked == "heartbeat" and not told:
            told.append(asked)
            return Fault(Code.GRANT_GONE, retry=True, back_to=Step.TICKET)
        return None

    world = replace(with_file(ONE.path), fails=reclaimed_once)

    assert run(tmp_path, world, deliver).status is Status.DONE
    assert world.calls.count("ticket") == 2


def test_what_was_confirmed_without_us_is_only_vouched_for_and_handed_in(tmp_path):
    world = with_file(ONE.path)
    world.objects[ONE.id] = Object(stored=3000, confirmed=True)

    done = run(tmp_path, world, deliver)

    assert (done.status, done.sent, done.sha256) == (Status.DONE, 3000, "ab" * 32)
    assert [call for call in world.calls if call != "heartbeat"] == ["ticket", "open", "complete", "hand_in"]


def test_a_bug_in_a_step_ends_one_upload_and_not_the_engine(tmp_path, caplog):
    world = with_file(ONE.path)
    two = upload(2)
    world.files[two.path] = world.files[ONE.path]

    def bug(asked):
        if asked == "complete":
            raise ZeroDivisionError

    world.fails = bug
    assert run(tmp_path, world, deliver).fault.code is Code.BUG
    assert "bug in a step" in caplog.text


def test_a_paused_upload_goes_on_where_it_was(tmp_path):
    world = with_file(ONE.path)

    async def scene(it):
        it.engine.post(Added(ONE))
        await it.ear.until(lambda: it.ear.uploads.get(ONE.id) and it.ear.uploads[ONE.id].sent >= 1000)
        it.engine.post(Paused(ONE.id))
        await it.ear.rest()
        assert it.ear.uploads[ONE.id].status is Status.PAUSED
        it.engine.post(Resumed(ONE.id))
        await it.ear.until(lambda: it.ear.uploads[ONE.id].status is Status.DONE)

    run(tmp_path, world, scene)
    assert world.calls.count("PATCH") <= 4
    assert "park" in world.calls


@pytest.mark.parametrize(("sha256", "ends"), [("ab" * 32, Status.DONE), ("cd" * 32, Status.FAILED)])
def test_a_file_on_a_card_that_was_put_in_anew_goes_on_when_the_whole_is_the_same(tmp_path, sha256, ends):
    world = with_file(ONE.path)

    def some(it):
        one = it.ear.uploads.get(ONE.id)
        return one and one.sent >= 1000 and one.sha256

    async def scene(it):
        it.engine.post(Added(ONE))
        await it.ear.until(lambda: some(it))
        it.engine.post(Paused(ONE.id))
        await it.ear.rest()
        before = world.files[ONE.path]
        world.files[ONE.path] = replace(before, device=before.device + 1, inode=before.inode + 1)
        world.hashes[ONE.path] = sha256
        it.engine.post(Resumed(ONE.id))
        await it.ear.until(lambda: it.ear.uploads[ONE.id].status is ends)
        return it.ear.uploads[ONE.id].fault

    fault = run(tmp_path, world, scene)

    assert fault is None or fault.code is Code.FILE_CHANGED
    assert world.submissions == ([ONE.id] if ends is Status.DONE else [])


def test_a_removed_upload_leaves_nothing_behind(tmp_path):
    world = with_file(ONE.path)

    async def scene(it):
        it.engine.post(Added(ONE))
        await it.ear.until(lambda: it.ear.uploads.get(ONE.id) and it.ear.uploads[ONE.id].sent >= 1000)
        it.engine.post(Removed(ONE.id))
        await it.ear.until(lambda: not it.ear.uploads)
        await it.cleaned()

    run(tmp_path, world, scene)
    assert world.objects == {}


def test_a_clean_up_that_cannot_be_told_now_is_told_after_a_restart(tmp_path):
    world = with_file(ONE.path)

    async def scene(it):
        it.engine.post(Added(ONE))
        await it.ear.until(lambda: it.ear.uploads.get(ONE.id) and it.ear.uploads[ONE.id].sent >= 1000)
        it.world.fails = lambda _: Fault(Code.NET_DOWN, retry=True)
        it.engine.post(Removed(ONE.id))
        await it.ear.until(lambda: not it.ear.uploads)

    run(tmp_path, world, scene)
    assert ONE.id in world.objects

    world.fails = lambda _: None
    run(tmp_path, world, lambda it: it.cleaned())
    assert world.objects == {}
    assert world.abandoned == [ONE.id]


def test_a_full_disk_begins_nothing_and_loses_nothing(tmp_path):
    journal = open_journal(tmp_path)[0]
    real_commit, full = journal.commit, [True]

    class FullJournal:
        def __getattr__(self, name):
            return getattr(journal, name)

        def commit(self, *what):
            if full:
                raise DiskFullError
            real_commit(*what)

    world = with_file(ONE.path)

    async def scene(it):
        it.engine.post(Added(ONE))
        await it.ear.until(lambda: it.ear.hindrances)
        assert world.calls == []
        full.clear()
        await it.ear.until(lambda: it.ear.uploads)
        await it.ear.rest()
        return it.ear.uploads[ONE.id], it.ear.hindrances

    done, hindrances = run(tmp_path, world, scene, journal=FullJournal())
    assert done.status is Status.DONE
    assert (hindrances[0], hindrances[-1]) == (Code.DISK_FULL, None)


def test_no_more_run_at_once_than_there_are_slots(tmp_path):
    uploads = [upload(n) for n in range(10, 16)]
    world = World(files={u.path: with_file(u.path).files[u.path] for u in uploads})

    async def scene(it):
        for one in uploads:
            it.engine.post(Added(one))
        most = 0

        def all_done():
            nonlocal most
            states = [u.status for u in it.ear.uploads.values()]
            most = max(most, states.count(Status.RUNNING))
            return len(states) == 6 and set(states) == {Status.DONE}

        await it.ear.until(all_done)
        return most

    assert run(tmp_path, world, scene, slots=3) == 3


MOMENTS = 40


@pytest.mark.parametrize("cut", range(1, MOMENTS))
def test_the_power_may_go_at_any_moment_of_a_delivery(tmp_path, cut):
    """Decide, commit, tell, act: between any two. After it, one object, one submission, nothing lost."""
    world = replace(with_file(ONE.path), cut_at=cut)
    assert power_lost(tmp_path, world, deliver) or world.moments < cut

    async def go_on(it):
        await it.ear.until(lambda: it.ear.loaded)
        if ONE.id not in it.ear.uploads:
            it.engine.post(Added(ONE))  # it was never shown as added, so the person drops it again
            await it.ear.until(lambda: it.ear.uploads)
        await it.ear.rest()
        return it.ear.uploads[ONE.id]

    done = run(tmp_path, world.reborn(), go_on)

    assert done.status is Status.DONE
    assert world.submissions == [ONE.id]
    assert list(world.objects) == [ONE.id]


@pytest.mark.parametrize("cut", range(1, MOMENTS))
def test_the_power_may_go_at_any_moment_of_a_removal(tmp_path, cut):
    world = replace(with_file(ONE.path), cut_at=cut)

    async def remove(it):
        it.engine.post(Added(ONE))
        await it.ear.until(lambda: it.ear.uploads.get(ONE.id) and it.ear.uploads[ONE.id].sent >= 1000)
        it.engine.post(Removed(ONE.id))
        await it.ear.until(lambda: not it.ear.uploads)
        await it.cleaned()

    power_lost(tmp_path, world, remove)

    async def go_on(it):
        await it.ear.until(lambda: it.ear.loaded)
        if ONE.id in it.engine.queue.uploads:
            it.engine.post(Removed(ONE.id))
        await it.ear.until(lambda: not it.engine.queue.uploads)
        await it.cleaned()

    run(tmp_path, world.reborn(), go_on)

    assert world.objects == {}
