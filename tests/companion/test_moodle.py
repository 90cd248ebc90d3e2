"""The Moodle provider against what real Moodles answered, in three releases."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable, Iterator
from typing import TypeVar

import pytest

from tests.fakes import moodle as fake
from tests.fakes.moodle import RELEASES, MoodleServer
from uploader_app import net, wire
from uploader_app.companion import refusals
from uploader_app.companion.ports import Caller, SiteError
from uploader_app.companion.providers.moodle.answers import Entry, Flags, Listed, Setting, Warned
from uploader_app.companion.providers.moodle.calls import PATIENCE_SECONDS, Moodle
from uploader_app.companion.providers.moodle.people import MoodleCourses, MoodleIdentity
from uploader_app.companion.providers.moodle.status import Attempt, Submission
from uploader_app.companion.providers.moodle.verdicts import (
    ENGLISH,
    assignment,
    closed_by_listing,
    closed_to,
    closes_at,
)
from uploader_app.domain.limits import Closed

T = TypeVar("T")

NOW = 1_795_226_800.0
"""When the recordings were made."""
CUT_OFF, OVERRIDDEN, EXTENDED = 1_795_139_764.0, 1_795_571_821.0, 1_795_398_964.0
"""Of assignment B: everybody's, student3's, student2's."""

IDS = {
    "admin": "2",
    "teacher1": "3",
    "tutor1": "4",
    "student1": "5",
    "student2": "6",
    "student3": "7",
    "outsider": "8",
    "manager1": "9",
}
LETTERS = {letter: str(number) for number, letter in enumerate("ABCDEFGHIJKLMNOP", 1)}
SEEN_BY_STUDENTS = "ABCDEFGHIJKMNP"


@pytest.fixture(params=RELEASES)
def moodle(request: pytest.FixtureRequest) -> Iterator[MoodleServer]:
    with MoodleServer(request.param) as running:
        yield running
    assert running.surprises == []


def asked(moodle: MoodleServer, work: Callable[[Moodle], Awaitable[T]], patience: float = PATIENCE_SECONDS) -> T:
    async def ask() -> T:
        async with net.api_client() as http:
            return await work(Moodle(http, moodle.url, patience))

    return asyncio.run(ask())


def person(moodle: MoodleServer, token: str, patience: float = PATIENCE_SECONDS) -> wire.Person | None:
    asking = wire.SignIn("anyone", "a password", token)
    return asked(moodle, lambda calls: MoodleIdentity(calls).person(asking), patience)


def caller(name: str, token: str = "") -> Caller:
    return Caller(wire.Person(IDS[name], name, name, "user"), token or f"token-{name}")


def of(moodle: MoodleServer, name: str) -> dict[str, wire.Assignment]:
    """By letter."""
    listed = asked(moodle, lambda calls: MoodleCourses(calls, lambda: NOW).of(caller(name)))
    return {one.name[-1]: one for one in listed}


def one(moodle: MoodleServer, who: Caller, id: str) -> wire.Assignment | None:
    return asked(moodle, lambda calls: MoodleCourses(calls, lambda: NOW).one(who, id))


def may_watch(moodle: MoodleServer, name: str, letter: str, owner: str) -> bool:
    return asked(
        moodle, lambda calls: MoodleCourses(calls, lambda: NOW).may_watch(caller(name), LETTERS[letter], owner)
    )


def refused(moodle: MoodleServer, token: str = "token-student1", patience: float = PATIENCE_SECONDS) -> str:
    with pytest.raises(SiteError) as caught:
        person(moodle, token, patience)
    return caught.value.code


def test_a_call_that_nobody_recorded_is_named():
    with MoodleServer("4.5.5") as moodle, pytest.raises(SiteError):
        one(moodle, caller("outsider"), "7")

    assert moodle.surprises == [
        "no recording of core_course_get_course_module_by_instance {'instance': '7', 'module': 'assign'} as outsider"
    ]


# -- who ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("student1", wire.Person("5", "student1", "Sam Student", "user")),
        ("student3", wire.Person("7", "student3", "Sid Student", "user")),
        ("teacher1", wire.Person("3", "teacher1", "Tess Teacher", "user")),
        ("admin", wire.Person("2", "admin", "Admin User", "admin")),
    ],
)
def test_a_token_tells_who_somebody_is(moodle, name, expected):
    assert person(moodle, f"token-{name}") == expected


@pytest.mark.parametrize("token", ["", "garbage", "00000000000000000000000000000000", "a&wstoken=token-admin"])
def test_a_token_of_nobody_is_nobodys(moodle, token):
    assert person(moodle, token) is None


def test_without_a_token_moodle_is_not_even_asked(moodle):
    assert person(moodle, "") is None
    assert moodle.calls == []


@pytest.mark.parametrize(
    ("case", "token"),
    [
        ("A1-expired-token", "token-student2"),
        ("A1-expired-token-after-relogin", "token-student2"),
        ("03-site-info-suspended-user-old-token", "token-student3"),
    ],
)
def test_an_expired_or_suspended_persons_token_is_nobodys(moodle, case, token):
    moodle.play(case)

    assert person(moodle, token) is None


def test_a_token_of_another_moodle_is_refused(moodle):
    moodle.siteurl = "https://moodle.example.edu.evil.example"

    assert refused(moodle) == "site_mismatch"


@pytest.mark.parametrize("ending", ["", "/"])
def test_a_slash_at_the_end_makes_no_other_site(moodle, ending):
    moodle.siteurl += ending
    moodle.url += ending

    assert person(moodle, "token-student1") is not None


# -- the site cannot say -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "act",
    [
        fake.hang_up,
        fake.html,
        fake.another_shape,
        fake.broken,
        fake.forbidden,
        fake.moved,
        fake.cut_off,
        fake.unknown_error,
    ],
)
def test_whatever_is_no_answer_is_a_site_that_does_not_answer(moodle, act):
    moodle.instead = act

    assert refused(moodle) == "site_unreachable"


def test_an_answer_that_is_too_long_is_not_read(moodle):
    moodle.instead = fake.oversized(moodle)

    assert refused(moodle) == "site_unreachable"


def test_an_answer_that_never_ends_is_given_up(moodle):
    moodle.instead = fake.never_ends(moodle)

    assert refused(moodle, patience=0.2) == "site_unreachable"


def test_a_redirect_is_not_followed(moodle):
    moodle.instead = fake.moved

    assert refused(moodle) == "site_unreachable"
    assert len(moodle.calls) == 1


def test_a_port_where_nobody_listens_is_a_site_that_does_not_answer(moodle):
    with MoodleServer("4.5.5") as gone:
        pass

    assert refused(gone) == "site_unreachable"


def test_maintenance_is_said_so(moodle):
    moodle.instead = moodle.says("03-site-info-maintenance")

    assert refused(moodle) == "site_maintenance"


def test_services_that_are_off_are_said_so(moodle):
    moodle.instead = moodle.says("00-rest-webservices-disabled")

    assert refused(moodle) == "site_services_off"


@pytest.mark.parametrize(
    ("case", "code"),
    [
        ("03-site-info-maintenance", "site_maintenance"),
        ("00-rest-webservices-disabled", "site_services_off"),
        ("A1-expired-token", "site_token_refused"),
        ("03-site-info-invalid-token", "site_token_refused"),
        ("03-site-info-suspended-user-old-token", "site_token_refused"),
    ],
)
@pytest.mark.parametrize(
    "question",
    [
        lambda courses: courses.of(caller("student1")),
        lambda courses: courses.one(caller("student1"), "1"),
        lambda courses: courses.may_watch(caller("teacher1"), "1", "5"),
        lambda courses: courses.hides_names(caller("teacher1"), "6"),
    ],
    ids=["of", "one", "may_watch", "hides_names"],
)
def test_a_question_about_courses_says_what_is_wrong_with_the_site(moodle, case, code, question):
    moodle.instead = moodle.says(case)

    with pytest.raises(SiteError) as caught:
        asked(moodle, lambda calls: question(MoodleCourses(calls, lambda: NOW)))

    assert caught.value.code == code


@pytest.mark.parametrize("code", ["unreachable", "maintenance", "services_off", "token_refused", "mismatch"])
def test_every_code_has_words_for_people(code):
    assert refusals.of_site(SiteError(f"site_{code}")).message.endswith(".")


# -- what a person may hand in to --------------------------------------------------------------------


def test_a_student_sees_the_assignments_of_their_course(moodle):
    listed = of(moodle, "student1")

    assert "".join(listed) == SEEN_BY_STUDENTS
    assert (listed["A"].id, listed["A"].course, listed["A"].course_id) == ("1", "Video Course", "2")
    assert (listed["A"].name, listed["A"].open) == ("Assignment A", True)


@pytest.mark.parametrize(
    ("name", "closed"),
    [
        ("student1", {"B": Closed.LATE, "H": Closed.EARLY, "M": Closed.NOTHING_ONLINE}),
        ("student2", {"H": Closed.EARLY, "M": Closed.NOTHING_ONLINE}),
        ("student3", {"H": Closed.EARLY, "M": Closed.NOTHING_ONLINE}),
        ("teacher1", dict.fromkeys(SEEN_BY_STUDENTS, Closed.NO_STUDENT)),
        ("tutor1", dict.fromkeys(SEEN_BY_STUDENTS, Closed.NO_STUDENT)),
    ],
)
def test_a_listing_says_what_is_closed_and_why(moodle, name, closed):
    listed = of(moodle, name)

    assert {letter: one.closed for letter, one in listed.items() if not one.open} == closed


@pytest.mark.parametrize(("name", "until"), [("student1", CUT_OFF), ("student2", EXTENDED), ("student3", OVERRIDDEN)])
def test_a_listing_has_everybodys_own_cut_off_date(moodle, name, until):
    assert of(moodle, name)["B"].closes_at == until


def test_who_is_in_no_course_has_no_assignments(moodle):
    assert of(moodle, "manager1") == {}


def test_who_has_not_agreed_to_the_sites_policy_is_told_that_the_account_is_not_ready(moodle):
    moodle.play("03-assignments-site-policy-not-agreed-all")

    with pytest.raises(SiteError) as caught:
        of(moodle, "student3")

    assert caught.value.code == "site_account_unready"


# -- the decision ------------------------------------------------------------------------------------


@pytest.mark.parametrize("letter", "ACDEFGIJKNP")
def test_a_student_may_hand_in_to_what_is_open(moodle, letter):
    found = one(moodle, caller("student1"), LETTERS[letter])

    assert found is not None
    assert (found.id, found.course, found.course_id) == (LETTERS[letter], "Video Course", "2")
    assert (found.name, found.open) == (f"Assignment {letter}", True)


@pytest.mark.parametrize(
    ("name", "letter", "case", "why"),
    [
        ("student1", "B", "51-status-B-student1-nothing-yet", Closed.LATE),
        ("student1", "H", "51-status-H-student1-nothing-yet", Closed.EARLY),
        ("student1", "M", "51-status-M-student1-nothing-yet", Closed.NOTHING_ONLINE),
        ("student1", "P", "85-status-P-locked", Closed.LOCKED),
        ("student1", "P", "98-status-P-submit-prevented-in-module", Closed.REFUSED),
        ("student1", "I", "84-status-I-submitted", Closed.SUBMITTED),
        ("student2", "A", "81-status-A-submitted", Closed.SUBMITTED),
        ("student3", "A", "80-status-A-after-submit-with-no-record", Closed.SUBMITTED),
        ("student1", "E", "86-status-E-student1-after-team-submit", Closed.SUBMITTED),
        ("teacher1", "A", "50-status-A-teacher-own", Closed.NO_STUDENT),
        ("teacher1", "M", "51-status-M-teacher", Closed.NO_STUDENT),
        ("tutor1", "A", "50-status-A-tutor-own", Closed.NO_STUDENT),
    ],
)
def test_a_closed_assignment_says_why_by_name_and_in_words(moodle, name, letter, case, why):
    moodle.play(case)

    found = one(moodle, caller(name), LETTERS[letter])

    assert found is not None
    assert (found.open, found.closed, found.closed_why) == (False, why, ENGLISH[why])


@pytest.mark.parametrize(
    ("name", "letter", "case"),
    [
        ("student2", "A", "80-status-A-draft"),
        ("student2", "A", "82-status-A-reverted"),
        ("student1", "E", "86-status-E-student1-team-draft"),
        ("student2", "E", "86-status-E-student2-team-draft"),
        ("student3", "E", "51-status-E-student3-not-in-any-group"),
        ("student3", "E", "86-status-E-student3-default-group"),
        ("student1", "G", "95-status-G-second-attempt"),
        ("student1", "G", "95-status-G-second-attempt-draft"),
        ("student1", "J", "72-status-J-after-over-word-limit"),
        ("student1", "K", "94-status-K-student-inmarking"),
        ("student1", "K", "94-status-K-student-released"),
        ("student1", "N", "97-status-N-after-remove"),
        ("student3", "P", "98-status-module-level-teacher"),
        ("student2", "B", "72-status-B-student2-after"),
    ],
)
def test_what_was_begun_or_given_back_may_be_handed_in_again(moodle, name, letter, case):
    moodle.play(case)

    found = one(moodle, caller(name), LETTERS[letter])

    assert found is not None
    assert found.open


@pytest.mark.parametrize(
    ("name", "open", "until"),
    [("student1", False, CUT_OFF), ("student2", True, EXTENDED), ("student3", True, OVERRIDDEN)],
)
def test_an_extension_or_an_override_moves_one_persons_cut_off_date(moodle, name, open, until):
    found = one(moodle, caller(name), LETTERS["B"])

    assert found is not None
    assert (found.open, found.closes_at) == (open, until)


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        *[("student1", "L"), ("student1", "O"), ("student2", "L"), ("student3", "O")],
        *[("outsider", "A"), ("outsider", "C"), ("manager1", "A"), ("admin", "A")],
    ],
)
def test_what_is_hidden_restricted_or_of_another_course_is_not_there(moodle, name, letter):
    moodle.play("41-assignments-manager1")

    assert one(moodle, caller(name), LETTERS[letter]) is None


def test_an_assignment_that_does_not_exist_is_not_there(moodle):
    assert one(moodle, caller("student1"), "99999") is None


@pytest.mark.parametrize("id", ["", "0", "01", "-1", "1.0", " 1", "1&assignid=2", "abc", "１", "9" * 19])
def test_what_is_no_id_is_never_sent(moodle, id):
    assert one(moodle, caller("student1"), id) is None
    assert not may_watch(moodle, "teacher1", "A", id)
    assert {call.function for call in moodle.calls} == {"core_files_get_unused_draft_itemid"}


def test_a_session_cannot_act_with_another_persons_token(moodle):
    with pytest.raises(SiteError) as caught:
        one(moodle, caller("student1", "token-student2"), "1")

    assert caught.value.code == "site_token_refused"


# -- who may watch -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "letter", "owner"),
    [
        ("teacher1", "C", "student1"),
        ("manager1", "C", "student1"),
        ("teacher1", "P", "student1"),
        ("student1", "C", "student1"),
        ("student2", "B", "student2"),
    ],
)
def test_the_owner_and_the_graders_may_watch(moodle, name, letter, owner):
    assert may_watch(moodle, name, letter, IDS[owner])


@pytest.mark.parametrize(
    ("name", "letter", "owner"),
    [
        ("student1", "C", "student2"),
        ("outsider", "C", "student1"),
        ("outsider", "C", "outsider"),
        ("student1", "L", "student1"),
        ("teacher1", "C", "outsider"),
    ],
)
def test_nobody_else_may_watch(moodle, name, letter, owner):
    assert not may_watch(moodle, name, letter, IDS[owner])


def test_a_tutor_without_a_group_may_watch_nobody_in_separate_groups(moodle):
    moodle.play("C1-separate-groups-user-flags-P-tutor1", "C1-separate-groups-participant-P-tutor1")

    assert not may_watch(moodle, "tutor1", "P", IDS["student1"])


@pytest.mark.parametrize(("owner", "may"), [("student1", False), ("student3", True)])
def test_a_tutor_may_watch_their_own_group_only(moodle, owner, may):
    moodle.play(
        "C1-separate-groups-user-flags-P-tutor1",
        "C2-separate-groups-tutor-of-other-group-participant-student1",
        "C2-separate-groups-tutor-of-other-group-participant-student3",
    )

    assert may_watch(moodle, "tutor1", "P", IDS[owner]) is may


def test_to_see_grades_is_not_to_grade(moodle):
    moodle.play("99-user-flags-viewgrades-but-not-grade")

    assert not may_watch(moodle, "tutor1", "P", IDS["student3"])


@pytest.mark.parametrize(("letter", "hidden"), [("F", True), ("C", False)])
def test_names_are_hidden_while_marking_is_blind(moodle, letter, hidden):
    hides = asked(
        moodle, lambda calls: MoodleCourses(calls, lambda: NOW).hides_names(caller("teacher1"), LETTERS[letter])
    )

    assert hides is hidden


# -- what the recordings do not hold -----------------------------------------------------------------


def listed(*plugins: str, **more: object) -> Listed:
    configs = [Setting(plugin, "assignsubmission", "enabled", "1") for plugin in plugins]
    return Listed(1, "Film", **{"configs": configs, **more})


def test_names_meant_for_a_page_are_made_plain():
    entry = Entry("Sound &amp; Vision", 2, Listed(1, "Q&amp;A, part &lt;1&gt;"))

    shown = assignment(entry, None)

    assert (shown.course, shown.name) == ("Sound & Vision", "Q&A, part <1>")


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (listed("onlinetext"), None),
        (listed("file"), None),
        (listed("comments"), Closed.NOTHING_ONLINE),
        (listed(), Closed.NOTHING_ONLINE),
        (listed("onlinetext", nosubmissions=True), Closed.NOTHING_ONLINE),
    ],
)
def test_what_can_carry_no_link_is_closed_even_when_moodle_takes_something(one, why):
    assert closed_by_listing(one, 0, NOW) == why
    assert closed_to(one, Attempt(canedit=True), NOW) == why


@pytest.mark.parametrize(
    ("wanted", "group", "canedit", "why"),
    [
        (True, None, True, Closed.NO_GROUP),
        (True, None, False, Closed.NO_GROUP),
        (True, 1, True, None),
        (False, None, True, None),
    ],
)
def test_where_groups_hand_in_who_is_in_none_cannot_even_where_moodle_takes_a_draft(wanted, group, canedit, why):
    team = listed("onlinetext", teamsubmission=True, preventsubmissionnotingroup=wanted)

    assert closed_to(team, Attempt(canedit=canedit, submissiongroup=group), NOW) is why


@pytest.mark.parametrize(
    ("reopened", "most", "number", "why"),
    [
        ("manual", 3, 2, Closed.ATTEMPTS),
        ("manual", 3, 1, Closed.SUBMITTED),
        ("manual", -1, 7, Closed.SUBMITTED),
        ("none", 1, 0, Closed.SUBMITTED),
    ],
)
def test_who_has_handed_in_for_the_last_time_is_told_so(reopened, most, number, why):
    drafts = listed("file", submissiondrafts=True, attemptreopenmethod=reopened, maxattempts=most)
    submitted = Submission(1, "submitted", number)

    assert closed_to(drafts, Attempt(canedit=False, submission=submitted), NOW) is why


def test_each_reason_has_english_words_for_older_apps():
    assert set(ENGLISH) == set(Closed)


@pytest.mark.parametrize(("now", "why"), [(NOW, None), (NOW + 1, Closed.LATE)])
def test_the_cut_off_second_itself_is_in_time(now, why):
    assert closed_by_listing(listed("file", cutoffdate=int(NOW)), int(NOW), now) == why


@pytest.mark.parametrize(("extension", "until"), [(None, 100), (0, 100), (50, 100), (150, 150)])
def test_an_extension_only_lengthens(extension, until):
    attempt = Attempt(canedit=True, extensionduedate=extension)

    assert closes_at(listed("file", cutoffdate=100), attempt) == until
    assert closes_at(listed("file"), attempt) == 0


def test_names_are_shown_again_once_identities_are_revealed():
    assert listed(blindmarking=True).hides_names
    assert not listed(blindmarking=True, revealidentities=True).hides_names


@pytest.mark.parametrize(("code", "grades"), [("1", False), ("3", True)])
def test_nobody_flagged_yet_is_no_refusal(code, grades):
    assert Flags([Warned(code)]).grades is grades


# -- secrets -----------------------------------------------------------------------------------------

SECRET = "token-student1"


def test_no_log_has_the_token(moodle, caplog):
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, logger="httpx")  # the program silences it

    person(moodle, SECRET)
    of(moodle, "student1")
    one(moodle, caller("student1"), "1")

    assert "server.php" in caplog.text
    assert SECRET not in caplog.text
    assert "a password" not in caplog.text


@pytest.mark.parametrize("act", [fake.hang_up, fake.html, fake.broken, fake.unknown_error])
def test_no_error_has_the_token(moodle, act):
    moodle.instead = act

    with pytest.raises(SiteError) as caught:
        person(moodle, SECRET)

    assert SECRET not in "".join(traceback.format_exception(caught.value))
    assert SECRET not in repr(caught.value)


def test_an_error_has_moodles_code_and_nothing_of_its_wording(moodle):
    moodle.instead = fake.unknown_error

    with pytest.raises(SiteError) as caught:
        person(moodle, SECRET)

    assert str(caught.value) == "dmlreadexception"


def test_a_password_never_leaves(moodle):
    person(moodle, SECRET)

    assert [call.params for call in moodle.calls] == [frozenset()]
