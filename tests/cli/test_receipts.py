"""Anybody can check a receipt; nobody can change one unnoticed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pytest

from tests import builders
from tests.companion.site import Site, Video
from uploader_app.cli.main import main
from uploader_app.companion.config import Config
from uploader_app.companion.receipts import Notary
from uploader_app.domain.commands import Save
from uploader_app.domain.upload import Arrived, Receipt, Status, Step
from uploader_app.papers import receipt as paper
from uploader_app.store.journal import open_journal

SEED, FILM = bytes(range(32)), b"a film"
NOTARY = Notary(SEED)


def made(notary=NOTARY, **changes):
    facts = {
        "number": "FP-20261121-9A0B1C2D3E",
        "file_name": "مقابلة.mp4",
        "size": len(FILM),
        "sha256": hashlib.sha256(FILM).hexdigest(),
        "compared": "sha256",
        "person": "student1",
        "assignment": "3",
        "submission": "FP-20261121-9A0B1C2D3E",
        "at": 1795226785.5,
        **changes,
    }
    signed = notary.receipt(json.dumps(facts, ensure_ascii=False))
    told = (facts["number"], facts["file_name"], facts["size"], facts["sha256"], "3", facts["submission"], facts["at"])
    return Receipt(*told, signed.document, signed.signature, signed.key)


@pytest.fixture
def check(tmp_path, capsys):
    """Runs ``fieldpost verify`` on what lies in a file; exit code and what was said."""

    def check(content, *options):
        file = tmp_path / "receipt"
        file.write_bytes(content)
        code = main(["--home", str(tmp_path / "home"), "verify", str(file), *options])
        said = capsys.readouterr()
        return code, said.out + said.err

    return check


@pytest.mark.parametrize("form", [paper.as_json, paper.draw])
def test_a_genuine_one_is_told(check, form):
    code, said = check(form(made()), "--key", NOTARY.public.upper())

    assert code == 0
    assert said.startswith("Genuine. The video was handed in.")
    assert "مقابلة.mp4" in said


def test_a_draft_is_told_as_one(check):
    _, said = check(paper.as_json(made(submission_state="draft")), "--key", NOTARY.public)

    assert said.startswith("Genuine. The video is a draft.")


def test_a_changed_one_is_not_genuine(check):
    changed = replace(made(), document=made().document.replace("student1", "student2"))

    code, said = check(paper.as_json(changed), "--key", NOTARY.public)

    assert (code, "Not genuine: what this receipt says" in said) == (1, True)


def test_one_that_somebody_else_signed_is_not_genuine(check):
    code, said = check(paper.as_json(made(Notary(bytes(32)))), "--key", NOTARY.public)

    assert (code, "another key" in said) == (1, True)


def test_without_the_sites_key_nothing_is_proved(check):
    code, said = check(paper.as_json(made()))

    assert (code, "Whose key that is was not checked" in said) == (1, True)


def test_the_file_is_compared(check, tmp_path):
    (tmp_path / "film.mp4").write_bytes(FILM)
    (tmp_path / "other.mp4").write_bytes(FILM[::-1])
    receipt = paper.as_json(made())

    codes = [
        check(receipt, "--key", NOTARY.public, "--file", str(tmp_path / name))[0]
        for name in ("film.mp4", "other.mp4", "none.mp4")
    ]

    assert codes == [0, 1, 1]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b'{"document":"{}","signature":"","key":""}'])
def test_what_is_no_receipt_is_told(check, content):
    code, said = check(content, "--key", NOTARY.public)

    assert (code, "holds no receipt" in said) == (2, True)


def test_a_wrong_key_is_no_crash(check):
    assert check(paper.as_json(made()), "--key", "no hex")[0] == 1


def test_the_sites_own_key_is_asked_for(check, tmp_path):
    with Site(tmp_path / "site", Config()) as site, site.person("student") as http:
        theirs = Video(http).store().hand_in().content

        genuine, strange = check(theirs, "--site", site.url), check(paper.as_json(made()), "--site", site.url)

    assert (genuine[0], strange[0]) == (0, 1)


@pytest.fixture
def home(tmp_path):
    """Of a profile from which a video was handed in."""
    done = builders.upload(
        id="7f" * 16, status=Status.DONE, step=Step.ATTACH, ticket=Arrived(), receipt=made(), done_at=1.0
    )
    journal, _ = open_journal(tmp_path / "home")
    journal.commit([Save(done)], 1.0)
    journal.close()
    return tmp_path / "home"


@pytest.mark.parametrize("start", ["7f7f", "fp-20261121"])
@pytest.mark.parametrize("form", ["--pdf", "--json"])
def test_a_receipt_is_saved_and_can_be_checked(home, tmp_path, capsys, start, form):
    file = str(tmp_path / "saved")

    codes = main(["--home", str(home), "receipt", start, form, file]), main(["verify", file, "--key", NOTARY.public])

    assert codes == (0, 0), capsys.readouterr()


def test_a_receipt_is_shown(home, capsys):
    assert main(["--home", str(home), "receipt", "7f"]) == 0
    assert json.loads(capsys.readouterr().out)["signature"] == made().signature


def test_a_receipt_that_is_not_there_is_told(home, tmp_path, capsys):
    assert main(["--home", str(home), "receipt", "aa"]) == 2
    assert main(["--home", str(home), "receipt", "7f", "--pdf", str(tmp_path / "no" / "folder")]) == 1
    assert "cannot be written" in capsys.readouterr().err
