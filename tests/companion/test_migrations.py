from __future__ import annotations

import asyncio
import sqlite3
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, select, text
from sqlalchemy.exc import DBAPIError

from uploader_app.companion import migrations
from uploader_app.companion.migrations import kept, migrate
from uploader_app.companion.records import databases
from uploader_app.companion.records.databases import DatabaseError, SchemaError
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import SCHEMA, chore, metadata, schema

RELEASED = (Path(__file__).parent / "databases" / "schema-1.sql").read_text("utf-8")
"""What a companion from before there were migrations left behind, with a row in each table."""
ADDED = {"claimed", "until", "course", "duration_s", "held"}
TABLES = [table for table in metadata.sorted_tables if table not in (schema, chore)]
TRIGGERS = {
    "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
    "postgresql": "SELECT tgname, pg_get_triggerdef(oid), (SELECT prosrc FROM pg_proc WHERE pg_proc.oid = tgfoid) "
    "FROM pg_trigger WHERE NOT tgisinternal",
}


@pytest.fixture(params=["sqlite", "postgresql"])
def places(request, tmp_path):
    """One place after the other, with nothing there yet."""
    if request.param == "sqlite":
        return (tmp_path / f"{number}.db" for number in range(9))
    return iter(request.getfixturevalue("cluster").database, None)


@pytest.fixture
def place(places):
    return next(places)


@pytest.fixture
def old(place):
    """A database of the first version, with a row in each table."""
    migrate(place, 1)
    with opened(place) as db:
        for table in TABLES:
            for line in RELEASED.splitlines():
                if line.startswith(f'INSERT INTO "{table.name}"'):
                    db.exec_driver_sql(line)
    return place


@pytest.fixture
def released(tmp_path):
    file = tmp_path / "companion.db"
    with closing(sqlite3.connect(file)) as db:
        db.executescript(RELEASED)
    return file


@contextmanager
def opened(place) -> Iterator[Connection]:
    with ExitStack() as stack:
        engine = databases.writing(place)
        stack.callback(engine.dispose)
        yield stack.enter_context(engine.begin())


def check(place):
    with ExitStack() as stack:
        ledger = Ledger(place)
        stack.callback(ledger.dispose)
        ledger.check()


def version(place):
    with opened(place) as db:
        return databases.version(db)


def rows(place):
    """All that version 1 can hold."""
    with opened(place) as db:
        return {
            table.name: db.execute(
                select(*(column for column in table.c if column.name not in ADDED)).order_by(*table.primary_key)
            ).all()
            for table in TABLES
        }


def beside_the_columns(place):
    """What Alembic does not compare."""
    with opened(place) as db:
        checks = [check["sqltext"] for check in inspect(db).get_check_constraints("upload")]
        return checks, db.execute(text(TRIGGERS[db.dialect.name])).all()


def refused(place, statement):
    with pytest.raises(DBAPIError), opened(place) as db:
        db.exec_driver_sql(statement)


def test_the_newest_step_leads_to_the_schema_of_the_tables():
    script = ScriptDirectory.from_config(migrations.config())

    assert script.get_current_head() == f"{SCHEMA:04}"


def test_the_steps_lead_to_what_the_tables_say(places):
    stepped, made = next(places), next(places)

    migrate(stepped)
    check(made)

    for place in (stepped, made):
        with opened(place) as db:
            assert compare_metadata(MigrationContext.configure(db), metadata) == []
    assert beside_the_columns(stepped) == beside_the_columns(made)
    assert version(stepped) == version(made) == SCHEMA


def test_the_comparison_notices_that_a_step_is_missing(old):
    with opened(old) as db:
        assert compare_metadata(MigrationContext.configure(db), metadata) != []


def test_a_start_brings_an_old_database_up_to_date_and_loses_nothing(old):
    before = rows(old)

    check(old)

    assert rows(old) == before
    assert version(old) == SCHEMA
    with opened(old) as db:
        assert compare_metadata(MigrationContext.configure(db), metadata) == []


def test_the_way_back_and_forth_loses_nothing(old):
    before = rows(old)

    check(old)
    migrate(old, 1)
    assert (version(old), rows(old)) == (1, before)
    check(old)

    assert (version(old), rows(old)) == (SCHEMA, before)


def test_a_new_database_can_go_back_too(place):
    check(place)

    migrate(place, 1)

    assert version(place) == 1
    assert beside_the_columns(place)[1] == []


def test_a_migrated_database_keeps_its_rules(old):
    check(old)

    refused(old, "UPDATE upload SET state = 'unheard of'")
    refused(old, "UPDATE upload SET owner = 'nobody'")
    refused(old, "DELETE FROM person")
    refused(old, "UPDATE event SET kind = 'other'")
    refused(old, "DELETE FROM event")


def test_several_workers_that_start_at_once_migrate_once(old):
    before = rows(old)

    with ThreadPoolExecutor(4) as workers:
        list(workers.map(check, [old] * 4))

    assert (version(old), rows(old)) == (SCHEMA, before)


def test_several_workers_that_start_at_once_make_one_database(place):
    with ThreadPoolExecutor(4) as workers:
        list(workers.map(check, [place] * 4))

    with opened(place) as db:
        assert db.scalars(select(schema.c.version)).all() == [SCHEMA]


def test_a_way_back_that_would_cut_a_name_is_not_taken(cluster):
    place = cluster.database()
    check(place)
    with opened(place) as db:
        db.exec_driver_sql("INSERT INTO person VALUES ('p1', '', '', '')")
        db.exec_driver_sql(
            "INSERT INTO upload VALUES ('0a','p1','','','','',1,'granted',1,1,1,0,0,repeat('k',1024),'','',1,1,'')"
        )

    with pytest.raises(DBAPIError, match="too long"):
        migrate(place, 1)

    assert version(place) == SCHEMA
    refused(place, "DELETE FROM event")


# -- SQLite's file -------------------------------------------------------------------------------------


def test_a_released_companions_database_is_taken_over(released):
    with closing(sqlite3.connect(released)) as db:
        db.row_factory = None
        before = {table.name: db.execute(f'SELECT * FROM "{table.name}" ORDER BY 1').fetchall() for table in TABLES}

    check(released)

    assert {name: [tuple(row) for row in found] for name, found in rows(released).items()} == before
    assert all(before.values())


def test_the_file_is_copied_before_it_is_migrated(released):
    released.chmod(0o600)
    before = rows(released)

    check(released)

    copy = kept(released, 1)
    assert (version(copy), rows(copy)) == (1, before)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_a_new_file_is_not_copied(tmp_path):
    check(tmp_path / "a.db")
    check(tmp_path / "a.db")

    assert [file.name for file in tmp_path.iterdir()] == ["a.db"]


def test_a_file_whose_rows_point_to_nothing_stays_as_it_was(released):
    with closing(sqlite3.connect(released)) as db:
        db.execute("DELETE FROM person")
        db.commit()
    before = rows(released)

    with pytest.raises(DatabaseError, match="point to nothing"):
        check(released)

    assert (version(released), rows(released)) == (1, before)


def test_a_released_companion_refuses_what_was_migrated(released):
    check(released)

    with closing(sqlite3.connect(released)) as db:
        assert db.execute("SELECT version FROM schema").fetchall() == [(SCHEMA,)]


def test_a_ledger_works_on_what_it_migrated(old):
    ledger = Ledger(old)
    ledger.open()

    asyncio.run(ledger.write(lambda db: db.execute(text("UPDATE upload SET object = url WHERE id = '0a'"))))
    ledger.close()

    assert version(old) == SCHEMA


def test_a_newer_file_is_refused_before_anything_is_done(released):
    with closing(sqlite3.connect(released)) as db:
        db.execute("UPDATE schema SET version = 99")
        db.commit()

    with pytest.raises(SchemaError, match="99"):
        check(released)

    assert not kept(released, 99).exists()
