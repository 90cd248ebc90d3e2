"""The pages beside the uploads: the history with its receipts, the player, the settings. Each is made when it is first
seen: who only hands in a video waits for none of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from uploader_app.domain.upload import Upload
from uploader_app.gui.bridge import Bridge, Failed
from uploader_app.gui.models.history import HistoryModel
from uploader_app.gui.models.uploads import Clock
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.frame.pages import Page, Pages
from uploader_app.gui.views.pieces.banner import Banners
from uploader_app.gui.views.records.history import HistoryPage
from uploader_app.gui.views.records.keeping import Keeping
from uploader_app.gui.views.settings.choosing import Choosing
from uploader_app.gui.views.settings.page import SettingsPage
from uploader_app.gui.views.settings.system_rows import SystemRows

if TYPE_CHECKING:
    from uploader_app.gui.views.records.player import PlayerPage


class OtherPages(QObject):
    """``withdrew``: something was taken back at the site."""

    withdrew = Signal()

    def __init__(
        self, window: QWidget, bridge: Bridge, pages: Pages, theme: Theme, clock: Clock, banners: Banners
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._pages = window, bridge, pages
        self._theme, self._clock, self._banners = theme, clock, banners
        pages.promise(Page.HISTORY, lambda: self.history)
        pages.promise(Page.SETTINGS, lambda: self.settings)
        pages.promise(Page.PLAYER, lambda: self.player)
        pages.turned.connect(self._turned)

    @cached_property
    def history(self) -> HistoryPage:
        return HistoryPage(self._past, self._theme, self._clock.wall)

    @cached_property
    def player(self) -> PlayerPage:
        from uploader_app.gui.views.records.player import PlayerPage

        made = PlayerPage(self._theme)
        made.left.connect(partial(self._pages.go, Page.HISTORY))
        return made

    @cached_property
    def settings(self) -> SettingsPage:
        made = SettingsPage(self._theme)
        made.left.connect(partial(self._pages.go, Page.UPLOADS))
        self.system_rows = SystemRows(self._bridge, made, self._theme)
        self.choosing = Choosing(self._window, self._bridge, made, self._theme, self._banners)
        return made

    @cached_property
    def keeping(self) -> Keeping:
        pages = (self._past, self.history, lambda: self.player)
        made = Keeping(self._window, self._bridge, pages, self._theme, self._banners)
        made.asked_player.connect(partial(self._pages.go, Page.PLAYER))
        made.withdrew.connect(self.withdrew)
        return made

    @cached_property
    def _past(self) -> HistoryModel:
        return HistoryModel(self._ask, self._clock.wall, self)

    def _turned(self, page: Page) -> None:
        if page is Page.SETTINGS:
            self.settings.show_settings(self._bridge.settings)
            self.system_rows.show_state()
        if page is Page.HISTORY:
            assert self.keeping
            self.history.open()
        if page is not Page.PLAYER and "player" in self.__dict__:
            self.player.stop()

    def _ask(
        self, text: str, after: Upload | None, limit: int, done: Callable[[list[Upload]], None], failed: Failed
    ) -> None:
        self._bridge.ask(self._bridge.records.history(text, after, limit), done, failed)
