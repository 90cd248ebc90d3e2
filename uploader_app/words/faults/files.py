"""Sentences about the file, its folder and this computer."""

from __future__ import annotations

from uploader_app.domain.faults import Code
from uploader_app.language import mark
from uploader_app.words.actions import Action, Sentence

FILES = {
    Code.FILE_MISSING: Sentence(
        mark(
            "The file is not where it was. Connect its drive or put it back, then try again. What was sent is not lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.FILE_UNREADABLE: Sentence(
        mark(
            "The file cannot be read. Close other programs that use it, then try again. Nothing that was sent is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.FILE_EMPTY: Sentence(
        mark("The file is empty. Copy it from the camera again and choose the new copy. Nothing was sent."),
        Action.CHOOSE_FILE,
    ),
    Code.FILE_NOT_VIDEO: Sentence(
        mark("This file holds no video that Fieldpost knows. Choose the video itself. Nothing was sent."),
        Action.CHOOSE_FILE,
    ),
    Code.FILE_TOO_LARGE: Sentence(
        mark("The file is larger than the site takes. A smaller copy would fit. Nothing was sent."),
        Action.SMALLER,
    ),
    Code.FILE_TOO_LONG: Sentence(
        mark("The recording is longer than the site takes. Cut it into shorter parts and add those. Nothing was sent."),
        Action.CHOOSE_FILE,
    ),
    Code.FILE_CHANGED: Sentence(
        mark(
            "The file changed after it was added. Start again to send it as it is now. What was sent of the old one "
            "is not used."
        ),
        Action.START_AGAIN,
    ),
    Code.FILE_NOT_A_FILE: Sentence(
        mark("This is a folder or a device, not a file. Choose the video itself. Nothing was sent."),
        Action.CHOOSE_FILE,
    ),
    Code.FILE_UNFINISHED: Sentence(
        mark(
            "The recording was never finished, so no player can show it. Copy it from the camera again, or let the "
            "camera or the recorder repair it. Nothing was sent."
        ),
        Action.CHOOSE_FILE,
    ),
    Code.FILE_NO_PICTURE: Sentence(
        mark("There is sound in this file, but no picture. Choose the video itself. Nothing was sent."),
        Action.CHOOSE_FILE,
    ),
    Code.FILE_GROWING: Sentence(
        mark(
            "The file is still being written. It is looked at again by itself, until that has ended. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.FILE_TWIN: Sentence(
        mark(
            "The same video is on its way to this assignment already, or was handed in there, so this copy waits. Send "
            "it anyway, or remove it. Nothing was sent."
        ),
        Action.SEND_AS_WELL,
    ),
    Code.FILE_LISTED: Sentence(
        mark("It is in the list for this assignment already, and once is enough. Nothing is lost."),
    ),
    Code.FOLDER_EMPTY: Sentence(
        mark("There is no video in this folder. Choose another folder or the videos themselves. Nothing was sent."),
        Action.CHOOSE_FILE,
    ),
    Code.COPY_NO_ROOM: Sentence(
        mark("This computer's disk has no room for the copy. Free some space, then try again. Your file is untouched."),
        Action.TRY_AGAIN,
    ),
    Code.COPY_FAILED: Sentence(
        mark(
            "No good copy could be made of this file, so nothing of it was kept. Send the file as it is, or choose "
            "another. Your file is untouched."
        ),
        Action.CHOOSE_FILE,
    ),
    Code.FILE_UNWRITABLE: Sentence(
        mark("The file could not be written there. Choose another folder, then try again. Nothing is lost."),
    ),
    Code.SETTING_REFUSED: Sentence(
        mark("Fieldpost cannot use this value, so the setting stays as it was. Look at the example, and try again."),
    ),
    Code.SETTING_NOT_KEPT: Sentence(
        mark(
            "This could not be changed: this computer does not allow it, or its disk is full. It stays as it was, and "
            "your uploads go on."
        ),
    ),
    Code.DISK_FULL: Sentence(
        mark(
            "This computer's disk is full, so progress cannot be noted. Free some space; it goes on by itself. "
            "Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.KEYRING_SHUT: Sentence(
        mark(
            "This computer's keyring, which keeps your sign-in, is locked. Unlock it, and the upload goes on by "
            "itself. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.ENGINE_ENDED: Sentence(
        mark(
            "Fieldpost has stopped working because of an error of its own. Quit it and start it again: uploads go on "
            "where they are, and nothing is lost. Should it happen again, send support the report from the settings."
        ),
    ),
    Code.BUG: Sentence(
        mark(
            "Something went wrong in Fieldpost itself. Try again, and send the details to support if it stays. "
            "Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
}
