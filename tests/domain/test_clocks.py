"""What a date on an answer tells of another clock."""

from __future__ import annotations

import math

import hypothesis.strategies as st
import pytest
from hypothesis import given

from uploader_app.domain.clocks import ahead

NOON = 1_800_000_000.0

offs = st.floats(-1e8, 1e8)
waits = st.floats(0, 120)


@pytest.mark.parametrize(
    ("before", "off", "told"), [(0.0, 1200.0, 1199.8), (0.0, -1200.0, -1199.0), (1200.2, 1200.0, 1200.2)]
)
def test_a_clock_is_believed_as_far_as_the_answer_allows(before, off, told):
    assert ahead(before, NOON, NOON + off, NOON + 0.2) == pytest.approx(told)


@given(off=offs, out=waits, back=waits, before=offs)
def test_no_more_is_wrong_than_the_round_trip_allows(off, out, back, before):
    asked, answered = NOON, NOON + out + back
    date = math.floor(asked + out + off)

    assert abs(ahead(before, asked, date, answered) - off) <= out + back + 1.0001


@given(out=waits, back=waits, before=offs)
def test_a_clock_that_is_right_stays_right(out, back, before):
    assert ahead(0.0, NOON, math.floor(NOON + out), NOON + out + back) == 0.0
