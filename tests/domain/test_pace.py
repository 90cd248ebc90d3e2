from __future__ import annotations

import math
import random

import hypothesis.strategies as st
import pytest
from hypothesis import given

from uploader_app.domain.pace import LONGEST_WAIT, Pace, backoff

MIB = 1024 * 1024


def steady(rate: float, seconds: int) -> Pace:
    pace = Pace()
    for second in range(seconds + 1):
        pace = pace.moved(float(second), int(rate * second))
    return pace


@given(tries=st.integers(1, 10_000), luck=st.floats(0, 1, exclude_max=True))
def test_back_off_stays_within_its_bounds(tries, luck):
    assert 0 <= backoff(tries, luck) < LONGEST_WAIT


def test_back_off_grows():
    assert [backoff(n, 0.5) for n in (1, 2, 3)] == [0.5, 1.0, 2.0]


def test_no_time_is_told_before_it_can_be_believed():
    assert steady(10 * MIB, 10).seconds_left(1000 * MIB) is None
    assert steady(MIB, 13).seconds_left(1000 * MIB) is None


def test_a_steady_line_gives_the_true_time():
    left = steady(10 * MIB, 20).seconds_left(1200 * MIB)

    assert left is not None
    assert abs(left - 100) < 1


def test_a_line_that_slows_down_is_believed_to_be_slow():
    pace = steady(10 * MIB, 30)
    slowed = pace
    for second in range(1, 31):
        slowed = slowed.moved(30.0 + second, pace.sent + second * MIB)

    assert slowed.speed < 2 * MIB


@given(st.lists(st.tuples(st.floats(0, 5), st.integers(0, 50 * MIB)), min_size=1, max_size=60))
def test_a_time_left_is_never_negative(moves):
    pace, at, sent = Pace(), 0.0, 0
    for elapsed, count in moves:
        at, sent = at + elapsed, sent + count
        pace = pace.moved(at, sent)

    left = pace.seconds_left(sent + 1)
    assert left is None or left >= 0


def test_when_nothing_moves_any_more_no_time_is_promised():
    pace = steady(10 * MIB, 20)

    slow, still = (pace.moved(20.0 + seconds, pace.sent) for seconds in (8.0, 8.1))

    assert not slow.stalled
    assert slow.seconds_left(1200 * MIB) is not None
    assert still.stalled
    assert still.seconds_left(1200 * MIB) is None
    assert not still.moved(29.0, pace.sent + 1).stalled


@pytest.mark.parametrize("seed", range(20))
def test_on_a_line_that_wavers_most_of_what_is_told_comes_true(seed):
    """After the first minute four of five figures are within 30 % of the truth."""
    size, at, sent, luck = 3000 * MIB, 0.0, 0.0, random.Random(seed)
    pace, wave = Pace(), luck.uniform(20, 60)
    told: list[tuple[float, float]] = []
    while sent < size:
        pace = pace.moved(at, int(sent))
        if at > 60 and (left := pace.seconds_left(size)) is not None:
            told.append((at, left))
        at += 1
        sent += 5 * MIB * (1 + 0.2 * math.sin(at / wave)) * luck.uniform(0.4, 1.6)

    true = sum(abs(left - (at - when)) <= 0.3 * (at - when) for when, left in told)
    assert true >= 0.8 * len(told)


def test_the_leap_to_what_the_store_had_is_no_speed():
    pace = Pace().moved(0.0, 0).moved(1.0, 900 * MIB)
    for second in range(2, 14):
        pace = pace.moved(float(second), 900 * MIB + (second - 1) * MIB)

    assert pace.speed < 1.1 * MIB


def test_going_backwards_starts_afresh():
    assert steady(MIB, 5).moved(6.0, 0).speed == 0
