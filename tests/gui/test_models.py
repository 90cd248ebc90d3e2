from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.builders import RECEIPT, upload
from tests.gui.conftest import HandClock
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Gone
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.gui.models.summary import sentence, summary
from uploader_app.gui.models.trace import Line, Trace, share
from uploader_app.gui.models.uploads import UPLOAD_ROLE, UploadsModel

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(qapp: object, hand_clock: HandClock) -> UploadsModel:
    return UploadsModel(hand_clock.clock)


def test_the_model_keeps_its_contract_with_qt(model: UploadsModel):
    QAbstractItemModelTester(model, STRICT)
    rows = [upload(number, size=100) for number in range(1, 6)]

    model.open(rows[:3])
    model.apply([*rows[3:], replace(rows[0], sent=5), Gone(rows[1].id)])
    model.apply([Gone(rows[0].id), Gone(rows[4].id), Gone(rows[4].id)])
    model.tick()

    assert [one.id for one in model.uploads()] == [rows[2].id, rows[3].id]
    assert model.upload(rows[3].id) == rows[3]


def test_the_first_snapshot_is_one_reset(model: UploadsModel, qtbot: QtBot):
    inserted: list[object] = []
    model.rowsInserted.connect(lambda *_: inserted.append(1))

    with qtbot.waitSignal(model.modelReset):
        model.open([upload() for _ in range(50)])

    assert not inserted


def test_only_rows_on_the_screen_are_redrawn(model: UploadsModel):
    rows = [upload(size=100) for _ in range(100)]
    spans: list[tuple[int, int]] = []
    model.open(rows)
    model.watch(range(10, 18))
    model.dataChanged.connect(lambda first, last, *_: spans.append((first.row(), last.row())))

    model.apply([replace(one, sent=1) for one in rows])
    model.apply([replace(rows[50], sent=2)])

    assert spans == [(row, row) for row in range(10, 18)]


def test_a_change_of_status_is_told_once(model: UploadsModel):
    one = upload(status=Status.RUNNING, step=Step.TRANSFER, size=100)
    turned: list[object] = []
    model.open([one])
    model.turned.connect(turned.extend)

    paused = replace(one, status=Status.PAUSED)
    model.apply([replace(one, sent=10)])
    model.apply([paused])
    model.apply([replace(paused, sent=11)])

    assert turned == [(replace(one, sent=10), paused)]


def test_a_row_can_be_heard(model: UploadsModel):
    model.open([upload(7, status=Status.RUNNING, step=Step.TRANSFER, size=100, sent=50)])

    heard = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert heard == "7.mp4, Uploading, 49 %, Interview"


STATES = st.builds(
    upload,
    number=st.just(1),
    step=st.sampled_from(list(Step)),
    status=st.sampled_from([one for one in Status if one is not Status.DONE]),
    size=st.integers(0, 1000),
    sent=st.integers(0, 1000),
)


@given(st.lists(STATES, max_size=30))
def test_progress_never_runs_backwards_and_is_whole_only_when_done(states: list):
    trace = Trace()
    shares = []

    for at, state in enumerate(states):
        trace = trace.moved(state, at)
        shares.append(trace.share)

    assert shares == sorted(shares)
    assert all(one < 1 for one in shares)


DRAFT = upload(step=Step.ATTACH, status=Status.FAILED, fault=Fault(Code.TARGET_DRAFT))
DONE = upload(status=Status.DONE, step=Step.ATTACH, receipt=RECEIPT)


@pytest.mark.parametrize(
    ("one", "percent"), [(DONE, 100), (DRAFT, 99), (replace(DRAFT, status=Status.RUNNING, fault=None), 99)]
)
def test_a_draft_fills_the_bar_and_only_what_is_done_is_all_of_a_hundred(one: Upload, percent: int):
    trace = Trace().moved(DRAFT, 0.0).moved(one, 1.0)

    assert share(DONE) == share(DRAFT) == trace.share == 1.0
    assert Line(one, trace).percent == percent


def test_the_time_left_is_not_changed_for_a_trifle():
    trace = Trace()
    size = 10_000_000_000
    shown = []

    for at in range(60):
        trace = trace.moved(upload(1, status=Status.RUNNING, step=Step.TRANSFER, size=size, sent=at * 10_000_000), at)
        shown.append(trace.left)

    assert shown[5] is None
    assert shown[30] is not None
    assert len({left for left in shown if left}) == 1


def test_the_queue_in_one_line(model: UploadsModel, hand_clock: HandClock):
    running = upload(status=Status.RUNNING, step=Step.TRANSFER, size=1_000_000_000)
    model.open([running, upload(size=500), upload(status=Status.PAUSED), upload(status=Status.DONE, receipt=RECEIPT)])

    for second in range(1, 21):
        hand_clock.at = second
        model.apply([replace(running, sent=second * 12_400_000)])

    told = sentence(summary(model.tally, model.busy()))
    assert told == "1 of 3 uploading · 12.4 MB/s · about 1 min · 1 handed in · 1 paused"


def test_an_empty_queue_and_a_finished_one_say_so(model: UploadsModel):
    assert sentence(summary(model.tally, model.busy())) == "Nothing to upload"

    model.open([upload(status=Status.DONE, receipt=RECEIPT)])

    assert sentence(summary(model.tally, model.busy())) == "All handed in · 1 video"


def test_one_row_answers_for_its_upload(model: UploadsModel):
    one = upload()
    model.open([one])

    assert model.index(0).data(UPLOAD_ROLE) is one
