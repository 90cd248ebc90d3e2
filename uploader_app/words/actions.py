"""What the person can do about something, and a sentence that offers it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from uploader_app.language import mark, tr


class Action(StrEnum):
    """``label`` is what its button says."""

    TRY_AGAIN = "TRY_AGAIN"
    TRY_NOW = "TRY_NOW"
    START_AGAIN = "START_AGAIN"
    SIGN_IN = "SIGN_IN"
    CHOOSE_FILE = "CHOOSE_FILE"
    HAND_IN = "HAND_IN"
    SMALLER = "SMALLER"
    SEND_ANYWAY = "SEND_ANYWAY"
    SEND_AS_WELL = "SEND_AS_WELL"
    REMOVE = "REMOVE"
    NONE = "NONE"


LABELS = {
    Action.TRY_AGAIN: mark("Try again"),
    Action.TRY_NOW: mark("Try now"),
    Action.START_AGAIN: mark("Start again"),
    Action.SIGN_IN: mark("Sign in"),
    Action.CHOOSE_FILE: mark("Choose file…"),
    Action.HAND_IN: mark("Hand in…"),
    Action.SMALLER: mark("Smaller copy…"),
    Action.SEND_ANYWAY: mark("Send anyway"),
    Action.SEND_AS_WELL: mark("Send it anyway"),
    Action.REMOVE: mark("Remove"),
    Action.NONE: "",
}


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    action: Action = Action.NONE


def label(action: Action) -> str:
    """What its button says, "" for none."""
    return tr(LABELS[action])
