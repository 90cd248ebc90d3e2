"""Asks the worker's process. It is started when there is something to ask, serves one question after the other, and
is killed when a film keeps it too long; the next question starts another."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import subprocess
import sys
from asyncio.subprocess import Process
from collections.abc import Callable, Sequence
from typing import Any

from uploader_app.media.start import LOW_OPTION

logger = logging.getLogger(__name__)

START_SECONDS = 20.0
QUIET: dict[str, Any] = {}  # Any: what a process is started with
LOW: dict[str, Any] = {}  # Any: as above
if sys.platform == "win32":
    QUIET = {"creationflags": subprocess.CREATE_NO_WINDOW}
    LOW = {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS}

Answer = dict[str, Any]  # Any: JSON


class HelperGoneError(Exception):
    """The worker died or was too slow: it is the file's doing. ``slow``: it would be again."""

    def __init__(self, *, slow: bool) -> None:
        super().__init__("too slow" if slow else "died")
        self.slow = slow


class NoHelperError(Exception):
    """No worker starts on this computer."""


def _nothing(_: float) -> None:
    pass


class Helper:
    """``low``: whatever else runs on this computer goes first."""

    def __init__(self, command: Sequence[str], *, low: bool = False) -> None:
        self._command = [*command, LOW_OPTION] if low else command
        self._start = LOW if low else QUIET
        self._process: Process | None = None
        self._turn = asyncio.Lock()
        self._missing = False

    async def ask(
        self,
        question: dict[str, Any],
        seconds: float,
        on_done: Callable[[float], None] = _nothing,  # Any: JSON
    ) -> Answer:
        """``seconds``: how long it may be silent. Raises HelperGoneError, NoHelperError."""
        async with self._turn:
            process = await self._running()
            try:
                return await self._answer(process, question, seconds, on_done)
            except (TimeoutError, OSError, ValueError) as error:
                await self._end()
                raise HelperGoneError(slow=isinstance(error, TimeoutError)) from error
            except asyncio.CancelledError:
                await self._end()
                raise

    async def close(self) -> None:
        async with self._turn:
            await self._end()

    async def _answer(
        self, process: Process, question: dict[str, Any], seconds: float, on_done: Callable[[float], None]
    ) -> Answer:
        assert process.stdin
        process.stdin.write(json.dumps(question).encode() + b"\n")
        await process.stdin.drain()
        while True:
            answer = await _line(process, seconds)
            if "done" not in answer:
                return answer
            on_done(answer["done"])

    async def _running(self) -> Process:
        if self._process and self._process.returncode is None:
            return self._process
        if self._missing:
            raise NoHelperError
        await self._end()
        try:
            self._process = await asyncio.create_subprocess_exec(
                *self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **self._start
            )
            await _line(self._process, START_SECONDS)
        except (OSError, ValueError, TimeoutError) as error:
            await self._end()
            self._missing = True
            logger.warning("films are not looked into, because the worker does not start")
            raise NoHelperError from error
        except asyncio.CancelledError:
            await self._end()
            raise
        return self._process

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


async def _line(process: Process, seconds: float) -> Answer:
    """Raises ValueError where the process ended instead."""
    assert process.stdout
    async with asyncio.timeout(seconds):
        answer: Answer = json.loads(await process.stdout.readline())
    return answer
