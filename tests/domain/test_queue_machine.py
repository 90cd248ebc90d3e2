"""Random users, networks and deaths against the queue; what must hold is in desk.py."""

from __future__ import annotations

from dataclasses import replace

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import initialize, precondition, rule

from tests.builders import RECEIPT, TARGET, TICKET, source, upload
from tests.domain.desk import Desk, is_twin
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import (
    Added,
    Allowed,
    Attached,
    Checked,
    Confirmed,
    Failed,
    Finalized,
    Forgotten,
    Hashed,
    Held,
    Hold,
    Hurried,
    Moved,
    NetworkReturned,
    Noted,
    Paused,
    Progressed,
    Released,
    Removed,
    Restarted,
    Resumed,
    Retargeted,
    SignedIn,
    SignedOut,
    Started,
    Succeeded,
    Ticketed,
    Transferred,
    Widened,
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
        Fault(Code.TARGET_DRAFT),
        Fault(Code.SLOT_BUSY, retry=True, after=20, place=3),
    ]
)
NUMBERS = st.integers(1, 6)
CONTENTS = st.sampled_from("abcd")
TARGETS = st.sampled_from([TARGET, replace(TARGET, assignment="a2"), replace(TARGET, account="sam")])
OWNERS = st.sampled_from([(TARGET.site, TARGET.account), (TARGET.site, "sam")])


class QueueMachine(Desk):
    # -- what people do

    @initialize(numbers=st.sets(NUMBERS, max_size=5))
    def drop_some(self, numbers):
        for number in numbers:
            self.add(number, TARGET)

    @rule(number=NUMBERS, to=TARGETS)
    def add(self, number, to):
        self.handle(Added(replace(upload(number), id=self.new_id(), target=to)))

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
            asked = before.step is not Step.CHECK and not is_twin(before)
            assert (id in self.cleanups) == (before.live and asked)
            assert (id in self.shelf) == (before.status is Status.DONE)

    @rule(number=NUMBERS)
    def restart(self, number):
        if id := self.nth(number):
            self.handle(Restarted(id, self.new_id(), "s"))

    @rule(number=NUMBERS, after=NUMBERS)
    def move(self, number, after):
        id, before = self.nth(number), self.nth(after)
        if id is None:
            return
        others, running = [one for one in self.ids() if one != id], self.running()
        self.handle(Moved(id, before))
        if id == before:
            return
        others.insert(others.index(before), id)
        assert self.ids() == others
        assert self.running() >= running, "who runs, runs on"

    @rule(number=NUMBERS)
    def move_to_the_end(self, number):
        if id := self.nth(number):
            others = [one for one in self.ids() if one != id]
            self.handle(Moved(id, None))
            assert self.ids() == [*others, id]

    @rule(number=NUMBERS, urgent=st.booleans())
    def hurry(self, number, urgent):
        if id := self.nth(number):
            others, running = [one for one in self.ids() if one != id], self.running()
            self.handle(Hurried(id, urgent))
            assert [one for one in self.ids() if one != id] == others
            assert self.running() >= running

    @rule(number=NUMBERS, note=st.sampled_from(["", "x"]))
    def note(self, number, note):
        if id := self.nth(number):
            self.handle(Noted(id, note))
            upload = self.queue.get(id)
            assert upload.step is Step.ATTACH or upload.note == note

    @rule(number=NUMBERS, to=TARGETS)
    def retarget(self, number, to):
        if id := self.nth(number):
            order, new = self.ids(), self.new_id()
            self.handle(Retargeted(id, to, new, "s"))
            assert self.ids() == [one if one in self.queue.uploads else new for one in order]

    @rule(number=NUMBERS, yes=st.booleans())
    def finalize(self, number, yes):
        if id := self.nth(number):
            self.handle(Finalized(id, yes))
            upload = self.queue.get(id)
            assert not upload.live or upload.final is yes
            assert not (yes and upload.status is Status.FAILED and upload.fault.code is Code.TARGET_DRAFT)

    @rule(number=NUMBERS)
    def allow(self, number):
        if id := self.nth(number):
            self.handle(Allowed(id))

    @rule(number=NUMBERS)
    def forget(self, number):
        if id := self.nth(number):
            before = self.queue.get(id)
            self.handle(Forgotten(id))
            assert (id in self.queue.uploads) == before.live

    @rule(owner=OWNERS)
    def sign_in(self, owner):
        paused = self.paused()
        self.handle(SignedIn(*owner))
        self.away.discard(owner)
        assert self.paused() == paused

    @rule(owner=OWNERS)
    def sign_out(self, owner):
        paused = self.paused()
        self.handle(SignedOut(*owner))
        self.away.add(owner)
        assert self.paused() == paused

    # -- what the world does

    @precondition(lambda self: self.runs)
    @rule(data=st.data(), content=CONTENTS)
    def succeed(self, data, content):
        id, (run, step) = data.draw(st.sampled_from(sorted(self.runs.items())))
        checked = Checked(source(samples=(content, "", "")))
        self.handle(Succeeded(id, run, checked if step is Step.CHECK else OUTCOMES[step]))

    @precondition(lambda self: self.runs)
    @rule(data=st.data(), content=CONTENTS, steps=st.integers(2, 5))
    def get_on(self, data, content, steps):
        id = data.draw(st.sampled_from(sorted(self.runs)))
        for _ in range(steps):
            run, step = self.runs[id]
            checked = Checked(source(samples=(content, "", "")))
            self.handle(Succeeded(id, run, checked if step is Step.CHECK else OUTCOMES[step]))

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

    @rule(slots=st.integers(1, 3))
    def widen(self, slots):
        self.slots = slots
        self.handle(Widened(slots))

    @rule(reason=st.sampled_from(Hold))
    def hold(self, reason):
        self.handle(Held(reason))

    @rule(reason=st.sampled_from(Hold))
    def hold_for_a_moment(self, reason):
        self.handle(Held(reason))
        self.handle(Released(reason))

    @rule(reason=st.sampled_from(Hold))
    def release(self, reason):
        self.handle(Released(reason))

    @rule(clock_jump=st.floats(-100_000, 100_000))
    def die_and_start_again(self, clock_jump):
        self.now = max(0.0, self.now + clock_jump)
        order = self.ids()
        # As the journal gives them: what is new comes last among equals.
        self.queue = Queue(sorted(self.saved.values(), key=lambda u: (not u.urgent, u.rank)), slots=self.slots)
        assert self.ids() == order
        self.runs = {id: run for id, run in self.runs.items() if id in self.saved}
        self.wakes = []
        self.handle(Started(self.now, frozenset(self.away)))


TestQueue = QueueMachine.TestCase
TestQueue.settings = settings(max_examples=200, stateful_step_count=50)
