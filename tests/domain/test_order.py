from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given

from tests.builders import source, upload, upload_id
from uploader_app.domain.commands import Run, Save, Stop
from uploader_app.domain.messages import Added, Checked, Hurried, Moved, Started, Succeeded
from uploader_app.domain.order import between
from uploader_app.domain.queue import Queue
from uploader_app.domain.upload import Status, Step


def queue_of(count, *, slots=0, urgent=()):
    queue = Queue(slots=slots)
    for number in range(1, count + 1):
        queue.handle(Added(upload(number)))
    for number in urgent:
        queue.handle(Hurried(upload_id(number), urgent=True))
    return queue


def numbers(queue):
    return [int(one.id, 16) for one in queue.in_order()]


def move(queue, number, before):
    return queue.handle(Moved(upload_id(number), before and upload_id(before)))


def test_what_is_new_comes_last():
    assert numbers(queue_of(4)) == [1, 2, 3, 4]


def test_a_moved_one_stands_right_before_the_other():
    queue = queue_of(4)

    move(queue, 4, 2)
    assert numbers(queue) == [1, 4, 2, 3]

    move(queue, 1, 3)
    assert numbers(queue) == [4, 2, 1, 3]

    move(queue, 4, None)
    assert numbers(queue) == [2, 1, 3, 4]


def test_a_move_writes_one_row():
    assert [type(command) for command in move(queue_of(9), 9, 2)] == [Save]


def test_a_move_to_where_it_stands_or_from_or_to_nowhere_changes_nothing():
    queue = queue_of(3)

    for number, before in ((1, 2), (2, 2), (77, 1), (1, 77)):
        assert move(queue, number, before) == []


def test_urgent_ones_go_first_and_keep_their_order():
    queue = queue_of(4, urgent=(3, 2))

    assert numbers(queue) == [2, 3, 1, 4]

    queue.handle(Hurried(upload_id(2), urgent=False))
    assert numbers(queue) == [3, 1, 2, 4]


def test_who_is_moved_before_an_urgent_one_becomes_urgent_and_the_other_way_round():
    queue = queue_of(4, urgent=(1, 2))

    move(queue, 4, 2)
    move(queue, 1, 3)

    assert numbers(queue) == [4, 2, 1, 3]
    assert [one.urgent for one in queue.in_order()] == [True, True, False, False]


def test_hurrying_what_hurries_or_is_done_changes_nothing():
    queue = queue_of(1, urgent=(1,))

    assert queue.handle(Hurried(upload_id(1), urgent=True)) == []
    assert queue.handle(Hurried(upload_id(77), urgent=True)) == []


def test_another_order_changes_who_is_next_and_stops_nobody():
    queue = queue_of(4, slots=1)

    commands = [*queue.handle(Hurried(upload_id(3), urgent=True)), *move(queue, 4, 3)]

    assert not [one for one in commands if isinstance(one, Stop | Run)]
    assert queue.get(upload_id(1)).status is Status.RUNNING
    assert numbers(queue) == [4, 3, 1, 2]


def test_nobody_comes_between_the_steps_of_one_that_has_begun():
    queue = queue_of(2, slots=1, urgent=(2,))

    commands = queue.handle(Succeeded(upload_id(1), 1, Checked(source())))

    assert commands[-1] == Run(upload_id(1), 2, Step.TICKET)


def test_the_order_survives_a_restart():
    queue = queue_of(5, urgent=(5,))
    move(queue, 4, 2)

    again = Queue(queue.in_order())
    again.handle(Added(upload(6)))

    assert numbers(again) == [5, 1, 4, 2, 3, 6]


def test_when_no_number_is_left_between_two_all_get_new_ones_in_the_same_order():
    queue = queue_of(4)
    most = 0

    for turn in range(120):
        most = max(most, len(move(queue, 3 + turn % 2, 2)))

    assert numbers(queue) == [1, 3, 4, 2]
    assert most == 5, "once in a while each row is written"


def test_journals_from_before_there_was_an_order_can_be_ordered():
    queue = Queue([upload(number) for number in (1, 2, 3)], slots=0)

    move(queue, 3, 2)

    assert numbers(queue) == [1, 3, 2]


@given(
    count=st.integers(2, 6),
    moves=st.lists(st.tuples(st.integers(1, 6), st.integers(0, 6), st.booleans()), max_size=30),
)
def test_after_each_move_all_stand_as_the_person_sees_it(count, moves):
    queue = queue_of(count)
    for number, before, urgent in moves:
        seen = numbers(queue)
        if number > count or before > count or number == before:
            queue.handle(Hurried(upload_id(number), urgent))
            continue
        seen.remove(number)
        seen.insert(seen.index(before) if before else len(seen), number)

        move(queue, number, before or None)

        assert numbers(queue) == seen


@given(low=st.floats(-1e9, 1e9), high=st.floats(-1e9, 1e9))
def test_a_rank_between_two_lies_between_them_or_there_is_none(low, high):
    middle = between(low, high)

    assert middle is None or low < middle < high
    assert between(None, high) < high


def test_the_first_one_starts_first():
    queue = queue_of(3)
    move(queue, 3, 1)

    again = Queue(queue.in_order(), slots=1)

    assert [one.id for one in again.handle(Started(0)) if isinstance(one, Run)] == [upload_id(3)]
