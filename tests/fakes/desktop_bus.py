"""A private D-Bus, and services on it that answer as a desktop's do, each in a thread of its own."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import Proxy, open_dbus_connection

Answer = Callable[[tuple], tuple[str, tuple]]
"""The arguments of a call to the signature of the answer and the answer."""


CONFIGURATION = """<busconfig>
  <type>session</type>
  <listen>unix:tmpdir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
"""Nobody is there who could be started."""


@contextlib.contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Its address."""
    (folder / "bus.conf").write_text(CONFIGURATION.format(folder=folder))
    command = ["dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout
        yield daemon.stdout.readline().strip()
        daemon.terminate()


class Service:
    """``answers``: by the name of the method. ``calls``: what was asked, in order. ``given_away``: descriptors that are
    the caller's once they are sent."""

    def __init__(self, bus: str, name: str, answers: dict[str, Answer]) -> None:
        self.calls: list[tuple[str, tuple]] = []
        self.given_away: list[int] = []
        self._answers = answers
        self._connection = open_dbus_connection(bus, enable_fds=True)
        assert Proxy(message_bus, self._connection, timeout=5).RequestName(name) == (1,)
        self._thread = threading.Thread(target=self._serve)
        self._asked = threading.Condition()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._connection.close()

    def emit(self, path: str, interface: str, member: str, signature: str, *body: Any) -> None:
        self._connection.send(new_signal(DBusAddress(path, interface=interface), member, signature, body))

    def wait_for(self, count: int) -> None:
        """Until so many calls came."""
        with self._asked:
            assert self._asked.wait_for(lambda: len(self.calls) >= count, timeout=5), self.calls

    def _serve(self) -> None:
        with contextlib.suppress(OSError, EOFError):
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._connection.send(self._reply(message))
                    while self.given_away:
                        os.close(self.given_away.pop())

    def _reply(self, message: Message) -> Message:
        member = message.header.fields[HeaderFields.member]
        with self._asked:
            self.calls.append((member, message.body))
            self._asked.notify_all()
        answer = self._answers.get(member)
        if answer is None:
            return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
        return new_method_return(message, *answer(message.body))


class Logind(Service):
    """``held``: the locks that somebody holds now, as what they are for."""

    def __init__(self, bus: str) -> None:
        super().__init__(bus, "org.freedesktop.login1", {"Inhibit": self._inhibit})
        self._locks: list[tuple[str, str, int]] = []

    def __exit__(self, *given: object) -> None:
        super().__exit__(*given)
        for _, _, ours in self._locks:
            os.close(ours)

    def held(self) -> list[str]:
        return [f"{what} {mode}" for what, mode, ours in self._locks if not _closed(ours)]

    def sleeps(self, going: bool) -> None:
        self._prepares("Sleep", going)

    def shuts_down(self, going: bool) -> None:
        self._prepares("Shutdown", going)

    def _prepares(self, end: str, going: bool) -> None:
        self.emit("/org/freedesktop/login1", "org.freedesktop.login1.Manager", f"PrepareFor{end}", "b", going)

    def _inhibit(self, given: tuple) -> tuple[str, tuple]:
        what, _, _, mode = given
        ours, theirs = os.pipe()
        os.set_blocking(ours, False)
        self._locks.append((what, mode, ours))
        self.given_away.append(theirs)
        return "h", (theirs,)


def _closed(ours: int) -> bool:
    try:
        return os.read(ours, 1) == b""
    except BlockingIOError:
        return False
