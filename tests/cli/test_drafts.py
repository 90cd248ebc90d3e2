"""Whether a command may hand in for grading, and what it says before."""

from __future__ import annotations

import io
import sys
from dataclasses import replace

import pytest

from uploader_app.cli.drafts import NotAgreedError, settled
from uploader_app.wire import Assignment

PLAIN = Assignment("a1", "Radio", "Portrait", open=True)
DRAFTS = replace(PLAIN, drafts=True)
STATED = replace(DRAFTS, statement="<p>This is <b>my own</b> work.\x1b[2J</p>")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("hand_in", [False, True])
def test_where_no_drafts_are_kept_nothing_has_to_be_said(hand_in: bool, capsys: pytest.CaptureFixture[str]):
    assert settled(PLAIN, hand_in=hand_in, agreed=False) is False
    assert capsys.readouterr().err == ""


def test_who_says_nothing_keeps_a_draft_and_is_told_how_to_hand_it_in(capsys: pytest.CaptureFixture[str]):
    assert settled(STATED, hand_in=False, agreed=False) is False

    told = capsys.readouterr().err
    assert "stays a draft" in told
    assert "--hand-in" in told
    assert "fieldpost hand-in ID" in told


def test_without_a_statement_the_word_alone_hands_in():
    assert settled(DRAFTS, hand_in=True, agreed=False) is True


def test_a_statement_is_shown_as_words_even_to_who_agrees_beforehand(capsys: pytest.CaptureFixture[str]):
    assert settled(STATED, hand_in=True, agreed=True) is True

    told = capsys.readouterr().err
    assert "This is my own work." in told
    assert "\x1b" not in told


@pytest.mark.parametrize(("answer", "final"), [("yes\n", True), ("YES \n", True), ("\n", False), ("no\n", False)])
def test_on_a_terminal_the_person_is_asked(monkeypatch: pytest.MonkeyPatch, answer: str, final: bool):
    monkeypatch.setattr(sys, "stdin", Terminal(answer))

    try:
        said = settled(STATED, hand_in=True, agreed=False)
    except NotAgreedError:
        said = False

    assert said is final


def test_where_nobody_can_be_asked_nobody_agreed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("yes\n"))

    with pytest.raises(NotAgreedError):
        settled(STATED, hand_in=True, agreed=False)
