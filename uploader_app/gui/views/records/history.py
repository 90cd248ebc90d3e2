"""The page with everything that was handed in: searched, and what can be done with one of it. It tells what is wanted
and does nothing itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain.faults import Fault
from uploader_app.domain.upload import Upload
from uploader_app.gui.models.history import UPLOAD_ROLE, HistoryModel
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.parts import action_button, fill, label, search_field, spaced
from uploader_app.gui.views.records.history_row import HistoryDelegate
from uploader_app.language import tr

TYPED_MS = 150
"""After the last sign, before it is looked for."""


class HistoryPage(QWidget):
    """Each signal carries the chosen Upload. ``asked_delete``: from the site, and out of the submission;
    ``asked_forget``: out of this list only."""

    asked_receipt = Signal(object)
    asked_watch = Signal(object)
    asked_delete = Signal(object)
    asked_forget = Signal(object)

    def __init__(self, model: HistoryModel, theme: Theme, now: Callable[[], float]) -> None:
        super().__init__()
        self._model, self._theme = model, theme
        self._search = search_field(tr("Search by file, assignment or receipt"), tr("Search what was handed in"))
        self._list = QListView()
        self._word = label("", theme, tone="muted")
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._acts = [
            self._act(tr("Receipt…"), "receipt", "Return", self.asked_receipt.emit),
            self._act(tr("Watch"), "play", "Ctrl+W", self.asked_watch.emit),
            self._act(tr("Delete the video…"), "trash", "", self.asked_delete.emit),
            self._act(tr("Remove from the list"), "close", "Del", self.asked_forget.emit),
        ]
        self._dress_list(now)
        self._dress_search()
        self._arrange()
        model.loaded.connect(self._loaded)
        model.failed.connect(self._failed)
        self._suit()

    def open(self) -> None:
        """Read it anew: something may have been handed in since."""
        self._seek()
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> Upload | None:
        upload = self._list.currentIndex().data(UPLOAD_ROLE)
        return upload if isinstance(upload, Upload) else None

    # -- what is told -----------------------------------------------------------------------------

    def _loaded(self) -> None:
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._list)
        elif self._search.text().strip():
            self._say(tr("Nothing that was handed in has these words."))
        else:
            self._say(tr("What you hand in stands here with its receipt, also when the list of uploads is cleared."))
        self._suit()

    def _failed(self, fault: Fault) -> None:
        self._say(words.about(fault).text)
        self._suit()

    def _say(self, text: str) -> None:
        self._word.setText(text)
        self._stack.setCurrentWidget(self._words)

    def _suit(self) -> None:
        chosen = self._stack.currentWidget() is self._list and self.chosen is not None
        for act in self._acts:
            act.setEnabled(chosen)

    # -- joins ------------------------------------------------------------------------------------

    def _act(self, text: str, icon: str, keys: str, do: Callable[[Upload], object]) -> QAction:
        act = QAction(text, self._list)
        act.setObjectName(icon)
        act.setShortcut(QKeySequence(keys))
        act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        act.triggered.connect(lambda: do(self.chosen) if self.chosen else None)
        self._list.addAction(act)
        return act

    def _dress_list(self, now: Callable[[], float]) -> None:
        self._list.setModel(self._model)
        self._list.setItemDelegate(HistoryDelegate(self._theme, now, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setAccessibleName(tr("Handed in"))
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._open_menu)
        self._list.doubleClicked.connect(self._open_receipt)
        self._list.selectionModel().currentChanged.connect(self._suit)
        self._theme.changed.connect(self._list.scheduleDelayedItemsLayout)

    def _dress_search(self) -> None:
        self._search.textChanged.connect(self._wait_for_more)
        self._typed.timeout.connect(self._seek)

    def _open_receipt(self) -> None:
        self._acts[0].trigger()

    def _wait_for_more(self) -> None:
        self._typed.start()

    def _seek(self) -> None:
        self._model.search(self._search.text().strip())

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self._list)
        menu.addActions(self._acts)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._list.viewport().mapToGlobal(where))

    def _arrange(self) -> None:
        self._word.setWordWrap(True)
        self._word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = QWidget()
        fill(spaced(QVBoxLayout(self._words), 0), None, self._word, None)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._words)
        self._stack.addWidget(self._list)
        row = spaced(QHBoxLayout(), tokens.S)
        fill(row, *(action_button(self._theme, act, act.objectName()) for act in self._acts), None)
        page = spaced(QVBoxLayout(self), tokens.M, margin=tokens.L)
        fill(page, label(tr("History"), self._theme, scale=tokens.HEADING, bold=True), self._search, row, self._stack)
        page.setStretch(3, 1)
