"""Random users, networks and deaths against the queue; the invariants of the design after every event."""

from __future__ import annotations

from dataclasses import replace

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.builders import RECEIPT, TARGET, TICKET, source, upload, upload_id
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import (
    Added,
    Attached,
    Checked,
    Confirmed,
    Drop,
    Failed,
    Forget,
    Hashed,
    Held,
    Hold,
    NetworkReturned,
    Paused,
    Progressed,
    Released,
    Removed,
    Restarted,
    Resumed,
    Run,
    Save,
    Show,
    SignedIn,
    Started,
    Stop,
    Succeeded,
    Ticketed,
    Transferred,
    Wake,
    Woke,
)
from uploader_app.domain.queue import Queue
from uploader_app.domain.upload import STEPS, Status, Step

OUTCOMES = dict(
    zip(STEPS, [Checked(source()), Ticketed(TICKET), Transferred(), Confirmed(), Attached(RECEIPT)], strict=True)
)
FAULTS = st.sampled_from(
    [
        Fault(Code.NET_DOWN, retry=True),
        Fault(Code.SERVER_BUSY, retry=True, after=30),
        Fault(Code.STORE_GONE, retry=True, back_to=Step.TICKET),
        Fault(Code.STORE_INCOMPLETE, retry=True, back_to=Step.TRANSFER),
        Fault(Code.FILE_CHANGED),
        Fault(Code.AUTH_EXPIRED),
    ]
)
NUMBERS = st.integers(1, 6)


class QueueMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.queue = Queue(slots=2)
        self.saved = {}
        self.cleanups = set()
        self.runs = {}
        self.wakes = []
        self.now = 0.0
        self.fresh = 100

    def handle(self, event) -> None:
        commands = self.queue.handle(event)
        for command in commands:
            self.do(command)

    def do(self, command) -> None:
        match command:
            case Save(value):
                self.saved[value.id] = value
            case Show(value):
                assert replace(value, sent=0, tries=0) == replace(self.saved[value.id], sent=0, tries=0)
            case Forget(id):
                del self.saved[id]
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

    # -- what people do

    @rule(number=NUMBERS)
    def add(self, number):
        self.handle(Added(replace(upload(number), id=upload_id(self.fresh))))
        self.fresh += 1

    @rule(number=NUMBERS)
    def pause(self, number):
        if id := self.nth(number):
            self.handle(Paused(id))

    @rule(number=NUMBERS)
    def resume(self, number):
        if id := self.nth(number):
            self.handle(Resumed(id))

    @rule(number=NUMBERS)
    def pause_and_resume_at_once(self, number):
        if id := self.nth(number):
            self.handle(Paused(id))
            self.handle(Resumed(id))

    @rule(number=NUMBERS)
    def remove(self, number):
        if id := self.nth(number):
            before = self.queue.get(id)
            self.handle(Removed(id))
            assert id not in self.queue.uploads
            assert (id in self.cleanups) == (before.status is not Status.DONE and before.step is not Step.CHECK)

    @rule(number=NUMBERS)
    def restart(self, number):
        if id := self.nth(number):
            self.handle(Restarted(id, upload_id(self.fresh), "s"))
            self.fresh += 1

    @rule()
    def sign_in(self):
        self.handle(SignedIn(TARGET.site, TARGET.account))

    # -- what the world does

    @precondition(lambda self: self.runs)
    @rule(data=st.data())
    def succeed(self, data):
        id, (run, step) = data.draw(st.sampled_from(sorted(self.runs.items())))
        self.handle(Succeeded(id, run, OUTCOMES[step]))

    @precondition(lambda self: self.runs)
    @rule(data=st.data(), fault=FAULTS, luck=st.floats(0, 0.99))
    def fail(self, data, fault, luck):
        id, (run, _) = data.draw(st.sampled_from(sorted(self.runs.items())))
        self.handle(Failed(id, run, fault, self.now, luck))

    @precondition(lambda self: self.runs)
    @rule(data=st.data(), older=st.integers(1, 3))
    def late_report(self, data, older):
        id, (run, step) = data.draw(st.sampled_from(sorted(self.runs.items())))
        before = dict(self.queue.uploads)
        self.handle(Succeeded(id, run - older, OUTCOMES[step]))
        assert self.queue.uploads == before

    @precondition(lambda self: self.runs)
    @rule(data=st.data(), sent=st.integers(0, 10**9))
    def progress(self, data, sent):
        id, (run, _) = data.draw(st.sampled_from(sorted(self.runs.items())))
        before = self.queue.get(id)
        self.now += 1
        self.handle(Progressed(id, run, sent, self.now))
        if before:
            assert self.queue.get(id).sent >= before.sent

    @precondition(lambda self: self.runs)
    @rule(data=st.data())
    def hashed(self, data):
        id, (run, _) = data.draw(st.sampled_from(sorted(self.runs.items())))
        self.handle(Hashed(id, run, "ab" * 32))

    @precondition(lambda self: self.wakes)
    @rule(data=st.data())
    def wake(self, data):
        at = data.draw(st.sampled_from(sorted(set(self.wakes))))
        self.now = max(self.now, at)
        self.handle(Woke(self.now))

    @rule()
    def network_returns(self):
        self.handle(NetworkReturned())

    @rule(reason=st.sampled_from(Hold))
    def hold(self, reason):
        self.handle(Held(reason))

    @rule(reason=st.sampled_from(Hold))
    def release(self, reason):
        self.handle(Released(reason))

    @rule(clock_jump=st.floats(-100_000, 100_000))
    def die_and_start_again(self, clock_jump):
        self.now = max(0.0, self.now + clock_jump)
        self.queue = Queue(self.saved.values(), slots=2)
        self.runs = {id: run for id, run in self.runs.items() if id in self.saved}
        self.wakes = []
        self.handle(Started(self.now))

    def nth(self, number):
        ids = list(self.queue.uploads)
        return ids[number % len(ids)] if ids else None

    # -- what must hold, whatever happens

    @invariant()
    def what_is_written_is_what_is_known(self):
        assert set(self.saved) == set(self.queue.uploads)
        for id, known in self.queue.uploads.items():
            assert replace(known, sent=0, tries=0) == replace(self.saved[id], sent=0, tries=0)

    @invariant()
    def slots_are_kept_and_used(self):
        states = [u.status for u in self.queue.uploads.values()]
        running = states.count(Status.RUNNING)
        assert running <= 2
        assert running == 2 or self.queue.holds or Status.READY not in states
        assert not (running and self.queue.holds)

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


TestQueue = QueueMachine.TestCase
TestQueue.settings = settings(max_examples=300, stateful_step_count=60)
