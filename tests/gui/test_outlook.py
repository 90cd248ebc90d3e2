"""When the whole queue is expected to be sent."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import TARGET, upload
from tests.gui.conftest import NOW, HandClock
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.gui.models.outlook import EXACTLY, Outlook, outlook
from uploader_app.gui.models.trace import Line, Trace
from uploader_app.gui.models.uploads import UploadsModel

MB = 1_000_000
SOON = replace(TARGET, closes_at=NOW + 7200)


def rows(*uploads: Upload) -> list[Line]:
    return [Line(one, Trace().moved(one, 0.0)) for one in uploads]


def foreseen(lines: list[Line], slots: int = 1) -> Outlook:
    busy = [line for line in lines if line.upload.status is Status.RUNNING]
    return outlook(lines, busy, 10 * MB, slots, Outlook())


def sending(number: int, size: int, sent: int = 0, **changes: object) -> Upload:
    state = {"status": Status.RUNNING, "step": Step.TRANSFER, "size": size * MB, "sent": sent * MB}
    return upload(number, **{**state, **changes})


def test_who_runs_comes_before_those_that_wait_wherever_it_stands():
    lines = rows(upload(1, size=100 * MB), sending(2, 500, 300))

    now = foreseen(lines)

    assert [now.seconds(line) for line in lines] == [30, 20]
    assert now.seconds_for_all == 30


def test_several_at_once_share_the_speed_and_the_next_comes_after():
    lines = rows(sending(1, 100), sending(2, 300), upload(3, size=100 * MB))

    now = foreseen(lines, slots=2)

    assert [now.seconds(line) for line in lines] == [20, 50, 40]


def test_behind_a_file_whose_size_nobody_knows_yet_nothing_is_told():
    lines = rows(sending(1, 100), upload(2), upload(3, size=100 * MB))

    now = foreseen(lines)

    assert [now.seconds(line) for line in lines] == [10, None, None]
    assert now.seconds_for_all is None


def test_what_is_paused_failed_or_sent_makes_nobody_wait():
    stopped = [upload(n, size=100 * MB, status=status) for n, status in ((1, Status.PAUSED), (2, Status.FAILED))]
    lines = rows(*stopped, sending(3, 100, 100, step=Step.CONFIRM), sending(4, 100))

    assert foreseen(lines).seconds(lines[-1]) == 10


def test_the_last_to_arrive_speaks_for_its_assignment():
    lines = rows(sending(1, 400, target=SOON), sending(2, 100, target=SOON), upload(3, size=100 * MB))

    assert foreseen(lines, slots=2).latest == [lines[0].upload.id]


def test_an_assignment_that_is_only_due_is_spoken_for_too():
    lines = rows(sending(1, 400, target=replace(TARGET, due_at=NOW + 7200)))

    assert foreseen(lines).latest == [lines[0].upload.id]


def test_of_thousands_the_far_ones_are_told_one_by_one():
    lines = rows(*(upload(number, size=10 * MB) for number in range(1, EXACTLY + 3)))

    now = foreseen(lines, slots=4)

    assert [now.seconds(line) for line in lines[-2:]] == [EXACTLY + 1, EXACTLY + 2]
    assert now.seconds_for_all == EXACTLY + 2


def moved(model: UploadsModel, clock: HandClock, seconds: int, rates: dict[Upload, int]) -> None:
    sent = {one: model.upload(one.id).sent for one in rates}
    for _ in range(seconds):
        clock.at += 1
        sent = {one: sent[one] + rates[one] * MB for one in rates}
        model.apply([replace(model.upload(one.id), sent=count) for one, count in sent.items()])
        model.tick()


def test_when_one_ends_the_other_is_not_foretold_later(qapp: object, hand_clock: HandClock):
    short, long = sending(1, 1000), sending(2, 10_000, target=SOON)
    model = UploadsModel(hand_clock.clock)
    model.slots = lambda: 2
    model.open([short, long])

    moved(model, hand_clock, 60, {short: 5, long: 5})
    before = model.forecast(model.line(long.id)).at
    model.apply([replace(model.upload(short.id), status=Status.DONE, step=Step.ATTACH)])
    moved(model, hand_clock, 4, {long: 10})

    assert abs(model.forecast(model.line(long.id)).at - before) < 120


def test_the_step_between_two_files_is_no_slowness(qapp: object, hand_clock: HandClock):
    one, other = sending(1, 1000), sending(2, 10_000, step=Step.TICKET, target=SOON)
    model = UploadsModel(hand_clock.clock)
    model.open([one, other])
    moved(model, hand_clock, 60, {one: 10})
    before = model.outlook.speed

    model.apply([replace(model.upload(one.id), status=Status.DONE, step=Step.ATTACH)])
    moved(model, hand_clock, 20, {})

    assert model.outlook.speed == before


def test_it_is_foretold_by_the_clock_of_the_site(qapp: object, hand_clock: HandClock):
    one = sending(1, 36_000, target=SOON)
    model = UploadsModel(hand_clock.clock)
    model.open([one])
    moved(model, hand_clock, 30, {one: 10})
    by_ours = model.forecast(model.line(one.id))

    model.ahead = lambda _: 4000.0

    assert (by_ours.risk, model.forecast(model.line(one.id)).risk) == ("safe", "late")
    assert model.forecast(model.line(one.id)).at == by_ours.at + 4000
