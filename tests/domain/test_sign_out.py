"""Who is signed out sends nothing until they are back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import RECEIPT, TARGET, upload
from tests.domain.test_wishes import DRAFT, FACTS, NEW, ONE, OTHER, kinds, queue_at, running_at
from uploader_app.domain.commands import Park, Run, Save, Stop
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import (
    Added,
    Finalized,
    Restarted,
    Resumed,
    Retargeted,
    SignedIn,
    SignedOut,
    Started,
    Woke,
)
from uploader_app.domain.queue import Queue
from uploader_app.domain.upload import Status, Step

MINE = TARGET.site, TARGET.account


def test_signing_out_stops_what_moves_and_parks_it():
    queue = running_at(Step.TRANSFER)

    assert kinds(queue.handle(SignedOut(*MINE))) == [Save, Stop, Park]
    assert queue.get(ONE).fault.code is Code.AUTH_EXPIRED
    assert queue.get(ONE).sent == 500


@pytest.mark.parametrize("status", [Status.READY, Status.WAITING])
def test_signing_out_lets_nothing_of_theirs_begin_later(status):
    queue = queue_at(Step.CHECK, status, slots=1, ticket=None, wake_at=60.0)

    assert kinds(queue.handle(SignedOut(*MINE))) == [Save]
    assert (queue.get(ONE).status, queue.get(ONE).wake_at) == (Status.FAILED, None)


@pytest.mark.parametrize("status", [Status.PAUSED, Status.DONE])
def test_signing_out_leaves_what_stands_as_it_is(status):
    assert queue_at(Step.ATTACH, status, receipt=RECEIPT).handle(SignedOut(*MINE)) == []


def test_what_is_paused_is_not_sent_while_its_owner_is_signed_out():
    queue = queue_at(Step.TRANSFER, Status.PAUSED, slots=1)
    queue.handle(SignedOut(*MINE))

    assert kinds(queue.handle(Resumed(ONE))) == [Save]
    assert (queue.get(ONE).status, queue.get(ONE).fault.code) == (Status.FAILED, Code.AUTH_EXPIRED)
    assert Run(ONE, 1, Step.TRANSFER) in queue.handle(SignedIn(*MINE))


def test_what_is_paused_stays_so_over_a_sign_out_and_the_next_sign_in():
    queue = queue_at(Step.TRANSFER, Status.PAUSED, slots=1)
    before = queue.get(ONE)

    assert [*queue.handle(SignedOut(*MINE)), *queue.handle(SignedIn(*MINE))] == []
    assert queue.get(ONE) == before


@pytest.mark.parametrize(
    "event",
    [Resumed(ONE), Restarted(ONE, NEW, "s"), Retargeted(ONE, OTHER, NEW, "s"), Added(upload(3)), Woke(99.0)],
    ids=lambda event: type(event).__name__,
)
@pytest.mark.parametrize("status", [Status.FAILED, Status.WAITING])
def test_whatever_is_asked_nothing_runs_of_who_is_signed_out(event, status):
    fault = Fault(Code.NET_DOWN, retry=True)
    queue = queue_at(Step.TRANSFER, status, slots=2, fault=fault, wake_at=60.0)
    queue.handle(SignedOut(*MINE))

    assert Run not in kinds(queue.handle(event))


def test_a_draft_is_not_handed_in_for_who_is_signed_out():
    queue = queue_at(Step.ATTACH, Status.FAILED, slots=1, fault=DRAFT)
    queue.handle(SignedOut(*MINE))

    assert kinds(queue.handle(Finalized(ONE, yes=True))) == [Save]
    assert Run(ONE, 1, Step.ATTACH) in queue.handle(SignedIn(*MINE))
    assert queue.get(ONE).final


def test_who_is_signed_out_is_so_after_a_restart_too():
    theirs = upload(2, target=replace(TARGET, account="sam"))
    queue = Queue([upload(1, step=Step.TRANSFER, status=Status.RUNNING, **FACTS), theirs])

    commands = queue.handle(Started(0, frozenset({MINE})))

    assert kinds(commands) == [Save, Save, Run]
    assert queue.get(ONE).fault.code is Code.AUTH_EXPIRED
    assert queue.get(theirs.id).status is Status.RUNNING


def test_signing_out_gives_the_place_to_those_of_others():
    theirs = upload(2, target=replace(TARGET, account="sam"))
    queue = Queue([upload(1, step=Step.TRANSFER, **FACTS), theirs], slots=1)
    queue.handle(Started(0))

    commands = queue.handle(SignedOut(*MINE))

    assert Run(theirs.id, 1, Step.CHECK) in commands


def test_after_the_next_sign_in_it_goes_on_where_it_stopped():
    queue = running_at(Step.TRANSFER)
    queue.handle(SignedOut(*MINE))

    commands = queue.handle(SignedIn(*MINE))

    assert Run(ONE, 2, Step.TRANSFER) in commands
    assert queue.get(ONE).sent == 500
