"""The speed that counts now, and the menu which changes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QPushButton

from uploader_app import words
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.menu import Menu
from uploader_app.language import tr

LIMITS = (10_000_000, 3_000_000, 1_000_000)
"""Bytes per second, as on the page of settings."""
HOUR_S = 3600
POLICY = "policy"
"""Who chose a setting that nobody here can change."""


class SpeedButton(QPushButton):
    def __init__(self, theme: Theme, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__()
        self._bridge, self._now = bridge, now
        self.setProperty("role", "flat")
        menu = Menu(theme, self)
        self._group = QActionGroup(menu)
        self.limits = {limit: self._limit(menu, limit) for limit in (0, *LIMITS)}
        menu.addSeparator()
        self.full = _added(menu, tr("Full speed for an hour"))
        self.full.triggered.connect(lambda: self._hasten(self._now() + HOUR_S))
        self.back = _added(menu, tr("Back to the limit"))
        self.back.triggered.connect(lambda: self._hasten(0.0))
        self.setMenu(menu)
        self.show_speed()
        theme.dress(self, "speed", "muted")

    def show_speed(self) -> None:
        """What counts now."""
        counts, until, settings = self._bridge.speed_limit, self._bridge.full_until, self._bridge.settings
        full = until > self._now()
        for limit, action in self.limits.items():
            action.setChecked(limit == settings.limit_rate)
            action.setEnabled(settings.sources.get("limit_rate") != POLICY)
        self.full.setVisible(not full)
        self.full.setEnabled(counts > 0)
        self.back.setVisible(full)
        ends = words.hour(until, self._now())
        text = tr("Full speed until {time}").format(time=ends) if full else _limited(counts)
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(tr("Speed: {limit}").format(limit=text))

    def _limit(self, menu: Menu, limit: int) -> QAction:
        action = _added(menu, _limited(limit))
        action.setCheckable(True)
        self._group.addAction(action)
        action.triggered.connect(lambda: self._choose(limit))
        return action

    def _choose(self, limit: int) -> None:
        """As on the page of settings: it is kept."""
        self._bridge.change("limit_rate", limit, lambda _: self.show_speed(), lambda _: self.show_speed())

    def _hasten(self, until: float) -> None:
        self._bridge.full_speed(until)
        self.show_speed()


def _added(menu: Menu, text: str) -> QAction:
    # One that Qt itself makes may be taken for an older one that stood at the same place in memory.
    action = QAction(text, menu)
    menu.addAction(action)
    return action


def _limited(rate: float) -> str:
    return tr("At most {speed}").format(speed=words.speed(rate)) if rate else tr("No limit")
