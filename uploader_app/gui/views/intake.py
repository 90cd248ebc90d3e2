"""How files come in: dropped, chosen, pasted, or opened with Fieldpost. They go to the chosen assignment, and wait
until there is one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from uploader_app.gui.bridge import Bridge
from uploader_app.gui.commands import Commands
from uploader_app.gui.views.asking import WindowAsker
from uploader_app.gui.views.banner import Banners
from uploader_app.gui.views.picker import AssignmentPicker
from uploader_app.gui.views.texts import tr

KEPT_NOTICE = "Choose an assignment, and the files that you opened are added to it."


class Intake(QObject):
    def __init__(
        self,
        window: QWidget,
        bridge: Bridge,
        commands: Commands,
        picker: AssignmentPicker,
        banners: Banners,
        asker: WindowAsker,
    ) -> None:
        super().__init__(window)
        self._bridge, self._commands, self._picker = bridge, commands, picker
        self._banners, self._asker = banners, asker
        self._kept: list[str] = []
        picker.picked.connect(self._add_kept)

    def add(self, paths: Sequence[str]) -> None:
        if self._picker.chosen and self._bridge.account:
            self._commands.add(paths, self._picker.chosen, self._bridge.account)
        elif paths:
            self._kept = [*self._kept, *paths]
            self._banners.show_notice(tr(KEPT_NOTICE))

    def ask_files(self) -> None:
        if self._picker.chosen:
            self._asker.choose_files(self.add)

    def ask_folder(self) -> None:
        if self._picker.chosen:
            self._asker.choose_folder(self.add)

    def _add_kept(self) -> None:
        if self._picker.chosen and self._kept:
            kept, self._kept = self._kept, []
            self._banners.take_back(tr(KEPT_NOTICE))
            self.add(kept)
