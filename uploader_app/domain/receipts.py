"""What a receipt's document says, and what follows from it. Whether it is genuine is not known here."""

from __future__ import annotations

import msgspec


class Facts(msgspec.Struct, frozen=True):
    """``compared``: "sha256" or "size", what the store itself could confirm of the file. ``submission_id``,
    ``submission_state``, ``attempt``: the site's own; ``proof``: what of the submission was seen to hold the video,
    "" = no site was asked. ``at``: UTC seconds. Defaults: of companions that did not tell yet."""

    number: str
    file_name: str
    size: int
    sha256: str
    person: str
    assignment: str
    at: float
    compared: str = "size"
    submission: str = ""
    submission_id: str = ""
    submission_state: str = "submitted"
    attempt: int = 1
    proof: str = ""

    @property
    def handed_in(self) -> bool:
        """Not a draft."""
        return self.submission_state == "submitted"

    @property
    def original_may_go(self) -> bool:
        """Store, hash and site all agree: nothing would be lost with the original."""
        return self.compared == "sha256" and bool(self.proof) and self.handed_in


def facts(document: str) -> Facts:
    """Raises ValueError when it is no receipt's document."""
    return msgspec.json.decode(document, type=Facts)
