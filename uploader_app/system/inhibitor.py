"""A lock of logind's: while it is held the computer does not fall asleep, or waits a moment before it does."""

from __future__ import annotations

import os

from jeepney.io import blocking

from uploader_app.system.bus import BROKEN, Call, NoBusError, answered

LOGIND = Call("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "Inhibit", "ssss")


class Inhibitor:
    """``what``: like "sleep:idle". ``mode``: "block" or "delay". The end of the program releases it too."""

    def __init__(self, what: str, why: str, mode: str, bus: str = "SYSTEM") -> None:
        self._call = LOGIND.given(what, "Fieldpost", why, mode)
        self._bus = bus
        self._descriptors: list[int] = []
        self._ended = False

    def take(self) -> None:
        """Blocks. Raises NoBusError."""
        try:
            with blocking.open_dbus_connection(self._bus, enable_fds=True) as connection:
                (descriptor,) = answered(connection, self._call)
                self._descriptors.append(descriptor.to_raw_fd())
        except BROKEN as error:
            raise NoBusError(type(error).__name__) from error
        if self._ended:
            self.release()

    def release(self) -> None:
        while self._descriptors:
            os.close(self._descriptors.pop())

    def end(self) -> None:
        """Release it for good, also when somebody is still about to take it in another thread."""
        self._ended = True
        self.release()
