"""Whoever is beyond a limit reads both figures, whose limit it is, and what helps."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.limits import Whose
from uploader_app.words import Action

GB = 10**9
RAISED_BY = {
    Whose.ASSIGNMENT: "ask your teacher",
    Whose.COMPANION: "ask the site's administrator to raise",
    Whose.DISK: "ask the site's administrator for a larger disk",
    Whose.STORE: "which nobody here can raise",
}


@given(st.integers(1, 10**13), st.integers(1, 10**13), st.sampled_from(Whose))
def test_a_file_that_is_too_large_hears_who_can_raise_the_limit_and_is_offered_a_copy(one: int, other: int, whose: str):
    least, most = sorted((one, other + one))

    sentence = words.about(Fault(Code.FILE_TOO_LARGE, size=most, limit=least, whose=whose))

    assert words.size(most) in sentence.text
    assert words.size(least) in sentence.text
    assert RAISED_BY[whose] in sentence.text
    assert (sentence.action, "Nothing was sent." in sentence.text) == (Action.SMALLER, True)


@pytest.mark.parametrize("whose", ["", *Whose, "a newer site's"])
def test_a_film_that_is_too_long_is_to_be_cut_and_never_offered_a_copy(whose: str):
    sentence = words.about(Fault(Code.FILE_TOO_LONG, size=36_001, limit=36_000, whose=whose))

    assert "The recording lasts 10:00:01" in sentence.text
    assert "10:00:00 at most" in sentence.text or "10:00:00 as the most" in sentence.text
    assert "Cut it into shorter parts" in sentence.text
    assert (RAISED_BY.get(whose, "Cut") in sentence.text) is (whose != Whose.DISK)
    assert sentence.action is Action.CHOOSE_FILE


def test_sizes_that_look_the_same_are_told_to_the_byte():
    text = words.about(Fault(Code.FILE_TOO_LARGE, size=30 * GB + 1, limit=30 * GB, whose=Whose.STORE)).text

    assert re.findall(r"[\d,]+(?= bytes)", text) == ["30,000,000,001", "30,000,000,000"]


def test_a_limit_of_a_newer_site_has_words_too():
    text = words.about(Fault(Code.FILE_TOO_LARGE, size=3 * GB, limit=GB, whose="a newer site's")).text

    assert "3.0 GB" in text
    assert "1.0 GB" in text
