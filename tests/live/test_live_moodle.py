"""The Moodle provider against a Moodle that runs. Nothing is written there but the tokens that signing in makes.

``make test-moodle MOODLE_URL=https://...`` with people as "name:password" in the environment: MOODLE_STUDENT, enrolled
where there are assignments; MOODLE_TEACHER, who grades all of them; MOODLE_OUTSIDER, who is in none of those courses.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from functools import cache
from typing import TypeVar

import httpx
import pytest

from uploader_app import net, wire
from uploader_app.companion.ports import Caller
from uploader_app.companion.providers.moodle.calls import Moodle
from uploader_app.companion.providers.moodle.people import MoodleCourses, MoodleIdentity
from uploader_app.domain.limits import Closed

pytestmark = pytest.mark.live

T = TypeVar("T")
NOBODYS = "999999999"
SURE = frozenset({Closed.EARLY, Closed.LATE, Closed.NOTHING_ONLINE, Closed.NO_STUDENT})
"""What a listing can tell."""
SERVICE = "moodle_mobile_app"
"""The service of a stock Moodle; MOODLE_SERVICE names a restricted one."""


def given(name: str) -> str:
    value = os.environ.get(name, "")
    if not value:
        pytest.skip(f"{name} is not set")
    return value


def root() -> str:
    return net.site_root(given("MOODLE_URL"))


@cache
def token(account: str) -> str:
    username, _, password = account.partition(":")
    form = {"username": username, "password": password, "service": os.environ.get("MOODLE_SERVICE", SERVICE)}
    answer = httpx.post(f"{root()}/login/token.php", data=form, verify=net.trust(), timeout=net.API_TIMEOUT).json()
    assert "token" in answer, f"{username} cannot sign in: {answer.get('errorcode')}"
    return str(answer["token"])


def asked(work: Callable[[Moodle], Awaitable[T]]) -> T:
    site = root()

    async def ask() -> T:
        async with net.api_client() as http:
            return await work(Moodle(http, site))

    return asyncio.run(ask())


def person(token: str) -> wire.Person | None:
    return asked(lambda moodle: MoodleIdentity(moodle).person(wire.SignIn("", "", token)))


@cache
def caller(role: str) -> Caller:
    found = person(token(given(role)))
    assert found is not None
    return Caller(found, token(given(role)))


def of(role: str) -> list[wire.Assignment]:
    who = caller(role)
    return asked(lambda moodle: MoodleCourses(moodle, time.time).of(who))


def one(role: str, id: str) -> wire.Assignment | None:
    who = caller(role)
    return asked(lambda moodle: MoodleCourses(moodle, time.time).one(who, id))


def may_watch(role: str, id: str, owner: str) -> bool:
    who = caller(role)
    return asked(lambda moodle: MoodleCourses(moodle, time.time).may_watch(who, id, owner))


@cache
def students() -> list[wire.Assignment]:
    listed = of("MOODLE_STUDENT")
    assert listed, "MOODLE_STUDENT has no assignment to try with"
    return listed


def test_a_token_tells_who_somebody_is():
    found = caller("MOODLE_STUDENT").person

    assert found.username == given("MOODLE_STUDENT").partition(":")[0].lower()
    assert found.id.isdigit()


def test_a_token_of_nobody_is_nobodys():
    assert given("MOODLE_URL")
    assert person("0" * 32) is None


def test_each_listed_assignment_is_there():
    for listed in students():
        found = one("MOODLE_STUDENT", listed.id)

        assert found is not None
        assert (found.course, found.name) == (listed.course, listed.name)


def test_what_the_listing_calls_closed_is_closed():
    for listed in students():
        found = one("MOODLE_STUDENT", listed.id)

        assert found is not None
        assert not (found.open and listed.closed in SURE)


def test_an_assignment_that_does_not_exist_is_not_there():
    assert one("MOODLE_STUDENT", NOBODYS) is None
    assert not may_watch("MOODLE_STUDENT", NOBODYS, caller("MOODLE_STUDENT").person.id)


def test_an_outsider_finds_nothing_of_the_course():
    for listed in students():
        assert one("MOODLE_OUTSIDER", listed.id) is None
        assert not may_watch("MOODLE_OUTSIDER", listed.id, caller("MOODLE_STUDENT").person.id)


def test_a_teacher_hands_in_nothing():
    assert [listed.name for listed in of("MOODLE_TEACHER") if listed.open] == []
    for listed in students():
        found = one("MOODLE_TEACHER", listed.id)

        assert found is None or not found.open


def test_the_student_and_the_teacher_may_watch():
    owner = caller("MOODLE_STUDENT").person.id
    for listed in students():
        assert may_watch("MOODLE_STUDENT", listed.id, owner)
        assert may_watch("MOODLE_TEACHER", listed.id, owner)


def test_a_student_may_watch_nobody_else():
    for listed in students():
        assert not may_watch("MOODLE_STUDENT", listed.id, caller("MOODLE_TEACHER").person.id)
