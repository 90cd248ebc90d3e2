"""A student's evening at the real window, from the first start to the receipt: what is done, and what is seen."""

from __future__ import annotations

import hashlib

import httpx
import pytest

from tests.e2e.rig import MIB
from tests.e2e.student import HANDED_IN, at, film, long_film, student, theme
from tests.fakes.moodle import RELEASES
from uploader_app.cli import desktop
from uploader_app.cli.main import main

__all__ = ["at", "film", "long_film", "student", "theme"]

ESSAY = '<p>Essay &amp; more</p><p><img src="@@PLUGINFILE@@/pic%201.png" alt="é"></p>'
PICTURE = bytes(range(70))


def written(at, letter="C", text="<p>My essay.</p>"):
    """A submission that the student has begun at Moodle."""
    work = at.work(letter)
    work.text, work.format, work.status = text, 1, "submitted"
    return work


# -- the first evening -------------------------------------------------------------------------------


def test_three_actions_lead_from_the_first_start_to_the_receipt(student, at, film):
    student.open()
    student.sign_in()
    student.choose("Assignment C")
    student.drop(film)

    student.sees(HANDED_IN)

    assert student.did == ["sign in", "choose", "drop"]
    assert at.sent() == film.stat().st_size
    assert f'href="{at.url}/p/' in at.work("C").text


def test_where_one_assignment_is_open_two_actions_are_enough(student, at, film):
    at.open_only("C")
    student.open()
    student.sign_in()
    student.sees("Drop your videos here")
    student.drop(film)

    student.sees(HANDED_IN)

    assert student.did == ["sign in", "drop"]


def test_the_receipt_is_read_kept_and_proved(student, at, film, tmp_path, capsys):
    student.begin("Assignment C")
    student.drop(film)
    student.sees(HANDED_IN)

    student.click("History")
    student.choose_in_history()
    student.click("Receipt…")
    student.sees("Receipt FP-", "you may delete the original now", hashlib.sha256(film.read_bytes()).hexdigest()[:16])
    student.click("Save as PDF…")
    student.save_as(tmp_path / "proof.pdf")

    student.sees("The receipt is saved as proof.pdf.")
    proof = ["--home", str(tmp_path / "teacher"), "verify", str(tmp_path / "proof.pdf")]
    assert main([*proof, "--site", at.url, "--file", str(film)]) == 0
    assert "Genuine. The video was handed in." in capsys.readouterr().out


# -- drafts ------------------------------------------------------------------------------------------


def test_after_a_yes_to_the_statement_a_draft_is_handed_in(student, at, film):
    student.begin("Assignment I")
    student.drop(film)

    student.sees("This assignment keeps drafts", "This submission is my own work")
    student.click("I agree to this statement")
    student.click("Add videos")

    student.sees(HANDED_IN)
    assert at.work("I").status == "submitted"


def test_a_draft_that_was_kept_is_handed_in_later(student, at, film):
    student.begin("Assignment A")
    student.drop(film)
    student.click("Keep them as a draft; I hand in myself later")
    student.click("Add videos")
    student.sees("Arrived, not handed in yet. It stands in Moodle as a draft")
    assert at.work("A").status == "draft"

    student.click_in_row(film.name)
    student.click("Hand them in for grading")
    student.click("Save")

    student.sees(HANDED_IN)
    assert at.work("A").status == "submitted"


# -- what stands in the submission already ------------------------------------------------------------


@pytest.mark.parametrize("at", [{"release": one} for one in RELEASES], ids=RELEASES, indirect=True)
def test_text_and_pictures_of_the_submission_are_kept(student, at, film):
    work = written(at, text=ESSAY)
    work.embedded = {"pic 1.png": PICTURE}
    student.begin("Assignment C")

    student.drop(film)
    student.sees(HANDED_IN)

    assert work.text.endswith(ESSAY)
    assert f'href="{at.url}/p/' in work.text.removesuffix(ESSAY)
    assert work.embedded == {"pic 1.png": PICTURE}


# -- two people ----------------------------------------------------------------------------------------


def test_uploads_of_one_account_go_on_while_another_is_used(student, at, film, long_film):
    student.begin("Assignment C")
    halt = at.halt(after=MIB)
    student.drop(long_film)
    student.until(halt.fired.is_set)

    student.pick_account("Add account…")
    student.sign_in("student3")
    student.sees("Sid Student")
    halt.release.set()
    student.sees(HANDED_IN)

    assert "/p/" in at.work("C", "student1").text
    assert at.work("C", "student3").text == ""
    student.pick_account("Sam Student")
    student.sees("Sam Student")


# -- afterwards ----------------------------------------------------------------------------------------


def test_what_was_handed_in_is_found_and_watched(student, at, film):
    student.begin("Assignment C")
    student.drop(film)
    student.sees(HANDED_IN)

    student.click("History")
    student.search_history("nothing of mine")
    student.sees("Nothing that was handed in has these words.")
    student.search_history("interview")
    student.choose_in_history()
    student.click("Watch")

    player = student.window.others.player._player
    student.until(lambda: not player.source().isEmpty())
    assert httpx.get(player.source().toString(), trust_env=False).content == film.read_bytes()


def test_a_video_is_replaced_by_deleting_it_and_adding_another(student, at, film, long_film):
    work = written(at)
    student.begin("Assignment C")
    student.drop(film)
    student.sees(HANDED_IN)

    student.click("History")
    student.choose_in_history()
    student.click("Delete the video…")
    student.click("Delete")
    student.sees("is deleted at the site and no longer in your submission", "What you hand in stands here")
    assert work.text == "<p>My essay.</p>"
    assert at.films() == []

    student.click("Uploads")
    student.drop(long_film)
    student.sees(long_film.name, HANDED_IN)
    assert len(at.films()) == 1
    assert work.text.endswith("<p>My essay.</p>")
    assert "/p/" in work.text


# -- a second start ------------------------------------------------------------------------------------


def test_a_second_start_brings_its_file_to_the_open_window(student, at, film):
    student.begin("Assignment C")

    assert desktop.run(student.home, [str(film)]) == 0

    student.sees(film.name, HANDED_IN)


def test_a_link_of_an_assignments_page_chooses_it_in_the_open_window(student, at, film):
    student.open()
    student.sign_in()

    assert desktop.run(student.home, [f"fieldpost://open?site={at.url}&assignment=3"]) == 0

    student.sees("Drop your videos here")
    student.drop(film)
    student.sees(HANDED_IN)
    assert "/p/" in at.work("C").text
