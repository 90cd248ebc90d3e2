"""Sentences about the assignment, the place of an upload, and the video at the site."""

from __future__ import annotations

from uploader_app.domain.faults import Code
from uploader_app.language import mark
from uploader_app.words.actions import Action, Sentence

HANDING_IN = {
    Code.TARGET_UNKNOWN: Sentence(
        mark(
            "Moodle no longer has this assignment. Ask your teacher, then add the file for another one. Your file "
            "is untouched."
        ),
        Action.REMOVE,
    ),
    Code.TARGET_CLOSED: Sentence(
        mark("The assignment has closed. Ask your teacher for more time, then try again. Your file is untouched."),
        Action.TRY_AGAIN,
    ),
    Code.TARGET_REFUSED: Sentence(
        mark(
            "Moodle did not take the submission. Ask your teacher whether you may hand in here, then try again. "
            "Your file is untouched."
        ),
        Action.TRY_AGAIN,
    ),
    Code.TARGET_DRAFT: Sentence(
        mark(
            "Arrived, not handed in yet. It stands in Moodle as a draft; hand it in when you are ready. Nothing is "
            "lost."
        ),
        Action.HAND_IN,
    ),
    Code.TARGET_UNSAVED: Sentence(
        mark(
            "The video has arrived, but Moodle does not count it as handed in yet. Open the assignment in Moodle "
            "and save or submit it there; Fieldpost notices by itself. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.TARGET_EARLY: Sentence(
        mark("The assignment is not open yet. Try again when it is. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
    Code.TARGET_LOCKED: Sentence(
        mark("Your teacher has locked your submission. Ask them to unlock it, then try again. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
    Code.TARGET_SUBMITTED: Sentence(
        mark(
            "You have handed in here already, so Moodle takes nothing more. Ask your teacher to reopen your "
            "submission, then try again. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.TARGET_NO_CARRIER: Sentence(
        mark(
            "This assignment has no place for your video's link. Ask your teacher to tick “Online text” in its "
            "settings, then try again. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.TARGET_WORD_LIMIT: Sentence(
        mark(
            "The video has arrived, but with its link your text has more words than this assignment takes. Shorten "
            "your text or note, then try again. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.TARGET_FILES_FULL: Sentence(
        mark(
            "The video has arrived, but your submission has no room for one more file with its link. Remove a file "
            "in Moodle, then try again. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.TARGET_NOT_SHOWN: Sentence(
        mark(
            "The video has arrived, but Moodle does not show it in your submission yet. Fieldpost looks again by "
            "itself. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.GRANT_GONE: Sentence(
        mark(
            "The place for this upload was given to someone else while it waited. It starts again by itself. Your "
            "file is untouched."
        ),
        Action.TRY_AGAIN,
    ),
    Code.GRANT_UNKNOWN: Sentence(
        mark("The site does not know this upload any more. It starts again by itself. Your file is untouched."),
        Action.TRY_AGAIN,
    ),
    Code.GRANT_WITHDRAWN: Sentence(
        mark("The site has put this upload away. Start again to send the video once more. Your file is untouched."),
        Action.START_AGAIN,
    ),
    Code.ALREADY_HANDED_IN: Sentence(
        mark("This video was handed in already, so it stays with your teacher. Nothing is lost."),
        Action.REMOVE,
    ),
    Code.VIDEO_DELETED: Sentence(
        mark(
            "This video was deleted at the site: its time there was over, or somebody decided so. Start again to "
            "send it once more. Your file is untouched."
        ),
        Action.START_AGAIN,
    ),
    Code.VIDEO_HELD: Sentence(
        mark("The site has to keep this video for now, so it cannot be deleted. Ask its support why. Nothing is lost."),
        Action.REMOVE,
    ),
}
