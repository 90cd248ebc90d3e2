"""What is said about a film, and about limits with their figures."""

from __future__ import annotations

from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Film, Flaw

FILM = Film("mov", "h264", 61.5)


def test_a_film_on_a_card_asks_to_leave_it_connected():
    [note] = words.film_notes(Film("mov", "h264", 61.5, medium="EOS DIGITAL"))

    assert note == "This file is on EOS DIGITAL. Leave that connected until the upload is done."


def test_a_film_without_its_end_says_so_and_a_good_one_says_nothing():
    assert "end" in words.film_notes(Film("mov", "h264", 61.5, flaw=Flaw.CUT_SHORT))[0]
    assert words.film_notes(FILM) == []


def test_a_limit_is_named_with_its_figures_where_they_are_known():
    known = words.about(Fault(Code.FILE_TOO_LARGE, size=6_100_000_000, limit=4_000_000_000)).text
    unknown = words.about(Fault(Code.FILE_TOO_LARGE)).text

    assert known.startswith("The file has 6.1 GB, and this assignment takes 4.0 GB at most.")
    assert "{" not in known + unknown
