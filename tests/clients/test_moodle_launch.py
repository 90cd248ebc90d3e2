from __future__ import annotations

import base64
import hashlib
from urllib.parse import parse_qs, urlsplit

import pytest

from uploader_app.clients import moodle_launch
from uploader_app.clients.moodle import Tokens
from uploader_app.clients.moodle_launch import Try
from uploader_app.clients.moodle_site import MoodleSite
from uploader_app.domain.faults import Code, StepError

ROOT = "https://moodle.example.edu"
SITE = MoodleSite(ROOT, "Example University", f"{ROOT}/admin/tool/mobile/launch.php")
RECORDED = ("7421.55", "a4cdac738d60e7c3ebd8e18dc6757288")
"""A passport, and how Moodle signed it."""


def ending(passport, *parts, root=ROOT, scheme="moodlemobile"):
    signature = hashlib.md5(f"{root}{passport}".encode()).hexdigest()
    return f"{scheme}://token={base64.b64encode(':::'.join((signature, *parts)).encode()).decode()}"


def refused(tries, text):
    with pytest.raises(StepError) as raised:
        moodle_launch.accepted(tries, text)
    assert "token1" not in raised.value.fault.detail
    return raised.value.fault.code


def test_the_page_is_asked_for_a_link_of_ours_that_can_be_read():
    begun = Try(SITE)

    parts = urlsplit(begun.url("2"))

    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == SITE.launch
    assert parse_qs(parts.query) == {
        "service": ["moodle_mobile_app"],
        "passport": [begun.passport],
        "urlscheme": ["fieldpost"],
        "confirmed": ["1"],
        "oauthsso": ["2"],
    }
    assert "oauthsso" not in begun.url()


def test_each_try_has_a_passport_of_its_own():
    assert Try(SITE).passport != Try(SITE).passport
    assert Try(SITE).passport not in repr(Try(SITE))


def test_moodles_own_signature_is_accepted():
    passport, signature = RECORDED
    link = base64.b64encode(f"{signature}:::token1:::private1".encode()).decode()

    _, tokens = moodle_launch.accepted([Try(SITE, passport)], f"moodlemobile://token={link}")

    assert tokens == Tokens("token1", "private1")


@pytest.mark.parametrize("scheme", ["moodlemobile", "fieldpost"])
def test_the_private_token_may_be_missing(scheme):
    begun = Try(SITE)

    assert moodle_launch.accepted([begun], ending(begun.passport, "token1", scheme=scheme)) == (
        begun,
        Tokens("token1", ""),
    )


def test_the_page_with_the_link_is_as_good():
    begun = Try(SITE)
    page = f'<p>Welcome</p><a id="launchapp" href="{ending(begun.passport, "token1")}">Click here</a>'

    assert moodle_launch.accepted([begun], page)[1].token == "token1"


def test_any_of_several_tries_may_be_the_one_that_ends():
    tries = [Try(SITE), Try(SITE), Try(SITE)]

    ended, _ = moodle_launch.accepted(tries, ending(tries[1].passport, "token1"))

    assert ended is tries[1]


def test_a_link_of_another_try_or_site_is_refused():
    begun = Try(SITE)

    assert refused([begun], ending("another", "token1")) is Code.AUTH_LINK
    assert refused([begun], ending(begun.passport, "token1", root="https://evil.example")) is Code.AUTH_LINK
    assert refused([], ending(begun.passport, "token1")) is Code.AUTH_LINK


@pytest.mark.parametrize(
    "text",
    [
        "",
        "moodlemobile://token=!!!",
        f"moodlemobile://token={base64.b64encode(b'no parts at all').decode()}",
        f"moodlemobile://token={base64.b64encode('é:::token1'.encode()).decode()}",
    ],
)
def test_what_cannot_be_read_is_refused(text):
    assert refused([Try(SITE)], text) is Code.AUTH_LINK


@pytest.mark.parametrize("parts", [(), ("",), ("token1", "b", "c"), ("to ken1",), ("token1\r\nX: y",)])
def test_a_link_of_another_shape_is_refused(parts):
    begun = Try(SITE)

    assert refused([begun], ending(begun.passport, *parts)) is Code.AUTH_LINK
