"""The thread in which the engine lives. What is asked of it is always answered: after it has died, by a Fault."""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, TypeVar

from uploader_app.domain.faults import Code, Fault, StepError

T = TypeVar("T")

logger = logging.getLogger(__name__)


class EngineThread:
    """``ended``: when all in it is over, whichever way."""

    def __init__(self) -> None:
        self.ended: concurrent.futures.Future[None] = concurrent.futures.Future()
        self._loop = asyncio.new_event_loop()
        self._over = False
        self._died = False

    def start(self, work: Callable[[], Coroutine[Any, Any, None]], died: Callable[[], None]) -> None:
        """``died``: called in it, as the last thing, when ``work`` ended by an error."""
        threading.Thread(target=self._live, args=(work, died), name="engine").start()

    def soon(self, call: Callable[[], object]) -> None:
        """In the thread; nothing when it is over."""
        with suppress(RuntimeError):  # the loop is closed, and may have been a moment ago
            self._loop.call_soon_threadsafe(call)

    def ask(self, question: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:  # Any: what a coroutine yields
        answer = self._answer(question)
        try:
            return asyncio.run_coroutine_threadsafe(answer, self._loop)
        except RuntimeError:  # the loop is closed
            for unasked in (answer, question):
                unasked.close()
            return _refused()

    async def _answer(self, question: Coroutine[Any, Any, T]) -> T:
        if self._over:  # the loop still turns, and would close in the middle of it
            question.close()
            raise StepError(Fault(Code.ENGINE_ENDED))
        try:
            return await question
        except asyncio.CancelledError:
            if self._died:  # else the asker, or whoever leaves, wants no answer any more
                raise StepError(Fault(Code.ENGINE_ENDED)) from None
            raise

    def _live(self, work: Callable[[], Coroutine[Any, Any, None]], died: Callable[[], None]) -> None:
        try:
            with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
                runner.run(self._watched(work()))
        except Exception:  # the thread's last word: an engine that died must not die unheard
            logger.exception("the engine died")
            died()
        finally:
            self.ended.set_result(None)

    async def _watched(self, work: Coroutine[Any, Any, None]) -> None:
        """Whoever still waits for an answer when the loop ends shall get the right one."""
        try:
            await work
        except Exception:
            self._died = True
            raise
        finally:
            self._over = True


def _refused() -> concurrent.futures.Future[Any]:  # Any: there is no answer
    refused: concurrent.futures.Future[Any] = concurrent.futures.Future()
    refused.set_exception(StepError(Fault(Code.ENGINE_ENDED)))
    return refused
