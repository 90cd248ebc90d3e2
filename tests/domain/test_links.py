from __future__ import annotations

import base64

import hypothesis.strategies as st
import pytest
from hypothesis import given

from uploader_app.domain import links
from uploader_app.domain.links import Opening

SITE = "https://video.example.edu"


def test_a_link_names_a_site_and_an_assignment():
    assert links.opening(f"fieldpost://open?site={SITE}&assignment=s3video:3") == Opening(SITE, "s3video:3")
    assert links.opening("fieldpost:open?site=video.example.edu") == Opening(SITE)


def test_keys_that_nobody_knows_are_passed_over():
    assert links.opening(f"FIELDPOST://open/?site={SITE}&token=x&assignment=7") == Opening(SITE, "7")


@pytest.mark.parametrize(
    "link",
    [
        "fieldpost://open",
        "fieldpost://open?assignment=3",
        "fieldpost://elsewhere?site=https://video.example.edu",
        "fieldpost://open?site=http://video.example.edu",
        "fieldpost://open?site=javascript:alert(1)",
        "fieldpost://open?site=https://video.example.edu\nHost:",
        "fieldpost://open?site=https://video.example.edu&" + "x=1&" * 600,
        "https://video.example.edu/open?site=https://video.example.edu",
        "fieldpost://[",
        "/home/mia/video.mp4",
    ],
)
def test_a_link_that_is_odd_in_any_way_is_none(link):
    assert links.opening(link) is None


@pytest.mark.parametrize("assignment", ["../../x", "a b", "<b>", "x" * 81])
def test_an_odd_assignment_is_not_chosen(assignment):
    assert links.opening(f"fieldpost://open?site={SITE}&assignment={assignment}") == Opening(SITE)


@given(st.text(max_size=200))
def test_no_link_is_too_strange_to_be_looked_at(text):
    links.opening("fieldpost://open?" + text)
    links.opening(text)
    links.ended_sign_in(text)


@pytest.mark.parametrize("path", ["/home/mia/a.mp4", "C:\\Films\\a.mp4", "C:/a.mp4", "a.mp4", "file:///a.mp4"])
def test_a_path_is_no_link(path):
    assert not links.is_link(path)


def test_links_are_told_from_paths():
    assert links.is_link("moodlemobile://token=abc")
    assert links.is_link("fieldpost://open?site=x")


TOKEN = base64.b64encode(b"0123456789abcdef:::token1").decode()


@pytest.mark.parametrize(
    "text",
    [
        f"moodlemobile://token={TOKEN}",
        f"fieldpost://token={TOKEN}",
        f"  moodlemobile://token={TOKEN}\n",
        f"moodlemobile://token={TOKEN}/",
        f'<p>In</p><a class="x" id="launchapp" href="moodlemobile://token={TOKEN}">Click here</a>',
        f"moodlemobile://token={TOKEN.replace('=', '%3D')}",
    ],
)
def test_the_end_of_a_sign_in_is_found_wherever_it_stands(text):
    assert links.ended_sign_in(text) == TOKEN


@pytest.mark.parametrize(
    "text", ["", "hello", "token=abcdefgh", "https://moodle.example.edu/?token=abcdefgh", "x://token="]
)
def test_what_holds_no_such_link_ends_nothing(text):
    assert links.ended_sign_in(text) == ""
