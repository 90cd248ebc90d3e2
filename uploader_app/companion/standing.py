"""Whether a video is there to be handed in, linked or taken away, and what is said of one that is not. It changes
nothing.
"""

from __future__ import annotations

from functools import partial

from uploader_app.companion import refusals
from uploader_app.companion.grant import CONFIRMED, ENDED, Grant
from uploader_app.companion.ports import RejectedError
from uploader_app.companion.records import entries
from uploader_app.companion.records.ledger import Ledger


def refuse_unconfirmed(grant: Grant) -> None:
    if grant.state in ENDED:
        raise refusals.ended(grant.state)
    if grant.state not in CONFIRMED:
        raise refusals.not_confirmed()


async def refuse_given_up(ledger: Ledger, id: str) -> None:
    """The store had all of it, and will never make a video of it."""
    reason = await ledger.read(partial(entries.given_up, id=id))
    if reason:
        raise refusals.store_rejected(RejectedError(reason))
