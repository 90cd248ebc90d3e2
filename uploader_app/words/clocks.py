"""What a person reads when this computer's clock is not right."""

from __future__ import annotations

from uploader_app.domain.clocks import WORTH_A_WORD_S
from uploader_app.language import count, tr
from uploader_app.words.figures import countdown

DAYS_FROM_S = 48 * 3600


def clock_off(ahead: float) -> str:
    """``ahead``: seconds by which the site's clock is ahead. "" = nobody needs to hear of it."""
    if abs(ahead) < WORTH_A_WORD_S:
        return ""
    if ahead > 0:
        text = tr(
            "This computer's clock is {time} slow. Uploads work all the same, and Fieldpost counts by the site's "
            "clock, which decides what is in time. Set this computer's clock right, so that no deadline surprises you."
        )
    else:
        text = tr(
            "This computer's clock is {time} fast. Uploads work all the same, and Fieldpost counts by the site's "
            "clock, which decides what is in time. Set this computer's clock right when you can."
        )
    return text.format(time=_amount(abs(ahead)))


def _amount(seconds: float) -> str:
    if seconds < DAYS_FROM_S:
        return countdown(seconds)
    #: by how much a clock is wrong
    return count("%n days", "%n day", round(seconds / 86_400))
