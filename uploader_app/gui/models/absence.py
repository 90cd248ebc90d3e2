"""What happened while nobody looked at the window for long, as over a night: in one line. Pure; translated already."""

from __future__ import annotations

from collections.abc import Iterable

from uploader_app import words
from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.models.summary import Summary
from uploader_app.language import count, tr

LONG_S = 4 * 3600


class Absence:
    """``at``: UTC seconds, because a computer that sleeps stops its other clock."""

    def __init__(self) -> None:
        self._since: float | None = None
        self._handed_in = 0
        self._happened = False

    def begin(self, at: float) -> None:
        self._since, self._handed_in, self._happened = at, 0, False

    def turned(self, turns: Iterable[tuple[Upload | None, Upload | None]]) -> None:
        for before, after in turns:
            if before and after and after.status in (Status.DONE, Status.FAILED):
                self._happened = True
                self._handed_in += after.status is Status.DONE

    def end(self, at: float, now: Summary) -> str:
        """ "" when it was short, or nothing happened."""
        since, self._since = self._since, None
        if since is None or at - since < LONG_S or not self._happened:
            return ""
        facts = [
            #: how many uploads are
            count("%n handed in", "%n handed in", self._handed_in) if self._handed_in else "",
            #: how many uploads
            count("%n still under way", "%n still under way", now.under_way) if now.under_way else "",
            #: how many uploads wait for the person
            count("%n need you", "%n needs you", now.failed) if now.failed else "",
        ]
        return tr("While you were away: {facts}.").format(facts=words.listed(*facts))
