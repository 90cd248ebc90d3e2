"""What goes wrong on a student's evening: sign-ins and networks that end, a Moodle that is down, a computer that stops.
The film is handed in all the same, and nothing is sent twice."""

from __future__ import annotations

import shutil

from tests.e2e.rig import MIB
from tests.e2e.student import HANDED_IN, LONG, Student, at, film, long_film, student, theme
from tests.fakes.fault_proxy import EVERY, Rule, cut, reset
from tests.fakes.moodle import broken

__all__ = ["at", "film", "long_film", "student", "theme"]

CHUNK = MIB
"""What a connection that breaks may lose: what was under way in it."""


def half_sent(student, at, long_film):
    """Sending, and stopped on its way."""
    student.begin("Assignment C")
    halt = at.halt(after=MIB)
    student.drop(long_film)
    student.until(halt.fired.is_set)
    return halt


# -- the sign-in ---------------------------------------------------------------------------------------


def test_a_sign_in_that_ends_on_the_way_is_asked_for_once_and_all_goes_on(student, at, film, long_film):
    student.begin("Assignment C")
    halts = [at.halt(after=1000), at.halt(after=1000, nth=2)]
    student.drop(film, long_film)
    student.until(lambda: all(halt.fired.is_set() for halt in halts))
    asked = []
    student.window.session.asked.connect(lambda: asked.append("sign in"))
    at.end_sign_ins()
    halts[0].release.set()
    student.sees("Your uploads are kept, and go on by themselves when you have signed in.")
    halts[1].release.set()
    student.sees("2 need you")
    at.moodle.instead = None
    student.sign_in()

    student.sees("All handed in · 2 videos")
    assert asked == ["sign in"]
    assert at.sent() == film.stat().st_size + LONG


def test_who_signs_out_on_the_way_sends_nothing_more_until_they_are_back(student, at, long_film):
    halt = half_sent(student, at, long_film)

    student.pick_account("Sign out")
    student.click("Sign out")
    student.until(lambda: at.states() == ["parked"])
    halt.release.set()
    student.sees("1 needs you")
    assert at.sent() < LONG
    student.sign_in()

    student.sees("All handed in")
    assert LONG <= at.sent() <= LONG + CHUNK


def test_nobody_else_moves_the_paused_film_of_who_is_signed_out(student, at, long_film):
    halt = half_sent(student, at, long_film)
    student.window.actions_.pause_all.trigger()
    student.until(lambda: at.states() == ["parked"])
    student.sees("1 paused")
    halt.release.set()
    student.pick_account("Sign out")
    student.sign_in("student3")
    student.until(lambda: student.backend.account and student.backend.account.username == "student3")
    student.window.actions_.resume_all.trigger()

    student.sees("1 needs you")
    assert at.states() == ["parked"]
    assert at.sent() < LONG
    student.click_in_row(long_film.name)
    student.sign_in()

    student.sees("All handed in")
    assert LONG <= at.sent() <= LONG + CHUNK


# -- once more -----------------------------------------------------------------------------------------


def test_what_was_handed_in_and_cleared_is_not_sent_again_without_a_word(student, at, film):
    student.begin("Assignment C")
    student.drop(film)
    student.sees(HANDED_IN)
    student.window.actions_.clear_finished.trigger()
    student.sees("Nothing to upload")

    student.drop(film)

    student.sees(f"Handed in here already, as {film.name}. Send this copy anyway, or remove it.", "1 needs you")
    assert at.sent() == film.stat().st_size
    student.click_in_row(film.name)
    student.sees(HANDED_IN)
    assert at.sent() == 2 * film.stat().st_size


# -- the network ---------------------------------------------------------------------------------------


def test_a_connection_that_is_cut_is_made_anew(student, at, long_film):
    student.begin("Assignment C")
    at.door.plan(Rule(cut(after=MIB), "PATCH"))

    student.drop(long_film)

    student.sees(HANDED_IN)
    assert LONG <= at.sent() <= LONG + CHUNK


def test_without_a_network_the_row_says_so_and_goes_on_when_it_is_back(student, at, long_film):
    student.begin("Assignment C")
    at.fall(after=MIB)
    student.drop(long_film)

    student.sees("Waiting for the connection. The upload goes on by itself when it is back. Nothing is lost.")
    at.come_back()
    student.click_in_row(long_film.name)

    student.sees(HANDED_IN)
    assert LONG <= at.sent() <= LONG + CHUNK


def test_a_moodle_that_is_down_gets_the_film_when_it_is_up_again(student, at, long_film):
    halt = half_sent(student, at, long_film)
    at.moodle.instead = broken
    halt.release.set()

    student.sees("The video has arrived, but the site cannot hand it in yet.", "Trying again")
    assert at.states() == ["stored"]
    at.moodle.instead = None
    student.click_in_row(long_film.name)

    student.sees(HANDED_IN)
    assert at.sent() == LONG


# -- the end -------------------------------------------------------------------------------------------


def test_after_a_crash_it_goes_on_where_it_stopped(student, at, long_film, qtbot, tmp_path):
    halt = half_sent(student, at, long_film)
    shutil.copytree(student.home, tmp_path / "as it was on the disk")
    at.door.plan(Rule(reset(), "POST", "/park", nth=EVERY))
    student.end()
    halt.release.set()

    again = Student(qtbot, student.theme, tmp_path / "as it was on the disk", at)
    again.open()
    again.sees("Recovered 1 upload; it continues where it stopped.", HANDED_IN)
    again.end()

    assert LONG <= at.sent() <= LONG + CHUNK


def test_to_continue_later_parks_the_film_at_the_companion(student, at, long_film):
    half_sent(student, at, long_film)

    student.close_window()
    student.sees("1 video is still on the way")
    student.click("Quit and continue later")
    student.await_end()

    assert at.states() == ["parked"]
    student.open()
    student.sees("Recovered 1 upload", HANDED_IN)


def test_to_discard_cleans_up_at_the_companion(student, at, long_film):
    half_sent(student, at, long_film)

    student.close_window()
    student.click("Discard uploads")
    student.await_end()

    student.until(lambda: at.films() == [])
    assert at.states() == ["abandoned"]
    student.open()
    student.sees("Nothing to upload")
