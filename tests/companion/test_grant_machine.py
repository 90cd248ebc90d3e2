"""Random users against the rules, in memory: what must hold after every event."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.companion.test_grant import admit
from uploader_app.companion.grant import (
    LEFT,
    MOVES,
    OPEN,
    Admit,
    Grant,
    Reclaim,
    Rules,
    State,
    Wait,
    left,
    may_return,
    occupies,
    overdue,
)

ENDS = {State.SUBMITTED, State.ABANDONED}


class Leases(RuleBasedStateMachine):
    @initialize(slots=st.integers(1, 3), occupies=st.booleans(), at_once=st.booleans())
    def begin(self, slots, occupies, at_once):
        self.rules = Rules(slots, 120, 1000, 300, 120, at_once, occupies)
        self.grants = {}
        self.objects = {}
        self.now = 1000.0
        self.made = 0

    def _put(self, grant, state, **values):
        assert state in MOVES[grant.state]
        self.grants[grant.id] = replace(grant, state=state, since=self.now, **values)

    def _reclaim(self, grant):
        self._put(grant, State.RECLAIMED)
        self.objects.pop(grant.id, None)

    def _pick(self, number, states):
        known = [one for one in self.grants.values() if one.state in states]
        return known[number % len(known)] if known else None

    def _ask(self, id):
        grant = self.grants[id]
        if grant.state is State.RECLAIMED:
            self._put(grant, State.QUEUED, heard_at=self.now, stored=0)
        for _ in range(4):
            grant = self.grants[id] = replace(self.grants[id], heard_at=self.now)
            others = [one for one in self.grants.values() if one.id != id]
            verdict = admit(grant, others, 0, self.rules, self.now)
            if not isinstance(verdict, Reclaim):
                break
            victim = self.grants[verdict.id]
            assert left(victim, self.rules, self.now), "only who is away is reclaimed"
            self._reclaim(victim)
        if isinstance(verdict, Admit) and grant.state is State.QUEUED:
            self._put(grant, State.GRANTED, granted_at=self.now)
            self.objects[id] = True
        if isinstance(verdict, Wait):
            assert verdict.place >= 1

    @rule()
    def somebody_comes(self):
        self.made += 1
        id = f"{self.made:03}"
        self.grants[id] = Grant(id, "o", "h", "a", "f", "v", 1, State.QUEUED, self.now, self.now)
        self._ask(id)

    @rule(number=st.integers(0, 50))
    def somebody_asks_again(self, number):
        grant = self._pick(number, {State.QUEUED, State.RECLAIMED})
        if grant:
            self._ask(grant.id)

    @rule(number=st.integers(0, 50), stored=st.integers(0, 1))
    def somebody_is_heard(self, number, stored):
        grant = self._pick(number, OPEN)
        if grant is None:
            return
        others = [one for one in self.grants.values() if one.id != grant.id]
        if grant.state is State.GRANTED:
            self.grants[grant.id] = replace(grant, heard_at=self.now, stored=grant.stored | stored)
        elif may_return(grant, others, 0, self.rules):
            self._put(grant, State.GRANTED, heard_at=self.now)

    @rule(number=st.integers(0, 50), state=st.sampled_from([State.PARKED, State.STORED, State.SUBMITTED]))
    def somebody_goes_on(self, number, state):
        grant = self._pick(number, {one for one in State if state in MOVES[one]})
        if grant:
            self._put(grant, state, heard_at=self.now)

    @rule(number=st.integers(0, 50))
    def somebody_gives_up(self, number):
        grant = self._pick(number, {one for one in State if State.ABANDONED in MOVES[one]})
        if grant:
            self._put(grant, State.ABANDONED)
            self.objects.pop(grant.id, None)

    @rule(seconds=st.sampled_from([1, 60, 121, 301, 1001]), sweep=st.booleans())
    def time_passes(self, seconds, sweep):
        self.now += seconds
        if sweep:
            for grant, state in overdue(self.grants.values(), self.rules, self.now):
                if state is State.RECLAIMED:
                    self._reclaim(grant)
                else:
                    self._put(grant, state)

    @precondition(lambda self: hasattr(self, "rules"))
    @invariant()
    def slots_are_never_exceeded(self):
        used = sum(occupies(one, self.rules) for one in self.grants.values())
        assert used <= self.rules.slots

    @precondition(lambda self: hasattr(self, "rules"))
    @invariant()
    def no_object_without_a_grant(self):
        for id in self.objects:
            assert self.grants[id].state in OPEN | {State.STORED, State.SUBMITTED}

    @precondition(lambda self: hasattr(self, "rules"))
    @invariant()
    def nobody_waits_for_the_dead(self):
        """Whoever is first in the line and asks gets a slot when any grant that counts is away."""
        waiting = [
            one
            for one in self.grants.values()
            if one.state is State.QUEUED and self.now - one.heard_at <= self.rules.queue_silence_s
        ]
        if not waiting:
            return
        first = min(waiting, key=lambda one: (one.since, one.id))
        others = [one for one in self.grants.values() if one.id != first.id]
        away = [one for one in others if occupies(one, self.rules) and left(one, self.rules, self.now)]
        if away:
            assert not isinstance(admit(first, others, 0, self.rules, self.now), Wait)

    @precondition(lambda self: hasattr(self, "rules"))
    @invariant()
    def left_grants_have_a_ticket(self):
        assert all(one.id in self.objects for one in self.grants.values() if one.state in LEFT)


TestLeases = Leases.TestCase
TestLeases.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
