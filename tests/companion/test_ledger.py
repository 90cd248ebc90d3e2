from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError, OperationalError

from uploader_app.companion.grant import Grant, State
from uploader_app.companion.records import entries
from uploader_app.companion.records.databases import DatabaseError, SchemaError
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import history, person, upload

ASKED = Grant("0a", "p1", "5ec", "a1", "walk.mp4", "video/mp4", 10)
RACERS = 8
SLOTS = 3


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request, tmp_path):
    """Where a ledger may lie, with nothing there yet."""
    if request.param == "sqlite":
        return tmp_path / "a.db"
    return request.getfixturevalue("cluster").database()


@pytest.fixture
def ledger(place):
    opened = Ledger(place)
    opened.open()
    yield opened
    opened.close()


@pytest.fixture
def other(place, ledger):
    """A second worker on the same database."""
    opened = Ledger(place)
    opened.open()
    yield opened
    opened.close()


def write(ledger, work):
    return asyncio.run(ledger.write(work))


def event(kind):
    return partial(_event, kind=kind)


def _event(db, kind):
    db.execute(history.insert().values(at=0, kind=kind, person="", upload="", detail=""))
    return kind


def kinds(ledger):
    return ledger.look(lambda db: list(db.scalars(select(history.c.kind).order_by(history.c.kind))))


def enter(db, grant=ASKED):
    if not db.scalar(select(person.c.id)):
        db.execute(person.insert().values(id="p1", username="student", name="Ada", role="student"))
    entries.enter(db, grant)


def take(db, id):
    """What a desk does: count, then enter."""
    taken = db.scalar(select(func.count()).select_from(upload))
    if taken < SLOTS:
        enter(db, Grant(id, "p1", "5ec", "a1", "walk.mp4", "video/mp4", 10))
    return taken < SLOTS


async def together(ledger, works, ask=None):
    """What became of them, asked while the writer is busy, so that they wait together. ``ask``: ``write``, unless said
    otherwise."""
    begun, goes_on = threading.Event(), threading.Event()

    def busy(_db):
        begun.set()
        goes_on.wait()

    first = asyncio.create_task(ledger.write(busy))
    await asyncio.to_thread(begun.wait)
    answers = asyncio.gather(*map(ask or ledger.write, works), return_exceptions=True)
    asyncio.get_running_loop().call_soon(goes_on.set)
    await first
    return await answers


def race(ledgers, works):
    """Their values, each asked from a thread of its own at the same moment."""
    together = threading.Barrier(len(works))

    def run(ledger, work):
        together.wait()
        return write(ledger, work)

    with ThreadPoolExecutor(len(works)) as threads:
        running = [threads.submit(run, ledgers[n % len(ledgers)], work) for n, work in enumerate(works)]
        return [one.result() for one in running]


def test_many_writes_at_once_all_arrive(ledger):
    many = [f"{number:03}" for number in range(300)]

    assert asyncio.run(together(ledger, [event(one) for one in many])) == many
    assert kinds(ledger) == many


def test_what_waits_is_committed_together(ledger):
    transactions = asyncio.run(together(ledger, [lambda db: db.get_transaction()] * 20))

    assert len(set(map(id, transactions))) == 1


def test_what_is_asked_in_the_same_way_is_done_in_one_go(ledger):
    asked = []

    def double(db, numbers):
        asked.append(numbers)
        return [2 * number for number in numbers]

    answers = asyncio.run(together(ledger, range(20), partial(ledger.join, double)))

    assert answers == [2 * number for number in range(20)]
    assert asked == [[*range(20)]]


def test_what_fails_together_is_tried_alone(ledger):
    def enter(db, kinds):
        for kind in kinds:
            event(kind)(db)
        if "bad" in kinds:
            raise ValueError("bad")
        return kinds

    answers = asyncio.run(together(ledger, ["a", "bad", "b"], partial(ledger.join, enter)))

    assert [str(answer) for answer in answers] == ["a", "bad", "b"]
    assert kinds(ledger) == ["a", "b"]


def test_one_bad_piece_of_work_harms_no_neighbour(ledger):
    def bad(db):
        event("half")(db)
        raise ValueError("bad")

    answers = asyncio.run(together(ledger, [event("a"), bad, event("b"), bad, event("c")]))

    assert [str(answer) for answer in answers] == ["a", "bad", "b", "bad", "c"]
    assert kinds(ledger) == ["a", "b", "c"]


def test_a_statement_that_the_database_refuses_harms_no_neighbour(ledger):
    _, refused, _ = asyncio.run(
        together(ledger, [event("a"), lambda db: db.execute(text("SELECT nonsense")), event("b")])
    )

    assert isinstance(refused, DBAPIError)
    assert kinds(ledger) == ["a", "b"]


def test_a_write_is_seen_by_the_next_read(ledger):
    async def both():
        await ledger.write(event("a"))
        return await ledger.read(lambda db: db.scalar(text("SELECT count(*) FROM event")))

    assert asyncio.run(both()) == 1


def test_two_ledgers_share_one_database(ledger, other):
    async def both():
        await asyncio.gather(*(one.write(event("x")) for one in (ledger, other) * 50))

    asyncio.run(both())

    assert len(kinds(ledger)) == 100


def test_a_grant_comes_back_as_it_went_in(ledger):
    grant = Grant(
        "0b", "p1", "5ec", "a1", "ø.mp4", "video/mp4", 2**40, State.GRANTED, 1.1, 1_800_000_000.123, 0.3, 2**39, 2**38,
        "k" * 1024, "s3", "u" * 4096, 2**33, 1, "ab",
    )  # fmt: skip

    write(ledger, partial(enter, grant=grant))

    assert ledger.look(partial(entries.find, id="0b")) == grant
    assert ledger.look(partial(entries.find_object, object="k" * 1024)) == grant
    assert ledger.look(partial(entries.in_state, states=entries.LIVE)) == [grant]
    assert ledger.look(entries.promised) == 2**40 - 2**38


def test_of_many_workers_that_move_one_grant_one_wins(ledger, other):
    write(ledger, enter)
    move = partial(entries.move, before=ASKED, state=State.GRANTED, at=1.0)

    assert sum(race([ledger, other], [move] * RACERS)) == 1


def test_workers_that_count_before_they_enter_never_give_more_than_there_is(ledger, other):
    works = [partial(take, id=f"{number:02}") for number in range(RACERS)]

    assert sum(race([ledger, other], works)) == SLOTS


def test_history_cannot_be_changed(ledger):
    write(ledger, event("a"))

    with pytest.raises(DBAPIError, match="append-only"):
        write(ledger, lambda db: db.execute(history.update().values(kind="b")))
    with pytest.raises(DBAPIError, match="append-only"):
        write(ledger, lambda db: db.execute(history.delete()))

    assert kinds(ledger) == ["a"]


def test_history_cannot_be_emptied_at_a_stroke_either(cluster):
    ledger = Ledger(cluster.database())
    ledger.open()

    with pytest.raises(DBAPIError, match="append-only"):
        write(ledger, lambda db: db.execute(text("TRUNCATE event")))

    ledger.close()


def test_what_a_newer_version_wrote_is_not_touched(place):
    first = Ledger(place)
    first.open()
    write(first, lambda db: db.execute(text("UPDATE schema SET version = 99")))
    first.close()
    older = Ledger(place)

    with pytest.raises(SchemaError, match="99"):
        older.check()

    older.dispose()


def test_a_worker_that_hangs_in_a_write_holds_nobody_up(cluster):
    hanging, other = Ledger(place := cluster.database()), Ledger(place)
    hanging.open()
    other.open()
    begun, goes_on = threading.Event(), threading.Event()

    def hang(db):
        db.execute(text("SET LOCAL idle_in_transaction_session_timeout = '100ms'"))
        begun.set()
        goes_on.wait()
        event("late")(db)

    async def both():
        stuck = asyncio.create_task(hanging.write(hang))
        await asyncio.to_thread(begun.wait)
        await other.write(event("a"))
        goes_on.set()
        await asyncio.wait({stuck})
        return stuck.exception(), await hanging.write(event("b"))

    lost, again = asyncio.run(both())
    events = kinds(other)
    hanging.close()
    other.close()

    assert isinstance(lost, DBAPIError)
    assert again == "b"
    assert events == ["a", "b"]


def test_a_connection_that_is_lost_fails_all_that_waited_together_and_the_next_one_works(cluster):
    ledger = Ledger(cluster.database())
    ledger.open()

    def lose(db):
        db.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

    lost = asyncio.run(together(ledger, [event("a"), lose, event("b")]))
    again = write(ledger, event("c"))
    events = kinds(ledger)
    ledger.close()

    assert [type(one) for one in lost] == [OperationalError] * 3
    assert again == "c"
    assert events == ["c"]


def test_a_server_that_is_not_there_is_told(tmp_path):
    ledger = Ledger(f"postgresql://companion@/none?host={tmp_path}")

    with pytest.raises(DatabaseError, match="cannot be used"):
        ledger.check()

    ledger.dispose()


@pytest.mark.parametrize("address", ["companion.db", "mysql://a@b/c", "sqlite://", "sqlite:///:memory:", ""])
def test_an_address_of_something_else_is_refused(address):
    with pytest.raises(DatabaseError, match="address"):
        Ledger(address)


def test_sqlite_may_be_named_by_its_url(tmp_path):
    Ledger(f"sqlite:///{tmp_path}/b.db").check()

    with sqlite3.connect(tmp_path / "b.db") as db:
        assert db.execute("SELECT count(*) FROM upload").fetchone() == (0,)
    db.close()


def test_a_start_on_sqlite_takes_no_memory_for_what_it_does_not_need(tmp_path):
    program = f"""
import pathlib, sys
from uploader_app.companion.records.ledger import Ledger
Ledger(pathlib.Path({str(tmp_path / "a.db")!r})).check()
print([name for name in ("alembic", "psycopg") if name in sys.modules])
"""

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
