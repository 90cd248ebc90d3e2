"""A Wi-Fi's sign-in page in the place of the site."""

from __future__ import annotations

import asyncio

import pytest

from tests.fakes.tus_server import EVERY, TusServer
from uploader_app.domain.faults import Code, Fault
from uploader_app.system.portal import Portal, is_portal

TLS, DOWN, BUSY = (Fault(code, retry=True) for code in (Code.NET_TLS, Code.NET_DOWN, Code.SERVER_BUSY))


def explained(portal: Portal, fault: Fault) -> Fault:
    return asyncio.run(portal.explained(fault))


def answering(status: int, text: bytes = b"", **headers: object) -> TusServer:
    return TusServer({("GET", EVERY): lambda exchange: exchange.answer(status, text, **headers)})


@pytest.mark.parametrize(
    ("status", "location", "portal"),
    [
        (204, "", False),
        (200, "", True),
        (511, "", True),
        (302, "http://login.hotel.example/", True),
        (301, "https://video.example.edu/", False),
        (308, "/other", False),
        (404, "", False),
        (503, "", False),
    ],
)
def test_somebody_else_answers(status: int, location: str, portal: bool):
    assert is_portal("http://video.example.edu/check", status, location) is portal


def test_what_looks_like_a_sign_in_page_is_asked_for():
    with answering(200, b"<html>Welcome") as hotel:
        fault = explained(Portal(f"{hotel.url}/check", lambda: False), TLS)

    assert (fault.code, fault.retry) == (Code.NET_PORTAL, True)


def test_a_site_that_answers_as_it_should_is_no_portal():
    with answering(204) as site:
        assert explained(Portal(f"{site.url}/check", lambda: False), TLS) == TLS


def test_without_an_address_nobody_is_asked():
    with answering(200) as hotel:
        found = explained(Portal("", lambda: False), TLS)

    assert found == TLS
    assert not hotel.seen


def test_the_systems_word_is_enough():
    assert explained(Portal("", lambda: True), DOWN).code is Code.NET_PORTAL


def test_what_has_nothing_to_do_with_the_network_stays_what_it_is():
    assert explained(Portal("", lambda: True), BUSY) == BUSY


def test_when_it_lets_us_through_it_is_gone():
    with answering(204) as site, answering(200) as hotel:
        gone = [asyncio.run(Portal(address, lambda: False).gone()) for address in (site.url, hotel.url, "")]

    assert gone == [True, False, False]
