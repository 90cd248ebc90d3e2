"""What others wrote, within our sentences, and facts in a row: neither may turn around in a line that is written from
the right.
"""

from __future__ import annotations

import unicodedata
from functools import reduce

from uploader_app.language import mirrored, tr

_FROM_RIGHT = frozenset({"R", "AL"})
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
FROM_RIGHT = "\u200f"


def name(text: str) -> str:
    """A name, path, address or number of a file, person or receipt, as it stands within our sentence."""
    strange = mirrored() or (
        not text.isascii() and any(unicodedata.bidirectional(sign) in _FROM_RIGHT for sign in text)
    )
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text and strange else text


def beside(*facts: str) -> str:
    """Like "3.1 GB · Interview": facts that have nothing to do with each other. They stand in the order in which one
    reads: what is isolated gives a line no direction of its own."""
    row = " · ".join(name(fact) for fact in facts if fact)
    return f"{FROM_RIGHT}{row}" if row and mirrored() else row


def listed(*parts: str) -> str:
    """Like "talk.mp4, Paused, 40 %"."""
    return reduce(_and_then, filter(None, map(name, parts)))


def _and_then(so_far: str, part: str) -> str:
    #: a list with one more part
    return tr("{list}, {next}").format(list=so_far, next=part)
