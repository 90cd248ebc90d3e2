from __future__ import annotations

import asyncio
import shutil
import sqlite3
import stat
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial

import pytest

from uploader_app.companion.migrations import migrate
from uploader_app.companion.records import entries
from uploader_app.companion.records.backup import backup, replaced, restore
from uploader_app.companion.records.databases import DatabaseError, SchemaError
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import SCHEMA


@pytest.fixture
def file(tmp_path):
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "companion.db"


@pytest.fixture
def copy(tmp_path):
    return tmp_path / "copy.db"


@pytest.fixture
def ledger(file):
    opened = Ledger(file)
    opened.open()
    yield opened
    opened.close()


def note(ledger, kind):
    asyncio.run(ledger.write(partial(entries.note, at=1.0, kind=kind)))


def noted(file, *kinds):
    ledger = Ledger(file)
    ledger.open()
    for kind in kinds:
        note(ledger, kind)
    ledger.close()


def kinds(file):
    with closing(sqlite3.connect(file)) as db:
        return [kind for (kind,) in db.execute("SELECT kind FROM event ORDER BY id")]


def change(file, statement):
    with closing(sqlite3.connect(file)) as db:
        db.execute(statement)
        db.commit()


def test_a_copy_is_taken_while_the_companion_writes(ledger, file, copy):
    note(ledger, "a")

    contents = backup(file, copy)
    note(ledger, "b")

    assert kinds(copy) == ["a"]
    assert contents.schema == SCHEMA
    assert dict(contents.rows)["event"] == 1


def test_copies_are_of_one_moment_however_busy_the_companion_is(ledger, file, copy):
    over = threading.Event()

    def busy():
        while not over.is_set():
            note(ledger, "a")

    with ThreadPoolExecutor(1) as writer:
        writing = writer.submit(busy)
        try:
            contents = [backup(file, copy) for _ in range(20)]
        finally:
            over.set()
        writing.result()

    assert dict(contents[-1].rows)["event"] == len(kinds(copy))


def test_a_copy_is_one_file_for_the_owner_only(ledger, file, copy):
    file.chmod(0o600)

    backup(file, copy)

    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert [one.name for one in copy.parent.iterdir() if one.is_file()] == ["copy.db"]


def test_what_a_copy_holds_comes_back_and_what_was_there_is_kept(file, copy):
    noted(file, "a")
    backup(file, copy)
    noted(file, "b")

    contents = restore(copy, file)

    assert kinds(file) == ["a"]
    assert kinds(replaced(file)) == ["a", "b"]
    assert contents == backup(file, copy)


def test_a_copy_comes_back_where_everything_is_lost(file, copy):
    noted(file, "a")
    backup(file, copy)
    file.unlink()

    restore(copy, file)
    noted(file, "b")

    assert kinds(file) == ["a", "b"]


def test_a_copy_comes_back_where_the_database_is_damaged(file, copy):
    noted(file, "a")
    backup(file, copy)
    file.write_bytes(b"no database at all" * 1000)

    restore(copy, file)

    assert kinds(file) == ["a"]
    assert replaced(file).read_bytes().startswith(b"no database at all")


def test_a_journal_that_was_left_behind_is_not_applied_to_the_copy(ledger, file, copy, tmp_path):
    note(ledger, "a")
    backup(file, copy)
    note(ledger, "b")
    lost = tmp_path / "lost" / "companion.db"
    lost.parent.mkdir()
    shutil.copy(f"{file}-wal", f"{lost}-wal")

    restore(copy, lost)

    assert kinds(lost) == ["a"]


def test_an_old_copy_is_brought_up_to_date_by_the_next_start(file, copy):
    noted(file, "a")
    migrate(file, 1)
    backup(file, copy)

    assert restore(copy, file).schema == 1
    noted(file, "b")

    assert kinds(file) == ["a", "b"]


def test_nothing_is_restored_under_a_running_companion(ledger, file, copy):
    backup(file, copy)
    note(ledger, "a")

    with pytest.raises(DatabaseError, match="locked"):
        restore(copy, file)

    note(ledger, "b")
    assert kinds(file) == ["a", "b"]


def test_a_newer_copy_is_not_restored(file, copy):
    noted(file, "a")
    backup(file, copy)
    change(copy, "UPDATE schema SET version = 99")

    with pytest.raises(SchemaError, match="99"):
        restore(copy, file)

    assert kinds(file) == ["a"]


def test_a_damaged_copy_is_not_restored(file, copy):
    noted(file, *["a"] * 2000)
    backup(file, copy)
    with copy.open("r+b") as raw:
        raw.seek(copy.stat().st_size // 2)
        raw.write(b"\xff" * 8192)

    with pytest.raises(DatabaseError):
        restore(copy, file)

    assert len(kinds(file)) == 2000
    assert [one.name for one in file.parent.iterdir()] == ["companion.db"]


def test_a_damaged_database_replaces_no_good_copy(file, copy):
    noted(file, "a")
    backup(file, copy)
    file.write_bytes(b"no database at all" * 1000)

    with pytest.raises(DatabaseError):
        backup(file, copy)

    assert kinds(copy) == ["a"]


@pytest.mark.parametrize("act", [backup, restore])
def test_what_is_not_there_is_told_and_not_made(act, tmp_path):
    with pytest.raises(DatabaseError):
        act(tmp_path / "none.db", tmp_path / "other.db")

    assert list(tmp_path.iterdir()) == []


def test_something_else_is_no_copy(file, tmp_path):
    noted(file, "a")
    stranger = tmp_path / "stranger.db"
    change(stranger, "CREATE TABLE upload (id)")

    with pytest.raises(DatabaseError, match="no companion's database"):
        restore(stranger, file)

    assert kinds(file) == ["a"]


def test_postgresql_is_copied_with_its_own_program(copy):
    with pytest.raises(DatabaseError, match="pg_dump"):
        backup("postgresql://companion@localhost/fieldpost", copy)
