"""Joins the history, the receipts and the player with what knows about them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Upload
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.history import HistoryModel
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.banner import Banners, Tone
from uploader_app.gui.views.pieces.dialogs import Withdraw, withdraw_question
from uploader_app.gui.views.pieces.saving import ask_place, written
from uploader_app.gui.views.records.history import HistoryPage
from uploader_app.gui.views.records.receipt import ReceiptDialog
from uploader_app.language import tr

if TYPE_CHECKING:
    from uploader_app.gui.views.records.player import PlayerPage


class Keeping(QObject):
    """``asked_player``: show it. ``withdrew``: something was taken back at the site."""

    asked_player = Signal()
    withdrew = Signal()

    def __init__(
        self,
        window: QWidget,
        bridge: Bridge,
        pages: tuple[HistoryModel, HistoryPage, Callable[[], PlayerPage]],
        theme: Theme,
        banners: Banners,
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._theme, self._banners = window, bridge, theme, banners
        self._model, self._page, self._player = pages
        self._watched: Upload | None = None
        page = self._page
        page.asked_receipt.connect(self.show_receipt)
        page.asked_watch.connect(self.watch)
        page.asked_delete.connect(self.ask_withdrawal)
        page.asked_forget.connect(self._forget)

    # -- receipts -----------------------------------------------------------------------------------

    def show_receipt(self, upload: Upload) -> None:
        if upload.receipt is None:
            return
        dialog = ReceiptDialog(self._theme, upload, self._window)
        dialog.asked_save.connect(partial(self._ask_place, dialog))
        dialog.open()

    def _ask_place(self, above: ReceiptDialog, upload: Upload) -> None:
        assert upload.receipt

        def keep(path: Path) -> None:
            above.accept()  # whether it is saved is said in the window behind it
            self.save(upload, path)

        ask_place(above, tr("Save the receipt"), f"{upload.receipt.number}.pdf", keep)

    def save(self, upload: Upload, path: Path) -> None:
        """The receipt as a PDF, at this path."""
        self._bridge.ask(self._written(upload, path), self._saved, self._say)

    async def _written(self, upload: Upload, path: Path) -> str:
        return await written(path, await self._bridge.records.paper(upload))

    def _saved(self, name: str) -> None:
        self._banners.show_notice(tr("The receipt is saved as {name}.").format(name=words.name(name)))

    # -- watching -----------------------------------------------------------------------------------

    def watch(self, upload: Upload) -> None:
        player = self._player()
        if self._watched is None:
            player.asked_again.connect(self._watch_again)
        self._watched = upload
        player.expect(upload.name)
        self.asked_player.emit()
        refused = partial(self._not_played, upload)
        self._bridge.ask(self._bridge.records.watch(upload), partial(self._play, upload), refused)

    def _watch_again(self) -> None:
        assert self._watched, "asked by the player, which was given something to play"
        self.watch(self._watched)

    def _play(self, upload: Upload, address: str) -> None:
        if upload is self._watched:
            self._player().play(address)

    def _not_played(self, upload: Upload, fault: Fault) -> None:
        if upload is self._watched:
            self._player().refuse(_unplayed(fault))

    # -- taking back --------------------------------------------------------------------------------

    def ask_withdrawal(self, upload: Upload) -> None:
        question = withdraw_question(self._theme, upload, self._window)
        question.answered.connect(lambda answer: self._withdraw(upload) if answer == Withdraw.DELETE else None)
        question.open()

    def _withdraw(self, upload: Upload) -> None:
        self._bridge.ask(self._bridge.records.withdraw(upload), partial(self._withdrawn, upload), self._say)

    def _withdrawn(self, upload: Upload, _: None) -> None:
        self._model.take_out(upload.id)
        text = tr("{name} is deleted at the site and no longer in your submission. Your own file is untouched.")
        self._banners.show_notice(text.format(name=words.name(upload.name)))
        self.withdrew.emit()

    def _forget(self, upload: Upload) -> None:
        self._bridge.ask(self._bridge.records.forget(upload.id), lambda _: self._model.take_out(upload.id), self._say)

    def _say(self, fault: Fault) -> None:
        self._banners.show_notice(words.about(fault).text, Tone.WARNING)


def _unplayed(fault: Fault) -> str:
    if fault.code in (Code.NET_DOWN, Code.NET_STALLED):
        return tr("There is no connection to the site now. Nothing is wrong with what was handed in.")
    return words.about(fault).text
