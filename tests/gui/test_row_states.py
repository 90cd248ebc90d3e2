"""What a row says of an upload that rests, and what can be done about it; in which colour and with which sign."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.builders import RECEIPT, upload
from tests.gui.conftest import NOW, HandClock
from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Hold
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.gui.models.trace import Line, Trace
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.views.queue.row_texts import aside, badge, bar_role, tone
from uploader_app.words import Action, Sentence

READY = upload(1, size=1000, sent=400, step=Step.TRANSFER)
WAITING = replace(READY, status=Status.WAITING, wake_at=NOW + 40, fault=Fault(Code.NET_DOWN, retry=True))
ARRIVED = replace(READY, step=Step.ATTACH, sent=1000)
DRAFT = replace(ARRIVED, status=Status.FAILED, fault=Fault(Code.TARGET_DRAFT))
TWIN = upload(2, size=1000, name="first.mp4")
COPY = replace(READY, step=Step.TICKET, sent=0, status=Status.FAILED, fault=Fault(Code.FILE_TWIN, detail=TWIN.id))
OFFLINE, METERED, SCHEDULE = {Hold.OFFLINE: 0.0}, {Hold.METERED: 0.0}, {Hold.SCHEDULE: NOW + 3600}


@pytest.fixture
def model(qapp: object, hand_clock: HandClock) -> UploadsModel:
    return UploadsModel(hand_clock.clock)


def said(model: UploadsModel, one: Upload, *others: Upload) -> Sentence:
    model.open([one, *others])
    return model.sentence(model.line(one.id))


@pytest.mark.parametrize("one", [READY, WAITING])
@pytest.mark.parametrize(
    ("holds", "begins", "action"),
    [
        (OFFLINE, "Waiting for internet.", Action.NONE),
        (METERED, "Waiting: this network costs by the megabyte.", Action.SEND_ANYWAY),
        (SCHEDULE, "Waiting: your timetable lets it go today ", Action.SEND_ANYWAY),
        ({Hold.SCHEDULE: 0.0}, "Waiting: your timetable lets nothing go now.", Action.SEND_ANYWAY),
        ({**OFFLINE, **METERED}, "Waiting for internet.", Action.NONE),
    ],
)
def test_what_is_held_says_what_it_waits_for_however_it_came_to_rest(
    model: UploadsModel, one: Upload, holds: Mapping[Hold, float], begins: str, action: Action
):
    model.hold(holds)

    sentence = said(model, one)

    assert sentence.text.startswith(begins)
    assert sentence.action is action
    line = model.line(one.id)
    assert aside(line, NOW, None, held=True) == words.percent(line.percent)
    assert (tone(one, None, held=True), bar_role(one, held=True)) == ("warning", "warning_bar")
    assert badge(one, held=True) == ("clock", "warning")


def test_what_is_sent_anyway_heeds_no_hold_that_may_be_overruled(model: UploadsModel):
    model.hold(METERED)

    assert said(model, replace(WAITING, anyway=True)).action is Action.TRY_NOW


def test_nobody_fears_for_a_video_that_has_arrived(model: UploadsModel):
    in_turn = said(model, ARRIVED).text
    model.hold(OFFLINE)

    assert in_turn == "Arrived. It is handed in when its turn comes."
    assert said(model, ARRIVED).text.startswith("The video has arrived, and is handed in when the connection is back.")


def test_a_draft_has_arrived_and_is_no_failure(model: UploadsModel):
    sentence = said(model, DRAFT)

    assert sentence.text.startswith("Arrived, not handed in yet. ")
    assert sentence.action is Action.HAND_IN
    assert aside(model.line(DRAFT.id), NOW, None, held=False) == ""
    assert (tone(DRAFT, None, held=False), badge(DRAFT, held=False)) == ("warning", ("exclaim", "warning"))
    assert Line(DRAFT, Trace().moved(DRAFT, 0.0)).trace.share == 1.0


@pytest.mark.parametrize(
    ("same", "begins"),
    [
        (TWIN, "On its way here already, as first.mp4."),
        (replace(TWIN, status=Status.DONE, receipt=RECEIPT), "Handed in here already, as first.mp4."),
        (upload(3), "The same video is on its way to this assignment already"),
    ],
)
def test_a_copy_names_what_it_is_a_copy_of_and_can_be_sent_anyway(model: UploadsModel, same: Upload, begins: str):
    sentence = said(model, COPY, same)

    assert sentence.text.startswith(begins)
    assert sentence.action is Action.SEND_AS_WELL
    assert tone(COPY, None, held=False) == "warning"


def test_a_copy_names_what_was_handed_in_and_is_out_of_the_list(model: UploadsModel):
    copy = replace(COPY, fault=Fault(Code.FILE_TWIN, detail=upload(3).id, name="first.mp4"))

    assert said(model, copy).text.startswith("Handed in here already, as first.mp4.")
    assert said(model, copy).action is Action.SEND_AS_WELL


def test_on_a_full_disk_only_what_cannot_begin_waits_for_room(model: UploadsModel):
    model.hinder(Code.DISK_FULL)
    running = replace(READY, status=Status.RUNNING)

    assert said(model, READY).text.startswith("Waiting: this computer's disk is full.")
    assert said(model, running).text == "Uploading"

    model.hinder(None)
    assert said(model, READY).text == "Waiting for its turn"


@pytest.mark.parametrize("one", [READY, WAITING, replace(READY, status=Status.RUNNING), DRAFT])
def test_without_an_engine_nothing_claims_to_go_on(model: UploadsModel, one: Upload):
    model.hinder(Code.ENGINE_ENDED)

    assert said(model, one) == Sentence(
        "Stopped. Start Fieldpost again, and it goes on from here. Nothing is lost.", Action.NONE
    )
