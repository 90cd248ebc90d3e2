"""Everything that can be chosen from a menu or by a key, in one place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from uploader_app import words
from uploader_app.domain.faults import Code
from uploader_app.domain.messages import Hold
from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.commands import PAUSABLE
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.frame.hints import Hints
from uploader_app.gui.views.pieces.menu import Menu
from uploader_app.gui.views.queue.actions import QueueActions, on_chosen
from uploader_app.language import tr
from uploader_app.words import Action

CHOOSABLE = frozenset({Status.FAILED, Status.PAUSED, Status.WAITING})


class Actions:
    """``window`` owns the keys that work everywhere, ``queue`` those that work on chosen uploads."""

    def __init__(self, theme: Theme, window: QWidget, queue: QWidget) -> None:
        self._theme, self._window, self._queue = theme, window, queue
        Hints(window)
        self.add_files = self._everywhere(tr("Add files…"), "Ctrl+O")
        self.add_folder = self._everywhere(tr("Add folder…"), "Ctrl+Shift+O")
        self.paste = self._everywhere(tr("Paste files"), "Ctrl+V")
        self.refresh = self._everywhere(tr("Renew the list of assignments"), "F5")
        self.pause_all = self._everywhere(tr("Pause all uploads"), "Ctrl+P")
        self.resume_all = self._everywhere(tr("Resume all uploads"), "Ctrl+Shift+P")
        self.clear_finished = self._everywhere(tr("Clear finished"), "Ctrl+Shift+Delete")
        self.settings = self._everywhere(tr("Settings…"), "Ctrl+,")
        self.quit = self._everywhere(tr("Quit Fieldpost"), "Ctrl+Q")
        self.of_queue = QueueActions(queue)
        self.toggle = self._on_chosen(tr("Pause"), "Space")
        self.retry = self._on_chosen(tr("Try again"), "Ctrl+R")
        self.start_again = self._on_chosen(tr("Start again"), "")
        self.choose_file = self._on_chosen(tr("Choose another file…"), "")
        self.details = self._on_chosen(tr("Details"), "Ctrl+I")
        self.remove = self._on_chosen(tr("Remove…"), "Del")

    def everywhere(self, *more: QAction) -> list[QAction]:
        """For the menu of the tray."""
        return [self.pause_all, self.resume_all, *more, self.quit]

    def main_menu(self) -> Menu:
        menu = Menu(self._theme, self._window)
        menu.addActions([self.add_files, self.add_folder, self.paste])
        menu.addSeparator()
        menu.addAction(self.refresh)
        menu.addSeparator()
        menu.addActions([self.pause_all, self.resume_all, self.clear_finished])
        menu.addSeparator()
        menu.addAction(self.settings)
        menu.addSeparator()
        menu.addAction(self.quit)
        return menu

    def context_menu(self) -> Menu:
        menu = Menu(self._theme, self._queue)
        more = self.of_queue
        menu.addActions([self.toggle, self.retry, *more.what_goes()])
        menu.addSeparator()
        menu.addMenu(more.order_menu(menu))
        menu.addActions(more.where_to())
        menu.addSeparator()
        menu.addActions([self.start_again, self.choose_file])
        menu.addSeparator()
        menu.addActions([self.details, *more.file()])
        menu.addSeparator()
        menu.addAction(self.remove)
        return menu

    def suit(self, chosen: Sequence[Upload], holds: Mapping[Hold, float] = words.FREE) -> None:
        """Offer what makes sense for the chosen uploads."""
        self.of_queue.suit(chosen, holds)
        pausable = any(upload.status in PAUSABLE for upload in chosen)
        paused = any(upload.status is Status.PAUSED for upload in chosen)
        one = chosen[0] if len(chosen) == 1 else None
        self.toggle.setText(tr("Pause") if pausable or not paused else tr("Resume"))
        self.toggle.setEnabled(pausable or paused)
        self.retry.setEnabled(any(upload.status in (Status.WAITING, Status.FAILED) for upload in chosen))
        self.retry.setText(_again(chosen))
        self.start_again.setEnabled(one is not None and one.status in CHOOSABLE)
        self.choose_file.setEnabled(one is not None and one.status in CHOOSABLE)
        self.details.setEnabled(one is not None)
        self.remove.setEnabled(bool(chosen))
        self.remove.setText(tr("Remove…") if any(upload.live for upload in chosen) else tr("Remove"))

    def _everywhere(self, text: str, keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcut(QKeySequence(keys))
        self._window.addAction(action)
        return action

    def _on_chosen(self, text: str, keys: str) -> QAction:
        return on_chosen(self._queue, text, keys)


def _again(chosen: Sequence[Upload]) -> str:
    failed = [upload for upload in chosen if upload.status is Status.FAILED]
    if failed and all(upload.fault and upload.fault.code is Code.FILE_TWIN for upload in failed):
        return words.label(Action.SEND_AS_WELL)
    return tr("Try again") if failed or not chosen else tr("Try now")


def possible(menu: Menu) -> Menu:
    """Of a menu what can be done now, which is the half of its lines."""
    owner = menu.parentWidget()
    assert owner
    made = Menu(menu.theme, owner)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.addActions([action for action in menu.actions() if action.isEnabled()])
    return made
