from __future__ import annotations

import asyncio

import pytest

from tests.fakes import moodle as fake
from tests.fakes.moodle import MoodleServer
from uploader_app import net
from uploader_app.clients import moodle
from uploader_app.domain.faults import Code, StepError


@pytest.fixture(scope="module")
def server():
    with MoodleServer("4.5.5") as server:
        yield server


@pytest.fixture(autouse=True)
def as_recorded(server):
    server.instead = None


def token(root, password="right"):
    async def ask():
        async with net.api_client() as http:
            return await moodle.token(http, root, "student1", password)

    return asyncio.run(ask())


def refused(server, act, root=""):
    server.instead = act
    with pytest.raises(StepError) as raised:
        token(root or server.url)
    return raised.value.fault


def test_a_right_password_gives_the_token(server):
    assert token(server.url) == "token-student1"
    assert token(server.url + "/") == "token-student1"


def test_a_wrong_password_is_told(server):
    with pytest.raises(StepError) as raised:
        token(server.url, fake.NEVER_RIGHT)

    assert raised.value.fault.code is Code.AUTH_REFUSED


@pytest.mark.parametrize(
    ("code", "expected", "retry"),
    [
        ("invalidlogin", Code.AUTH_REFUSED, False),
        ("missingparam", Code.AUTH_REFUSED, False),
        ("sitemaintenance", Code.SITE_MAINTENANCE, True),
        ("enablewsdescription", Code.SITE_SERVICES_OFF, False),
        ("servicenotavailable", Code.SITE_SERVICES_OFF, False),
        ("cannotcreatetoken", Code.SITE_SERVICES_OFF, False),
        ("passwordisexpired", Code.SITE_ACCOUNT_UNREADY, False),
        ("neverheardof", Code.AUTH_ELSEWHERE, False),
    ],
)
def test_what_moodle_refuses_is_told_apart_by_its_code(server, code, expected, retry):
    fault = refused(server, fake.sign_in_refused(code))

    assert (fault.code, fault.retry) == (expected, retry)
    assert "said in" not in fault.detail


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (fake.html, Code.SITE_WRONG),
        (fake.another_shape, Code.SITE_WRONG),
        (fake.broken, Code.SERVER_ERROR),
        (fake.moved, Code.SITE_WRONG),
        (fake.hang_up, Code.NET_DOWN),
    ],
)
def test_what_is_no_moodle_is_told(server, act, expected):
    assert refused(server, act).code is expected


def test_a_password_goes_over_https_only():
    with pytest.raises(StepError) as raised:
        token("http://moodle.example.edu")

    assert raised.value.fault.code is Code.SITE_INSECURE
