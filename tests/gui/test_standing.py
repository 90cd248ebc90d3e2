"""What is said of an assignment, in English and in the time zone of Amsterdam in November."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uploader_app import words
from uploader_app.domain.limits import Closed, Whose
from uploader_app.gui.models.plain import plain
from uploader_app.gui.models.recent import Recent
from uploader_app.gui.models.standing import facts, reason, standing, urgent
from uploader_app.wire import Assignment

NOW = 1_795_082_400.0  # Thu 19 Nov 2026, 11:00 in Amsterdam
HOUR, DAY = 3600, 86_400


@pytest.fixture(autouse=True)
def amsterdam(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def assignment(**known: object) -> Assignment:
    return Assignment(**{"id": "a1", "course": "Field methods", "name": "Interview", "open": True, **known})


@pytest.mark.parametrize(
    ("known", "line"),
    [
        ({}, "No closing date"),
        ({"closes_at": NOW + 13 * HOUR - 60}, "Closes today 23:59\u00a0CET"),
        ({"closes_at": NOW + 30 * HOUR}, "Closes tomorrow 17:00\u00a0CET"),
        (
            {"due_at": NOW + 8 * DAY, "closes_at": NOW + 10 * DAY},
            "Due Fri 27 Nov, 11:00\u00a0CET, late until Sun 29 Nov, 11:00\u00a0CET",
        ),
        ({"due_at": NOW - DAY, "closes_at": NOW + 3 * DAY}, "Late, closes Sun 22 Nov, 11:00\u00a0CET"),
        ({"due_at": NOW - DAY}, "Late since Wed 18 Nov, 11:00\u00a0CET, still taken"),
        (
            {"due_at": NOW + 8 * DAY, "closes_at": NOW + 8 * DAY, "extended": True},
            "You have more time: until Fri 27 Nov, 11:00\u00a0CET",
        ),
        ({"state": "submitted", "handed_in_at": NOW - 21 * HOUR}, "Handed in Wed 18 Nov, 14:00\u00a0CET"),
        ({"state": "submitted", "graded": True}, "Graded"),
        ({"state": "draft"}, "Draft: not handed in yet"),
        (
            {"state": "draft", "closes_at": NOW + 13 * HOUR - 60},
            "Draft: not handed in yet. Closes today 23:59\u00a0CET",
        ),
        ({"state": "reopened", "attempt": 2}, "Reopened: attempt 2"),
        ({"open": False, "opens_at": NOW + 4 * DAY}, "Opens Mon 23 Nov, 11:00\u00a0CET"),
        ({"open": False}, "Closed"),
    ],
)
def test_the_line_of_the_list_says_how_one_stands(known: dict, line: str):
    assert standing(assignment(**known), NOW).text == line


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"closes_at": NOW + 23 * HOUR}, True),
        ({"closes_at": NOW + 25 * HOUR}, False),
        ({"closes_at": NOW + 23 * HOUR, "state": "submitted"}, False),
        ({"closes_at": NOW + 23 * HOUR, "state": "draft"}, True),
        ({"closes_at": NOW + 23 * HOUR, "open": False}, False),
        ({"due_at": NOW + HOUR, "closes_at": NOW + 9 * DAY}, True),
        ({"due_at": NOW - HOUR, "closes_at": NOW + 9 * DAY}, False),
        ({"due_at": NOW - HOUR, "closes_at": NOW + HOUR}, True),
        ({}, False),
    ],
)
def test_the_last_day_is_urgent_as_long_as_nothing_is_handed_in(known: dict, expected: bool):
    one = assignment(**known)

    assert urgent(one, NOW) is expected
    assert (standing(one, NOW).icon == "alert") is expected


def test_the_facts_name_each_date_with_how_long_that_is():
    one = assignment(due_at=NOW + 5 * HOUR, closes_at=NOW + 3 * DAY, max_bytes=8_000_000_000, drafts=True, attempts=3)

    assert [fact.text for fact in facts(one, NOW)] == [
        "Due today 16:00\u00a0CET (in 5 h)",
        "Taken late until Sun 22 Nov, 11:00\u00a0CET",
        "A video up to 8.0 GB",
        "Up to 3 attempts",
        "Saved as a draft first",
    ]


@pytest.mark.parametrize(
    ("whose", "said"),
    [
        ("", "A video up to 8.0 GB"),
        ("a newer site's", "A video up to 8.0 GB"),
        (Whose.ASSIGNMENT, "A video up to 8.0 GB, as your teacher set it"),
        (Whose.COMPANION, "A video up to 8.0 GB, the most on this site"),
        (Whose.DISK, "A video up to 8.0 GB, the most on this site"),
        (Whose.STORE, "A video up to 8.0 GB, the most that the video store takes"),
    ],
)
def test_the_head_says_how_large_a_video_may_be_and_who_says_so(whose: str, said: str):
    one = assignment(max_bytes=8_000_000_000, max_bytes_of=whose)

    assert said in [fact.text for fact in facts(one, NOW)]


@pytest.mark.parametrize("why", Closed)
def test_whatever_closes_an_assignment_it_is_said_with_what_helps(why: Closed):
    one = assignment(open=False, closed=why, closed_why="In English.", opens_at=NOW - DAY, closes_at=NOW - HOUR)

    said = reason(one, NOW)

    assert said == words.closing(why, one.opens_at if why is Closed.EARLY else one.closes_at, NOW)
    assert said.count(".") == 2
    assert "{" not in said


@pytest.mark.parametrize(
    ("known", "why"),
    [
        ({"opens_at": NOW + DAY}, "It opens tomorrow 11:00\u00a0CET. Add your videos from then on."),
        (
            {"closes_at": NOW - DAY},
            "It closed Wed 18 Nov, 11:00\u00a0CET. Ask your teacher whether you can have more time.",
        ),
        ({"closed_why": "It is locked."}, "It is locked. Ask your teacher if you think that you may hand in here."),
        (
            {"closed": Closed.LOCKED, "closes_at": NOW - DAY},
            "Your teacher has locked your submission. Ask them to unlock it if there is more to hand in.",
        ),
        (
            {"closed": "a newer site's", "closed_why": "It is locked.", "closes_at": NOW - DAY},
            "It is locked. Ask your teacher if you think that you may hand in here.",
        ),
        ({"closed": Closed.EARLY}, "It takes no videos from you at the moment. Ask your teacher why."),
        ({}, "It takes no videos from you at the moment. Ask your teacher why."),
    ],
)
def test_one_that_takes_nothing_says_why_and_what_to_do(known: dict, why: str):
    assert reason(assignment(open=False, **known), NOW) == why


TIMES = st.just(0.0) | st.floats(NOW - 400 * DAY, NOW + 400 * DAY)


@given(
    opens_at=TIMES,
    due_at=TIMES,
    closes_at=TIMES,
    open=st.booleans(),
    extended=st.booleans(),
    state=st.sampled_from(["", "draft", "submitted", "reopened"]),
    attempts=st.integers(0, 3),
    handed_in_at=TIMES,
)
def test_whatever_a_site_says_there_are_words_for_it(**known: object):
    one = assignment(**known)

    said = [standing(one, NOW), *facts(one, NOW)]

    assert all(fact.text and fact.icon and "{" not in fact.text for fact in said)
    assert len({fact.text for fact in facts(one, NOW)}) == len(facts(one, NOW))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>This is <b>my&nbsp;own</b> work.</p><p>All of it.</p>", "This is my own work.\nAll of it."),
        ("<script>steal()</script>Mine<img src=x onerror=alert(1)>", "Mine"),
        ("a &lt;b&gt; c<br>d\n e", "a <b> c\nd e"),
        ("", ""),
    ],
)
def test_a_statement_is_read_as_plain_text(html: str, text: str):
    assert plain(html) == text


def test_what_was_used_last_comes_first_and_each_site_has_its_own():
    kept: list[list[str]] = []
    recent = Recent([], kept.append)

    for site, id in (("https://a", "1"), ("https://b", "1"), ("https://a", "2"), ("https://a", "1")):
        recent.use(site, id)

    assert recent.of("https://a") == ["1", "2"]
    assert Recent(kept[-1]).of("https://b") == ["1"]
