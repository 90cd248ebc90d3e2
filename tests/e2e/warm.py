"""Programs of ours as processes that start in an instant: each is a fork of one that has imported everything and opened
nothing. Importing is most of what a start costs, and the suite starts hundreds.

    process = Program("uploader_app.cli.main").start(["queue", "--json"], env)
    out, err = process.communicate(timeout=60)

``python -m tests.e2e.warm DOOR MODULE...`` is the process that forks for who holds the other end of the socket DOOR:
MODULE is whose ``main`` is called, and after it comes what else a start would import."""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Protocol

ROOT = Path(__file__).parents[2]
LONGEST_REQUEST = 128 * 1024


class Started:
    """What ``subprocess.Popen`` is to other programs. ``told``: its pid, and how it ended, a line each."""

    def __init__(self, stdout: IO[str], stderr: IO[str] | None, told: IO[bytes]) -> None:
        self.stdout = stdout
        self.stderr = stderr
        self.returncode: int | None = None
        self._told = told
        self.pid = int(told.readline())

    def poll(self) -> int | None:
        return self._ended(0)

    def wait(self, timeout: float | None = None) -> int:
        code = self._ended(timeout)
        if code is None:
            raise subprocess.TimeoutExpired(str(self.pid), timeout or 0)
        return code

    def send_signal(self, how: signal.Signals) -> None:
        if self.poll() is None:
            os.kill(self.pid, how)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def communicate(self, timeout: float | None = None) -> tuple[str, str]:
        """What it still says until it has ended. It is ended when it takes longer."""
        with ExitStack() as stack:
            said = [stack.enter_context(one) for one in (self.stdout, self.stderr) if one]
            threads = stack.enter_context(ThreadPoolExecutor(len(said)))
            stack.callback(self.kill)
            texts = [threads.submit(one.read) for one in said]
            self.wait(timeout)
        out, *err = [text.result() for text in texts]
        return out, "".join(err)

    def _ended(self, timeout: float | None) -> int | None:
        if self.returncode is None and select.select([self._told], [], [], timeout)[0]:
            self.returncode = os.waitstatus_to_exitcode(int(self._told.readline()))
            self._told.close()
        return self.returncode


Running = Started | subprocess.Popen[str]


class Starts(Protocol):
    def start(self, words: Sequence[str], env: Mapping[str, str], *, stderr: IO[bytes]) -> Running: ...


class FromNothing:
    """As people start it."""

    def __init__(self, module: str) -> None:
        self._command = [sys.executable, "-m", module]

    def start(self, words: Sequence[str], env: Mapping[str, str], *, stderr: IO[bytes]) -> subprocess.Popen[str]:
        command = [*self._command, *words]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stderr, text=True, env=env)


class Program:
    def __init__(self, *modules: str) -> None:
        self._modules = modules
        self._door: socket.socket | None = None

    def start(
        self, words: Sequence[str], env: Mapping[str, str], *, text: str = "", stderr: IO[bytes] | None = None
    ) -> Started:
        """``text``: what it reads. ``stderr``: a file, else a pipe."""
        with ExitStack() as stack:
            stdin = stack.enter_context(TemporaryFile("w+", encoding="utf-8"))
            stdin.write(text)
            stdin.seek(0)
            out, their_out = piped(stack)
            told, their_told = piped(stack)
            err, their_err = (None, stderr.fileno()) if stderr else piped(stack)
            request = json.dumps([list(words), dict(env), str(Path.cwd())]).encode()
            socket.send_fds(self._forker(env), [request], [stdin.fileno(), their_out, their_err, their_told])
        return Started(os.fdopen(out), None if err is None else os.fdopen(err), os.fdopen(told, "rb", buffering=0))

    def run(
        self, words: Sequence[str], env: Mapping[str, str], *, text: str = "", timeout: float = 120
    ) -> subprocess.CompletedProcess[str]:
        process = self.start(words, env, text=text)
        out, err = process.communicate(timeout)
        return subprocess.CompletedProcess(words, process.wait(), out, err)

    def _forker(self, env: Mapping[str, str]) -> socket.socket:
        """It ends when our end of its door is gone."""
        if self._door is None:
            self._door, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            with theirs:
                command = [sys.executable, "-m", "tests.e2e.warm", str(theirs.fileno()), *self._modules]
                forker = subprocess.Popen(
                    command, stdin=subprocess.DEVNULL, env=env, cwd=ROOT, pass_fds=[theirs.fileno()]
                )
            atexit.register(forker.wait)
            atexit.register(self._door.close)
        return self._door


def piped(stack: ExitStack) -> tuple[int, int]:
    """Our end, and theirs, which is ours only until they have it."""
    ours, theirs = os.pipe()
    stack.callback(os.close, theirs)
    return ours, theirs


# -- the process that forks ----------------------------------------------------------------------


def fork_for(door: socket.socket, main: Callable[[Sequence[str]], int]) -> int:
    while True:
        request, ends, _, _ = socket.recv_fds(door, LONGEST_REQUEST, 4)
        with suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass  # keepers that are done
        if not request:
            return 0
        if os.fork() == 0:
            door.close()
            return kept(main, request, ends)
        for end in ends:
            os.close(end)


def kept(main: Callable[[Sequence[str]], int], request: bytes, ends: list[int]) -> int:
    """The keeper waits for the program, and tells how it ended."""
    *ours, told = ends
    pid = os.fork()
    if pid == 0:
        os.close(told)
        return begun(main, *json.loads(request), ours)
    for end in ours:
        os.close(end)
    os.write(told, b"%d\n" % pid)
    os.write(told, b"%d\n" % os.waitpid(pid, 0)[1])
    os._exit(0)


def begun(
    main: Callable[[Sequence[str]], int], words: Sequence[str], env: Mapping[str, str], folder: str, ours: list[int]
) -> int:
    for number, end in enumerate(ours):
        os.dup2(end, number)
        os.close(end)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(env)
    sys.argv[1:] = words
    return main(words)


if __name__ == "__main__":
    door, program, *more = sys.argv[1:]
    calls = importlib.import_module(program).main
    for module in more:
        importlib.import_module(module)
    gc.freeze()
    sys.exit(fork_for(socket.socket(fileno=int(door)), calls))
