"""How files come in: dropped, chosen, pasted, or opened with Fieldpost. They go to the chosen assignment, and wait
until there is one; what is dropped on another goes there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QWidget

from uploader_app.gui.bridge import Bridge
from uploader_app.gui.commands import Commands
from uploader_app.gui.models.standing import reason
from uploader_app.gui.models.targets import target
from uploader_app.gui.views.assignments.choice import AssignmentChoice
from uploader_app.gui.views.frame.asking import WindowAsker
from uploader_app.gui.views.pieces.banner import Banners, Tone
from uploader_app.gui.views.pieces.files import local_files
from uploader_app.language import mark, tr
from uploader_app.wire import Assignment

KEPT_NOTICE = mark("Choose an assignment, and the files that you opened are added to it.")


class Intake(QObject):
    def __init__(
        self,
        window: QWidget,
        bridge: Bridge,
        commands: Commands,
        choice: AssignmentChoice,
        banners: Banners,
        asker: WindowAsker,
    ) -> None:
        super().__init__(window)
        self._bridge, self._commands = bridge, commands
        self._choice, self._picker = choice, choice.picker
        self._banners, self._asker = banners, asker
        self._kept: list[str] = []
        self._picker.picked.connect(self._add_kept)

    def add(self, paths: Sequence[str]) -> None:
        if self._picker.chosen and self._bridge.account:
            self.add_to(paths, self._picker.chosen)
        elif paths:
            self._kept = [*self._kept, *paths]
            self._banners.show_notice(tr(KEPT_NOTICE))

    def add_to(self, paths: Sequence[str], assignment: Assignment) -> None:
        account = self._bridge.account
        if not paths or account is None:
            return
        if not assignment.open:
            why = tr("Nothing was added to {name}. {reason}")
            why = why.format(name=assignment.name, reason=reason(assignment, self._choice.now()))
            self._banners.show_notice(why, Tone.WARNING)
            return
        to = target(assignment, account)

        def settled(final: bool) -> None:
            self._choice.recent.use(account.site, assignment.id)
            self._commands.add(paths, to, final=final)

        self._choice.drafts.settle(assignment, to, settled)

    def paste(self, clipboard: QClipboard) -> None:
        """Files that were copied in another program."""
        self.add(local_files(clipboard.mimeData()))

    def ask_files(self) -> None:
        self._ask(self._asker.choose_files)

    def ask_folder(self) -> None:
        self._ask(self._asker.choose_folder)

    def _ask(self, choose: Callable[[Callable[[list[str]], None]], None]) -> None:
        """What is chosen goes where the person was when they began to choose."""
        chosen = self._picker.chosen
        if chosen and chosen.open:
            choose(lambda paths: self.add_to(paths, chosen))

    def _add_kept(self) -> None:
        if self._picker.chosen and self._kept:
            kept, self._kept = self._kept, []
            self._banners.take_back(tr(KEPT_NOTICE))
            self.add(kept)
