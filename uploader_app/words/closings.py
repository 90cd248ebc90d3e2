"""Why an assignment takes nothing of this person now, and what they can do. Knows no clock."""

from __future__ import annotations

from collections.abc import Mapping

from uploader_app.domain.limits import Closed
from uploader_app.language import mark, tr
from uploader_app.words.figures import moment

CLOSINGS: Mapping[str, str] = {
    Closed.EARLY: mark("It opens {when}. Add your videos from then on."),
    Closed.LATE: mark("It closed {when}. Ask your teacher whether you can have more time."),
    Closed.LOCKED: mark("Your teacher has locked your submission. Ask them to unlock it if there is more to hand in."),
    Closed.SUBMITTED: mark(
        "You have handed in here already. Ask your teacher to reopen your submission if you want to change it."
    ),
    Closed.ATTEMPTS: mark("You have used all your attempts here. Ask your teacher whether you can have one more."),
    Closed.NO_GROUP: mark(
        "Groups hand in here together, and you are in none of them, or in several. Ask your teacher to put you into "
        "one."
    ),
    Closed.NO_STUDENT: mark(
        "Only students of this course hand in here. If you are one, ask your teacher to check your enrolment."
    ),
    Closed.NOTHING_ONLINE: mark(
        "There is no place for a video here, as neither texts nor files are taken. Ask your teacher how to hand in."
    ),
    Closed.REFUSED: mark("It takes no videos from you at the moment. Ask your teacher why."),
}
TIMED = frozenset({Closed.EARLY, Closed.LATE})


def closing(why: str, at: float, now: float) -> str:
    """``why``: a member of ``Closed``, or what a newer site says: then "". ``at``: when it opens, or closed; 0 = not
    known."""
    if why not in CLOSINGS or (why in TIMED and not at):
        return ""
    text = tr(CLOSINGS[why])
    return text.format(when=moment(at, now)) if why in TIMED else text
