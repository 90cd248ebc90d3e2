"""Everything that can be chosen from a menu or by a key, in one place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from uploader_app import words
from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.commands import PAUSABLE
from uploader_app.gui.theme.theme import Scheme
from uploader_app.gui.views.texts import tr
from uploader_app.words import Action

CHOOSABLE = frozenset({Status.FAILED, Status.PAUSED, Status.WAITING})


class Actions:
    """``window`` owns the keys that work everywhere, ``queue`` those that work on chosen uploads."""

    def __init__(self, window: QWidget, queue: QWidget) -> None:
        self._window, self._queue = window, queue
        self.add_files = self._everywhere(tr("Add files…"), "Ctrl+O")
        self.add_folder = self._everywhere(tr("Add folder…"), "Ctrl+Shift+O")
        self.pause_all = self._everywhere(tr("Pause all uploads"), "Ctrl+P")
        self.resume_all = self._everywhere(tr("Resume all uploads"), "Ctrl+Shift+P")
        self.clear_finished = self._everywhere(tr("Clear finished"), "Ctrl+Shift+Delete")
        self.quit = self._everywhere(tr("Quit Fieldpost"), "Ctrl+Q")
        self.toggle = self._on_chosen(tr("Pause"), "Space")
        self.retry = self._on_chosen(tr("Try again"), "Ctrl+R")
        self.start_again = self._on_chosen(tr("Start again"), "")
        self.choose_file = self._on_chosen(tr("Choose another file…"), "")
        self.details = self._on_chosen(tr("Details"), "Ctrl+I")
        self.remove = self._on_chosen(tr("Remove…"), "Del")

    def everywhere(self) -> list[QAction]:
        """For the menu of the tray."""
        return [self.pause_all, self.resume_all, self.quit]

    def main_menu(self, scheme: Scheme, chosen: Callable[[Scheme], None]) -> QMenu:
        menu = QMenu(self._window)
        menu.addActions([self.add_files, self.add_folder])
        menu.addSeparator()
        menu.addActions([self.pause_all, self.resume_all, self.clear_finished])
        menu.addSeparator()
        looks = menu.addMenu(tr("Appearance"))
        group = QActionGroup(menu)
        for one, title in ((Scheme.SYSTEM, "Like the system"), (Scheme.LIGHT, "Light"), (Scheme.DARK, "Dark")):
            look = group.addAction(looks.addAction(tr(title)))
            look.setCheckable(True)
            look.setChecked(one is scheme)
            look.triggered.connect(lambda _=False, to=one: chosen(to))
        menu.addSeparator()
        menu.addAction(self.quit)
        return menu

    def context_menu(self) -> QMenu:
        menu = QMenu(self._queue)
        menu.addActions([self.toggle, self.retry, self.start_again, self.choose_file])
        menu.addSeparator()
        menu.addAction(self.details)
        menu.addSeparator()
        menu.addAction(self.remove)
        return menu

    def suit(self, chosen: Sequence[Upload]) -> None:
        """Offer what makes sense for the chosen uploads."""
        pausable = any(upload.status in PAUSABLE for upload in chosen)
        paused = any(upload.status is Status.PAUSED for upload in chosen)
        one = chosen[0] if len(chosen) == 1 else None
        self.toggle.setText(tr("Pause") if pausable or not paused else tr("Resume"))
        self.toggle.setEnabled(pausable or paused)
        self.retry.setEnabled(any(upload.status in (Status.WAITING, Status.FAILED) for upload in chosen))
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
        action = QAction(text, self._queue)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._queue.addAction(action)
        return action


def primary(upload: Upload, now: float) -> Action:
    """What the row's own button does when the sentence has one."""
    return words.explain(upload, now).action
