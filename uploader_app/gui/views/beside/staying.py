"""Offers that Fieldpost starts by itself after a restart: when something is under way that may well outlast a
session."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from uploader_app.domain.upload import Status, Step, Upload, UploadId
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.once import Once
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.views.beside.offer import Offer
from uploader_app.gui.views.pieces.banner import Banners
from uploader_app.language import tr

LARGE = 1_000_000_000
OFFERED = "start_at_login"


class StayingOffer(QObject):
    def __init__(self, bridge: Bridge, banners: Banners, model: UploadsModel, once: Once) -> None:
        super().__init__(bridge)
        self._bridge, self._model = bridge, model
        self._offer = Offer(bridge, banners, once, OFFERED)
        self._interrupted: frozenset[UploadId] = frozenset()
        self._over = False
        bridge.opened.connect(self._opened)

    def look(self) -> None:
        if not self._over and any(self._lasts(line.upload) for line in self._model.busy()):
            self._over = True
            around = self._bridge.surroundings
            text = tr("Continue uploads by itself after a restart of this computer?")
            self._offer.make(text, around.starts_at_login(), partial(around.start_at_login, True))

    def _opened(self, uploads: Sequence[Upload]) -> None:
        """What an earlier Fieldpost had begun."""
        self._interrupted = frozenset(one.id for one in uploads if one.live and one.step is not Step.CHECK)

    def _lasts(self, upload: Upload) -> bool:
        return upload.status is Status.RUNNING and (upload.size > LARGE or upload.id in self._interrupted)
