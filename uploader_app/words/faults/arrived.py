"""What is said instead once the whole video has arrived: nobody shall fear for it."""

from __future__ import annotations

from uploader_app.domain.faults import Code
from uploader_app.language import mark

_OFFLINE = mark(
    "The video has arrived, and is handed in when the connection is back. It goes on by itself; nothing is lost."
)
_BUSY = mark(
    "The video has arrived, but the site cannot hand it in yet. Fieldpost tries again by itself; nothing is lost."
)

ARRIVED = {
    Code.NET_DOWN: _OFFLINE,
    Code.NET_STALLED: _OFFLINE,
    Code.SERVER_BUSY: _BUSY,
    Code.SERVER_ERROR: _BUSY,
    Code.RATE_LIMITED: _BUSY,
    Code.TARGET_CLOSED: mark(
        "The video has arrived, but the assignment has closed meanwhile. Ask your teacher for more time, then try "
        "again. Nothing is lost."
    ),
    Code.TARGET_EARLY: mark(
        "The video has arrived, but the assignment is not open yet. It is handed in by itself when it opens. "
        "Nothing is lost."
    ),
    Code.TARGET_LOCKED: mark(
        "The video has arrived, but your teacher has locked your submission. Ask them to unlock it, then try "
        "again. Nothing is lost."
    ),
    Code.TARGET_SUBMITTED: mark(
        "The video has arrived, but you have handed in here already, so Moodle takes nothing more. Ask your "
        "teacher to reopen your submission, then try again. Nothing is lost."
    ),
    Code.TARGET_NO_CARRIER: mark(
        "The video has arrived, but this assignment has no place for its link. Ask your teacher to tick “Online "
        "text” in its settings, then try again. Nothing is lost."
    ),
    Code.TARGET_REFUSED: mark(
        "The video has arrived, but Moodle did not take the submission. Ask your teacher whether you may hand in here, "
        "then try again. Nothing is lost."
    ),
}
