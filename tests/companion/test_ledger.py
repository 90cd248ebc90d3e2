from __future__ import annotations

import asyncio
import sqlite3

import pytest
from sqlalchemy import text

from uploader_app.companion.ledger import Ledger, SchemaError


@pytest.fixture
def ledger(tmp_path):
    opened = Ledger(tmp_path / "a.db")
    opened.open()
    yield opened
    opened.close()


def event(kind):
    statement = text("INSERT INTO event (at, kind, person, upload, detail) VALUES (0, :kind, '', '', '')")
    return lambda db: db.execute(statement, {"kind": kind}).rowcount


def kinds(ledger):
    return ledger.look(lambda db: list(db.scalars(text("SELECT kind FROM event ORDER BY kind"))))


def test_many_writes_at_once_all_arrive(ledger):
    async def many():
        return await asyncio.gather(*(ledger.write(event(f"{number:03}")) for number in range(300)))

    assert asyncio.run(many()) == [1] * 300
    assert kinds(ledger) == [f"{number:03}" for number in range(300)]


def test_one_bad_piece_of_work_harms_no_neighbour(ledger):
    def bad(db):
        event("half")(db)
        raise ValueError("bad")

    async def mixed():
        work = [event("a"), bad, event("b"), bad, event("c")]
        return await asyncio.gather(*(ledger.write(one) for one in work), return_exceptions=True)

    answers = asyncio.run(mixed())

    assert [str(answer) for answer in answers] == ["1", "bad", "1", "bad", "1"]
    assert kinds(ledger) == ["a", "b", "c"]


def test_a_write_is_seen_by_the_next_read(ledger):
    async def both():
        await ledger.write(event("a"))
        return await ledger.read(lambda db: db.scalar(text("SELECT count(*) FROM event")))

    assert asyncio.run(both()) == 1


def test_two_ledgers_share_one_file(ledger, tmp_path):
    other = Ledger(tmp_path / "a.db")
    other.open()

    async def both():
        await asyncio.gather(*(one.write(event("x")) for one in (ledger, other) * 50))

    asyncio.run(both())
    other.close()
    assert len(kinds(ledger)) == 100


def test_what_a_newer_version_wrote_is_not_touched(tmp_path):
    file = tmp_path / "a.db"
    Ledger(file).check()
    with sqlite3.connect(file) as db:
        db.execute("UPDATE schema SET version = 99")
    db.close()

    with pytest.raises(SchemaError, match="99"):
        Ledger(file).check()
