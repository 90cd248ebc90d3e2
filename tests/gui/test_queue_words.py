"""What is said of forecasts, holds and what happened."""

from __future__ import annotations

from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import upload
from uploader_app import words
from uploader_app.domain.forecast import forecast
from uploader_app.domain.messages import Hold
from uploader_app.domain.story import Happening, Kind
from uploader_app.domain.upload import Status, Step
from uploader_app.gui.models.summary import Summary
from uploader_app.gui.models.whole import Whole

NOON = 1_795_089_600.0  # Thu 19 Nov 2026, 12:00 UTC
HOUR = 3600


@pytest.mark.parametrize(
    ("left", "closes", "text"),
    [
        (5 * HOUR + 2040, 8 * HOUR, "about 17:35, 2 h before it closes"),
        (1000, 1600, "about 12:17, 10 min before it closes"),
        (8 * HOUR + 900, 6 * HOUR, "about 20:15, but it closes 18:00"),
        (HOUR, 80 * HOUR, "about 13:00, 3 days before it closes"),
        (13 * HOUR, 20 * HOUR, "about tomorrow 01:00\u00a0UTC, 7 h before it closes"),
    ],
)
def test_an_arrival_is_told_against_the_cut_off(left: float, closes: float, text: str):
    assert words.expected(forecast(left, NOON, NOON + closes), UTC) == text


def test_a_guess_is_never_told_as_earlier_than_it_is():
    assert words.arrival(NOON + 61, NOON, UTC) == "12:02"
    assert words.arrival(NOON + 2 * HOUR + 1, NOON, UTC) == "14:05"


@pytest.mark.parametrize("hold", list(Hold))
def test_each_hold_says_that_it_is_a_wait(hold: Hold):
    sentence = words.explain(upload(), NOON, {hold: 0.0})

    assert sentence.text.startswith("Waiting")
    assert sentence.text.endswith(".")


def test_a_timetable_says_until_when():
    assert "today" in words.explain(upload(), NOON, {Hold.SCHEDULE: NOON + HOUR}).text


def test_what_runs_is_not_said_to_wait():
    running = upload(status=Status.RUNNING, step=Step.TRANSFER)

    assert words.explain(running, NOON, {Hold.METERED: 0.0}).text == "Uploading"


@pytest.mark.parametrize("kind", list(Kind))
def test_whatever_happened_has_its_sentence(kind: Kind):
    plain, told = (words.told(Happening(NOON, kind, detail)) for detail in ("", "1200000"))

    assert plain
    assert told
    assert kind is Kind.ADDED or plain != "Added"


def test_a_fault_is_told_by_its_sentence_and_an_unknown_one_as_ours():
    assert words.told(Happening(NOON, Kind.WAITING, "net.down")).startswith("Waiting for the connection.")
    assert words.told(Happening(NOON, Kind.FAILED, "new.code")).startswith("Something went wrong in Fieldpost itself.")


def summed(size: int, sent: int, live: int = 1) -> Summary:
    known = {"total": 2, "paused": 0, "failed": 0, "speed": 0.0, "left": None}
    return Summary(done=2 - live, under_way=live, running=live, size=size, sent=sent, **known)


@given(st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 1000)), max_size=30))
def test_the_bar_for_all_goes_back_only_when_there_is_more_to_send(states: list[tuple[int, int]]):
    whole = Whole()

    for size, sent in states:
        after = whole.moved(summed(size, min(sent, size)), 0)
        assert after.share >= whole.share or after.size > whole.size
        assert after.share < 1
        whole = after


def test_what_was_handed_in_stays_a_part_of_the_bar_until_all_is():
    begun = Whole().moved(summed(200, 100), 0)
    one_done = begun.moved(summed(100, 0), 100)
    all_done = one_done.moved(summed(0, 0, live=0), 100)
    again = all_done.moved(summed(50, 0), 0)

    assert (begun.share, one_done.share, all_done.share, again.share) == (0.5, 0.5, 1.0, 0.0)
