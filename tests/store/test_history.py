"""What stays of uploads: their stories, and the history of what was handed in."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from tests.builders import RECEIPT, TARGET, TICKET, source, upload, upload_id
from uploader_app.domain.commands import Forget, Save, Shelve
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.story import KEPT, Happening, Kind
from uploader_app.domain.upload import Status, Step
from uploader_app.store.journal import IN_ORDER, SAME, open_journal

ONE = upload(1)


@pytest.fixture
def journal(tmp_path):
    it = open_journal(tmp_path)[0]
    yield it
    it.close()


def done(number, at=0.0, **changes):
    """Handed in at ``at``, with the receipt R1, R2, …"""
    facts = {"step": Step.ATTACH, "status": Status.DONE, "ticket": TICKET, "done_at": at or float(number)}
    return upload(number, receipt=replace(RECEIPT, number=f"R{number}"), **facts | changes)


def shelve(journal, *uploads):
    for one in uploads:
        journal.commit([Save(one, one), Shelve(one.id)], 0)


def waiting(number):
    fault = Fault(Code.SLOT_BUSY, retry=True, place=number)
    return replace(ONE, status=Status.WAITING, fault=fault, wake_at=1.0)


# -- stories -------------------------------------------------------------------------------------


def test_the_story_is_written_with_the_state(journal):
    journal.commit([Save(ONE)], 10.5)
    journal.commit([Save(replace(ONE, status=Status.PAUSED), ONE)], 11)

    assert journal.story(ONE.id) == [Happening(10.5, Kind.ADDED, "Interview"), Happening(11, Kind.PAUSED)]


def test_what_does_not_end_is_told_once(journal):
    running = replace(ONE, status=Status.RUNNING)

    for at in range(50):
        journal.commit([Save(waiting(at), running)], at)

    assert journal.story(ONE.id) == [Happening(0, Kind.WAITING, "slot.busy")]


def test_only_the_last_happenings_are_kept(journal):
    paused = replace(ONE, status=Status.PAUSED)

    for at in range(KEPT):
        journal.commit([Save(paused, ONE), Save(ONE, paused)], at)
    journal.commit([Save(upload(2))], 0)

    story = journal.story(ONE.id)
    assert len(story) == KEPT
    assert (story[0].at, story[-1].at) == (KEPT / 2, KEPT - 1)
    assert len(journal.story(upload_id(2))) == 1


def test_a_story_goes_with_its_upload_or_to_its_heir(journal):
    journal.commit([Save(ONE), Save(upload(2))], 1)
    new = replace(ONE, id=upload_id(9))

    journal.commit([Forget(ONE.id, new.id), Save(new, ONE)], 2)
    journal.commit([Forget(upload_id(2))], 2)

    assert [one.kind for one in journal.story(new.id)] == [Kind.ADDED, Kind.RESTARTED]
    assert journal.story(ONE.id) == []
    assert journal.story(upload_id(2)) == []


# -- history -------------------------------------------------------------------------------------


def test_what_is_shelved_leaves_the_queue_and_stays_in_the_history(journal):
    journal.commit([Save(ONE), Save(done(2)), Save(done(3)), Shelve(upload_id(2))], 0)

    assert [one.id for one in journal.uploads()] == [ONE.id, upload_id(3)]
    assert journal.history() == [done(3), done(2)]


def test_one_can_be_shelved_and_added_again(journal):
    shelve(journal, done(1))
    journal.commit([Save(replace(ONE, id=upload_id(9)))], 0)

    assert [one.id for one in journal.uploads()] == [upload_id(9)]
    assert [one.id for one in journal.history()] == [ONE.id]


def test_the_history_is_read_in_pages_and_nothing_is_left_out(journal):
    same_second = [done(number, at=5.0) for number in range(1, 6)]
    shelve(journal, *same_second, done(6, at=9.0))

    first = journal.history(limit=4)
    second = journal.history(after=first[-1], limit=4)

    assert first[0].id == upload_id(6)
    assert {one.id for one in [*first, *second]} == {upload_id(number) for number in range(1, 7)}
    assert (len(first), len(second)) == (4, 2)
    assert journal.history(after=second[-1]) == []


@pytest.mark.parametrize("words", ["weir", "WEIR 2", "küste", "KU\u0308STE", "r17", "weir survey", "100%"])
def test_a_search_looks_at_names_assignments_and_receipts(journal, words):
    coast = replace(TARGET, name="Küste Survey")
    shelve(journal, done(17, name="Weir 2 100%.mp4", target=coast), done(2, name="other.mp4"))

    assert [one.id for one in journal.history(words)] == [upload_id(17)]


def test_each_word_has_to_stand_there(journal):
    shelve(journal, done(1, name="weir.mp4"))

    assert journal.history("weir bridge") == []
    assert journal.history("w_ir") == []


def test_what_is_too_old_is_pruned_and_nothing_else(journal):
    shelve(journal, done(1, at=100.0), done(2, at=200.0))
    journal.commit([Save(done(3, at=50.0)), Save(upload(4))], 0)

    journal.prune(150.0)

    assert [one.id for one in journal.history()] == [upload_id(2), upload_id(3)]
    assert journal.story(upload_id(1)) == []


def test_reading_the_queue_asks_for_no_shelved_row(journal, tmp_path):
    """Neither does it sort: an index has the order."""
    db = sqlite3.connect(tmp_path / "journal.db")
    plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {IN_ORDER}")]
    db.close()

    assert plan == ["SCAN upload USING INDEX upload_in_order"]


# -- what was handed in before -------------------------------------------------------------------


@pytest.mark.parametrize("shelved", [True, False])
def test_the_same_content_is_found_whether_it_is_in_the_queue_or_not(journal, shelved):
    first, last = (done(number, source=source(), size=source().size) for number in (1, 2))
    journal.commit([Save(first), Save(last), *([Shelve(first.id), Shelve(last.id)] if shelved else [])], 0)

    assert journal.same_content(upload(3), replace(source(), path="/videos/copy.mp4", mtime_ns=9)).id == last.id


@pytest.mark.parametrize(
    ("to", "now"),
    [
        (TARGET, source(samples=("x", "y", "z"))),
        (TARGET, source(size=1)),
        (replace(TARGET, assignment="a2"), source()),
        (replace(TARGET, account="sam"), source()),
        (replace(TARGET, site="https://other.example"), source()),
    ],
)
def test_other_content_and_what_went_elsewhere_is_not_the_same(journal, to, now):
    shelve(journal, done(1, source=source(), size=source().size))

    assert journal.same_content(upload(3, target=to), now) is None


def test_what_was_not_handed_in_or_was_forgotten_does_not_count(journal):
    checked = {"source": source(), "size": source().size}
    shelve(journal, done(1, **checked))
    journal.commit([Forget(upload_id(1)), Save(upload(2, **checked))], 0)

    assert journal.same_content(upload(3), source()) is None


def test_a_long_history_is_not_read_to_find_the_same_content(tmp_path):
    open_journal(tmp_path)[0].close()
    with sqlite3.connect(tmp_path / "journal.db") as db:
        plan = db.execute(f"EXPLAIN QUERY PLAN {SAME}", (1, "a", "b", "c")).fetchall()
    db.close()

    assert "USING INDEX upload_content (size=? AND assignment=?)" in plan[0][3]
