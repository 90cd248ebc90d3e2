from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from uploader_app.domain.forecast import LEAST_MARGIN_S, Forecast, Risk, forecast

NOON = 1_800_000_000.0
HOUR = 3600.0
WORST_FIRST = [Risk.LATE, Risk.TIGHT, Risk.SAFE]

seconds = st.floats(0, 1e7)


def test_it_is_expected_when_its_rest_is_sent():
    assert forecast(600.0, NOON, NOON + HOUR) == Forecast(NOON + 600, NOON + HOUR, Risk.SAFE)


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


@given(left=seconds, closes=st.floats(1, 1e7), more=seconds)
def test_more_time_is_never_worse(left, closes, more):
    sooner, later = (forecast(left, NOON, NOON + at).risk for at in (closes, closes + more))

    assert WORST_FIRST.index(sooner) <= WORST_FIRST.index(later)


@given(left=seconds, closes=st.floats(1, 1e7), more=seconds)
def test_more_to_send_is_never_better(left, closes, more):
    less, most = (forecast(rest, NOON, NOON + closes).risk for rest in (left, left + more))

    assert WORST_FIRST.index(most) <= WORST_FIRST.index(less)
