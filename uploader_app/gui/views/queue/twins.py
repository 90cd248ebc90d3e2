"""Says that a file was not taken because it goes to the same assignment already, and shows where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QObject

from uploader_app import words
from uploader_app.domain.upload import Upload
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.views.pieces.banner import Banners, Tone
from uploader_app.gui.views.queue.rows import QueueView
from uploader_app.language import count, tr


class Twins(QObject):
    def __init__(self, bridge: Bridge, model: UploadsModel, queue: QueueView, banners: Banners) -> None:
        super().__init__(queue)
        self._model, self._queue, self._banners = model, queue, banners
        bridge.twins.connect(self._say)

    def _say(self, twins: Sequence[Upload]) -> None:
        """``twins``: those that are there already."""
        show = tr("Show it") if len(twins) == 1 else tr("Show them")
        self._banners.show_notice(_text(twins), Tone.INFO, (show, partial(self._show, twins)))

    def _show(self, twins: Sequence[Upload]) -> None:
        self._queue.clearSelection()
        rows = sorted(row for one in twins if (row := self._model.row(one.id)) is not None)
        for row in reversed(rows):  # so that the first one is the current one
            index = self._model.index(row)
            self._queue.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)
        self._queue.setFocus()


def _text(twins: Sequence[Upload]) -> str:
    one = twins[0]
    if len(twins) == 1:
        text = tr("{name} goes to {assignment} already. One time is enough, so nothing was changed.")
        return text.format(name=words.name(one.name), assignment=words.name(one.target.name))
    return count(
        "%n files go there already. One time is enough, so nothing was changed.",
        "%n file goes there already. One time is enough, so nothing was changed.",
        len(twins),
    )
