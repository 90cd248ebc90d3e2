"""What is asked of the engine's thread while it lives, when it ends, and after it has died."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from functools import partial

import pytest

from uploader_app.cli.engine_thread import EngineThread
from uploader_app.domain.faults import Code, StepError

WAIT_S = 10


class Life:
    """``work`` waits until it is told how to end."""

    def __init__(self) -> None:
        self.thread = EngineThread()
        self.told: list[bool] = []
        self._end = asyncio.Event()
        self._bug = False

    async def work(self) -> None:
        self.loop = asyncio.get_running_loop()
        await self._end.wait()
        if self._bug:
            raise ZeroDivisionError

    def begin(self) -> None:
        self.thread.start(self.work, lambda: self.told.append(self.loop.is_closed()))

    def finish(self, *, bug: bool) -> None:
        self.thread.soon(partial(self.end_now, bug=bug))
        self.thread.ended.result(WAIT_S)

    def end_now(self, *, bug: bool) -> None:
        self._bug = bug
        self._end.set()


@pytest.fixture
def life() -> Life:
    it = Life()
    it.begin()
    return it


async def where() -> str:
    return threading.current_thread().name


def fault(asked: concurrent.futures.Future[object]) -> object:
    error = asked.exception(WAIT_S)
    assert isinstance(error, StepError)
    return error.fault.code


def test_a_question_is_answered_in_the_thread(life: Life):
    assert life.thread.ask(where()).result(WAIT_S) == "engine"

    life.finish(bug=False)


def test_after_its_death_every_question_ends_with_a_fault(life: Life):
    life.finish(bug=True)

    assert fault(life.thread.ask(where())) is Code.ENGINE_ENDED
    life.thread.soon(lambda: pytest.fail("nobody is there"))


def test_who_waits_for_an_answer_when_it_dies_gets_the_same(life: Life):
    asked = life.thread.ask(asyncio.sleep(3600))

    life.finish(bug=True)

    assert fault(asked) is Code.ENGINE_ENDED


def test_its_death_is_told_once_when_nothing_of_it_is_left(life: Life):
    life.finish(bug=True)

    assert life.told == [True]


@pytest.mark.parametrize("bug", [True, False])
def test_who_asks_while_it_ends_is_not_left_waiting(life: Life, bug: bool):
    """A call that takes long keeps the loop alive after its work is over."""
    begun, free = threading.Event(), threading.Event()

    def call() -> None:
        begun.set()
        free.wait(WAIT_S)

    life.thread.ask(asyncio.to_thread(call))
    assert begun.wait(WAIT_S)
    life.thread.soon(partial(life.end_now, bug=bug))
    over = life.thread.ask(asyncio.sleep(3600))
    concurrent.futures.wait([over], WAIT_S)

    asked = life.thread.ask(asyncio.sleep(3600))

    assert fault(asked) is Code.ENGINE_ENDED
    free.set()
    life.thread.ended.result(WAIT_S)


def test_an_end_that_was_wanted_is_no_fault(life: Life):
    asked = life.thread.ask(asyncio.sleep(3600))

    life.finish(bug=False)

    with pytest.raises(concurrent.futures.CancelledError):
        asked.result(WAIT_S)
    assert life.told == []


def test_who_asks_may_give_up(life: Life):
    asked = life.thread.ask(asyncio.sleep(3600))

    assert asked.cancel()
    life.finish(bug=False)
