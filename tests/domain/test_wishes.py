"""What a person asks for beside pausing and removing; the rest of the rules is in test_queue.py."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import RECEIPT, TARGET, TICKET, source, upload, upload_id
from uploader_app.domain.commands import Drop, Forget, Refuse, Run, Save, Shelve, Stop
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import (
    Added,
    Allowed,
    Finalized,
    Forgotten,
    Hurried,
    Noted,
    Restarted,
    Retargeted,
    Started,
)
from uploader_app.domain.queue import Queue
from uploader_app.domain.upload import STEPS, Cleanup, S3Ticket, Status, Step

ONE, NEW = upload_id(1), upload_id(9)
OTHER = replace(TARGET, assignment="a2", name="Report")
DRAFT = Fault(Code.TARGET_DRAFT)
FACTS = {"ticket": TICKET, "source": source(), "size": 1000, "sent": 500, "note": "x", "rank": 4.0, "urgent": True}


def queue_at(step, status=Status.READY, *, slots=0, **changes):
    return Queue([upload(1, step=step, status=status, **FACTS | changes)], slots=slots)


def running_at(step, **changes):
    queue = queue_at(step, slots=1, **changes)
    queue.handle(Started(0))
    return queue


def done(number=1):
    return upload(number, step=Step.ATTACH, status=Status.DONE, ticket=TICKET, receipt=RECEIPT)


def kinds(commands):
    return [type(command) for command in commands]


def test_events_for_an_unknown_upload_are_ignored():
    for event in (Noted(NEW, "x"), Retargeted(NEW, OTHER, ONE, "s"), Finalized(NEW, yes=True), Allowed(NEW)):
        assert Queue().handle(event) == []


def test_an_id_is_added_only_once():
    queue = Queue([upload(1)], slots=0)

    assert queue.handle(Added(replace(upload(1), path="/videos/other.mp4"))) == []


def test_the_twin_of_a_file_can_be_asked_for():
    queue = Queue([upload(1), done(2)])

    assert queue.twin(replace(upload(1), id=NEW)) == upload(1)
    assert queue.twin(replace(upload(2), id=NEW)) is None


def test_what_is_dropped_tells_all_that_the_far_side_needs():
    one = upload(1, ticket=replace(TICKET, grant="g"))

    assert Drop(one).cleanup == Cleanup(one.id, one.secret, TARGET.site, TARGET.account, "g")
    assert Drop(upload(1, ticket=S3Ticket(5))).cleanup.grant == ""


# -- notes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", STEPS[:-1])
def test_a_note_is_taken_until_it_is_handed_in(step):
    queue = running_at(step)

    assert kinds(queue.handle(Noted(ONE, "At the weir"))) == [Save]
    assert queue.get(ONE).note == "At the weir"


def test_a_note_that_comes_too_late_or_is_the_same_changes_nothing():
    assert queue_at(Step.ATTACH).handle(Noted(ONE, "y")) == []
    assert queue_at(Step.CHECK).handle(Noted(ONE, "x")) == []


# -- another assignment --------------------------------------------------------------------------


def test_before_a_place_was_asked_for_it_only_goes_elsewhere():
    queue = running_at(Step.CHECK, ticket=None, source=None)

    commands = queue.handle(Retargeted(ONE, OTHER, NEW, "s"))

    now = queue.get(ONE)
    assert kinds(commands) == [Save, Stop, Save, Run]
    assert (now.target, now.secret, now.run, now.note, now.rank) == (OTHER, upload(1).secret, 2, "x", 4.0)


@pytest.mark.parametrize("step", [Step.TICKET, Step.TRANSFER])
def test_after_that_it_begins_again_under_a_new_id(step):
    queue = running_at(step, final=True)
    old = queue.get(ONE)

    commands = queue.handle(Retargeted(ONE, OTHER, NEW, "s"))

    now = queue.get(NEW)
    assert commands[:3] == [Forget(ONE, NEW), Stop(ONE), Drop(old)]
    assert ONE not in queue.uploads
    assert (now.target, now.secret, now.ticket, now.sent, now.note, now.urgent) == (OTHER, "s", None, 0, "x", True)
    assert not now.final, "the statement was that of the other assignment"


def test_a_paused_one_stays_paused():
    queue = queue_at(Step.TRANSFER, Status.PAUSED, slots=1)

    queue.handle(Retargeted(ONE, OTHER, NEW, "s"))

    assert queue.get(NEW).status is Status.PAUSED


@pytest.mark.parametrize("step", [Step.CONFIRM, Step.ATTACH])
def test_what_has_arrived_goes_nowhere_else(step):
    assert queue_at(step).handle(Retargeted(ONE, OTHER, NEW, "s")) == []


def test_the_same_assignment_is_no_other():
    assert queue_at(Step.TRANSFER).handle(Retargeted(ONE, TARGET, NEW, "s")) == []


@pytest.mark.parametrize("step", [Step.CHECK, Step.TRANSFER])
def test_where_the_same_file_goes_already_it_is_not_sent_again(step):
    there = upload(2, path=upload(1).path, target=OTHER)
    queue = Queue([upload(1, step=step, ticket=TICKET), there], slots=0)

    commands = queue.handle(Retargeted(ONE, OTHER, NEW, "s"))

    assert kinds(commands) == [Refuse]
    assert commands[0].twin == there
    assert set(queue.uploads) == {ONE, there.id}


def test_one_that_was_handed_in_cannot_begin_again_beside_its_twin():
    there = upload(2, path=upload(1).path)
    queue = Queue([done(), there], slots=0)

    assert kinds(queue.handle(Restarted(ONE, NEW, "s"))) == [Refuse]
    assert set(queue.uploads) == {ONE, there.id}


def test_one_that_was_handed_in_goes_to_the_history_when_it_begins_again():
    queue = Queue([done()], slots=0)

    assert kinds(queue.handle(Restarted(ONE, NEW, "s"))) == [Shelve, Save]


# -- drafts --------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [Status.FAILED, Status.WAITING])
def test_a_draft_that_is_to_be_handed_in_goes_on(status):
    queue = queue_at(Step.ATTACH, status, fault=DRAFT, wake_at=9.0, slots=1)

    commands = queue.handle(Finalized(ONE, yes=True))

    assert commands[-1] == Run(ONE, 1, Step.ATTACH)
    assert queue.get(ONE).final


def test_a_draft_that_is_to_stay_one_stays():
    queue = queue_at(Step.ATTACH, Status.FAILED, fault=DRAFT, final=True)

    queue.handle(Finalized(ONE, yes=False))

    assert (queue.get(ONE).status, queue.get(ONE).final) == (Status.FAILED, False)


def test_a_run_that_hands_in_begins_anew_with_what_was_said():
    queue = running_at(Step.ATTACH)

    assert kinds(queue.handle(Finalized(ONE, yes=True))) == [Save, Stop, Save, Run]


def test_a_run_of_an_earlier_step_is_not_disturbed():
    assert kinds(running_at(Step.TRANSFER).handle(Finalized(ONE, yes=True))) == [Save]


def test_what_is_said_twice_or_too_late_changes_nothing():
    assert queue_at(Step.CHECK, final=True).handle(Finalized(ONE, yes=True)) == []
    assert Queue([done()]).handle(Finalized(ONE, yes=True)) == []


# -- finished ones -------------------------------------------------------------------------------


def test_a_finished_one_can_be_forgotten_in_the_list_and_on_the_shelf():
    queue = Queue([done()])

    assert queue.handle(Forgotten(ONE)) == [Forget(ONE)]
    assert queue.handle(Forgotten(ONE)) == [Forget(ONE)]
    assert ONE not in queue.uploads


def test_what_is_on_its_way_is_not_forgotten():
    assert queue_at(Step.CHECK).handle(Forgotten(ONE)) == []


def test_a_finished_one_neither_hurries_nor_needs_leave():
    assert Queue([done()]).handle(Hurried(ONE, urgent=True)) == []
    assert Queue([done()]).handle(Allowed(ONE)) == []
