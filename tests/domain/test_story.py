from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import RECEIPT, TARGET, TICKET, upload, upload_id
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.story import Happening, Kind, happened
from uploader_app.domain.upload import Status, Step

READY = upload(1, size=1000)
RUNNING = replace(READY, status=Status.RUNNING, run=1)
SENDING = replace(RUNNING, step=Step.TRANSFER, ticket=TICKET, run=3)
DOWN = Fault(Code.NET_DOWN, retry=True)


def told(before, after):
    return [(one.kind, one.detail) for one in happened(before, after, 5.0)]


def following(upload, step):
    return replace(upload, step=step, run=upload.run + 1)


@pytest.mark.parametrize(
    ("before", "after", "story"),
    [
        (None, READY, [(Kind.ADDED, "Interview")]),
        (READY, RUNNING, []),
        (RUNNING, following(RUNNING, Step.TICKET), [(Kind.CHECKED, "1000")]),
        (following(RUNNING, Step.TICKET), SENDING, [(Kind.TICKETED, ""), (Kind.STARTED, "")]),
        (replace(SENDING, status=Status.READY, sent=400), replace(SENDING, run=4, sent=400), [(Kind.RESUMED, "400")]),
        (SENDING, replace(SENDING, sent=500), []),
        (SENDING, following(SENDING, Step.CONFIRM), [(Kind.SENT, "")]),
        (following(SENDING, Step.CONFIRM), following(SENDING, Step.ATTACH), [(Kind.CONFIRMED, "")]),
        (
            following(SENDING, Step.ATTACH),
            replace(SENDING, step=Step.ATTACH, status=Status.DONE, receipt=RECEIPT),
            [(Kind.HANDED_IN, "7F3K")],
        ),
        (SENDING, replace(SENDING, status=Status.WAITING, fault=DOWN, wake_at=9.0), [(Kind.WAITING, "net.down")]),
        (replace(SENDING, status=Status.WAITING, fault=DOWN), replace(SENDING, status=Status.READY), []),
        (SENDING, replace(SENDING, status=Status.FAILED, fault=DOWN), [(Kind.FAILED, "net.down")]),
        (SENDING, replace(SENDING, status=Status.READY), [(Kind.INTERRUPTED, "")]),
        (SENDING, replace(SENDING, status=Status.PAUSED), [(Kind.PAUSED, "")]),
        (replace(SENDING, status=Status.PAUSED), replace(SENDING, status=Status.READY), [(Kind.CONTINUED, "")]),
        (replace(SENDING, status=Status.FAILED), replace(SENDING, status=Status.READY), [(Kind.CONTINUED, "")]),
        (READY, replace(READY, anyway=True), [(Kind.ALLOWED, "")]),
        (READY, replace(READY, final=True), [(Kind.FINAL, "")]),
        (READY, replace(READY, rank=7.0, urgent=True, note="x"), []),
        (SENDING, replace(READY, id=upload_id(2)), [(Kind.RESTARTED, "")]),
    ],
)
def test_each_turn_is_told_in_its_own_words(before, after, story):
    assert told(before, after) == story


def test_another_assignment_is_told_by_name():
    other = replace(TARGET, assignment="a2", name="Report")

    assert told(READY, replace(READY, target=other)) == [(Kind.RETARGETED, "Report")]
    assert told(SENDING, replace(READY, id=upload_id(2), target=other)) == [(Kind.RETARGETED, "Report")]


def test_a_step_back_is_no_step_that_succeeded():
    gone = Fault(Code.STORE_GONE, retry=True, back_to=Step.TICKET)
    back = replace(SENDING, step=Step.TICKET, ticket=None, status=Status.WAITING, fault=gone, wake_at=1.0)

    assert told(SENDING, back) == [(Kind.WAITING, "store.gone")]


def test_each_happening_has_its_time():
    assert happened(None, READY, 12.5) == [Happening(12.5, Kind.ADDED, "Interview")]
