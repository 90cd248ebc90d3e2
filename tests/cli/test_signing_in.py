"""The commands about people, from the words that are typed to what is said."""

from __future__ import annotations

import io
import re
import sys

import pytest

from tests.cli.sites import companion, ending, site
from tests.fakes.moodle import MoodleServer
from uploader_app.cli.main import main


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """The exit code and what was said, of a command to whose questions ``answer(said so far)`` is typed."""
    monkeypatch.setenv("FIELDPOST_KEYCHAIN", "file")

    def run(*words, answer=lambda _: ""):
        said = io.StringIO()

        class Typed(io.StringIO):
            def readline(self, *_):
                return answer(said.getvalue()) + "\n"

        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", Typed())
            patch.setattr(sys, "stderr", said)
            code = main(["--home", str(tmp_path / "home"), *words])
        return code, capsys.readouterr().out, said.getvalue()

    return run


@pytest.fixture(scope="module")
def moodle():
    with MoodleServer("4.5.5") as moodle:
        yield moodle


@pytest.fixture
def url(moodle):
    with site(companion(moodle.url)) as url:
        yield url


def page_in(said):
    return re.search(r"http\S+launch\.php\S+", said)[0]


def test_a_browsers_link_signs_in(run, moodle, url):
    code, out, _ = run(
        "login", url, "--browser", answer=lambda said: ending(page_in(said), moodle, "token-student1", "private")
    )

    assert (code, out) == (0, f"Signed in to {url} as Student1.\n")
    assert run("accounts")[1] == f"* Student1 (student1) at {url}\n"


def test_a_link_of_another_try_signs_nobody_in(run, moodle, url):
    code, _, said = run("login", url, "--browser", answer=lambda _: "moodlemobile://token=" + "A" * 40)

    assert code == 3
    assert "another try" in said
    assert "AAAA" not in said
    assert run("accounts")[1] == "Nobody is signed in.\n"


def test_a_site_without_a_page_of_its_own_is_told(run):
    with site(companion()) as url:
        code, _, said = run("login", url, "--browser")

    assert code == 3
    assert "user name and a password" in said


def test_several_may_be_signed_in_and_the_current_one_signs_out(run, moodle, url):
    for name in ("student1", "student2"):
        run("login", url, "--username", name, "--password-stdin", answer=lambda _: "a secret")
    assert run("accounts")[1] == f"  Student1 (student1) at {url}\n* Student2 (student2) at {url}\n"

    run("logout")

    assert run("accounts")[1] == f"* Student1 (student1) at {url}\n"


def test_who_signs_out_while_the_site_is_away_is_signed_out_here(run, moodle):
    with site(companion(moodle.url)) as url:
        run("login", url, "--username", "student1", "--password-stdin", answer=lambda _: "a secret")

    code, out, said = run("logout")

    assert (code, out.startswith("Signed out.")) == (0, True)
    assert "could not be told" in said
    assert run("accounts")[1] == run("logout")[1] == "Nobody is signed in.\n"
