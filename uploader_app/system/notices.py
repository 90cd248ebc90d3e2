"""Notifications with a button, and progress on the taskbar, by a Linux desktop's bus. Where there is no such service
the caller is told so and uses what it has itself."""

from __future__ import annotations

import html
from collections.abc import Callable

from jeepney import DBusAddress, HeaderFields, MatchRule, new_signal

from uploader_app.system.bus import Call, Conversation, NoBusError
from uploader_app.system.program import DESKTOP_FILE, NAME

SERVICE = Call("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "")
LAUNCHER = DBusAddress("/com/canonical/unity/launcherentry/1", interface="com.canonical.Unity.LauncherEntry")
DEFAULT = "default"
"""The key of a click on the notification itself."""


class Notices:
    """``chosen``: called on the loop with the notice's key when it, or its button, is clicked."""

    def __init__(self, talk: Conversation, chosen: Callable[[str], None]) -> None:
        self._talk = talk
        self._chosen = chosen
        self._shown: dict[int, str] = {}
        self._able: frozenset[str] | None = None

    async def show(self, title: str, text: str, *, key: str, label: str = "") -> bool:
        """False = nobody shows notices here. A later one of the same ``key`` takes the place of the earlier."""
        try:
            able = await self._abilities()
            earlier = next((id for id, its in self._shown.items() if its == key), 0)
            buttons = [DEFAULT, label or title, *([key, label] if label else [])] if "actions" in able else []
            body = html.escape(text, quote=False) if "body-markup" in able else text
            hints = {"desktop-entry": ("s", NAME)}
            notify = SERVICE.calling("Notify", "susssasa{sv}i", starts=True)
            (id,) = await self._talk.ask(notify.given("Fieldpost", earlier, NAME, title, body, buttons, hints, -1))
        except NoBusError:
            return False
        self._shown[id] = key
        return True

    async def hear(self) -> None:
        """Clicks, until cancelled. Raises NoBusError."""
        rule = MatchRule(type="signal", interface=SERVICE.interface, path=SERVICE.path)
        heard = await self._talk.signals(rule)
        while True:
            signal = await heard.get()
            id, member = signal.body[0], signal.header.fields[HeaderFields.member]
            if member == "ActionInvoked" and id in self._shown:
                self._chosen(self._shown[id])
            elif member == "NotificationClosed":
                self._shown.pop(id, None)

    async def _abilities(self) -> frozenset[str]:
        if self._able is None:
            (names,) = await self._talk.ask(SERVICE.calling("GetCapabilities", starts=True))
            self._able = frozenset(names)
        return self._able


class TaskbarProgress:
    """On docks that know Unity's launcher entries (GNOME's and KDE's among them); the others hear nothing."""

    def __init__(self, talk: Conversation) -> None:
        self._talk = talk
        self._told: tuple[float, bool] | None = None

    async def show(self, share: float, *, visible: bool) -> None:
        """``share``: from 0 to 1. Told in steps of a hundredth."""
        wanted = (round(share, 2), visible)
        if wanted == self._told:
            return
        self._told = wanted
        facts = {"progress": ("d", wanted[0]), "progress-visible": ("b", visible)}
        await self._talk.send(new_signal(LAUNCHER, "Update", "sa{sv}", (f"application://{DESKTOP_FILE}", facts)))
