"""The same film under another name: noticed once its content was seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import RECEIPT, TARGET, TICKET, source, upload, upload_id
from uploader_app.domain.commands import Forget, Run, Save
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Checked, Removed, Resumed, Retargeted, Started, Succeeded
from uploader_app.domain.queue import Queue
from uploader_app.domain.upload import Film, Status, Step

ONE, TWO = upload_id(1), upload_id(2)
CONTENT = source("/videos/first.mp4")
COPY = replace(CONTENT, path="/videos/copy.mp4", inode=99, mtime_ns=5)
FIRST = upload(1, step=Step.TRANSFER, ticket=TICKET, source=CONTENT, size=CONTENT.size)
HANDED_IN = replace(FIRST, step=Step.ATTACH, status=Status.DONE, receipt=RECEIPT)


def checked(first, found=COPY, **changes):
    """A queue with ``first`` and upload 2, which has just been checked, and what it answered."""
    queue = Queue([first, upload(2, **changes)], slots=2)
    queue.handle(Started(0))
    return queue, queue.handle(Succeeded(TWO, 1, Checked(found)))


@pytest.mark.parametrize("first", [FIRST, HANDED_IN, replace(FIRST, status=Status.PAUSED)])
def test_a_copy_of_what_is_on_its_way_or_handed_in_stops_and_says_so(first):
    queue, commands = checked(first)

    assert not [one for one in commands if isinstance(one, Run)]
    assert (queue.get(TWO).status, queue.get(TWO).fault.code) == (Status.FAILED, Code.FILE_TWIN)


def test_a_copy_of_what_is_in_the_history_only_stops_and_names_it():
    queue = Queue([upload(2)], slots=1)
    queue.handle(Started(0))

    queue.handle(Succeeded(TWO, 1, Checked(COPY, before=HANDED_IN)))

    assert queue.get(TWO).fault == Fault(Code.FILE_TWIN, detail=ONE, name="1.mp4")
    assert queue.handle(Resumed(TWO))[-1] == Run(TWO, 2, Step.TICKET)


def test_it_is_sent_nevertheless_when_the_person_wants_it_and_not_checked_again():
    queue, _ = checked(FIRST)

    assert queue.handle(Resumed(TWO))[-1] == Run(TWO, 2, Step.TICKET)


@pytest.mark.parametrize(
    ("found", "changes"),
    [
        (replace(COPY, size=COPY.size + 1), {}),
        (replace(COPY, samples=("a", "b", "other")), {}),
        (COPY, {"target": replace(TARGET, assignment="a2")}),
    ],
)
def test_other_content_or_another_assignment_is_no_copy(found, changes):
    _, commands = checked(FIRST, found, **changes)

    assert commands[-1] == Run(TWO, 2, Step.TICKET)


def test_what_was_removed_has_no_copies():
    queue = Queue([FIRST, upload(2)], slots=2)
    queue.handle(Started(0))
    queue.handle(Removed(ONE))

    assert isinstance(queue.handle(Succeeded(TWO, 1, Checked(COPY)))[-1], Run)


def test_a_copy_that_was_never_sent_has_nothing_to_clean_up():
    queue, _ = checked(FIRST)

    assert queue.handle(Removed(TWO)) == [Forget(TWO)]


def test_a_copy_can_go_to_another_assignment_under_its_own_id():
    queue, _ = checked(FIRST)

    commands = queue.handle(Retargeted(TWO, replace(TARGET, assignment="a2"), upload_id(9), "s"))

    assert [type(one) for one in commands] == [Save, Save, Run]
    assert commands[-1].step is Step.CHECK


def test_what_the_film_says_of_itself_is_kept():
    film = Film("mov,mp4", "h264", 61.5)
    queue = Queue([upload(1)], slots=1)
    queue.handle(Started(0))

    queue.handle(Succeeded(ONE, 1, Checked(CONTENT, film)))

    assert queue.get(ONE).film == film
