"""Some rules are asked of the database as well: there they find the same grants."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from tests.companion.test_grant import LOCAL, NOW, grant
from uploader_app.companion.grant import State, may_be_due, overdue, waits_before
from uploader_app.companion.records import databases, entries
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import person, upload

AGO = st.sampled_from([0.0, 1.0, 119.0, 120.0, 121.0, 300.0])
FLOORS = st.sampled_from([0.0, NOW - 200, NOW - 60])
GRANTS = st.lists(st.tuples(st.sampled_from([*State]), AGO, AGO), max_size=6)


@pytest.fixture(params=["sqlite", "postgresql"], scope="module")
def db(request, tmp_path_factory):
    on_file = request.param == "sqlite"
    place = tmp_path_factory.mktemp("line") / "a.db" if on_file else request.getfixturevalue("cluster").database()
    ledger = Ledger(place)
    ledger.check()
    ledger.dispose()
    engine = databases.writing(place)
    with engine.connect() as connection:
        connection.execute(person.insert().values(id="owner", username="", name="", role=""))
        connection.commit()
        yield connection
    engine.dispose()


def made(others):
    return [
        replace(grant(str(number), state, heard, since=NOW - since), stored=number % 2)
        for number, (state, heard, since) in enumerate(others)
    ]


def entered(db, grants):
    db.execute(delete(upload))
    for one in grants:
        entries.enter(db, one)


@settings(max_examples=60)
@given(GRANTS, st.sampled_from([State.QUEUED, State.PARKED]), AGO, FLOORS)
def test_the_database_counts_the_line_as_the_rule_does(db, others, state, ago, floor):
    rules, asking, grants = replace(LOCAL, floor=floor), grant("3", state, ago), made(others)
    entered(db, grants)

    counted = entries.count(db, waits_before(upload.c, asking, rules, NOW))
    db.rollback()

    assert counted == sum(waits_before(one, asking, rules, NOW) for one in grants)


@settings(max_examples=60)
@given(GRANTS, st.booleans(), FLOORS)
def test_the_database_finds_all_that_is_overdue(db, others, at_once, floor):
    rules, grants = replace(LOCAL, at_once=at_once, resume_window_s=200, never_sent_s=120, floor=floor), made(others)
    entered(db, grants)

    found = entries.live_that(db, may_be_due(upload.c, rules, NOW))
    db.rollback()

    assert sorted(one.id for one, _ in overdue(found, rules, NOW)) == [one.id for one, _ in overdue(grants, rules, NOW)]
