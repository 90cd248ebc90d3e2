from __future__ import annotations

from math import inf

import hypothesis.strategies as st
import pytest
from hypothesis import given

from uploader_app.domain.forecast import LEAST_MARGIN_S, Forecast, Risk, carried, forecast

NOON = 1_800_000_000.0
HOUR = 3600.0
WORST_FIRST = [Risk.LATE, Risk.OVERDUE, Risk.TIGHT, Risk.SAFE]

seconds = st.floats(0, 1e7)


def test_it_is_expected_when_its_rest_is_sent():
    assert forecast(600.0, NOON, NOON + HOUR) == Forecast(NOON, NOON + 600, NOON + HOUR, Risk.SAFE)


@pytest.mark.parametrize(
    ("spare", "risk"),
    [(-1, Risk.LATE), (0, Risk.TIGHT), (LEAST_MARGIN_S - 1, Risk.TIGHT), (LEAST_MARGIN_S, Risk.SAFE)],
)
def test_a_short_rest_needs_some_minutes_to_spare(spare, risk):
    assert forecast(60.0, NOON, NOON + 60 + spare).risk is risk


def test_a_long_rest_needs_more_because_it_may_be_wrong_by_more():
    assert forecast(10 * HOUR, NOON, NOON + 12 * HOUR).risk is Risk.TIGHT
    assert forecast(10 * HOUR, NOON, NOON + 13.1 * HOUR).risk is Risk.SAFE


def test_where_nothing_closes_or_all_is_over_there_is_nothing_to_be_in_time_for():
    assert forecast(60.0, NOON, 0) is None
    assert forecast(60.0, NOON, NOON) is None
    assert forecast(60.0, NOON, NOON, NOON - HOUR) is None


@given(left=seconds, closes=st.floats(1, 1e7), more=seconds)
def test_more_time_is_never_worse(left, closes, more):
    sooner, later = (forecast(left, NOON, NOON + at).risk for at in (closes, closes + more))

    assert WORST_FIRST.index(sooner) <= WORST_FIRST.index(later)


@given(left=seconds, closes=st.floats(1, 1e7), more=seconds)
def test_more_to_send_is_never_better(left, closes, more):
    less, most = (forecast(rest, NOON, NOON + closes).risk for rest in (left, left + more))

    assert WORST_FIRST.index(most) <= WORST_FIRST.index(less)


def test_a_risk_that_was_told_counts_until_it_is_clearly_over():
    just_in_time = forecast(HOUR, NOON, NOON + 1.32 * HOUR)

    assert just_in_time.risk is Risk.SAFE
    assert just_in_time.cautious is Risk.TIGHT
    assert forecast(HOUR, NOON, NOON + 2 * HOUR).cautious is Risk.SAFE


# -- when it is due --------------------------------------------------------------------------------


@pytest.mark.parametrize("closes", [0, NOON + 30 * HOUR])
@pytest.mark.parametrize(
    ("spare", "risk"),
    [(-1, Risk.OVERDUE), (0, Risk.TIGHT), (LEAST_MARGIN_S - 1, Risk.TIGHT), (LEAST_MARGIN_S, Risk.SAFE)],
)
def test_what_is_due_is_to_be_in_time_for_that_and_after_it_counts_as_late(spare, risk, closes):
    told = forecast(60.0, NOON, closes, NOON + 60 + spare)

    assert (told.risk, told.until) == (risk, NOON + 60 + spare)


def test_after_it_was_due_only_the_closing_is_ahead():
    still = forecast(60.0, NOON, NOON + HOUR, NOON - 1)
    forever = forecast(60.0, NOON, 0, NOON)

    assert (still.risk, still.until, still.past_due) == (Risk.SAFE, NOON + HOUR, True)
    assert (forever.risk, forever.until, forever.past_due) == (Risk.SAFE, inf, True)
    assert not forecast(60.0, NOON, NOON + HOUR).past_due


def test_what_would_count_as_late_does_until_it_is_clearly_in_time():
    assert forecast(HOUR, NOON, 0, NOON + 1.05 * HOUR).cautious is Risk.OVERDUE


dates = st.floats(1, 1e7)


@given(left=seconds, closes=dates, due=dates, more=seconds)
def test_a_later_due_date_is_never_worse(left, closes, due, more):
    sooner, later = (forecast(left, NOON, NOON + closes, NOON + at).risk for at in (due, due + more))

    assert WORST_FIRST.index(sooner) <= WORST_FIRST.index(later)


@given(left=seconds, closes=st.just(0) | dates.map(NOON.__add__), due=dates, more=seconds)
def test_more_to_send_is_never_better_for_what_is_due(left, closes, due, more):
    less, most = (forecast(rest, NOON, closes, NOON + due).risk for rest in (left, left + more))

    assert WORST_FIRST.index(most) <= WORST_FIRST.index(less)


@given(left=seconds, closes=dates, due=st.floats(-1e7, 1e7))
def test_a_due_date_neither_hides_nor_makes_up_that_it_closes_before(left, closes, due):
    by_closing, by_both = (forecast(left, NOON, NOON + closes, at).risk for at in (0.0, NOON + due))

    assert (by_closing is Risk.LATE) == (by_both is Risk.LATE)


@given(left=seconds, closes=dates, ago=seconds)
def test_a_due_date_that_has_passed_makes_no_other_risk(left, closes, ago):
    assert forecast(left, NOON, NOON + closes, NOON - ago).risk is forecast(left, NOON, NOON + closes).risk


# -- who shares the line ---------------------------------------------------------------------------

queues = st.lists(st.integers(1, 10**12), min_size=1, max_size=40)
slots = st.integers(1, 8)


@pytest.mark.parametrize(
    ("rests", "at_once", "until"),
    [
        ([30, 10], 1, [30, 40]),
        ([30, 10], 2, [40, 20]),
        ([30, 10, 10], 2, [50, 20, 40]),
        ([], 2, []),
    ],
)
def test_those_that_share_the_line_get_the_same_and_the_next_begins_when_one_ends(rests, at_once, until):
    assert carried(rests, at_once) == until


@given(rests=queues, at_once=slots)
def test_nothing_arrives_before_its_own_bytes_are_carried(rests, at_once):
    assert all(until >= rest for rest, until in zip(rests, carried(rests, at_once), strict=True))


@given(rests=queues, at_once=slots)
def test_more_slots_never_make_the_whole_later(rests, at_once):
    assert max(carried(rests, at_once)) == sum(rests)


@given(rests=queues, at_once=slots, number=st.integers(0, 39))
def test_who_begins_earlier_with_no_more_to_send_arrives_no_later(rests, at_once, number):
    until = carried(rests, at_once)
    first = number % len(rests)

    behind = [until[other] for other in range(first, len(rests)) if rests[other] >= rests[first]]

    assert until[first] == min(behind)


@given(rests=queues, at_once=slots, more=queues)
def test_what_comes_behind_makes_nobody_earlier_and_one_by_one_nobody_later(rests, at_once, more):
    alone, together = carried(rests, at_once), carried([*rests, *more], at_once)

    assert all(before <= now for before, now in zip(alone, together, strict=False))
    assert carried([*rests, *more], 1)[: len(rests)] == carried(rests, 1)
