"""What the companion tells of assignments and submissions, against what real Moodles answered, in three releases."""

from __future__ import annotations

import dataclasses

import pytest

from tests.companion.test_moodle import (
    CUT_OFF,
    EXTENDED,
    LETTERS,
    NOW,
    OVERRIDDEN,
    SECRET,
    asked,
    caller,
    moodle,
    of,
    one,
)
from tests.fakes.moodle import MoodleServer
from uploader_app import wire
from uploader_app.companion.ports import Evidence, SiteError, Sought
from uploader_app.companion.providers.moodle.answers import Listed
from uploader_app.companion.providers.moodle.people import MoodleCourses
from uploader_app.companion.providers.moodle.status import Area, Attempt, Editor, Filed, Plugin, Submission
from uploader_app.companion.providers.moodle.verdicts import due_at, standing

__all__ = ["moodle"]

DUE, DUE_OF_B = 1_795_312_564.0, 1_795_053_364.0
BARE = wire.Assignment("1", "Video Course", "Assignment A", True, course_id="2", attempts=1, by_file=True)
CARD = "fieldpost-0123456789ab.pdf"
LINKED = Sought(("https://videos.example.edu/w/abc123",), CARD)
CALLED = {"name", "id"}


def evidence(moodle: MoodleServer, name: str, letter: str, sought: Sought = LINKED) -> Evidence | None:
    def ask(calls):
        return MoodleCourses(calls, lambda: NOW).evidence(caller(name), LETTERS.get(letter, letter), sought)

    return asked(moodle, ask)


def told(assignment: wire.Assignment) -> dict[str, object]:
    """What differs from an assignment of which nothing is said."""
    facts = dataclasses.asdict(assignment)
    return {name: value for name, value in facts.items() if value != getattr(BARE, name) and name not in CALLED}


# -- the listing -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("letter", "facts"),
    [
        ("A", {"due_at": DUE, "drafts": True}),
        ("C", {}),
        ("D", {"due_at": DUE, "by_text": False}),
        ("E", {"due_at": DUE, "drafts": True, "team": True}),
        ("G", {"due_at": DUE, "drafts": True, "attempts": 3}),
        ("N", {"due_at": DUE_OF_B}),
        ("P", {"due_at": 1_795_830_964.0, "by_file": False}),
    ],
)
def test_a_listing_tells_what_an_assignment_wants(moodle, letter, facts):
    assert told(of(moodle, "student1")[letter]) == facts


def test_a_listing_tells_the_statement_that_has_to_be_agreed_to(moodle):
    listed = of(moodle, "student1")

    assert listed["I"].statement.startswith("This submission is my own work")
    assert {one.statement for letter, one in listed.items() if letter != "I"} == {""}


def test_a_listing_tells_when_an_assignment_opens(moodle):
    assert of(moodle, "student1")["H"].opens_at == 1_795_485_364.0


@pytest.mark.parametrize(
    ("name", "due", "closes", "extended"),
    [
        ("student1", DUE_OF_B, CUT_OFF, False),
        ("student2", EXTENDED, EXTENDED, True),
        ("student3", OVERRIDDEN - 86400, OVERRIDDEN, False),  # an override is simply another date
    ],
)
def test_an_extension_counts_for_both_dates_and_is_said(moodle, name, due, closes, extended):
    for found in (of(moodle, name)["B"], one(moodle, caller(name), LETTERS["B"])):
        assert found is not None
        assert (found.due_at, found.closes_at, found.extended) == (due, closes, extended)


@pytest.mark.parametrize(("method", "most", "attempts"), [("none", -1, 1), ("manual", -1, 0), ("untilpass", 2, 2)])
def test_attempts_are_counted_as_people_do(method, most, attempts):
    assert Listed(1, "Film", attemptreopenmethod=method, maxattempts=most).attempts == attempts


def test_an_extension_of_what_is_never_due_makes_no_date():
    assert due_at(Listed(1, "Film"), Attempt(canedit=True, extensionduedate=50)) == 0


# -- one assignment ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "letter", "case", "state", "attempt"),
    [
        ("student1", "A", "50-status-A-student-own-nothing-yet", "", 1),
        ("student1", "C", "51-status-C-student1-nothing-yet", "", 1),
        ("student2", "A", "80-status-A-draft", "draft", 1),
        ("student2", "A", "81-status-A-submitted", "submitted", 1),
        ("student2", "A", "82-status-A-reverted", "draft", 1),
        ("student1", "G", "95-status-G-second-attempt", "reopened", 2),
        ("student1", "G", "95-status-G-second-attempt-draft", "draft", 2),
        ("student1", "E", "86-status-E-student1-team-draft", "draft", 1),
        ("student1", "E", "86-status-E-student1-after-team-submit", "submitted", 1),
    ],
)
def test_one_assignment_tells_how_far_its_submission_is(moodle, name, letter, case, state, attempt):
    moodle.play(case)

    found = one(moodle, caller(name), LETTERS[letter])

    assert found is not None
    assert (found.state, found.attempt) == (state, attempt)
    assert bool(found.handed_in_at) is (state == "submitted")


@pytest.mark.parametrize(
    ("letter", "case", "graded"),
    [
        ("C", "92-status-C-student-graded", True),
        ("K", "94-status-K-student-inmarking", False),
        ("K", "94-status-K-student-released", True),
    ],
)
def test_a_grade_counts_once_the_student_may_see_it(moodle, letter, case, graded):
    moodle.play(case)

    found = one(moodle, caller("student1"), LETTERS[letter])

    assert found is not None
    assert found.graded is graded


def test_the_teams_submission_counts_before_ones_own():
    own, teams = Submission(1, "draft"), Submission(2, "submitted", 2, 50)

    shown = standing(BARE, Attempt(canedit=True, submission=own, teamsubmission=teams))

    assert (shown.state, shown.attempt, shown.handed_in_at) == ("submitted", 3, 50.0)


# -- what proves a hand-in ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "letter", "case", "expected"),
    [
        ("student2", "A", "80-status-A-draft-raw", Evidence("30", "draft", 1, "onlinetext")),
        ("student2", "A", "81-status-A-submitted-raw", Evidence("30", "submitted", 1, "onlinetext")),
        ("student2", "A", "82-status-A-reverted-raw", Evidence("30", "draft", 1, "onlinetext")),
        ("student1", "E", "86-status-E-student1-after-team-submit-raw", Evidence("7", "submitted", 1, "onlinetext")),
        ("student1", "G", "95-status-G-second-attempt-draft-raw", Evidence("27", "draft", 2, "onlinetext")),
    ],
)
def test_a_link_in_the_text_is_the_proof(moodle, name, letter, case, expected):
    moodle.play(case)

    assert evidence(moodle, name, letter) == expected


@pytest.mark.parametrize(
    ("file", "expected"), [("video-link.html", Evidence("6", "submitted", 1, "file")), ("video-link.htm", None)]
)
def test_a_file_of_our_name_is_the_proof_where_there_is_no_text(moodle, file, expected):
    moodle.play("73-status-D-after-html-file-raw")

    assert evidence(moodle, "student1", "D", Sought(LINKED.links, file)) == expected


@pytest.mark.parametrize(
    ("name", "letter", "case", "sought"),
    [
        ("student1", "C", "51-status-C-student1-nothing-yet-raw", LINKED),
        ("student2", "A", "81-status-A-submitted-raw", Sought(("/w/abc124",), CARD)),
        ("student1", "C", "B1-status-embedded-image-raw-nofileurl", LINKED),
        # A picture in the text is no file that was handed in.
        ("student1", "C", "B1-status-embedded-image-raw-nofileurl", Sought((), "pic.png")),
        # Only an earlier attempt holds it.
        ("student1", "G", "95-status-G-second-attempt-raw", LINKED),
        ("teacher1", "A", "50-status-A-teacher-own-raw", LINKED),
        ("student1", "L", "51-status-L-student1-nothing-yet-raw", LINKED),
    ],
)
def test_what_does_not_stand_in_the_submission_proves_nothing(moodle, name, letter, case, sought):
    moodle.play(case)

    assert evidence(moodle, name, letter, sought) is None


def test_what_other_plugins_hold_proves_nothing():
    filed, said = [Area([Filed(CARD)])], [Editor(LINKED.links[0])]

    assert not Plugin("comments", filed, said).holds(LINKED)
    assert not Plugin("onlinetext", filed).holds(LINKED)
    assert not Plugin("file", [], said).holds(LINKED)


def test_what_is_no_assignments_id_proves_nothing(moodle):
    assert evidence(moodle, "student1", "1&userid=6") is None


def test_nobody_proves_anything_with_another_persons_token(moodle):
    with pytest.raises(SiteError) as caught:
        asked(
            moodle,
            lambda calls: MoodleCourses(calls, lambda: NOW).evidence(caller("student1", "token-student2"), "1", LINKED),
        )

    assert caught.value.code == "site_token_refused"


def test_no_log_has_the_links_or_the_token(moodle, caplog):
    caplog.set_level("DEBUG")
    moodle.play("81-status-A-submitted-raw")

    evidence(moodle, "student2", "A")

    assert [word for word in ("abc123", SECRET, "token-") if word in caplog.text] == []
    assert "abc123" not in repr(LINKED)
