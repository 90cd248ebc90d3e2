"""Sentences about the storage that the bytes go to."""

from __future__ import annotations

from uploader_app.domain.faults import Code
from uploader_app.language import mark
from uploader_app.words.actions import Action, Sentence

STORE = {
    Code.STORE_LOCKED: Sentence(
        mark("The earlier connection still holds this upload. It goes on by itself in a moment. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
    Code.STORE_CONFLICT: Sentence(
        mark(
            "The storage has a different part than expected. Fieldpost asks it and goes on from there. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.STORE_GONE: Sentence(
        mark("The storage no longer has this upload. It starts again by itself. Your file is untouched."),
        Action.TRY_AGAIN,
    ),
    Code.STORE_REFUSED: Sentence(
        mark(
            "The storage refused the upload. Try again, and send the details to support if it stays. Your file is "
            "untouched."
        ),
        Action.TRY_AGAIN,
    ),
    Code.STORE_PROTOCOL: Sentence(
        mark(
            "The storage gave an answer that makes no sense. Send the details to support if it stays. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.STORE_CHECKSUM: Sentence(
        mark("A part was damaged on the way. It is sent once more. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
    Code.STORE_NO_PROGRESS: Sentence(
        mark("The storage takes no more data at the moment. Try again in a while. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
    Code.STORE_REJECTED: Sentence(
        mark(
            "The storage cannot make a playable video of this file. Check that it plays on this computer, then "
            "choose it or a copy again. Your file is untouched."
        ),
        Action.CHOOSE_FILE,
    ),
    Code.STORE_MISMATCH: Sentence(
        mark("What arrived is not the same as your file. Start again to send it once more. Your file is untouched."),
        Action.START_AGAIN,
    ),
    Code.STORE_INCOMPLETE: Sentence(
        mark("A part of the video is still missing at the other end. It is sent now. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
}
