"""Whoever reads what a program prints may go away at any moment: ``fieldpost queue | head -1``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from typing import IO

import pytest

from uploader_app.cli import main as fieldpost
from uploader_app.companion import cli as companion
from uploader_app.pipe import EXIT_CUT, until_cut


@contextmanager
def cut() -> Iterator[None]:
    """Nobody reads our output, nor what goes wrong with it."""
    with unread() as out, unread() as errors, redirect_stdout(out), redirect_stderr(errors):
        yield


def unread() -> IO[str]:
    ours, theirs = os.pipe()
    os.close(ours)
    return os.fdopen(theirs, "w")


@pytest.mark.parametrize("main", [fieldpost.main, companion.main], ids=["fieldpost", "fieldpost-companion"])
def test_a_program_whose_output_is_cut_off_ends_with_the_status_that_shells_know(main: Callable[[list[str]], int]):
    with cut():
        assert main(["--help"]) == EXIT_CUT == 141


def test_what_was_not_read_is_no_trouble_at_the_very_end():
    with cut():
        until_cut(lambda: print("unread") or 0)

        sys.stdout.flush()


def test_where_somebody_reads_to_the_end_it_is_the_programs_own_status(capsys: pytest.CaptureFixture[str]):
    assert until_cut(lambda: print("read") or 4) == 4
    assert capsys.readouterr().out == "read\n"
