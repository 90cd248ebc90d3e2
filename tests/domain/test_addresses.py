from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from uploader_app.domain import addresses

MOODLE = "https://moodle.example.edu"


@pytest.mark.parametrize(
    "typed",
    [
        "moodle.example.edu",
        "  Moodle.Example.EDU  ",
        "https://moodle.example.edu/",
        "http://moodle.example.edu",
        "htps://moodle.example.edu",
        "https//moodle.example.edu",
        "https:/moodle.example.edu",
        "HTTPS:\\\\moodle.example.edu",
        "<https://moodle.example.edu>",
        "moodle.example.edu.",
        "https://moodle.example.edu/login/index.php",
        "https://moodle.example.edu/mod/assign/view.php?id=3#top",
        "moodle.example.edu/my/",
    ],
)
def test_a_slip_of_the_finger_and_a_page_inside_lead_to_the_site(typed):
    assert addresses.roots(typed) == [MOODLE]


def test_a_site_in_a_folder_is_tried_as_typed_first():
    assert addresses.roots("uni.example/a/moodle/course/view.php?id=1") == [
        "https://uni.example/a/moodle",
        "https://uni.example/a",
        "https://uni.example",
    ]


def test_a_long_path_is_not_tried_for_ever():
    assert addresses.roots("uni.example/a/b/c/d/e") == [
        "https://uni.example/a/b/c/d/e",
        "https://uni.example/a/b/c/d",
        "https://uni.example/a/b/c",
        "https://uni.example",
    ]


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "mia@example.edu",
        "my moodle",
        "ftp://moodle.example.edu",
        "https://",
        "https://a:b@c.edu",
        "[::1",
        "/x",
    ],
)
def test_what_is_no_address_has_no_roots(typed):
    assert addresses.roots(typed) == []


@pytest.mark.parametrize("own", ["http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080"])
def test_only_this_computer_may_be_asked_without_protection(own):
    assert addresses.roots(own) == [own]
    assert addresses.roots(own.replace("http", "https")) == [own.replace("http", "https")]
    assert addresses.roots("http://127.0.0.1.evil.example") == ["https://127.0.0.1.evil.example"]


def test_an_address_without_protection_is_known_as_such():
    assert addresses.is_plain("http://moodle.example.edu")
    assert not addresses.is_plain("https://moodle.example.edu")
    assert not addresses.is_plain("moodle.example.edu")


def test_people_call_a_site_by_its_host():
    assert addresses.host("https://uni.example/moodle") == "uni.example/moodle"


@given(st.text(max_size=80))
def test_whatever_is_typed_gives_roots_that_are_roots(typed):
    for root in addresses.roots(typed):
        assert root.startswith(("https://", "http://"))
        assert not root.endswith("/")
        assert root in addresses.roots(root)
