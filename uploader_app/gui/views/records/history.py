"""The page with everything that was handed in: searched, and what can be done with one of it. It tells what is wanted
and does nothing itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain.faults import Fault
from uploader_app.domain.upload import Upload
from uploader_app.gui.models.history import UPLOAD_ROLE, HistoryModel
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.announce import announce
from uploader_app.gui.views.pieces.emptiness import Emptiness
from uploader_app.gui.views.pieces.gutter import GutteredList
from uploader_app.gui.views.pieces.menu import Menu
from uploader_app.gui.views.pieces.parts import fill, label, search_field, spaced
from uploader_app.gui.views.pieces.wordy_button import WordyButton
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
        self._list = GutteredList()
        self._nothing = Emptiness(theme)
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._acts = [
            self._act(tr("Receipt…"), "receipt", "Return", self.asked_receipt.emit),
            self._act(tr("Watch"), "play", "Ctrl+W", self.asked_watch.emit),
            self._act(tr("Delete the video…"), "trash", "", self.asked_delete.emit),
            self._act(tr("Remove from the list"), "close", "Del", self.asked_forget.emit),
        ]
        self._head = QWidget()
        self._buttons = [self._button(act) for act in self._acts]
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

    # -- the room there is ------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_words(on=True)
        self._show_words(on=self._row.sizeHint().width() <= self._head.width())

    def _show_words(self, *, on: bool) -> None:
        for one in self._buttons:
            one.show_words(on=on)

    # -- what is told -----------------------------------------------------------------------------

    def _loaded(self) -> None:
        sought = bool(self._search.text().strip())
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._list)
        elif sought:
            nothing = tr("Nothing that was handed in has these words.")
            self._say("search", "", nothing)
            announce(self, nothing)
        else:
            hint = tr("What you hand in stands here with its receipt, also when the list of uploads is cleared.")
            self._say("history", tr("Nothing is handed in yet"), hint)
        self._show_search(on=sought or self._model.rowCount() > 0)
        self._suit()

    def _show_search(self, *, on: bool) -> None:
        if not on and self._search.hasFocus():
            self.setFocus()  # else it would go to what happens to come next
        self._search.setVisible(on)

    def _failed(self, fault: Fault) -> None:
        self._say("alert", "", words.about(fault).text)
        self._suit()

    def _say(self, icon: str, title: str, hint: str) -> None:
        self._nothing.say(icon, title, hint)
        self._stack.setCurrentWidget(self._nothing)

    def _suit(self) -> None:
        self._head.setVisible(self._stack.currentWidget() is self._list)
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

    def _button(self, act: QAction) -> WordyButton:
        made = WordyButton(self._theme, act.objectName(), act.text())
        made.clicked.connect(act.trigger)
        act.enabledChanged.connect(made.setEnabled)
        return made

    def _dress_list(self, now: Callable[[], float]) -> None:
        self._list.setModel(self._model)
        self._list.setItemDelegate(HistoryDelegate(self._theme, now, self._list))
        self._list.setUniformItemSizes(True)
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
        menu = Menu(self._theme, self._list)
        menu.addActions(self._acts)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._list.viewport().mapToGlobal(where))

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._list)
        self._row = spaced(QHBoxLayout(self._head), tokens.XS)
        fill(self._row, label(tr("History"), self._theme, scale=tokens.HEADING, bold=True), None, *self._buttons)
        fill(self._row, tokens.GUTTER - tokens.FLAT)
        # What can be done goes without its words before it makes the window wider.
        self._head.setMinimumWidth(1)
        listed = spaced(QVBoxLayout(), tokens.XS)
        fill(listed, self._head, self._stack)
        above = spaced(QHBoxLayout(), 0)
        fill(above, self._search, tokens.GUTTER)
        page = spaced(QVBoxLayout(), tokens.M)
        page.setContentsMargins(0, tokens.L, 0, tokens.S)
        fill(page, above, listed)
        page.setStretch(1, 1)
        fill(spaced(QHBoxLayout(self), 0), tokens.L, page, tokens.L - tokens.GUTTER)
