from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from tests.builders import RECEIPT, TARGET, TICKET, source, upload, upload_id
from uploader_app.domain.commands import Drop, Forget, Save
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Arrived, Cleanup, Film, PostTicket, S3Ticket, Status, Step, TusTicket
from uploader_app.store.journal import JournalTooNewError, open_journal, read_journal
from uploader_app.store.migrations import MIGRATIONS

OLD_JOURNALS = sorted((Path(__file__).parent / "journals").glob("v*.sql"))

RICH = upload(
    1,
    step=Step.TRANSFER,
    status=Status.WAITING,
    run=3,
    tries=2,
    sent=12,
    size=34,
    sha256="ab" * 32,
    wake_at=5.5,
    source=source(),
    ticket=TICKET,
    fault=Fault(Code.NET_DOWN, retry=True, back_to=Step.TICKET, after=1.5, detail="x"),
    receipt=RECEIPT,
    film=Film("mov,mp4", "h264", 61.5, 1920, 1080, 29.97, "aac", 8_000_000),
    note="At the weir, second try",
    rank=-0.5,
    urgent=True,
    final=True,
    anyway=True,
    place=3,
    done_at=7.0,
)


def save(journal, *uploads):
    journal.commit([Save(one, one) for one in uploads], 0)


@pytest.fixture
def journal(tmp_path):
    it = open_journal(tmp_path)[0]
    yield it
    it.close()


def test_what_was_saved_is_read_as_it_was(journal):
    save(journal, RICH)

    assert journal.uploads() == [RICH]


@given(
    name=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    sent=st.integers(0, 2**62),
    step=st.sampled_from(Step),
    detail=st.text(st.characters(exclude_categories=["Cs"])),
)
def test_any_upload_survives_the_round_trip(tmp_path_factory, name, sent, step, detail):
    folder = tmp_path_factory.mktemp("journal")
    one = replace(RICH, name=name, sent=sent, step=step, fault=Fault(Code.BUG, detail=detail))
    journal = open_journal(folder)[0]
    save(journal, one)
    journal.close()

    assert read_journal(folder) == [one]


def test_the_order_is_urgency_then_rank_then_that_of_adding(journal):
    save(journal, upload(5), upload(3), upload(4, rank=-1.0), upload(6, rank=9.0, urgent=True))
    save(journal, replace(upload(3), sent=9))

    assert [one.id for one in journal.uploads()] == [upload_id(number) for number in (6, 4, 5, 3)]


def test_one_transaction_holds_all_of_a_decision(journal):
    save(journal, upload(1))

    with pytest.raises(sqlite3.IntegrityError):
        journal.commit([Forget(upload_id(1)), Save(upload(2)), Save(upload(3, status=Status.DONE))], 0)

    assert [one.id for one in journal.uploads()] == [upload_id(1)]


@pytest.mark.parametrize(
    "broken",
    [
        upload(2, status=Status.WAITING),
        upload(2, status=Status.FAILED),
        upload(2, status=Status.DONE),
        upload(2, step=Step.TRANSFER),
    ],
)
def test_the_rules_of_the_queue_stand_in_the_schema_too(journal, broken):
    with pytest.raises(sqlite3.IntegrityError):
        save(journal, broken)


def test_a_clean_up_call_stays_until_it_is_delivered(journal):
    one = upload(1)

    journal.commit([Drop(one)], 0)
    journal.commit([Drop(one)], 0)
    assert journal.cleanups() == [Cleanup(one.id, one.secret, TARGET.site, TARGET.account)]

    journal.delivered(one.id)
    assert journal.cleanups() == []


def test_a_clean_up_call_keeps_what_the_far_side_needs(journal):
    one = upload(1, ticket=TusTicket("https://store", grant="cloudflarestream:12:0a0a"))

    journal.commit([Drop(one)], 0)

    assert journal.cleanups() == [Cleanup(one.id, one.secret, TARGET.site, TARGET.account, "cloudflarestream:12:0a0a")]


@pytest.mark.parametrize(
    "ticket",
    [
        TusTicket("https://store/part_size", 1, 2, 3.0, "g"),
        S3Ticket(5, 1.0),
        Arrived(),
        PostTicket("https://store", {"part_size": '"url"', "key": "k"}, "g"),
    ],
)
def test_each_kind_of_ticket_is_read_as_it_was(journal, ticket):
    save(journal, replace(RICH, ticket=ticket))

    assert journal.uploads()[0].ticket == ticket


def test_a_damaged_journal_is_set_aside_and_kept(tmp_path):
    (tmp_path / "journal.db").write_bytes(b"SQLite format 3\0" + b"rubbish" * 5000)

    journal, aside = open_journal(tmp_path)
    journal.close()

    assert journal is not None
    assert aside.read_bytes().endswith(b"rubbish")


def test_a_journal_with_a_damaged_page_is_set_aside(tmp_path):
    journal = open_journal(tmp_path)[0]
    save(journal, *(upload(n) for n in range(1, 200)))
    journal.close()
    path = tmp_path / "journal.db"
    whole = bytearray(path.read_bytes())
    whole[8192:12288] = b"\xff" * 4096
    path.write_bytes(whole)

    journal, aside = open_journal(tmp_path)
    journal.close()

    assert aside is not None


def test_a_journal_of_a_newer_version_is_refused_and_untouched(tmp_path):
    open_journal(tmp_path)[0].close()
    with sqlite3.connect(tmp_path / "journal.db") as db:
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    db.close()
    before = (tmp_path / "journal.db").read_bytes()

    with pytest.raises(JournalTooNewError):
        open_journal(tmp_path)
    with pytest.raises(JournalTooNewError):
        read_journal(tmp_path)

    assert (tmp_path / "journal.db").read_bytes() == before


@pytest.mark.parametrize("old", OLD_JOURNALS, ids=lambda path: path.stem)
def test_each_old_journal_opens_with_all_it_holds(tmp_path, old):
    db = sqlite3.connect(tmp_path / "journal.db")
    db.executescript(old.read_text())
    db.close()

    journal, aside = open_journal(tmp_path)
    uploads, cleanups = journal.uploads(), journal.cleanups()
    journal.close()

    assert aside is None
    assert [one.id for one in uploads] == [upload_id(1), upload_id(2)]
    assert len(cleanups) == 1


@pytest.mark.parametrize("old", OLD_JOURNALS, ids=lambda path: path.stem)
def test_an_old_journal_is_read_as_it_is_today_and_not_touched(tmp_path, old):
    db = sqlite3.connect(tmp_path / "journal.db")
    db.executescript(old.read_text())
    db.close()
    before = (tmp_path / "journal.db").read_bytes()

    assert [one.id for one in read_journal(tmp_path)] == [upload_id(1), upload_id(2)]
    assert (tmp_path / "journal.db").read_bytes() == before


def test_there_is_an_old_journal_for_each_version():
    assert [path.stem for path in OLD_JOURNALS] == [f"v{n}" for n in range(1, len(MIGRATIONS) + 1)]


def test_only_its_owner_can_read_it(tmp_path):
    open_journal(tmp_path)[0].close()

    assert (tmp_path / "journal.db").stat().st_mode & 0o077 == 0


FULL = """
import resource, sys
from pathlib import Path
from tests.builders import upload
from uploader_app.domain.commands import Save
from uploader_app.domain.faults import DiskFullError
from uploader_app.store.journal import open_journal
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
journal, _ = open_journal(Path(sys.argv[1]))
journal.commit([Save(upload(1))], 0)
resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, resource.RLIM_INFINITY))
try:
    for number in range(2, 500):
        journal.commit([Save(upload(number))], 0)
except DiskFullError:
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    journal.commit([Save(upload(number))], 0)
    print(number)
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no file size limits here")
def test_a_full_disk_loses_nothing_that_was_written(tmp_path):
    """A limit on the size of files makes SQLite's writes fail as a full disk does."""
    done = subprocess.run([sys.executable, "-c", FULL, str(tmp_path)], capture_output=True, text=True, timeout=60)

    assert done.returncode == 0, done.stderr
    assert len(read_journal(tmp_path)) == int(done.stdout)


def test_a_journal_that_is_about_to_be_made_reads_as_empty(tmp_path):
    (tmp_path / "journal.db").touch()

    assert read_journal(tmp_path) == []
