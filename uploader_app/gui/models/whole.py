"""The one bar for everything that is not handed in yet. It goes back only when there is more to send than before."""

from __future__ import annotations

from dataclasses import dataclass

from uploader_app.gui.models.summary import Summary
from uploader_app.gui.models.trace import ATTACH


@dataclass(frozen=True, slots=True)
class Whole:
    """``share``: in [0, 1]. ``size``: bytes of all that belongs together: what is not handed in, and what was handed in
    (``arrived``) since there was nothing left to do."""

    share: float = 0.0
    size: int = 0
    arrived: int = 0

    def moved(self, now: Summary, arrived: int) -> Whole:
        """``arrived``: bytes that were handed in since the last look."""
        if now.live == 0:
            return Whole(share=1.0 if now.total else 0.0)
        arrived += self.arrived
        size = now.size + arrived
        share = min((now.sent + arrived) / size, ATTACH) if size else 0.0
        return Whole(share if size > self.size else max(share, self.share), size, arrived)
