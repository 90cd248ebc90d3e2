"""Offers, once in a profile's life, that Fieldpost starts by itself after a restart: when something is under way that
may well outlast a session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from uploader_app.domain.faults import Fault
from uploader_app.domain.upload import Status, Step, Upload, UploadId
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.once import Once
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.views.pieces.banner import Banners, Tone
from uploader_app.gui.views.settings.system_rows import REFUSED
from uploader_app.language import tr

LARGE = 1_000_000_000
OFFERED = "start_at_login"


class StayingOffer(QObject):
    def __init__(self, bridge: Bridge, banners: Banners, model: UploadsModel, once: Once) -> None:
        super().__init__(bridge)
        self._bridge, self._banners, self._model, self._once = bridge, banners, model, once
        self._interrupted: frozenset[UploadId] = frozenset()
        self._over = False
        bridge.opened.connect(self._opened)

    def look(self) -> None:
        if not self._over and any(self._lasts(line.upload) for line in self._model.busy()):
            self._over = True
            self._bridge.ask(self._bridge.surroundings.starts_at_login(), self._offer, _unknown)

    def _opened(self, uploads: Sequence[Upload]) -> None:
        """What an earlier Fieldpost had begun."""
        self._interrupted = frozenset(one.id for one in uploads if one.live and one.step is not Step.CHECK)

    def _lasts(self, upload: Upload) -> bool:
        return upload.status is Status.RUNNING and (upload.size > LARGE or upload.id in self._interrupted)

    def _offer(self, on: bool) -> None:
        if not on and self._once.first(OFFERED):
            self._banners.show_notice(_text(), Tone.INFO, (tr("Yes"), self._accept), (tr("No"), self._close))

    def _accept(self) -> None:
        self._close()
        self._bridge.ask(self._bridge.surroundings.start_at_login(True), _done, self._refused)

    def _close(self) -> None:
        self._banners.take_back(_text())

    def _refused(self, _: Fault) -> None:
        self._banners.show_notice(tr(REFUSED), Tone.WARNING)


def _text() -> str:
    return tr("Continue uploads by itself after a restart of this computer?")


def _unknown(_: Fault) -> None:
    """What cannot be known is not offered."""


def _done(_: None) -> None:
    """The settings page shows it."""
