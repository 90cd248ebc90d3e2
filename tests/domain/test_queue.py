from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import RECEIPT, TICKET, source, upload, upload_id
from uploader_app.domain.commands import Drop, Forget, Park, Refuse, Run, Save, Shelve, Show, Stop, Wake
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import (
    Added,
    Attached,
    Checked,
    Confirmed,
    Failed,
    Hashed,
    Held,
    Hold,
    NetworkReturned,
    Paused,
    Progressed,
    Released,
    Removed,
    Restarted,
    Resumed,
    SignedIn,
    Started,
    Succeeded,
    Ticketed,
    Transferred,
    Widened,
    Woke,
)
from uploader_app.domain.queue import Queue
from uploader_app.domain.turns import SAVE_SECONDS
from uploader_app.domain.upload import STEPS, Status, Step

AGAIN = Fault(Code.NET_DOWN, retry=True)
NEVER = Fault(Code.FILE_CHANGED)
ONE = upload_id(1)


def running(**changes):
    """A queue with upload 1 under way at TRANSFER, run 1."""
    ready = upload(1, step=Step.TRANSFER, ticket=TICKET, source=source(), size=1000, **changes)
    queue = Queue([ready], slots=1)
    queue.handle(Started(0))
    return queue


def kinds(commands):
    return [type(command) for command in commands]


def test_a_file_that_is_added_runs_at_once_when_a_slot_is_free():
    queue = Queue()

    commands = queue.handle(Added(upload(1)))

    assert kinds(commands) == [Save, Save, Run]
    assert commands[-1] == Run(ONE, 1, Step.CHECK)


def test_the_same_file_for_the_same_assignment_is_on_its_way_only_once():
    queue = Queue([upload(1)])

    again = replace(upload(1), id=upload_id(9))

    assert queue.handle(Added(again))[0] == Refuse(again, upload(1))
    assert upload_id(9) not in queue.uploads


def test_the_steps_follow_each_other_to_the_receipt():
    queue = Queue([upload(1)], slots=1)
    queue.handle(Started(0))
    outcomes = [Checked(source()), Ticketed(TICKET), Transferred(), Confirmed(), Attached(RECEIPT)]

    for run, outcome in enumerate(outcomes, start=1):
        assert queue.get(ONE).step is STEPS[run - 1]
        queue.handle(Succeeded(ONE, run, outcome))

    done = queue.get(ONE)
    assert (done.status, done.receipt, done.sent, done.size) == (Status.DONE, RECEIPT, 1000, 1000)


def test_no_more_run_than_there_are_slots_and_the_oldest_goes_first():
    queue = Queue([upload(n) for n in range(1, 5)], slots=2)

    commands = queue.handle(Started(0))

    assert [c.id for c in commands if isinstance(c, Run)] == [upload_id(1), upload_id(2)]


def test_a_late_report_changes_nothing():
    queue = running()
    queue.handle(Paused(ONE))
    queue.handle(Resumed(ONE))
    before = queue.get(ONE)

    for late in (
        Succeeded(ONE, 1, Transferred()),
        Failed(ONE, 1, NEVER, 5, 0.5),
        Progressed(ONE, 1, 999, 9),
        Hashed(ONE, 1, "x"),
    ):
        assert queue.handle(late) == []

    assert before.run == 2
    assert queue.get(ONE) == before


def test_a_fault_that_may_pass_waits_with_growing_back_off():
    queue = running(tries=3)

    commands = queue.handle(Failed(ONE, 1, AGAIN, at=100, luck=0.5))

    assert Wake(100 + 0.5 * 2**4 * 0.5) in commands
    assert queue.get(ONE).status is Status.WAITING


def test_what_the_server_asks_for_wins_over_our_back_off():
    queue = running()

    queue.handle(Failed(ONE, 1, replace(AGAIN, after=77), at=100, luck=0.5))

    assert queue.get(ONE).wake_at == 177


def test_a_final_fault_stops_with_its_reason():
    queue = running()

    queue.handle(Failed(ONE, 1, NEVER, at=1, luck=0))

    assert (queue.get(ONE).status, queue.get(ONE).fault) == (Status.FAILED, NEVER)


def test_a_ticket_that_is_gone_leads_back_to_a_new_one_from_byte_zero():
    queue = running(sent=500)
    gone = Fault(Code.STORE_GONE, retry=True, back_to=Step.TICKET)

    queue.handle(Failed(ONE, 1, gone, at=1, luck=0))

    back = queue.get(ONE)
    assert (back.step, back.ticket, back.sent) == (Step.TICKET, None, 0)


def test_an_incomplete_object_leads_back_to_the_transfer_with_its_ticket():
    queue = running(sent=500)
    short = Fault(Code.STORE_INCOMPLETE, retry=True, back_to=Step.TRANSFER)
    queue.handle(Succeeded(ONE, 1, Transferred()))

    queue.handle(Failed(ONE, 2, short, at=1, luck=0))

    assert (queue.get(ONE).step, queue.get(ONE).ticket) == (Step.TRANSFER, TICKET)


def test_who_waits_wakes_when_due_and_not_before():
    queue = running()
    queue.handle(Failed(ONE, 1, replace(AGAIN, after=10), at=0, luck=0))

    assert queue.handle(Woke(9.9)) == []
    assert Run(ONE, 2, Step.TRANSFER) in queue.handle(Woke(10))


def test_progress_never_runs_backwards_and_forgives_earlier_failures():
    queue = running(sent=500, tries=4)

    assert queue.handle(Progressed(ONE, 1, 400, 9)) == []
    assert queue.handle(Progressed(ONE, 1, 600, 9)) != []
    assert (queue.get(ONE).sent, queue.get(ONE).tries) == (600, 0)


def test_progress_is_written_down_only_now_and_then():
    queue = running()

    assert kinds(queue.handle(Progressed(ONE, 1, 1, at=100))) == [Save]
    assert kinds(queue.handle(Progressed(ONE, 1, 2, at=100.1))) == [Show]
    assert kinds(queue.handle(Progressed(ONE, 1, 3, at=100 + SAVE_SECONDS))) == [Save]


def test_a_hash_is_written_down_at_once():
    queue = running()

    assert kinds(queue.handle(Hashed(ONE, 1, "ab"))) == [Save]
    assert queue.get(ONE).sha256 == "ab"


def test_pause_stops_the_run_and_parks_the_lease():
    queue = running()

    assert kinds(queue.handle(Paused(ONE))) == [Save, Stop, Park]


def test_pause_of_one_that_has_no_ticket_parks_nothing():
    queue = Queue([upload(1), upload(2)], slots=1)
    queue.handle(Started(0))

    assert kinds(queue.handle(Paused(upload_id(2)))) == [Save]


@pytest.mark.parametrize("status", [Status.DONE, Status.FAILED, Status.PAUSED])
def test_pause_is_ignored_where_nothing_moves(status):
    queue = Queue([upload(1, status=status, fault=NEVER, receipt=RECEIPT)])

    assert queue.handle(Paused(ONE)) == []


def test_resume_of_a_running_one_is_ignored():
    assert running().handle(Resumed(ONE)) == []


def test_events_for_an_unknown_upload_are_ignored():
    nobody = upload_id(77)

    for event in (
        Paused(nobody),
        Resumed(nobody),
        Removed(nobody),
        Restarted(nobody, ONE, "s"),
        Progressed(nobody, 1, 1, 1),
    ):
        assert Queue().handle(event) == []


def test_removing_forgets_stops_and_cleans_up():
    queue = running()
    old = queue.get(ONE)

    assert queue.handle(Removed(ONE)) == [Forget(ONE), Stop(ONE), Drop(old)]


def test_removing_one_that_was_never_announced_has_nothing_to_clean_up():
    assert Queue([upload(1)]).handle(Removed(ONE)) == [Forget(ONE)]


def test_tidying_away_a_finished_one_never_deletes_the_video():
    queue = Queue([upload(1, step=Step.ATTACH, status=Status.DONE, ticket=TICKET, receipt=RECEIPT)])

    assert queue.handle(Removed(ONE)) == [Shelve(ONE)]


def test_starting_again_drops_the_old_and_adds_the_new_in_one_decision():
    queue = running()

    commands = queue.handle(Restarted(ONE, upload_id(2), "secret"))

    assert [type(c) for c in commands[:4]] == [Forget, Stop, Drop, Save]
    assert queue.get(upload_id(2)).path == "/videos/1.mp4"


def test_a_hold_stops_everything_and_its_release_lets_it_go_on():
    queue = running()

    assert Stop(ONE) in queue.handle(Held(Hold.METERED))
    assert queue.get(ONE).status is Status.READY
    assert kinds(queue.handle(Added(upload(2)))) == [Save]
    assert Run(ONE, 2, Step.TRANSFER) in queue.handle(Released(Hold.METERED))


def test_after_any_death_what_was_running_is_ready_again():
    queue = Queue([upload(1, status=Status.RUNNING, run=4)])

    assert queue.handle(Started(0))[-1] == Run(ONE, 5, Step.CHECK)


def test_a_clock_that_was_set_back_keeps_nobody_waiting_for_a_day():
    waiting = upload(1, status=Status.WAITING, fault=AGAIN, wake_at=100_000.0)
    queue = Queue([waiting])

    assert Wake(70.0) in queue.handle(Started(10))
    assert Run(ONE, 1, Step.CHECK) in queue.handle(Woke(70.0))


def test_when_the_network_returns_nobody_waits_out_the_back_off():
    waiting = upload(1, status=Status.WAITING, fault=AGAIN, wake_at=60.0, tries=9)
    other = upload(2, status=Status.WAITING, fault=Fault(Code.SLOT_BUSY, retry=True), wake_at=60.0)
    queue = Queue([waiting, other])

    queue.handle(NetworkReturned())

    assert queue.get(ONE).status is Status.RUNNING
    assert queue.get(upload_id(2)).status is Status.WAITING


def test_signing_in_again_lets_the_uploads_of_that_account_go_on():
    expired = Fault(Code.AUTH_EXPIRED)
    mine = upload(1, status=Status.FAILED, fault=expired)
    changed = upload(2, status=Status.FAILED, fault=NEVER)
    queue = Queue([mine, changed])

    queue.handle(SignedIn(mine.target.site, "someone else"))
    assert queue.get(ONE).status is Status.FAILED

    queue.handle(SignedIn(mine.target.site, mine.target.account))
    assert queue.get(ONE).status is Status.RUNNING
    assert queue.get(upload_id(2)).status is Status.FAILED


def test_a_keyring_that_opens_counts_as_a_sign_in():
    shut = upload(1, status=Status.WAITING, fault=Fault(Code.KEYRING_SHUT, retry=True), wake_at=60.0, tries=5)
    away = upload(2, status=Status.WAITING, fault=AGAIN, wake_at=60.0)
    queue = Queue([shut, away])

    queue.handle(SignedIn(shut.target.site, shut.target.account))

    assert queue.get(ONE).status is Status.RUNNING
    assert queue.get(upload_id(2)).status is Status.WAITING


def test_more_slots_count_at_once_and_fewer_stop_nobody():
    queue = Queue([upload(n) for n in range(1, 5)], slots=1)
    queue.handle(Started(0.0))

    assert runs(queue.handle(Widened(3))) == [upload(2).id, upload(3).id]
    assert [command for command in queue.handle(Widened(1)) if isinstance(command, Stop)] == []
    queue.handle(Removed(upload(1).id))
    assert queue.get(upload(4).id).status is Status.READY


def runs(commands):
    return [command.id for command in commands if isinstance(command, Run)]
