"""What cannot be handed in is refused before a byte is sent, and the student reads why."""

from __future__ import annotations

import pytest

from tests.e2e.rig import MIB
from tests.e2e.student import HANDED_IN, at, film, long_film, student, theme
from tests.e2e.study import NUMBERS
from tests.films import film as film_bytes

__all__ = ["at", "film", "long_film", "student", "theme"]

LOCKED = {"locked": True, "canedit": False}
SUBMITTED = {"canedit": False}
REASONS = {
    "B": "It closed",
    "H": "It opens",
    "P": "Your teacher has locked your submission.",
    "A": "You have handed in here already.",
    "M": "There is no place for a video here",
    "E": "you are in none of them, or in several.",
}


def begin_at(student, at, letter):
    at.moodle.flags[NUMBERS["P"]] = LOCKED
    at.work("A").status, at.work("A").text = "submitted", "<p>Done.</p>"
    at.moodle.configs[NUMBERS["E"]] |= {"preventsubmissionnotingroup": 1}
    at.moodle.flags[NUMBERS["E"]] = {"submissiongroup": None}
    student.begin(f"Assignment {letter}")


@pytest.mark.parametrize("letter", REASONS)
def test_an_assignment_that_takes_nothing_says_why_and_gets_nothing(student, at, film, letter):
    begin_at(student, at, letter)

    student.sees("Nothing can be handed in here now", REASONS[letter])

    assert not student.drop(film)
    assert at.asked_for_places() == 0


def test_what_is_no_video_is_not_added(student, at, tmp_path):
    notes = tmp_path / "notes.mp4"
    notes.write_text("Remember to film the interview.")
    student.begin("Assignment C")

    student.drop(notes)

    student.sees("notes.mp4 was not added. This file holds no video that Fieldpost knows.")
    assert at.asked_for_places() == 0


def test_a_recording_that_was_never_finished_is_not_sent(student, at, film):
    film.write_bytes(film_bytes().partition(b"moov")[0][:-4])
    student.begin("Assignment C")

    student.drop(film)

    student.sees("The recording was never finished, so no player can show it.")
    assert at.asked_for_places() == 0


@pytest.mark.parametrize("at", [{"max_bytes": MIB}], indirect=True)
def test_a_film_that_is_too_large_is_not_sent(student, at, long_film):
    student.begin("Assignment C")

    student.drop(long_film)

    student.sees("The file has 3.1 MB, and this site takes 1.0 MB at most for a video.")
    assert at.asked_for_places() == 0


def test_the_same_film_is_sent_once(student, at, long_film):
    student.begin("Assignment C")
    halt = at.halt(after=MIB)
    student.drop(long_film)
    student.until(halt.fired.is_set)

    student.drop(long_film)

    student.sees("It is in the list for this assignment already")
    halt.release.set()
    student.sees(HANDED_IN)
    assert (at.asked_for_places(), len(at.films())) == (1, 1)
