from __future__ import annotations

import pytest

from tests.builders import TICKET, upload, upload_id
from uploader_app.domain.commands import Park, Run, Save, Stop
from uploader_app.domain.holds import holding
from uploader_app.domain.messages import Added, Allowed, Held, Hold, Released, Started
from uploader_app.domain.queue import Queue
from uploader_app.domain.upload import Status, Step

ONE, TWO = upload_id(1), upload_id(2)


def queue_of(*uploads, slots=2):
    queue = Queue(uploads, slots=slots)
    queue.handle(Started(0))
    return queue


@pytest.mark.parametrize("hold", [Hold.METERED, Hold.SCHEDULE, Hold.BATTERY])
def test_what_is_sent_anyway_runs_on_and_the_others_stop(hold):
    queue = queue_of(upload(1, anyway=True), upload(2))

    commands = queue.handle(Held(hold, until=7.0))

    assert [one for one in commands if isinstance(one, Stop)] == [Stop(TWO)]
    assert queue.get(ONE).status is Status.RUNNING
    assert queue.holds == {hold: 7.0}


def test_who_is_held_with_a_place_at_the_companion_gives_it_back_once():
    sending, asking = upload(1, ticket=TICKET, step=Step.TRANSFER), upload(2, step=Step.TICKET)
    queue = queue_of(sending, asking, upload(3), slots=3)

    commands = queue.handle(Held(Hold.METERED)) + queue.handle(Held(Hold.OFFLINE))

    assert sorted(one.upload.id for one in commands if isinstance(one, Park)) == [ONE, TWO]


def test_without_a_connection_nothing_runs():
    queue = queue_of(upload(1, anyway=True), upload(2))

    queue.handle(Held(Hold.OFFLINE))

    assert {one.status for one in queue.uploads.values()} == {Status.READY}


def test_who_gets_leave_starts_at_once_before_those_that_are_held():
    queue = queue_of(slots=1)
    queue.handle(Held(Hold.METERED))
    queue.handle(Added(upload(1)))
    queue.handle(Added(upload(2)))

    commands = queue.handle(Allowed(TWO))

    assert [type(one) for one in commands] == [Save, Save, Run]
    assert commands[-1].id == TWO
    assert queue.handle(Allowed(TWO)) == []


def test_leave_alone_makes_no_connection():
    queue = queue_of()
    queue.handle(Held(Hold.OFFLINE))
    queue.handle(Held(Hold.METERED))
    queue.handle(Added(upload(1, anyway=True)))

    assert queue.handle(Released(Hold.METERED)) == []
    assert isinstance(queue.handle(Released(Hold.OFFLINE))[-1], Run)


def test_those_with_and_without_leave_take_turns_in_one_order():
    queue = queue_of(slots=1)
    queue.handle(Held(Hold.OFFLINE))
    for number, anyway in ((1, False), (2, True), (3, False)):
        queue.handle(Added(upload(number, anyway=anyway)))

    assert queue.handle(Released(Hold.OFFLINE))[-1].id == ONE


def test_the_strongest_hold_is_named():
    everything = set(Hold)

    assert holding(everything, anyway=True) is Hold.OFFLINE
    assert holding({Hold.BATTERY, Hold.METERED}, anyway=False) is Hold.METERED
    assert holding({Hold.BATTERY, Hold.METERED}, anyway=True) is None
