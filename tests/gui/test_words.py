from __future__ import annotations

from datetime import timedelta, timezone

import pytest

from tests.builders import RECEIPT, upload
from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status, Step
from uploader_app.words import Action

OF_OTHERS = (
    Code.SETTING_REFUSED,
    Code.SETTING_NOT_KEPT,
    Code.SITE_CANNOT,
    Code.FILE_UNWRITABLE,
    Code.FILE_LISTED,
    Code.ENGINE_ENDED,
)
OF_UPLOADS = [code for code in Code if code not in OF_OTHERS]


@pytest.mark.parametrize("code", OF_UPLOADS)
def test_every_fault_has_a_sentence_and_an_action(code: Code):
    sentence = words.FAULTS[code]

    assert sentence.text.endswith(".")
    assert sentence.text.count(".") >= 2, "what happened, and what follows from it"
    assert sentence.action is not Action.NONE


@pytest.mark.parametrize("code", list(Code))
def test_no_sentence_shouts_or_shows_a_code(code: Code):
    text = words.FAULTS[code].text

    assert "!" not in text
    assert "\n" not in text
    assert code.value not in text
    assert "your fault" not in text.lower()


@pytest.mark.parametrize("code", OF_UPLOADS)
def test_every_sentence_says_what_is_lost(code: Code):
    text = words.FAULTS[code].text.lower()

    assert any(said in text for said in ("lost", "nothing was sent", "untouched", "not used"))


def test_every_action_but_none_has_a_label():
    assert all(words.label(action) for action in Action if action is not Action.NONE)
    assert words.label(Action.NONE) == ""


@pytest.mark.parametrize("step", list(Step))
def test_every_step_has_words(step: Step):
    assert words.explain(upload(status=Status.RUNNING, step=step), 0).text


def test_a_receipt_is_named_when_it_is_handed_in():
    assert words.explain(upload(status=Status.DONE, receipt=RECEIPT), 0).text == "Handed in · receipt 7F3K"


def test_a_wait_says_its_cause_and_when_it_ends():
    waiting = upload(status=Status.WAITING, wake_at=140.0, fault=Fault(Code.NET_DOWN, retry=True))

    sentence = words.explain(waiting, 100.0)

    assert sentence.text.startswith("Waiting for the connection.")
    assert sentence.text.endswith("Trying again in 40 s.")
    assert sentence.action is Action.TRY_NOW


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (999_960, "1.0 MB"),
        (99_960_000, "100 MB"),
        (812_000_000, "812 MB"),
        (3_120_000_000, "3.1 GB"),
        (2.5e15, "2,500 TB"),
    ],
)
def test_a_size_in_decimal_units(count: float, text: str):
    assert words.size(count) == text


def test_a_unit_is_named_once_when_both_share_it():
    assert words.sent_of(1_900_000_000, 3_100_000_000) == "1.9 of 3.1 GB"
    assert words.sent_of(420_000_000, 4_900_000_000) == "420 MB of 4.9 GB"
    assert words.sent_of(1, 82) == "1 of 82 bytes"


def test_facts_that_are_missing_leave_no_gap():
    assert words.beside("3.1 GB", "", "Interview") == "3.1 GB · Interview"
    assert words.listed("talk.mp4", "", words.percent(40)) == "talk.mp4, 40 %"
    assert words.exactly(3_120_000_000) == "3.1 GB (3,120,000,000 bytes)"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (3, "less than a minute"),
        (61, "about 1 min"),
        (300, "about 5 min"),
        (33 * 60, "about 35 min"),
        (59.4 * 60, "about 60 min"),
        (7200, "about 2 h"),
        (90_000, "more than a day"),
    ],
)
def test_a_duration_claims_no_false_precision(seconds: float, text: str):
    assert words.duration(seconds) == text


def test_a_moment_is_told_in_local_time_with_its_zone():
    zone = timezone(timedelta(hours=1), "CET")
    now = 1_795_082_400.0

    assert words.moment(now + 7200, now, zone) == "today 13:00\u00a0CET"
    assert words.moment(now + 86_400, now, zone) == "tomorrow 11:00\u00a0CET"
    assert words.moment(now + 10 * 86_400, now, zone) == "Sun 29 Nov, 11:00\u00a0CET"
