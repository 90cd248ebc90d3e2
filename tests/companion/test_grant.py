from __future__ import annotations

from dataclasses import replace

import pytest

from uploader_app.companion import grant as rules_of_grants
from uploader_app.companion.grant import (
    MOVES,
    Admit,
    Grant,
    Reclaim,
    Rules,
    State,
    Wait,
    expires_at,
    may_become,
    may_return,
    overdue,
    waits_before,
)

NOW = 1_000_000.0
RULES = Rules(
    slots=2,
    stale_after_s=120,
    resume_window_s=86400,
    never_sent_s=1800,
    queue_silence_s=120,
    at_once=False,
    abandoned_occupies=True,
)
LOCAL = replace(RULES, abandoned_occupies=False)


def grant(id, state, ago=0.0, **values):
    facts = {"since": NOW - ago, "heard_at": NOW - ago, "granted_at": NOW - ago, "stored": 1, **values}
    return Grant(id, "owner", "hash", "assignment", "name", "video/mp4", 10, state, **facts)


def admit(asking, others, leftovers, rules, now):
    """Among all the others, which the desk never has at hand."""
    ahead = sum(waits_before(one, asking, rules, now) for one in others)
    return rules_of_grants.admit(asking, others, ahead, leftovers, rules, now)


ASKING = grant("asking", State.QUEUED)


def test_a_free_slot_is_given():
    assert admit(ASKING, [grant("a", State.GRANTED)], 0, RULES, NOW) == Admit()


def test_without_a_limit_everybody_is_admitted():
    full = [grant(str(number), State.GRANTED) for number in range(100)]

    assert admit(ASKING, full, 0, replace(RULES, slots=0), NOW) == Admit()


def test_the_longest_left_is_reclaimed_first():
    others = [grant("a", State.PARKED, 500), grant("b", State.STALLED, 900)]

    assert admit(ASKING, others, 0, RULES, NOW) == Reclaim("b")


def test_a_silent_grant_counts_as_left_before_the_sweeper_says_so():
    others = [grant("a", State.GRANTED, 121), grant("b", State.GRANTED)]

    assert admit(ASKING, others, 0, RULES, NOW) == Reclaim("a")


def test_the_living_are_never_reclaimed():
    others = [grant("a", State.GRANTED, 119), grant("b", State.GRANTED)]

    assert admit(ASKING, others, 0, RULES, NOW) == Wait(1)


def test_who_came_first_is_first():
    others = [grant("a", State.GRANTED), grant("b", State.GRANTED), grant("c", State.QUEUED, 5)]

    assert admit(ASKING, others, 0, RULES, NOW) == Wait(2)
    assert admit(grant("d", State.QUEUED, 9), others, 0, RULES, NOW) == Wait(1)


def test_a_free_slot_belongs_to_the_first_in_the_line():
    others = [grant("a", State.GRANTED), grant("c", State.QUEUED, 5)]

    assert admit(ASKING, others, 0, RULES, NOW) == Wait(2)
    assert admit(others[1], [others[0], ASKING], 0, RULES, NOW) == Admit()


def test_who_is_silent_keeps_nobody_waiting():
    others = [grant("a", State.GRANTED), grant("c", State.QUEUED, 121)]

    assert admit(ASKING, others, 0, RULES, NOW) == Admit()


def test_left_grants_need_no_slot_where_their_objects_do_not_count():
    others = [grant("a", State.STALLED, 500), grant("b", State.GRANTED)]

    assert admit(ASKING, others, 9, LOCAL, NOW) == Admit()


def test_objects_that_are_not_deleted_yet_count_where_objects_count():
    assert admit(ASKING, [grant("a", State.GRANTED)], 1, RULES, NOW) == Wait(1)


def test_a_return_costs_nobody_a_slot():
    full = [grant("a", State.GRANTED), grant("b", State.GRANTED)]

    assert not may_return(grant("c", State.PARKED), full, 0, LOCAL)
    assert may_return(grant("c", State.PARKED), full[:1], 0, LOCAL)
    assert may_return(grant("c", State.PARKED), full, 0, RULES)


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (grant("a", State.GRANTED, 120), None),
        (grant("a", State.GRANTED, 121), State.STALLED),
        (grant("a", State.PARKED, 86400), None),
        (grant("a", State.PARKED, 86401), State.RECLAIMED),
        (grant("a", State.STALLED, 86401), State.RECLAIMED),
        (grant("a", State.QUEUED, 86401), State.RECLAIMED),
        (grant("a", State.GRANTED, 1800, stored=0, heard_at=NOW), None),
        (grant("a", State.GRANTED, 1801, stored=0, heard_at=NOW), State.RECLAIMED),
        (grant("a", State.STORED, 10**9), None),
        (grant("a", State.SUBMITTED, 10**9), None),
        (grant("a", State.ABANDONED, 10**9), None),
        (grant("a", State.RECLAIMED, 10**9), None),
    ],
)
def test_what_time_overtakes(one, expected):
    assert overdue([one], RULES, NOW) == ([(one, expected)] if expected else [])


def test_at_once_takes_the_stalled_and_leaves_the_parked():
    stalled, parked = grant("a", State.STALLED, 130), grant("b", State.PARKED, 130)

    assert overdue([stalled, parked], replace(RULES, at_once=True), NOW) == [(stalled, State.RECLAIMED)]


def test_an_outage_gives_everybody_the_time_to_be_heard_again():
    one = grant("a", State.GRANTED, 10**5, stored=0)
    rules = replace(RULES, floor=NOW - 60)

    assert overdue([one], rules, NOW) == []
    assert expires_at(one, rules) == NOW - 60 + 120
    assert admit(ASKING, [one, grant("b", State.GRANTED)], 0, rules, NOW) == Wait(1)


def test_an_outage_does_not_begin_the_time_of_what_was_left_anew():
    one = grant("a", State.PARKED, 86401)

    assert overdue([one], replace(RULES, floor=NOW - 121), NOW) == [(one, State.RECLAIMED)]


def test_the_table_of_moves_is_complete_and_its_ends_are_ends():
    assert set(MOVES) == set(State)
    assert [state for state in State if not MOVES[state]] == [State.ABANDONED, State.DELETED]
    assert may_become(State.SUBMITTED) == {State.STORED}
