"""A queue with a journal and an engine that only remember: what must hold of it, whatever happens. Who makes something
happen is elsewhere."""

from __future__ import annotations

from dataclasses import replace

from hypothesis.stateful import RuleBasedStateMachine, invariant

from tests.builders import upload_id
from uploader_app.domain.commands import Drop, Forget, Park, Refuse, Run, Save, Shelve, Show, Stop, Wake
from uploader_app.domain.faults import Code
from uploader_app.domain.holds import holding
from uploader_app.domain.messages import Held, Hold, Resumed
from uploader_app.domain.queue import Queue
from uploader_app.domain.story import happened
from uploader_app.domain.upload import Status, Step


class Desk(RuleBasedStateMachine):
    """``saved``: the journal. ``runs``: the last (run, step) of each. ``insisted``: copies sent all the same. ``away``:
    who is signed out."""

    def __init__(self) -> None:
        super().__init__()
        self.slots = 2
        self.ran = 0
        self.queue = Queue(slots=self.slots)
        self.saved = {}
        self.shelf = set()
        self.cleanups = set()
        self.insisted = set()
        self.away = set()
        self.runs = {}
        self.wakes = []
        self.now = 0.0
        self.fresh = 100
        self.left = None

    def handle(self, event) -> None:
        if isinstance(event, Resumed) and is_twin(self.queue.get(event.id)):
            self.insisted.add(event.id)
        commands = self.queue.handle(event)
        for command in commands:
            self.do(command)
        self.check_goodbyes(event, commands)

    def do(self, command) -> None:
        match command:
            case Save(value, before):
                assert before is None or before.id in (value.id, self.left), "told from what was there before"
                happened(before, value, self.now)
                self.saved[value.id] = value
                here = [u for u in self.saved.values() if u.live and places(u) == places(value)]
                assert len(here) <= 1, "one live upload for a file and an assignment, also between two writes"
            case Show(value):
                assert replace(value, sent=0, tries=0) == replace(self.saved[value.id], sent=0, tries=0)
            case Forget(id):
                self.left = id
                self.saved.pop(id, None)
                self.shelf.discard(id)
            case Shelve(id):
                self.left = id
                assert self.saved.pop(id).status is Status.DONE
                self.shelf.add(id)
            case Refuse(value, twin):
                assert (value.path, value.target) == (twin.path, twin.target)
                assert value.id not in self.saved
            case Drop(value):
                self.cleanups.add(value.id)
            case Run(id, run, step):
                assert self.saved[id].step is step, "written down before it is done"
                assert run > self.runs.get(id, (0, None))[0], "each try has its own number"
                self.runs[id] = (run, step)
            case Stop(id):
                assert id in self.runs
            case Wake(at):
                self.wakes.append(at)

    def check_goodbyes(self, event, commands) -> None:
        stopped = [one.id for one in commands if isinstance(one, Stop)]
        parked = [one.upload for one in commands if isinstance(one, Park)]
        assert all(one.placed and one.id not in self.running() for one in parked), "who is there says no goodbye"
        if isinstance(event, Held):
            asked = [id for id in stopped if self.queue.get(id).step is not Step.CHECK]
            assert [one.id for one in parked] == asked, "who is held gives its place back"

    def new_id(self):
        self.fresh += 1
        return upload_id(self.fresh)

    def nth(self, number):
        ids = list(self.queue.uploads)
        return ids[number % len(ids)] if ids else None

    def ids(self):
        return [u.id for u in self.queue.in_order()]

    def running(self):
        return {u.id for u in self.queue.uploads.values() if u.status is Status.RUNNING}

    def paused(self):
        return {u.id for u in self.queue.uploads.values() if u.status is Status.PAUSED}

    # -- what must hold, whatever happens

    @invariant()
    def what_is_written_is_what_is_known(self):
        assert set(self.saved) == set(self.queue.uploads)
        for id, known in self.queue.uploads.items():
            assert replace(known, sent=0, tries=0) == replace(self.saved[id], sent=0, tries=0)

    @invariant()
    def slots_are_kept_and_used(self):
        running = len(self.running())
        ready = [u for u in self.queue.uploads.values() if u.status is Status.READY]
        assert running <= max(self.slots, self.ran)
        self.ran = running
        assert running >= self.slots or all(holding(self.queue.holds, anyway=u.anyway) for u in ready)

    @invariant()
    def nobody_runs_whom_a_hold_keeps_back(self):
        for id in self.running():
            assert not holding(self.queue.holds, anyway=self.queue.get(id).anyway)
            assert Hold.OFFLINE not in self.queue.holds

    @invariant()
    def nothing_of_a_signed_out_account_runs(self):
        still = {Status.PAUSED, Status.FAILED, Status.DONE}
        assert all(u.status in still for u in self.queue.uploads.values() if u.owner in self.away)

    @invariant()
    def the_order_is_urgency_and_rank(self):
        keys = [(not u.urgent, u.rank) for u in self.queue.in_order()]
        assert keys == sorted(keys)
        assert len(keys) == len(self.queue.uploads)

    @invariant()
    def the_same_content_goes_to_an_assignment_once_unless_the_person_insists(self):
        sent = [
            (u.source.samples, places(u)[1:])
            for u in self.queue.uploads.values()
            if u.source and u.id not in self.insisted and not is_twin(u)
        ]
        assert len(sent) == len(set(sent))

    @invariant()
    def every_state_explains_itself(self):
        for u in self.queue.uploads.values():
            assert u.status is not Status.WAITING or (u.fault and u.wake_at is not None)
            assert u.status is not Status.FAILED or u.fault
            assert u.status is not Status.DONE or u.receipt
            assert u.step not in (Step.TRANSFER, Step.CONFIRM, Step.ATTACH) or u.ticket

    @invariant()
    def who_waits_will_be_woken(self):
        for u in self.queue.uploads.values():
            if u.status is Status.WAITING:
                assert any(at >= u.wake_at for at in self.wakes)

    @invariant()
    def one_live_upload_for_a_file_and_an_assignment(self):
        live = [(u.path, u.target) for u in self.queue.uploads.values() if u.live]
        assert len(live) == len(set(live))


def is_twin(u):
    return u.fault is not None and u.fault.code is Code.FILE_TWIN


def places(u):
    return (u.path, u.owner, u.target.assignment)
